/** Learning of sparse linear models: deterministic, no randomness, the same weights on every machine. */
import type { Sink, Symbols } from '#dist/core/statements/model/symbols.js';

/** The features of one candidate: `template` and `value` pairs, flattened. */
export type Features = readonly string[];

/** The features of one candidate as numbers of a {@link FeatureSpace}. */
export type Coded = Int32Array;

/** One decision: its candidates and which of them are right (none right: the decision is left out). */
export interface Choice {
  readonly candidates: readonly Coded[];
  readonly right: number;
}

/** One yes/no example. */
export interface Example {
  readonly features: Coded;
  readonly right: boolean;
  readonly weight?: number;
}

export interface LearnOptions {
  readonly rounds: number;
  readonly rate: number;
  /** L2 regularization an example. */
  readonly decay: number;
  /** Weights below this size are dropped. */
  readonly least: number;
  /** Features of fewer candidates or examples are left out; 1 if not given. */
  readonly fewest?: number;
}

export const SEPARATOR = '\u0001';

/** Numbers the features of one kind of decision, in the order in which they are met. */
export class FeatureSpace {
  readonly index: Map<string, number> = new Map();
  readonly names: string[] = [];

  /** Runs a describing function and keeps what it tells as numbers. */
  code(symbols: Symbols, describe: (sink: Sink) => void): Coded {
    return this.encode(collect(symbols, describe));
  }

  encode(features: Features): Coded {
    const out = new Int32Array(features.length / 2);
    for (let at = 0; at < features.length; at += 2) {
      const name = `${features[at]}${SEPARATOR}${features[at + 1]}`;
      let id = this.index.get(name);
      if (id === undefined) {
        id = this.names.length;
        this.index.set(name, id);
        this.names.push(name);
      }
      out[at / 2] = id;
    }
    return out;
  }
}

/** Minimizes a loss over all examples at once by Adam, with L2 regularization; no order of examples, no randomness. */
export function minimize(
  size: number,
  options: LearnOptions,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= options.rounds; round++) {
    gradient.fill(0);
    addGradient(weights, gradient);
    const rate = options.rate / (1 + (3 * round) / options.rounds);
    for (let id = 0; id < size; id++) {
      const slope = (gradient[id] ?? 0) + options.decay * (weights[id] ?? 0);
      const m = 0.9 * (mean[id] ?? 0) + 0.1 * slope;
      const v = 0.99 * (square[id] ?? 0) + 0.01 * slope * slope;
      mean[id] = m;
      square[id] = v;
      weights[id] =
        (weights[id] ?? 0) - (rate * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** Features laid end to end: those of row `n` stand from `from[n]` up to `from[n + 1]`. */
interface Rows {
  readonly ids: Int32Array;
  readonly from: Int32Array;
}

/** Lays out rows of features, without those that stand in fewer than `fewest` rows (a feature of one row tells of nothing else). */
function layOut(rows: readonly Coded[], size: number, fewest: number): Rows {
  const counts = new Int32Array(size);
  for (const ids of rows) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const kept = (id: number): boolean => (counts[id] ?? 0) >= fewest;
  const from = new Int32Array(rows.length + 1);
  rows.forEach((ids, n) => {
    from[n + 1] = (from[n] ?? 0) + ids.reduce((sum, id) => sum + (kept(id) ? 1 : 0), 0);
  });
  const ids = new Int32Array(from[rows.length] ?? 0);
  let at = 0;
  for (const row of rows) for (const id of row) if (kept(id)) ids[at++] = id;
  return { ids, from };
}

function scoreOf(weights: Float64Array, { ids, from }: Rows, row: number): number {
  const end = from[row + 1] as number;
  let sum = 0;
  for (let at = from[row] as number; at < end; at++) sum += weights[ids[at] as number] as number;
  return sum;
}

function spread(gradient: Float64Array, { ids, from }: Rows, row: number, amount: number): void {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at++) {
    const id = ids[at] as number;
    gradient[id] = (gradient[id] as number) + amount;
  }
}

type Table = Record<string, Record<string, number>>;

function tabulate(space: FeatureSpace, weights: Float64Array, least: number): Table {
  const table: Table = {};
  space.names.forEach((name, id) => {
    const weight = Math.round((weights[id] ?? 0) * 100) / 100;
    if (Math.abs(weight) < least) return;
    const [template = '', value = ''] = name.split(SEPARATOR);
    table[template] ??= {};
    table[template][value] = weight;
  });
  return table;
}

/** Conditional logit over the candidates of each decision. */
export function learnChoices(space: FeatureSpace, choices: readonly Choice[], options: LearnOptions): Table {
  const told = choices.filter((choice) => choice.right >= 0);
  const size = space.names.length;
  const rows = layOut(
    told.flatMap(({ candidates }) => candidates),
    size,
    options.fewest ?? 1,
  );
  const scores = new Float64Array(Math.max(0, ...told.map(({ candidates }) => candidates.length)));
  const weights = minimize(size, options, (now, gradient) => {
    let first = 0;
    for (const { candidates, right } of told) {
      let top = Number.NEGATIVE_INFINITY;
      for (let n = 0; n < candidates.length; n++) {
        scores[n] = scoreOf(now, rows, first + n);
        top = Math.max(top, scores[n] as number);
      }
      let sum = 0;
      for (let n = 0; n < candidates.length; n++) {
        scores[n] = Math.exp((scores[n] as number) - top);
        sum += scores[n] as number;
      }
      for (let n = 0; n < candidates.length; n++)
        spread(gradient, rows, first + n, (scores[n] as number) / sum - (n === right ? 1 : 0));
      first += candidates.length;
    }
  });
  return tabulate(space, weights, options.least);
}

/** Logistic regression. */
export function learnExamples(space: FeatureSpace, examples: readonly Example[], options: LearnOptions): Table {
  const size = space.names.length;
  const rows = layOut(
    examples.map(({ features }) => features),
    size,
    options.fewest ?? 1,
  );
  const weights = minimize(size, options, (now, gradient) => {
    examples.forEach(({ right, weight = 1 }, row) => {
      spread(gradient, rows, row, (1 / (1 + Math.exp(-scoreOf(now, rows, row))) - (right ? 1 : 0)) * weight);
    });
  });
  return tabulate(space, weights, options.least);
}

/**
 * Runs a describing function and keeps what it tells, the values of a feature joined as in the weights. The symbols must be an open
 * table, so that no word is unknown.
 */
export function collect(symbols: Symbols, describe: (sink: Sink) => void): Features {
  const features: string[] = [];
  describe({
    tell({ name }, ...values) {
      const told = values.filter((value) => value !== undefined);
      if (told.some((value) => value < 0)) throw new TypeError('a value without a number: read with opened symbols');
      features.push(name, told.map((value) => symbols.textOf(value)).join('\t'));
    },
  });
  return features;
}
