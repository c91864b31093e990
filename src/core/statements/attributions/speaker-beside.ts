import type { Token } from '../../text/index.ts';
import { NO_SOURCE, type SourceCandidate } from '../frames/sources.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import type { Quote } from '../reading/quotes.ts';
import { at, cueOn, type Reading } from '../reading/reading.ts';
import type { Found } from './found.ts';

const [COLON, COMMA, CONNECTIVE, DETERMINER, PRONOUN] = [
  fixed(':'),
  fixed(','),
  fixed('connective'),
  fixed('determiner'),
  fixed('pronoun'),
];

/** A word that may head a noun phrase belongs to another one before these. */
const JOINS = new FixedSet(['connective', 'preposition']);
const TAGS = new FixedSet([',', '-', '–', '—']);
const STOPS = new FixedSet(['auxiliary', 'passive', '.', ',', ':', '-', '–', 'edge']);
const HEADS = new FixedSet(['person', 'pronoun', 'name']);
/** A name that belongs to the phrase follows its title within as many tokens. */
const LONGEST_TITLE = 6;

/**
 * Who is named beside a quotation that no cue claims: behind it after a comma or dash (`“…”, Mr X went on`), else before its colon
 * (`Mr X shook his head: “…”`), as the source of what is found in that sentence already or as the noun phrase it begins with.
 */
export function speakerBeside(reading: Reading, { open, close }: Quote, found: readonly Found[]): SourceCandidate {
  const { classes, sentenceAt } = reading;
  if (sentenceAt[open] === 1 && TAGS.has(classes[close + 1]) && isHead(reading, close + 2))
    return quotedIn(reading, phraseAt(reading, close + 2, reading.tokens.length));
  if (classes[open - 1] !== COLON) return NO_SOURCE;
  let first = open - 1;
  while (first > 0 && sentenceAt[first] !== 1) first -= 1;
  const said = found.find(
    ({ cue, source, content }) => cue !== null && source.first >= first && cue.first < open && content.end <= open,
  );
  return said?.source ?? subjectOf(reading, first, open - 1);
}

/** Between a quotation and the noun that says what it is, and between that and whose it is, stand at most so many tokens. */
const LONGEST_LINK = 4;

/** `“…”, that is the opinion of Mr X`: whose words the next clause says that a quotation is; null where it does not. */
export function ownerBehind(reading: Reading, { open, close, balanced }: Quote): SourceCandidate | null {
  const { sentenceAt, language, tokens } = reading;
  if (!balanced || sentenceAt[open] !== 1) return null;
  const copula = within(reading, close + 1, ({ lower }) => language.clause.copulas.has(lower));
  if (copula < 0) return null;
  const noun = within(reading, copula + 1, ({ lower }, index) =>
    language.clause.utterances.has(`${lower} ${at(reading, index + 1).lower}`),
  );
  if (noun < 0) return null;
  const of = within(reading, noun + 2, ({ lower }) => language.clause.genitives.has(lower));
  return of >= 0 && isHead(reading, of + 1) ? phraseAt(reading, of + 1, tokens.length) : null;
}

/** The first of the next tokens that fits; -1 for none. */
function within(reading: Reading, from: number, fits: (token: Token, index: number) => boolean): number {
  for (let index = from; index < from + LONGEST_LINK; index++) if (fits(at(reading, index), index)) return index;
  return -1;
}

/** `“…” - AFP quotes Mr X`: whom the outlet quotes. */
function quotedIn(reading: Reading, tag: SourceCandidate): SourceCandidate {
  const cue = cueOn(reading, tag.end);
  const behind = cue?.entry.kind === 'quoting' ? cue.last + 1 : -1;
  return isHead(reading, behind) ? phraseAt(reading, behind, reading.tokens.length) : tag;
}

/** The noun phrase at the beginning or behind a comma after other phrases: the first clause that opens with one. */
function subjectOf(reading: Reading, first: number, end: number): SourceCandidate {
  for (let clause = first; clause < end; clause = behindComma(reading, clause, end)) {
    const start = clause + (reading.classes[clause] === CONNECTIVE ? 1 : 0);
    if (isHead(reading, start)) return phraseAt(reading, start, end);
  }
  return NO_SOURCE;
}

function isHead(reading: Reading, index: number): boolean {
  const { classes, language } = reading;
  const kind = classes[index];
  if (language.modal.demonstratives.has(at(reading, index).lower)) return false;
  return HEADS.has(kind === DETERMINER ? classes[index + 1] : kind) && !JOINS.has(classes[index + 1]);
}

function behindComma(reading: Reading, from: number, end: number): number {
  let index = from;
  while (index < end && reading.classes[index] !== COMMA) index += 1;
  return index + 1;
}

/** Titles with the name behind them; without a name the titles alone. */
function phraseAt(reading: Reading, start: number, limit: number): SourceCandidate {
  let end = start + 1;
  let named = reading.nameAt[start] === 1;
  for (let index = start + 1; index < Math.min(limit, end + LONGEST_TITLE); index++) {
    const kind = reading.classes[index];
    if (reading.nameAt[index] !== 0 || (at(reading, index).capital && kind !== PRONOUN)) {
      named = true;
      end = index + 1;
    } else if (named || reading.cueAt[index] !== 0 || STOPS.has(kind)) break;
    else if (HEADS.has(kind)) end = index + 1;
  }
  return { first: start, end, side: 'left' };
}
