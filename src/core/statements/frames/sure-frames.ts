import { partitionPoint } from '../../text/index.ts';
import type { Act } from '../../types.ts';
import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import { headStart, reportOf } from '../reading/media.ts';
import { at, cueOn, phraseOf, type Reading, type Run, type Stretch, startsWord } from '../reading/reading.ts';
import { type FrameKind, leftContent, trimRun } from './frames.ts';
import type { SourceCandidate } from './sources.ts';

/** A reading of a cue that its sentence leaves no other for. */
export interface SureFrame {
  readonly kind: FrameKind;
  readonly cue: Cue;
  readonly source: SourceCandidate;
  readonly content: Run;
}

/** `C is denied by X.` and `C, AFP quotes X.` */
export const sureFrame = (reading: Reading, stretch: Stretch, cue: Cue): SureFrame | null =>
  cue.entry.kind === 'quoting' ? closingQuoter(reading, stretch, cue) : passive(reading, stretch, cue);

/** `C, AFP quotes X.`: nothing behind who is quoted is left to be what he said. */
function closingQuoter(reading: Reading, stretch: Stretch, cue: Cue): SureFrame | null {
  const outlet = reading.media[partitionPoint(reading.media, ({ end }) => end <= cue.first) - 1];
  if (outlet === undefined || reportOf(reading, outlet.end) !== cue || reading.quoteAt[cue.first] !== -1) return null;
  const first = cue.last + 1;
  const end = endOfClosing(reading, stretch, first);
  if (end === null || !SPEAKERS.has(reading.classes[first])) return null;
  const source: SourceCandidate = { first, end, side: 'right' };
  const left = leftContent(reading, stretch, cue, source);
  if (left?.kind === 'quote-cue') return { ...left, cue, source };
  const content = clauseBefore(reading, stretch, headStart(reading, outlet));
  return content === null ? null : { kind: 'content-cue', cue, source, content };
}

/** The clause that a comma closes before an outlet. */
function clauseBefore(reading: Reading, stretch: Stretch, end: number): Run | null {
  if (!JOINS.has(reading.classes[end - 1])) return null;
  let first = end - 1;
  while (first > stretch.first && reading.sentenceAt[first] !== 1) first -= 1;
  if (ADVERBIAL.has(reading.classes[first]) || reading.cueAt[first] !== 0) return null;
  let verb = false;
  for (let index = first; index < end - 1; index++) {
    if ((cueOn(reading, index)?.entry.strength ?? 0) >= SAYS) return null;
    verb ||= VERBS.has(reading.classes[index]);
  }
  return verb ? trimRun(reading, first, end - 1) : null;
}

/** Cues of this strength say something of their own: `X says C, AFP quotes Y`. */
const SAYS = 3;

const JOINS = new FixedSet([',', '-', '–', '—']);
const ADVERBIAL = new FixedSet(['preposition', 'time', 'date', 'connective']);
const VERBS = new FixedSet(['verb', 'auxiliary', 'passive']);

/** No source that closes its sentence is longer, in tokens. */
const LONGEST_SOURCE = 25;

/** The end of the noun phrase that closes its sentence; null where more than one does. */
function endOfClosing(reading: Reading, stretch: Stretch, first: number): number | null {
  let end = first;
  let dated = 0;
  for (; end < stretch.end && reading.sentenceAt[end] !== 1; end++) {
    if (dated === 0 && reading.dateAt[end] !== 0) dated = end;
    const kind = reading.classes[end];
    if (end - first > LONGEST_SOURCE || reading.quoteAt[end] !== -1 || ENDLESS.has(kind)) return null;
    if (reading.cueAt[end] === 1 && cueOn(reading, end)?.entry.kind === 'verb') return null;
    if (kind === COMMA && !SPEAKERS.has(reading.classes[end + 1])) return null;
  }
  const run = trimRun(reading, first, dated || end);
  return run.end > run.first ? run.end : null;
}

const [COMMA, PASSIVE, THAT] = [fixed(','), fixed('passive'), fixed('that')];
const [AUXILIARY, DETERMINER, DOCUMENT] = [fixed('auxiliary'), fixed('determiner'), fixed('document')];
const SPEAKERS = new FixedSet(['name', 'pronoun', 'person', 'body', 'determiner', 'capital']);
const ENDLESS = new FixedSet(['that', ':', 'passive']);

/** What may be done to a claim, told in the passive. */
const ANSWERS: ReadonlySet<Act> = new Set(['deny', 'accuse', 'withhold']);
/** Who is accused is a person or a body; these are told by the weights. */
const BLAMED = new FixedSet(['person', 'pronoun', 'name', 'body', 'capital', 'determiner']);

/** `The claim was at once denied by the minister - Ms Y.`: the subject is what is denied, and who denies it stands before the verb. */
function passive(reading: Reading, stretch: Stretch, cue: Cue): SureFrame | null {
  if (
    !ANSWERS.has(cue.entry.act) ||
    cue.entry.strength < 2 ||
    reading.quoteAt[cue.first] !== -1 ||
    !closes(reading, cue.last + 1)
  )
    return null;
  const by = passiveBefore(reading, stretch, cue.first);
  if (by === null) return null;
  let end = cue.first;
  while (reading.classes[end - 1] === AUXILIARY) end -= 1;
  const source: SourceCandidate = { first: by + 1, end, side: 'left' };
  const content = subjectBefore(reading, stretch, by);
  if (end <= by + 1 || content === null || BLAMED.has(reading.classes[content.first])) return null;
  if (!namesClaim(reading, content) || endsWithCount(reading, source) || endsWithCount(reading, content)) return null;
  return { kind: 'content-cue', cue, source, content };
}

/** `a request`, `this news`: a noun of saying at the head of a subject, or one that points back. Others are voted down, or not answered at all. */
function namesClaim(reading: Reading, { first, end }: Run): boolean {
  if (reading.classes[first] === DOCUMENT) return reading.cueAt[first] === 1;
  const { pointers } = reading.language.media.words;
  for (let index = first; index < Math.min(end, first + 3); index++)
    if (reading.cueAt[index] === 1 || pointers.has(at(reading, index).lower)) return true;
  return false;
}

/** `by parliament three times`: what is voted down again and again. */
const endsWithCount = (reading: Reading, { first, end }: Run): boolean =>
  end - 2 > first && reading.classes[end - 2] === DETERMINER;

/** Where the word for the passive stands before who does it. */
function passiveBefore(reading: Reading, stretch: Stretch, cueFirst: number): number | null {
  for (let index = cueFirst - 1; index > Math.max(stretch.first, cueFirst - LONGEST_SOURCE); index--) {
    const kind = reading.classes[index];
    if (kind === PASSIVE) return SPEAKERS.has(reading.classes[index + 1]) ? index : null;
    if (SOURCE_STOPS.has(kind) || reading.sentenceAt[index] === 1 || reading.quoteAt[index] !== -1) return null;
    if (reading.cueAt[index] === 1 && cueOn(reading, index)?.entry.kind === 'verb') return null;
  }
  return null;
}

const SOURCE_STOPS = new FixedSet([',', 'that', 'verb', 'connective', ':', ';', '(']);

/** The subject of a passive, without what tells how soon it was answered. */
function subjectBefore(reading: Reading, stretch: Stretch, by: number): Run | null {
  let first = by;
  while (first > stretch.first && reading.sentenceAt[first] !== 1 && !opensClause(reading, first)) first -= 1;
  while (LEADS.has(reading.classes[first])) first += 1;
  let end = by;
  for (let next = endBefore(reading, end); next < end; next = endBefore(reading, end)) end = next;
  const run = trimRun(reading, first, end);
  return run.end - run.first >= 1 && run.end - run.first <= LONGEST_SUBJECT ? run : null;
}

const LONGEST_SUBJECT = 40;
const LEADS = new FixedSet(['connective', 'time', 'date', 'topic']);
const TRAILING = new FixedSet(['auxiliary', 'time', 'date']);

/** Behind a comma, or behind `says that`; `the claim that` goes on with the claim. */
function opensClause(reading: Reading, first: number): boolean {
  const before = reading.classes[first - 1];
  if (reading.quoteAt[first] !== -1 || !startsWord(reading, first)) return false;
  if (before === COMMA) return true;
  const cue = before === THAT ? cueOn(reading, first - 2) : undefined;
  return cue !== undefined && reading.sentenceAt[cue.first] !== 1 && reading.classes[cue.first - 1] !== COMMA;
}

/** Where a subject ends without the adverb that closes it. */
function endBefore(reading: Reading, end: number): number {
  const { promptly } = reading.language.clause;
  for (let size = LONGEST_ADVERB; size > 0; size--)
    if (promptly.has(phraseOf(reading, end - size, end))) return end - size;
  return TRAILING.has(reading.classes[end - 1]) ? end - 1 : end;
}

const LONGEST_ADVERB = 4;

/** What ends a clause behind its verb, words of manner and dates aside. */
function closes(reading: Reading, from: number): boolean {
  let index = from;
  while (index < from + 4 && (reading.classes[index] === AUXILIARY || reading.dateAt[index] !== 0)) index += 1;
  return reading.sentenceAt[index] === 1 || CLOSERS.has(at(reading, index).text) || index >= reading.tokens.length;
}

const CLOSERS = new Set(['.', ',', ';', '!', ')']);
