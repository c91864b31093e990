import { type Symbols, type Template, template } from './symbols.ts';

/** A feature: its template, its values joined by tabs, and what is found under it; 0 for nothing. */
export type Feature = readonly [template: string, values: string, found: number];

/** An entry: template, two times two values, what is found. */
const STRIDE = 4;
/** Two numbers of symbols are one key. */
const BITS = 16;
/** A table tells so many symbols apart. */
export const SYMBOLS: number = 1 << BITS;

const mix = (number: number, ab: number, cd: number): number => {
  let hash = Math.imul(number ^ ab, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + cd, 0x85ebca6b);
  return hash ^ (hash >>> 14);
};

/**
 * What stands under each feature: a hash table with open addressing; finding allocates nothing. Keys and what is found stand side by
 * side, so that finding one reads one place of memory.
 */
export class FeatureTable {
  /** Entries; one under which nothing is found is free. */
  private readonly entries: Int32Array;
  private readonly mask: number;

  constructor(features: readonly Feature[], symbols: Symbols) {
    let places = 8;
    while (places < features.length * 2) places *= 2;
    this.entries = new Int32Array(places * STRIDE);
    this.mask = places - 1;
    const names = new Map<number, string>();
    for (const [name, values, found] of features) {
      if (found === 0) continue;
      const { number } = template(name);
      if ((names.get(number) ?? name) !== name)
        throw new TypeError(`templates ${name} and ${names.get(number)} have one hash: rename one`);
      names.set(number, name);
      this.put(number, values === '' ? [''] : values.split('\t'), found, symbols);
    }
  }

  private put(number: number, values: readonly string[], found: number, symbols: Symbols): void {
    const { entries, mask } = this;
    const [a = 0, b = 0, c = 0, d = 0] = values.map((value) => symbols.intern(value));
    if ((a | b | c | d) >>> BITS !== 0) throw new RangeError('more symbols than a table of features can tell apart');
    const [ab, cd] = [(a << BITS) | b, (c << BITS) | d];
    let place = mix(number, ab, cd) & mask;
    while (entries[place * STRIDE + 3] !== 0) place = (place + 1) & mask;
    entries.set([number, ab, cd, found], place * STRIDE);
  }

  /** What stands under a feature; 0 for nothing, and where a value is not known. */
  find({ number }: Template, a: number, b: number, c: number, d: number): number {
    if ((a | b | c | d) >>> BITS !== 0) return 0;
    const { entries, mask } = this;
    const ab = (a << BITS) | b;
    const cd = (c << BITS) | d;
    for (let place = mix(number, ab, cd) & mask; ; place = (place + 1) & mask) {
      const at = place * STRIDE;
      const found = entries[at + 3] ?? 0;
      if (found === 0 || (entries[at + 1] === ab && entries[at + 2] === cd && entries[at] === number)) return found;
    }
  }
}
