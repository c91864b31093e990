import { senseOf } from '../lexicon.ts';
import type { EntityWords } from '../words.ts';

/** The name of a company or the like, taken apart. */
export interface Brand {
  /** The words that say what it is stand before the name. */
  readonly headed: boolean;
  /** What is left of its folded words without them, joined by spaces. */
  readonly name: string;
  /** That is a known name. */
  readonly known: boolean;
  /** What else it may be called. */
  readonly shorts: readonly string[];
}

/** `Công ty cổ phần Tập đoàn Sao Mai` is called `Sao Mai`. */
export function brandOf(own: readonly string[], words: EntityWords): Brand {
  let at = 0;
  for (let head = headAt(own, at, words); head > 0; head = headAt(own, at, words)) at += head;
  const rest = own.slice(at);
  return {
    headed: at > 0,
    name: rest.join(' '),
    known: senseOf(words.lexicon, rest, 'name') !== undefined,
    shorts: at > 0 ? shortNames(rest, words) : [],
  };
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
 * What else a company may be called by its own name: `Công ty Gang thép Sao Mai`, `Công ty Folaris Hà Tĩnh` are `Sao Mai` and `Folaris`; behind the word for a
 * place stands where it is.
 */
function shortNames(own: readonly string[], words: EntityWords): string[] {
  if (own.some((word) => senseOf(words.lexicon, [word], 'city') !== undefined)) return [];
  const alone = (word = ''): boolean => word.length >= MIN_WORD && !words.isNative(word);
  return [own.slice(-2), own.slice(-1), own.slice(0, 1)]
    .filter((short) => short.length < own.length && (short.length > 1 || alone(short[0])))
    .map((short) => short.join(' '));
}
