import { lowerCode } from './letters.ts';
import type { Numbered } from './token.ts';

/** The number of what is no word of the language's lists. */
export const NO_WORD = 0;
/** Stands for the number of a word that was not looked up. */
export const UNNUMBERED = -1;

/** What hashing begins with. */
export const SEED = 0x811c9dc5;
/** The hash of a word's letters up to one more, a UTF-16 unit, whatever its case (FNV-1a). */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ lowerCode(code), 0x01000193);

/** A slot holds the number of a word in this half, and half of its hash in the other. */
const LOW = 0xffff;
/** Slots of an empty table; always a power of two. */
const SLOTS = 1024;

/**
 * Numbers the words of a language, so that each word of a text is looked up once by its letters, and then everywhere by its number.
 * A word is found where it stands in a text, whatever its case, without a string being made of it (linear probing).
 *
 * @throws RangeError when it gets more than 65,535 words.
 */
export class WordNumbers {
  /** By number: the word in lower case. */
  readonly #words: string[] = [''];
  readonly #repair: (lower: string) => string;
  #slots = new Int32Array(SLOTS);
  #mask = SLOTS - 1;

  /** @param repair What a word in lower case was meant to be, where it is no word of the language as it is spelled. */
  constructor(repair: (lower: string) => string = (lower) => lower) {
    this.#repair = repair;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word in lower case; it gets one when it has none, and is no misspelling of a word that has. */
  add(lower: string): number {
    const known = this.of(lower) || this.ofMisspelled(lower);
    if (known !== NO_WORD) return known;
    const number = this.#words.push(lower) - 1;
    if (number > LOW) throw new RangeError('more words than can be numbered');
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
    return this.find(lower, 0, lower.length, hashOf(lower));
  }

  /** The number of the word that stands in a text, whose letters' hash is known; {@link NO_WORD} when it has none. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? NO_WORD;
      if (entry === NO_WORD) return NO_WORD;
      if (((entry ^ hash) & ~LOW) !== 0) continue;
      const number = entry & LOW;
      if (spells(this.#words[number] ?? '', text, start, end)) return number;
    }
  }

  /** The number of the word that a misspelled one was meant to be, {@link NO_WORD} when there is none. */
  ofMisspelled(lower: string): number {
    const meant = this.#repair(lower);
    return meant === lower ? NO_WORD : this.of(meant);
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
    const hash = hashOf(word);
    let slot = placeOf(hash) & mask;
    while (slots[slot] !== NO_WORD) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~LOW) | number;
  }
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== lowerCode(text.charCodeAt(start + at))) return false;
  return true;
}
