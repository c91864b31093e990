import { type Symbols, type Template, template } from './symbols.ts';

/** Template, four values. */
const STRIDE = 5;

const mix = (number: number, a: number, b: number, c: number, d: number): number => {
  let hash = Math.imul(number ^ a, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) + d, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
};

/** Where the weights of each feature stand: a hash table with open addressing; finding allocates nothing. */
export class FeatureTable {
  readonly size: number;
  private readonly keys: Int32Array;
  /** Numbers of features plus one; 0 where a slot is free. */
  private readonly slots: Uint16Array | Int32Array;
  private readonly mask: number;

  /** Features as templates with values joined by tabs, in the order of their numbers. */
  constructor(features: readonly (readonly [string, string])[], symbols: Symbols) {
    this.size = features.length;
    this.keys = new Int32Array(this.size * STRIDE);
    let places = 8;
    while (places < this.size * 2) places *= 2;
    // Half the room, so that more of it stays near the processor.
    this.slots = this.size < 0xffff ? new Uint16Array(places) : new Int32Array(places);
    this.mask = places - 1;
    const names = new Map<number, string>();
    features.forEach(([name, value], index) => {
      const { number } = template(name);
      if ((names.get(number) ?? name) !== name)
        throw new TypeError(`templates ${name} and ${names.get(number)} have one hash: rename one`);
      names.set(number, name);
      this.put(index, number, value === '' ? [''] : value.split('\t'), symbols);
    });
  }

  private put(index: number, number: number, values: readonly string[], symbols: Symbols): void {
    const [a = 0, b = 0, c = 0, d = 0] = values.map((value) => symbols.intern(value));
    this.keys.set([number, a, b, c, d], index * STRIDE);
    let slot = mix(number, a, b, c, d) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = index + 1;
  }

  /** The number of a feature, -1 if it has none. */
  find({ number }: Template, a: number, b: number, c: number, d: number): number {
    const { keys, slots, mask } = this;
    for (let slot = mix(number, a, b, c, d) & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return -1;
      const at = index * STRIDE;
      if (keys[at + 1] === a && keys[at + 2] === b && keys[at + 3] === c && keys[at + 4] === d && keys[at] === number)
        return index;
    }
  }
}
