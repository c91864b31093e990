import { tokenize } from '../text/index.ts';
import type { Cue } from './cues.ts';
import type { Run } from './limits.ts';
import { at, type Reading } from './reading.ts';
import type { MediaWords } from './words.ts';

/** A language's words for news media, made ready for reading. */
export interface MediaLanguage {
  /** By their tokens in lower case, joined by spaces. */
  readonly names: ReadonlyMap<string, readonly Spelling[]>;
  /** First tokens of names. */
  readonly openers: ReadonlySet<string>;
  /** Heads by their last word, each as its words before that from last to first. */
  readonly heads: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly words: MediaWords;
}

interface Spelling {
  /** The only way to write it, where other ways are everyday words; null for a name of foreign letters. */
  readonly text: string | null;
  readonly needsHead: boolean;
}

const FOREIGN = /^[\x20-\x7e]+$/u;

export function prepareMedia(words: MediaWords): MediaLanguage {
  const names = new Map<string, Spelling[]>();
  for (const { name, needsHead } of words.names) {
    const tokens = tokenize(name);
    const key = tokens.map(({ lower }) => lower).join(' ');
    const text = FOREIGN.test(name) ? null : tokens.map((token) => token.text).join(' ');
    names.set(key, [...(names.get(key) ?? []), { text, needsHead }]);
  }
  const heads = new Map<string, string[][]>();
  for (const head of words.heads) {
    const [last = '', ...before] = head.split(' ').reverse();
    heads.set(last, [...(heads.get(last) ?? []), before]);
  }
  return { names, openers: new Set([...names.keys()].map((key) => key.split(' ', 1)[0] ?? '')), heads, words };
}

/** An outlet where it is named, in token indices. */
export interface Medium extends Run {
  /** The name: the run itself, or where it stands earlier for `this newspaper`. */
  readonly name: Run;
}

/** What of a reading tells where media are named. */
type Named = Pick<Reading, 'tokens' | 'cues' | 'cueAt' | 'cueOf' | 'dateAt' | 'sentenceAt' | 'language'>;

/** The outlet that a noun phrase names; none for `an officer in an interview with AP`. */
export const outletOf = (reading: Reading, { first, end }: Run): Medium | undefined =>
  reading.media.find((m) => m.first >= first && m.end <= end && m.end >= end - 1 && headsOnly(reading, first, m.first));

function headsOnly(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const kind = reading.classes[index];
    if (kind === ',' || kind === 'preposition' || kind === 'genitive') return false;
  }
  return true;
}

/** Where behind an outlet, dates aside, it quotes by a word that is no cue alone (`AFP dẫn thông báo`). */
export function quotesAt(reading: Pick<Reading, 'tokens' | 'dateAt' | 'language'>, end: number): number | null {
  for (let index = end, between = 0; between <= MOST_BETWEEN && index < reading.tokens.length; index++) {
    if (reading.dateAt[index] !== 0) continue;
    if (reading.language.media.words.quotes.has(at(reading, index).lower)) return index;
    if (at(reading, index).capital || at(reading, index).kind === 'mark') return null;
    between += 1;
  }
  return null;
}

const LONGEST = 6;

/**
 * The news media named in a text, without the words for `newspaper` or `agency` before them, in order. The publisher is none: what
 * its own reporters were told has been relayed by nobody.
 */
export function findMedia(reading: Named, publisher: string): Medium[] {
  const own = reading.language.media.words.plainSpelling(publisher);
  const found: Medium[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    const token = at(reading, first);
    if (!token.capital && token.kind !== 'number') {
      const [last, pointer] = [found.at(-1), pointerAt(reading, first)];
      if (last !== undefined && pointer !== null) found.push({ ...pointer, name: last.name });
      continue;
    }
    if (isCredit(reading, first)) continue;
    const known = knownName(reading, first);
    const name = known === null ? (headedName(reading, first) ?? foreignName(reading, first)) : { first, end: known };
    if (name === null) continue;
    if (isOwn(reading, name, own)) {
      first = name.end - 1;
      continue;
    }
    found.push({ ...name, name });
    first = name.end - 1;
  }
  return found;
}

/** Named as the publisher, or behind the short word for reporters, by which papers speak of their own. */
function isOwn(reading: Named, { first, end }: Run, own: string): boolean {
  let before = first - 1;
  while (reading.language.media.words.headWords.has(at(reading, before).lower)) before -= 1;
  const { lower, text } = at(reading, before);
  if (text !== lower && text === text.toUpperCase() && reading.language.clause.reporters.has(lower)) return true;
  if (own === '') return false;
  const name = reading.language.media.words.plainSpelling(phrase(reading, first, end));
  return name !== '' && own.includes(name);
}

/** `this newspaper` at its last word, or `the paper` that quotes: words that point back to an outlet named before. */
function pointerAt(reading: Named, index: number): Run | null {
  const { headWords, pointers } = reading.language.media.words;
  const { lower } = at(reading, index);
  if (pointers.has(lower)) {
    const head = headOf(reading, index);
    return head === 0 ? null : { first: index - head, end: index + 1 };
  }
  const quotes = headWords.has(lower) && reading.cueAt[index] === 0 && at(reading, index - 1).kind === 'mark';
  return quotes && reports(reading, index + 1) ? { first: index, end: index + 1 } : null;
}

/** `Photo: Reuters`: an outlet behind a colon is named for something else than what is said. */
const isCredit = (reading: Named, first: number): boolean => at(reading, first - 1).text === ':';

function knownName(reading: Named, first: number): number | null {
  const { names, openers } = reading.language.media;
  if (!openers.has(at(reading, first).lower)) return null;
  let key = '';
  let text = '';
  let found: number | null = null;
  for (let index = first; index < first + LONGEST && index < reading.tokens.length; index++) {
    const token = at(reading, index);
    key = index === first ? token.lower : `${key} ${token.lower}`;
    text = index === first ? token.text : `${text} ${token.text}`;
    if (reading.language.media.words.lookalikes.has(key)) return null;
    const spellings = names.get(key);
    if (spellings === undefined) continue;
    const known = spellings.some(({ needsHead }) => !needsHead);
    const alone = spellings.some((one) => !one.needsHead && (one.text === null || one.text === text));
    if (alone || isHeaded(reading, first) || isTold(reading, first, index + 1, known)) found = index + 1;
  }
  return found;
}

function isHeaded(reading: Named, first: number): boolean {
  const { headWords } = reading.language.media.words;
  if (first === 0 || !headWords.has(at(reading, first - 1).lower)) return false;
  return reading.cueAt[first - 1] === 0 || headOf(reading, first) > 0;
}

/** Stands where outlets do: `according to NAME,`, `NAME reports`; for a well-known one in other letters also `told NAME,`. */
function isTold(reading: Named, first: number, end: number, known: boolean): boolean {
  if (!known && !FOREIGN.test(at(reading, first).text)) return false;
  if (reports(reading, end)) return true;
  const told = known && reading.language.clause.prepositions.has(at(reading, first - 1).lower);
  return (told || followsAccording(reading, first)) && closes(reading, end);
}

/** `according to [the newspaper] NAME`: words for media may stand between. */
export function followsAccording(
  { cues, cueOf, language, tokens }: Pick<Named, 'cues' | 'cueOf' | 'language' | 'tokens'>,
  first: number,
): boolean {
  let before = first - 1;
  while (before > first - 4 && language.media.words.headWords.has(tokens[before]?.lower ?? '')) before -= 1;
  return cues[cueOf[before] ?? -1]?.entry.kind === 'according';
}

const closes = (reading: Named, end: number): boolean =>
  end >= reading.tokens.length || at(reading, end).kind === 'mark';

/** Words of time and manner between an outlet and `reports`, at most; dates are not counted. */
const MOST_BETWEEN = 3;

/** What ends there is the subject of `reports` or `quotes`. */
function reports(reading: Named, end: number): boolean {
  let between = 0;
  for (let index = end; between <= MOST_BETWEEN && index < reading.tokens.length; index++) {
    if (reading.dateAt[index] !== 0) continue;
    const cue = reading.cues[reading.cueOf[index] ?? -1];
    if (cue !== undefined) return relays(reading, cue);
    if (at(reading, index).capital || at(reading, index).kind === 'mark') return false;
    between += 1;
  }
  return false;
}

/** An outlet's cue: `reports`, `quotes`. */
export const relays = ({ language }: Pick<Reading, 'language'>, { entry }: Cue): boolean =>
  entry.kind === 'quoting' || language.media.words.reports.has(entry.phrase);

/**
 * A run of capitalized words right behind words for a newspaper, an agency or a channel; a known name in the run is the outlet's. A
 * country alone is named with those words (`báo Pháp`), and one native word is more likely the beginning of a longer name in small
 * letters.
 */
function headedName(reading: Named, first: number): Run | null {
  const head = at(reading, first).newline ? 0 : headOf(reading, first);
  if (head === 0) return null;
  const end = endOfCapitals(reading, first);
  if (end === first) return null;
  for (let index = first + 1; index < end; index++) {
    const known = knownName(reading, index);
    if (known !== null) return { first: index, end: known };
  }
  const { countries, isNative, lookalikes } = reading.language.media.words;
  let from = first;
  for (let index = first + 1; index < end; index++) if (countries.has(phrase(reading, first, index))) from = index;
  const name = phrase(reading, from, end);
  if (from === first && countries.has(name))
    return lookalikes.has(`${name} ${at(reading, end).lower}`) ? null : { first: first - head, end };
  return end > from + 1 || !isNative(name) ? { first: from, end } : null;
}

function phrase(reading: Named, first: number, end: number): string {
  let text = at(reading, first).lower;
  for (let index = first + 1; index < end; index++) text += ` ${at(reading, index).lower}`;
  return text;
}

/** How many words for media stand before a token. */
function headOf(reading: Named, first: number): number {
  const { heads, words } = reading.language.media;
  const last = at(reading, first - 1);
  const before = heads.get(last.lower);
  if (before === undefined) return 0;
  const name = at(reading, first).lower;
  const pairs = [`${at(reading, first - 2).lower} ${last.lower}`, name, `${last.lower} ${name}`];
  if (pairs.some((pair) => words.lookalikes.has(pair))) return 0;
  const fitting = before.filter((head) => head.every((word, back) => at(reading, first - 2 - back).lower === word));
  const longest = Math.max(-1, ...fitting.map((head) => head.length));
  // `cảnh báo`, `tin` alone: a head of one word may be a cue, or a part of one.
  return longest === 0 && reading.cueAt[first - 1] !== 0 ? 0 : longest + 1;
}

/** An unknown name of foreign letters that shows by itself, or by what it does, that it is an outlet's. */
function foreignName(reading: Named, first: number): Run | null {
  const opens = reading.cueAt[first] !== 0 || reading.language.media.words.headWords.has(at(reading, first).lower);
  return opens ? null : (tailedName(reading, first) ?? reportingName(reading, first));
}

/** A foreign name that ends as names of outlets do: `Siberia Times`. */
function tailedName(reading: Named, first: number): Run | null {
  if (at(reading, first - 1).capital) return null;
  const end = endOfCapitals(reading, first);
  const tail = at(reading, end - 1).lower;
  if (end < first + 2 || end > first + LONGEST || !reading.language.media.words.tails.has(tail)) return null;
  return isForeign(reading, first, end) ? { first, end } : null;
}

function isForeign(reading: Named, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (!FOREIGN.test(at(reading, index).text)) return false;
  return true;
}

/** What stands between the capitalized words of foreign names. */
const LINKS = new Set(['-', '&', 'of', 'the', 'and', 'de', 'del', 'der', 'la']);

function endOfCapitals(reading: Named, first: number): number {
  let end = first;
  while (
    end < reading.tokens.length &&
    (at(reading, end).capital || (end > first && LINKS.has(at(reading, end).text))) &&
    !(end > first && at(reading, end).newline)
  )
    end += 1;
  while (end > first && !at(reading, end - 1).capital) end -= 1;
  return end;
}

const CLAUSE_MARKS = new Set([',', ';', '(', '"', '”']);

/** A foreign name whose bearer `reports`, at the beginning of its clause. */
function reportingName(reading: Named, first: number): Run | null {
  if (!(first === 0 || reading.sentenceAt[first] === 1 || CLAUSE_MARKS.has(at(reading, first - 1).text))) return null;
  const end = endOfCapitals(reading, first);
  const named = end > first && end - first <= LONGEST;
  return named && reports(reading, end) && isForeign(reading, first, end) ? { first, end } : null;
}
