import type { Numbered } from './token.ts';
import type { WordNumbers } from './word-numbers.ts';

/** A set of single words, in which tokens are found by the numbers of their words. */
export class WordSet {
  readonly #numbers: WordNumbers;
  readonly #marked: Uint8Array;

  constructor(numbers: WordNumbers, words: Iterable<string>) {
    const own = Array.from(words, (word) => numbers.add(word));
    this.#numbers = numbers;
    this.#marked = new Uint8Array(Math.max(0, ...own) + 1);
    for (const number of own) this.#marked[number] = 1;
  }

  has(token: Numbered): boolean {
    return this.#marked[this.#numbers.numberOf(token)] === 1;
  }
}

/** What is told of single words. */
export class WordMap<T> {
  readonly #numbers: WordNumbers;
  readonly #values: (T | undefined)[] = [];

  constructor(numbers: WordNumbers, entries: Iterable<readonly [string, T]>) {
    this.#numbers = numbers;
    for (const [word, value] of entries) {
      const number = numbers.add(word);
      while (this.#values.length <= number) this.#values.push(undefined);
      this.#values[number] = value;
    }
  }

  get(token: Numbered): T | undefined {
    return this.#values[this.#numbers.numberOf(token)];
  }

  /** What is told of a word in lower case. */
  of(lower: string): T | undefined {
    return this.#values[this.#numbers.of(lower)];
  }
}
