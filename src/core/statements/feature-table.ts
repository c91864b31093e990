import { type Symbols, type Template, template } from './symbols.ts';

/** A feature: its template, its values joined by tabs, and what is found under it (not 0). */
export type Feature = readonly [template: string, values: string, found: number];

/** Template, two times two values, what is found. */
const STRIDE = 4;
/** Two numbers of symbols are one key. */
const BITS = 16;

const mix = (number: number, ab: number, cd: number): number => {
  let hash = Math.imul(number ^ ab, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + cd, 0x85ebca6b);
  return hash ^ (hash >>> 14);
};

/** What stands under each feature: a hash table with open addressing; finding allocates nothing. */
export class FeatureTable {
  private readonly rows: Int32Array;
  /** Numbers of rows plus one; 0 where a slot is free. */
  private readonly slots: Uint16Array | Int32Array;
  private readonly mask: number;

  constructor(features: readonly Feature[], symbols: Symbols) {
    this.rows = new Int32Array(features.length * STRIDE);
    let places = 8;
    while (places < features.length * 2) places *= 2;
    // Half the room, so that more of it stays near the processor.
    this.slots = features.length < 0xffff ? new Uint16Array(places) : new Int32Array(places);
    this.mask = places - 1;
    const names = new Map<number, string>();
    features.forEach(([name, values, found], row) => {
      const { number } = template(name);
      if ((names.get(number) ?? name) !== name)
        throw new TypeError(`templates ${name} and ${names.get(number)} have one hash: rename one`);
      names.set(number, name);
      this.put(row, number, values === '' ? [''] : values.split('\t'), found, symbols);
    });
  }

  private put(row: number, number: number, values: readonly string[], found: number, symbols: Symbols): void {
    const [a = 0, b = 0, c = 0, d = 0] = values.map((value) => symbols.intern(value));
    if ((a | b | c | d) >>> BITS !== 0) throw new RangeError('more symbols than a table of features can tell apart');
    const [ab, cd] = [(a << BITS) | b, (c << BITS) | d];
    this.rows.set([number, ab, cd, found], row * STRIDE);
    let slot = mix(number, ab, cd) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = row + 1;
  }

  /** What stands under a feature; 0 for nothing, and where a value is not known. */
  find({ number }: Template, a: number, b: number, c: number, d: number): number {
    if ((a | b | c | d) >>> BITS !== 0) return 0;
    const { rows, slots, mask } = this;
    const ab = (a << BITS) | b;
    const cd = (c << BITS) | d;
    for (let slot = mix(number, ab, cd) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? 0;
      if (row === 0) return 0;
      const at = (row - 1) * STRIDE;
      if (rows[at + 1] === ab && rows[at + 2] === cd && rows[at] === number) return rows[at + 3] ?? 0;
    }
  }
}
