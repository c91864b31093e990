/** Numbers the words of a language, so that each word of a text is looked up once by its letters, and then everywhere by its number. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The number of a word in lower case; it gets one when it has none. */
  add(lower: string): number {
    const known = this.#numbers.get(lower);
    if (known !== undefined) return known;
    const number = this.#words.push(lower) - 1;
    this.#numbers.set(lower, number);
    return number;
  }

  /** The number of a word in lower case, {@link NO_WORD} when it has none. */
  of(lower: string): number {
    return this.#numbers.get(lower) ?? NO_WORD;
  }

  /** The word that has this number. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }
}

/** The number of what is no word of the language's lists. */
export const NO_WORD = 0;
/** Stands for the number of a word that was not looked up. */
export const UNNUMBERED = -1;
