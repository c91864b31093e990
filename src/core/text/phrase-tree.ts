import type { Numbered } from './token.ts';
import type { WordNumbers } from './word-numbers.ts';

/** A beginning of phrases; {@link NO_BRANCH} where none begins so. */
export type Branch = number;

export const NO_BRANCH: Branch = 0;

/** The longest phrase found at a token. */
export interface Phrase<T> {
  readonly value: T;
  /** Token where the phrase stops: the one after its last read forwards, its first read backwards. */
  readonly stop: number;
}

/** Slots of an empty hash table; always a power of two. */
const SLOTS = 16;
/** A branch and the word that leads on from it are one key: there are at most so many of each. */
const BITS = 16;
const LOW = (1 << BITS) - 1;

/**
 * Phrases word by word: a branch for each beginning, with the value of the phrase that ends there. Branches are numbers, and the way
 * from one to the next is one look into a hash table of numbers (open addressing, linear probing), which tells most ways that lead nowhere.
 *
 * @throws RangeError when its phrases have more beginnings, or the language more words, than 65,535.
 */
export class PhraseTree<T> {
  readonly #numbers: WordNumbers;
  /** By the number of a first word: its branch. */
  #first = new Int32Array(SLOTS);
  /** By branch: the one before it with the word that leads to it, and the value of the phrase. */
  readonly #keys: number[] = [NO_BRANCH];
  readonly #values: (T | undefined)[] = [undefined];
  /** A slot: half of the hash of a branch and a word, and the branch to which they lead. */
  #slots = new Int32Array(SLOTS);
  #mask = SLOTS - 1;

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  /** Gives a phrase of one word or more its value. */
  set(phrase: readonly string[], value: T): void {
    let branch = NO_BRANCH;
    for (const text of phrase) {
      const word = this.#numbers.add(text);
      branch = this.#follow(branch, word) || this.#sprout(branch, word);
    }
    this.#values[branch] = value;
  }

  /** The value of a phrase. */
  get(phrase: readonly string[]): T | undefined {
    let branch = NO_BRANCH;
    for (const text of phrase) {
      branch = this.#follow(branch, this.#numbers.of(text));
      if (branch === NO_BRANCH) return undefined;
    }
    return this.#values[branch];
  }

  /** The values of all branches. */
  values(): readonly T[] {
    return this.#values.filter((value) => value !== undefined);
  }

  /** Gives each branch a value made of its own and that of the branch before it; `length` counts the words on the way to it. */
  inherit(make: (own: T | undefined, above: T | undefined, length: number) => T): void {
    const lengths = [0];
    for (let branch = 1; branch < this.#keys.length; branch++) {
      const parent = (this.#keys[branch] ?? 0) >>> BITS;
      const length = (lengths[parent] ?? 0) + 1;
      lengths.push(length);
      this.#values[branch] = make(this.#values[branch], this.#values[parent], length);
    }
  }

  /** The branch of the phrases that begin with a token. */
  first(token: Numbered): Branch {
    return this.#first[this.#numbers.numberOf(token)] ?? NO_BRANCH;
  }

  /** The branch to which a token leads from another one. */
  next(branch: Branch, token: Numbered): Branch {
    return this.#next(branch, this.#numbers.numberOf(token));
  }

  /** The value of the phrase that ends at a branch. */
  valueAt(branch: Branch): T | undefined {
    return this.#values[branch];
  }

  #follow(branch: Branch, word: number): Branch {
    return branch === NO_BRANCH ? (this.#first[word] ?? NO_BRANCH) : this.#next(branch, word);
  }

  #next(branch: Branch, word: number): Branch {
    const slots = this.#slots;
    const mask = this.#mask;
    const key = (branch << BITS) | word;
    const hash = hashOf(key);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? NO_BRANCH;
      if (entry === NO_BRANCH) return NO_BRANCH;
      if (((entry ^ hash) & ~LOW) === 0 && this.#keys[entry & LOW] === key) return entry & LOW;
    }
  }

  #sprout(parent: Branch, word: number): Branch {
    const branch = this.#keys.push((parent << BITS) | word) - 1;
    if ((branch | word) >>> BITS !== 0) throw new RangeError('more phrases or words than a tree of phrases can hold');
    this.#values.push(undefined);
    if (parent === NO_BRANCH) {
      if (word >= this.#first.length) this.#first = widened(this.#first, word * 2);
      this.#first[word] = branch;
    } else if (branch * 2 <= this.#mask) this.#enter(branch);
    else this.#widen();
    return branch;
  }

  #enter(branch: Branch): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const hash = hashOf(this.#keys[branch] ?? 0);
    let slot = hash & mask;
    while (slots[slot] !== NO_BRANCH) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~LOW) | branch;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let branch = 1; branch < this.#keys.length; branch++)
      if ((this.#keys[branch] ?? 0) >>> BITS !== NO_BRANCH) this.#enter(branch);
  }
}

function widened(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(length);
  wide.set(numbers);
  return wide;
}

function hashOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> BITS), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The longest phrase that begins at token `at`, or ends there when the tree is read backwards (`step` -1). */
export function longestPhrase<T>(
  tree: PhraseTree<T>,
  tokens: readonly Numbered[],
  at: number,
  step: 1 | -1 = 1,
): Phrase<T> | undefined {
  let token = tokens[at];
  let branch = token === undefined ? NO_BRANCH : tree.first(token);
  let value: T | undefined;
  let stop = at;
  for (let index = at + step; branch !== NO_BRANCH; index += step) {
    const own = tree.valueAt(branch);
    if (own !== undefined) {
      value = own;
      stop = step === 1 ? index : index + 1;
    }
    token = tokens[index];
    branch = token === undefined ? NO_BRANCH : tree.next(branch, token);
  }
  return value === undefined ? undefined : { value, stop };
}
