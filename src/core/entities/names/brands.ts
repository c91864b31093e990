import { senseOf } from '../lexicon.ts';
import type { EntityWords } from '../words.ts';

/** The name of a company or the like, taken apart. */
export interface Brand {
  /** The words that say what it is stand before the name. */
  readonly headed: boolean;
  /** What is left of its folded words without them. */
  readonly words: readonly string[];
}

/** `Công ty cổ phần Tập đoàn Sao Mai` is called `Sao Mai`. */
export function brandOf(own: readonly string[], words: EntityWords): Brand {
  let at = 0;
  for (let head = headAt(own, at, words); head > 0; head = headAt(own, at, words)) at += head;
  return { headed: at > 0, words: own.slice(at) };
}

/** Most words before the proper name of a company that say what it is. */
const MAX_HEAD = 4;

/** How many words from one on say what a company is. */
function headAt(own: readonly string[], at: number, { lexicon, crowds }: EntityWords): number {
  let longest = 0;
  let carries = false;
  for (let length = 1; length <= MAX_HEAD; length++) {
    const phrase = own.slice(at, at + length);
    if (crowds.has(phrase.join(' '))) return 0;
    const head = senseOf(lexicon, phrase, 'body');
    carries ||= head?.carrier === true;
    if (head !== undefined && carries) longest = length;
  }
  return longest;
}

/** Fewest letters of a foreign word that is a company's name by itself. */
const MIN_WORD = 4;

/**
 * What else a company may be called: `Công ty Gang thép Sao Mai`, `Công ty Folaris Hà Tĩnh` are `Sao Mai` and `Folaris`; behind the word for a
 * place stands where it is.
 */
export function shortNames({ headed, words: own }: Brand, words: EntityWords): string[] {
  if (!headed || own.some((word) => senseOf(words.lexicon, [word], 'city') !== undefined)) return [];
  const alone = (word = ''): boolean => word.length >= MIN_WORD && !words.isNative(word);
  return [own.slice(-2), own.slice(-1), own.slice(0, 1)]
    .filter((short) => short.length < own.length && (short.length > 1 || alone(short[0])))
    .map((short) => short.join(' '));
}
