import type { Cue } from '../lists/cues.ts';
import { HEAD_END, PAIR_END, type PhraseEnds } from '../lists/media-words.ts';
import { FixedSet } from '../model/symbols.ts';
import { at, cueOn, type Medium, type Reading, type Run } from './reading.ts';

/** How many words the longest of some phrases has that ends before a token; 0 where none does. */
function longestBefore(reading: Named, phrases: PhraseEnds, first: number): number {
  const fitting = phrases
    .get(at(reading, first - 1).lower)
    ?.filter((phrase) => phrase.every((word, back) => at(reading, first - 2 - back).lower === word));
  return Math.max(0, ...(fitting ?? []).map((phrase) => phrase.length + 1));
}

/** What of a reading tells where media are named. */
export type Named = Pick<Reading, 'tokens' | 'cues' | 'cueAt' | 'cueOf' | 'dateAt' | 'sentenceAt' | 'language'>;

/** The outlet that a noun phrase names; none for `an officer in an interview with AP`. */
export const outletOf = (reading: Reading, { first, end }: Run): Medium | undefined =>
  reading.media.find(
    (m) =>
      m.first >= first &&
      m.end <= end &&
      (m.end >= end - 1 || behindOrigin(reading, m.end) >= end) &&
      headsOnly(reading, first, m.first),
  );

function headsOnly(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (HEAD_STOPS.has(reading.classes[index])) return false;
  return true;
}

const HEAD_STOPS = new FixedSet([',', 'preposition', 'genitive']);

/** Where behind an outlet, dates aside, it quotes by a word that is no cue alone (`AFP dẫn thông báo`). */
export function quotesAt(reading: Named, end: number): number | null {
  for (
    let index = behindOrigin(reading, end), between = 0;
    between <= MOST_BETWEEN && index < reading.tokens.length;
    index++
  ) {
    if (reading.dateAt[index] !== 0) continue;
    if (reading.language.media.words.quotes.has(at(reading, index).lower)) return index;
    if (at(reading, index).capital || at(reading, index).kind === 'mark') return null;
    between += 1;
  }
  return null;
}

export const LONGEST = 6;

export const isGenitive = (reading: Named, index: number): boolean =>
  reading.language.clause.genitives.has(at(reading, index).lower);

/** `according to [the newspaper] NAME`: words for media may stand between. */
export function followsAccording(
  { cues, cueOf, language, tokens }: Pick<Named, 'cues' | 'cueOf' | 'language' | 'tokens'>,
  first: number,
): boolean {
  let before = first - 1;
  while (before > first - 4 && language.media.words.headWords.has(at({ tokens }, before).lower)) before -= 1;
  return cueOn({ cues, cueOf }, before)?.entry.kind === 'according';
}

/** Words of time and manner between an outlet and `reports`, at most; dates are not counted. */
const MOST_BETWEEN = 3;

/** The cue `reports` or `quotes` of which what ends there is the subject. */
export function reportOf(reading: Named, end: number): Cue | null {
  let between = 0;
  for (let index = behindOrigin(reading, end); between <= MOST_BETWEEN && index < reading.tokens.length; index++) {
    if (reading.dateAt[index] !== 0) continue;
    const cue = cueOn(reading, index);
    if (cue !== undefined) return relays(reading, cue) ? cue : null;
    if (at(reading, index).capital || at(reading, index).kind === 'mark') return null;
    between += 1;
  }
  return null;
}

/** Behind `of Turkey` or `(Turkey)`, which tell where an outlet is at home. */
function behindOrigin(reading: Named, end: number): number {
  if (at(reading, end).text === '(') {
    for (let index = end + 1; index < end + LONGEST; index++) if (at(reading, index).text === ')') return index + 1;
    return end;
  }
  const behind = isGenitive(reading, end) ? endOfCapitals(reading, end + 1) : end;
  return behind > end + 1 ? behind : end;
}

/** An outlet's cue: `reports`, `quotes`. */
export const relays = ({ language }: Pick<Reading, 'language'>, { entry }: Cue): boolean =>
  entry.kind === 'quoting' || language.media.words.reports.has(entry.phrase);

/** The first of the words for media before an outlet's name. */
export function headStart(reading: Named, { first }: Run): number {
  const head = mediaWordsBefore(reading, first);
  if (head > 0) return first - head;
  return reading.language.media.words.headWords.has(at(reading, first - 1).lower) ? first - 1 : first;
}

/** How many words for media stand before a token. */
export function mediaWordsBefore(reading: Named, first: number): number {
  const { heads, owners, roles, words } = reading.language.media;
  const last = at(reading, first - 1);
  const role = roles.of(last);
  if ((role & (HEAD_END | PAIR_END)) === 0) return 0;
  const owner = (role & PAIR_END) === 0 ? 0 : longestBefore(reading, owners, first);
  if (owner > 0) {
    const head = mediaWordsBefore(reading, first - owner);
    if (head > 0) return head + owner;
  }
  const head = longestBefore(reading, heads, first);
  const name = at(reading, first).lower;
  const pairs = [`${at(reading, first - 2).lower} ${last.lower}`, name, `${last.lower} ${name}`];
  if (pairs.some((pair) => words.lookalikes.has(pair))) return 0;
  // `cảnh báo`, `tin` alone: a head of one word may be a cue, or a part of one.
  return head === 1 && reading.cueAt[first - 1] !== 0 ? 0 : head;
}

/** No name has as many tokens: a text of capitals costs no more than its length. */
const MOST_CAPITALS = 40;

export function endOfCapitals(reading: Named, first: number): number {
  const { links } = reading.language.media.words;
  let end = first;
  while (
    end < Math.min(reading.tokens.length, first + MOST_CAPITALS) &&
    (at(reading, end).capital || (end > first && links.has(at(reading, end).text))) &&
    !(end > first && at(reading, end).newline)
  )
    end += 1;
  while (end > first && !at(reading, end - 1).capital) end -= 1;
  return end;
}
