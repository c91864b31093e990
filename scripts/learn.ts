/** Learning of sparse linear models: deterministic, no randomness, the same weights on every machine. */
import type { Sink, Symbols } from '#dist/core/statements/symbols.js';

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

function scoreOf(weights: Float64Array, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return sum;
}

function spread(gradient: Float64Array, ids: Int32Array, amount: number): void {
  for (const id of ids) gradient[id] = (gradient[id] ?? 0) + amount;
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
  const coded = choices.filter((c) => c.right >= 0);
  const weights = minimize(space.names.length, options, (now, gradient) => {
    for (const { candidates, right } of coded) {
      const scores = candidates.map((ids) => scoreOf(now, ids));
      const top = Math.max(...scores);
      const powers = scores.map((s) => Math.exp(s - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      candidates.forEach((ids, at) => {
        spread(gradient, ids, (powers[at] ?? 0) / sum - (at === right ? 1 : 0));
      });
    }
  });
  return tabulate(space, weights, options.least);
}

/** Logistic regression. */
export function learnExamples(space: FeatureSpace, examples: readonly Example[], options: LearnOptions): Table {
  const weights = minimize(space.names.length, options, (now, gradient) => {
    for (const { features, right, weight = 1 } of examples)
      spread(gradient, features, (1 / (1 + Math.exp(-scoreOf(now, features))) - (right ? 1 : 0)) * weight);
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
