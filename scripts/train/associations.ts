/** What stands together more often than by chance, and the strongest directions of that: shared by the scripts that learn word vectors. */

/** A sparse matrix, row by row. */
export interface Matrix {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

const BATCH = 1 << 20;

/** Counts keys below 2^32 by sorting them; a map of tens of millions of keys would not fit. */
export class KeyCounts {
  private readonly full: Uint32Array[] = [];
  private batch = new Uint32Array(BATCH);
  private filled = 0;

  add(key: number): void {
    this.batch[this.filled++] = key;
    if (this.filled < BATCH) return;
    this.full.push(this.batch);
    this.batch = new Uint32Array(BATCH);
    this.filled = 0;
  }

  /** Keys that were added at least so often, in order. */
  entries(least: number): [key: number, count: number][] {
    const sorted = new Uint32Array(this.full.length * BATCH + this.filled);
    for (const [i, part] of this.full.entries()) sorted.set(part, i * BATCH);
    sorted.set(this.batch.subarray(0, this.filled), this.full.length * BATCH);
    sorted.sort();
    const out: [number, number][] = [];
    for (let i = 0; i < sorted.length; ) {
      let j = i;
      while (j < sorted.length && sorted[j] === sorted[i]) j += 1;
      if (j - i >= least) out.push([sorted[i] ?? 0, j - i]);
      i = j;
    }
    return out;
  }
}

/** Pointwise mutual information of `n` meetings of a row and a column; columns are smoothed (Levy, Goldberg and Dagan, 2015). */
export function informationOf(rows: Float64Array, columns: Float64Array): (n: number, x: number, y: number) => number {
  const smoothed = columns.map((sum) => sum ** 0.75);
  const whole = smoothed.reduce((a, b) => a + b, 0);
  return (n, x, y) => Math.log((n * whole) / ((rows[x] ?? 1) * (smoothed[y] ?? 1)));
}

export function toMatrix(rows: readonly (readonly [column: number, value: number])[][]): Matrix {
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  const flat = rows.flat();
  return { starts, columns: Uint32Array.from(flat, ([j]) => j), values: Float32Array.from(flat, ([, v]) => v) };
}

export function multiply({ starts, columns, values }: Matrix, vector: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(starts.length - 1);
  for (let i = 0; i < out.length; i += 1) {
    let sum = 0;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k += 1)
      sum += (values[k] ?? 0) * (vector[columns[k] ?? 0] ?? 0);
    out[i] = sum;
  }
  return out;
}

/** The transposed matrix, which has `height` rows, times a vector. */
export function multiplyTransposed(matrix: Matrix, vector: Float64Array, height: number): Float64Array<ArrayBuffer> {
  const { starts, columns, values } = matrix;
  const out = new Float64Array(height);
  for (let i = 0; i < vector.length; i += 1) {
    const factor = vector[i] ?? 0;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k += 1) {
      const column = columns[k] ?? 0;
      out[column] = (out[column] ?? 0) + (values[k] ?? 0) * factor;
    }
  }
  return out;
}

/** Numbers from 0 to below 1 that look like chance and are the same on every machine. */
export function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The strongest directions of a symmetric map of vectors of a length, by orthogonal iteration. Row i holds element i's place along
 * each direction, scaled by a power of the direction's eigenvalue.
 */
export function strongestDirections(
  map: (vector: Float64Array) => Float64Array<ArrayBuffer>,
  size: number,
  { dimensions, rounds, power }: { dimensions: number; rounds: number; power: (eigenvalue: number) => number },
): Float64Array[] {
  const noise = noiseFrom(20241031);
  let basis = Array.from({ length: dimensions }, () => Float64Array.from({ length: size }, () => noise() - 0.5));
  let lengths = orthonormalise(basis);
  for (let round = 0; round < rounds; round += 1) {
    basis = basis.map(map);
    lengths = orthonormalise(basis);
  }
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from(basis, (column, d) => (column[row] ?? 0) * power(lengths[d] ?? 0)),
  );
}

/** Gram and Schmidt in place; gives the length of each column before scaling. */
function orthonormalise(columns: Float64Array[]): number[] {
  return columns.map((column, i): number => {
    for (const before of columns.slice(0, i)) {
      const along = dot(column, before);
      for (let k = 0; k < column.length; k += 1) column[k] = (column[k] ?? 0) - along * (before[k] ?? 0);
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let k = 0; k < column.length; k += 1) column[k] = (column[k] ?? 0) / length;
    return length;
  });
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
