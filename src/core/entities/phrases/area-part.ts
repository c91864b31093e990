import { AS, is } from '../lexicon.ts';
import { calledAt, isAbbreviation, nameAt, readCapitals, wholeEnd } from './read-name.ts';
import type { PhraseReading } from './reading.ts';
import { isNative } from './spelling.ts';

/** A part of a body's name. */
export interface Part {
  readonly end: number;
  readonly specific: boolean;
  readonly state?: boolean;
  readonly last?: boolean;
  /** A place or proper name: no small field word goes on from it. */
  readonly settled?: boolean;
  /** It ends with a word of no list. */
  readonly free?: boolean;
  /** Made of small letters only. */
  readonly small?: boolean;
}

/** The dot of an abbreviated area word (`TP. Vinh`, `Q. Ba Đình`) ends no sentence. */
function afterDot({ tokens, words }: PhraseReading, at: number): boolean {
  const [area, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return dot?.text === '.' && next?.capital === true && area !== undefined && !isNative(words, area);
}

export function areaPart(r: PhraseReading, at: number): Part | null {
  const { tokens, words } = r;
  const start = afterDot(r, at) ? at + 1 : at;
  const name = nameAt(r, start);
  const token = tokens[start];
  const next = tokens[start + 1];
  // `huyện Đức Hòa`: the state is but the first word of the place.
  const longer = name?.sense.kind === 'country' && name.end === start + 1 && next?.capital === true && !next.newline;
  if (name !== undefined && !longer) return { end: name.end, specific: true, settled: true };
  if (token?.kind === 'number') return { end: start + 1, specific: true, settled: true };
  if (token?.capital !== true || token.newline) return null;
  if (words.openers.has(token.lower) && tokens[start + 1]?.capital !== true) return null;
  if (words.surnames.has(token.lower) && (calledAt(r, start) || (is(r, at - 1, AS.city) && runLength(r, start) > 2)))
    return null;
  const run = readCapitals(r, start, 3);
  if (run === null) return null;
  return { end: wholeEnd(r, start, bearerAfter(r, start, run.end)), specific: true, settled: true };
}

/** `huyện Phú Lương Lê Văn Tám`, `quận Cook Mark Lopez`: where the name of who speaks for the place begins, or `end`. */
function bearerAfter(r: PhraseReading, start: number, end: number): number {
  const { tokens, words } = r;
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (first === undefined || second === undefined || start + 1 >= end) return end;
  // Most places have two syllables: the second may be like a family name too.
  if (isNative(words, first) && isNative(words, second) && isFullName(r, start + 2)) return start + 2;
  // `tàu USS John McCain` is no John's.
  const foreign = !isAbbreviation(first) && !words.given.has(first.lower);
  const opens = (at: number): boolean => {
    const { lower = '' } = tokens[at] ?? {};
    const begins = words.surnames.has(lower) || (foreign && (words.given.has(lower) || r.called.has(lower)));
    return begins && tokens[at + 1]?.capital === true;
  };
  for (let at = start + 1; at < end; at++) if (opens(at)) return at;
  return end;
}

/** A family name and two or three more native words in capitals. */
export function isFullName(r: PhraseReading, at: number): boolean {
  const { tokens, words } = r;
  if (!words.surnames.has(tokens[at]?.lower ?? '')) return false;
  const length = runLength(r, at);
  return (length === 3 || length === 4) && tokens.slice(at, at + length).every((token) => isNative(words, token));
}

export function runLength(r: PhraseReading, at: number): number {
  const run = readCapitals(r, at);
  return run === null ? 0 : run.end - run.from;
}
