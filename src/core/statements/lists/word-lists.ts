import type { Token, WordNumbers } from '../../text/index.ts';

/** Which of some lists have each word, as bits: one look-up by the word's number in place of one a list by its letters. */
export class WordLists {
  readonly #numbers: WordNumbers;
  readonly #bits: number[] = [];
  /** Of words of several syllables, by their letters. */
  readonly #joined = new Map<string, number>();

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  add(words: Iterable<string>, bit: number): void {
    for (const text of words) {
      if (text.includes(' ')) this.#joined.set(text, (this.#joined.get(text) ?? 0) | bit);
      else {
        const number = this.#numbers.add(text);
        while (this.#bits.length <= number) this.#bits.push(0);
        this.#bits[number] = (this.#bits[number] ?? 0) | bit;
      }
    }
  }

  /** The lists that have a token. */
  of(token: Pick<Token, 'word' | 'lower'>): number {
    return this.#bits[this.#numbers.numberOf(token)] ?? 0;
  }

  /** The lists that have a word of several syllables. */
  ofJoined(text: string): number {
    return this.#joined.get(text) ?? 0;
  }
}
