import type { Numbered, WordNumbers } from '../text/index.ts';
import { hashPair, hashText } from './hash.ts';

/** Words, and two words in a row, told by their hashes: no string is made or kept for a term of an article. */
export class TermHashes {
  /** By the number of a word of the language. */
  readonly #ofWords: Int32Array;
  /** By the hash of a term: the number of articles of the reference corpus that hold it. */
  readonly #frequencies = new Map<number, number>();

  constructor(numbers: WordNumbers, frequencies: Iterable<readonly [string, number]>) {
    this.#ofWords = Int32Array.from({ length: numbers.size }, (_, number) => hashText(numbers.wordOf(number)));
    for (const [term, frequency] of frequencies) {
      const [first = '', second] = term.split(' ');
      const hash = hashText(first);
      this.#frequencies.set(second === undefined ? hash : hashPair(hash, hashText(second)), frequency);
    }
  }

  /** The hash of a token in lower case. */
  of({ word, lower }: Numbered): number {
    return word > 0 ? (this.#ofWords[word] ?? hashText(lower)) : hashText(lower);
  }

  /** The number of articles of the reference corpus that hold a term; undefined when its table leaves it out. */
  frequency(hash: number): number | undefined {
    return this.#frequencies.get(hash);
  }
}
