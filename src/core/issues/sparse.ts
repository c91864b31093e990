/** Weights of keys, keys numbered and in order, so that two can be compared in one pass. */
export interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Euclidean length. */
  readonly length: number;
  /** Sum of the values. */
  readonly sum: number;
}

/** How often keys stand in something, by their numbers, ascending. */
export interface Bag {
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

export function toBag(counts: ReadonlyMap<number, number>): Bag {
  const ids = new Int32Array(counts.size);
  let at = 0;
  for (const id of counts.keys()) {
    ids[at] = id;
    at += 1;
  }
  ids.sort();
  const values = new Float32Array(ids.length);
  for (let i = 0; i < ids.length; i += 1) values[i] = counts.get(ids[i] ?? 0) ?? 0;
  return { ids, counts: values };
}

/** Counts by weights; keys with weight zero or less are left out. */
export function toSparse(bag: Bag, weights: ArrayLike<number>): Sparse {
  const ids = new Int32Array(bag.ids.length);
  const values = new Float32Array(bag.ids.length);
  let [size, squares, sum] = [0, 0, 0];
  for (let i = 0; i < bag.ids.length; i += 1) {
    const id = bag.ids[i] ?? 0;
    const value = (bag.counts[i] ?? 0) * (weights[id] ?? 0);
    if (value <= 0) continue;
    ids[size] = id;
    values[size] = value;
    size += 1;
    squares += value * value;
    sum += value;
  }
  return { ids: ids.subarray(0, size), values: values.subarray(0, size), length: Math.sqrt(squares), sum };
}

/** Counts as weights. */
export function asSparse({ ids, counts }: Bag): Sparse {
  let [squares, sum] = [0, 0];
  for (const value of counts) {
    squares += value * value;
    sum += value;
  }
  return { ids, values: counts, length: Math.sqrt(squares), sum };
}

/** Cosine of the angle between two: 1 for the same direction, 0 when nothing is shared. */
export function cosine(a: Sparse, b: Sparse): number {
  if (a.length === 0 || b.length === 0) return 0;
  return overShared(a, b, (x, y) => x * y) / (a.length * b.length);
}

/** Sum of the first one's values over the keys that both have. */
export function sumShared(a: Sparse, b: Sparse): number {
  return overShared(a, b, (x) => x);
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
