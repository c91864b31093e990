import { type Symbols, type Template, template } from './symbols.ts';

/** What stands under features: by their template, then by their values joined by tabs. */
export type ByFeature<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** Two numbers of symbols are one key. */
const BITS = 16;
/** A table tells so many symbols apart. */
export const SYMBOLS: number = 1 << BITS;
/** The half of a number of 32 bits that holds what is found; the other half tells features apart. */
const LOW = 0xffff;

/** A number of 16 bits with its sign. */
export const signed = (bits: number): number => (bits << 16) >> 16;

const placeOf = (number: number, ab: number, cd: number): number => {
  let hash = Math.imul(number ^ ab, 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + cd, 0x85ebca6b);
  return hash ^ (hash >>> 14);
};

const checkOf = (number: number, ab: number, cd: number): number => {
  const hash = Math.imul(ab ^ (ab >>> 15) ^ number, 0x2c1b3c6d) + Math.imul(cd ^ (cd >>> 13), 0x297a2d39);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae3d);
};

/**
 * What stands under each feature: a hash table with open addressing; finding allocates nothing. Most of what finding costs is waiting for
 * memory, so an entry is as small as can be: 48 bits of two hashes in the feature's stead, and 16 bits for what is found. Two features of
 * the table are never taken for each other; one that is not in it is taken for one that is about once in 10^14 times.
 */
export class FeatureTable {
  /** Entries: one hash; the upper half of another above what is found. One under which nothing is found is free. */
  private readonly entries: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    let places = 8;
    while (places < count * 1.5) places *= 2;
    this.entries = new Int32Array(places * 2);
    this.mask = places - 1;
  }

  /** Puts what is found, a number of 16 bits that is not 0, under a feature: the number of its template, its values joined by tabs. */
  put(number: number, values: string, found: number, symbols: Symbols): void {
    const { entries, mask } = this;
    const [a = 0, b = 0, c = 0, d = 0] = values.split('\t').map((value) => symbols.intern(value));
    if ((a | b | c | d) >>> BITS !== 0) throw new RangeError('more symbols than a table of features can tell apart');
    if (found !== signed(found) && found !== (found & LOW)) throw new RangeError(`${found} has more than 16 bits`);
    const [ab, cd] = [(a << BITS) | b, (c << BITS) | d];
    const hash = placeOf(number, ab, cd);
    const check = checkOf(number, ab, cd);
    let place = hash & mask;
    for (; entries[place * 2 + 1] !== 0; place = (place + 1) & mask)
      if (entries[place * 2] === check && (((entries[place * 2 + 1] ?? 0) ^ hash) & ~LOW) === 0)
        throw new TypeError(`the feature ${values} has the hashes of another one`);
    entries[place * 2] = check;
    entries[place * 2 + 1] = (hash & ~LOW) | (found & LOW);
  }

  /** What stands under a feature, 16 bits; 0 for nothing, and where a value is not known. */
  find({ number }: Template, a: number, b: number, c: number, d: number): number {
    if ((a | b | c | d) >>> BITS !== 0) return 0;
    const { entries, mask } = this;
    const ab = (a << BITS) | b;
    const cd = (c << BITS) | d;
    const hash = placeOf(number, ab, cd);
    const check = checkOf(number, ab, cd);
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const found = entries[place * 2 + 1] ?? 0;
      if (found === 0) return 0;
      if (entries[place * 2] === check && ((found ^ hash) & ~LOW) === 0) return found & LOW;
    }
  }
}

/** The table of these features; `foundOf` tells what is found under each, 0 for nothing. */
export function buildTable<T>(features: ByFeature<T>, foundOf: (told: T) => number, symbols: Symbols): FeatureTable {
  const table = new FeatureTable(Object.values(features).reduce((sum, told) => sum + Object.keys(told).length, 0));
  const names = new Map<number, string>();
  for (const [name, told] of Object.entries(features)) {
    const { number } = template(name);
    if (names.has(number)) throw new TypeError(`templates ${name} and ${names.get(number)} have one hash: rename one`);
    names.set(number, name);
    for (const [values, one] of Object.entries(told)) {
      const found = foundOf(one);
      if (found !== 0) table.put(number, values, found, symbols);
    }
  }
  return table;
}
