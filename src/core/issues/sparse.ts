/** Weights of keys, keys numbered and in order, so that two can be compared in one pass. */
export interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Euclidean length. */
  readonly length: number;
  /** Sum of the values. */
  readonly sum: number;
}

/** Numbers keys in the order of their first coming. */
export type Numbering = Map<string, number>;

function numberOf(key: string, numbering: Numbering): number {
  const known = numbering.get(key);
  if (known !== undefined) return known;
  numbering.set(key, numbering.size);
  return numbering.size - 1;
}

/** Keys with weight zero or less are left out. */
export function toSparse(
  bag: ReadonlyMap<string, number>,
  weigh: (key: string) => number,
  numbering: Numbering,
): Sparse {
  const entries: [number, number][] = [];
  for (const [key, count] of bag) {
    const value = count * weigh(key);
    if (value > 0) entries.push([numberOf(key, numbering), value]);
  }
  entries.sort(([a], [b]) => a - b);
  let squares = 0;
  let sum = 0;
  for (const [, value] of entries) {
    squares += value * value;
    sum += value;
  }
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    values: Float32Array.from(entries, ([, value]) => value),
    length: Math.sqrt(squares),
    sum,
  };
}

/** Cosine of the angle between two: 1 for the same direction, 0 when nothing is shared. */
export function cosine(a: Sparse, b: Sparse): number {
  if (a.length === 0 || b.length === 0) return 0;
  return overShared(a, b, (x, y) => x * y) / (a.length * b.length);
}

/** Share of the lighter one's weight that stands in the other too. */
export function containment(a: Sparse, b: Sparse): number {
  const least = Math.min(a.sum, b.sum);
  return least === 0 ? 0 : Math.min(1, overShared(a, b, Math.min) / least);
}

/** How many keys stand in both. */
export function countShared(a: Sparse, b: Sparse): number {
  return overShared(a, b, () => 1);
}

/** Sum of a measure over the keys that both have. */
function overShared(a: Sparse, b: Sparse, measure: (x: number, y: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i] ?? 0, b.ids[j] ?? 0];
    if (x === y) sum += measure(a.values[i] ?? 0, b.values[j] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}
