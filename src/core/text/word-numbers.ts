import { lowerCode } from './letters.ts';
import type { Numbered } from './token.ts';

/** The number of what is no word of the language's lists. */
export const NO_WORD = 0;
/** Stands for the number of a word that was not looked up. */
export const UNNUMBERED = -1;

const SEED = 0x811c9dc5;
/** Slots of an empty table; always a power of two. */
const SLOTS = 1024;

/**
 * Numbers the words of a language, so that each word of a text is looked up once by its letters, and then everywhere by its number.
 * A word is found where it stands in a text, whatever its case, without a string being made of it (FNV-1a, linear probing).
 */
export class WordNumbers {
  /** By number: the word in lower case. */
  readonly #words: string[] = [''];
  /** Slots: the hash of a word's letters, then its number. */
  #slots = new Int32Array(SLOTS * 2);
  #mask = SLOTS - 1;

  /** The number of a word in lower case; it gets one when it has none. */
  add(lower: string): number {
    const known = this.of(lower);
    if (known !== NO_WORD) return known;
    const number = this.#words.push(lower) - 1;
    if (number * 2 <= this.#mask) this.#enter(number);
    else {
      this.#slots = new Int32Array(this.#slots.length * 2);
      this.#mask = this.#mask * 2 + 1;
      for (let each = 1; each <= number; each++) this.#enter(each);
    }
    return number;
  }

  /** The number of a word in lower case, {@link NO_WORD} when it has none. */
  of(lower: string): number {
    return this.find(lower, 0, lower.length);
  }

  /** The number of the word that stands in a text, {@link NO_WORD} when it has none. */
  find(text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const hash = hashOf(text, start, end);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot * 2 + 1] ?? NO_WORD;
      if (number === NO_WORD) return NO_WORD;
      if (slots[slot * 2] === hash && spells(this.#words[number] ?? '', text, start, end)) return number;
    }
  }

  /** The number of a token's word, looked up when its text was read without numbers. */
  numberOf({ word, lower }: Numbered): number {
    return word === UNNUMBERED ? this.of(lower) : word;
  }

  /** The word that has this number. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  #enter(number: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const word = this.#words[number] ?? '';
    const hash = hashOf(word, 0, word.length);
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== NO_WORD) slot = (slot + 1) & mask;
    slots.set([hash, number], slot * 2);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ lowerCode(text.charCodeAt(at)), 0x01000193);
  return hash ^ (hash >>> 15);
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== lowerCode(text.charCodeAt(start + at))) return false;
  return true;
}
