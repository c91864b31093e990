import { FeatureTable } from './feature-table.ts';
import { type Sink, type Sym, type Symbols, type Template, template } from './symbols.ts';

/** Weights of a linear model: feature template, then its values joined by tabs. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of a linear model that tells classes apart: for each feature one weight a class. */
export type ClassWeights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Weights have two decimals; sums of hundredths are exact, whatever is added first. */
const SCALE = 100;
const hundredths = (weight: number): number => Math.round(weight * SCALE);

/** Sums the weights of the features that it is told, in hundredths. */
export class Scorer implements Sink {
  private sum = 0;
  private readonly table: FeatureTable;
  private readonly weights: Int32Array;

  constructor(table: FeatureTable, weights: Int32Array) {
    this.table = table;
    this.weights = weights;
  }

  tell(template: Template, a: Sym, b: Sym = 0, c: Sym = 0, d: Sym = 0): void {
    if ((a | b | c | d) < 0) return;
    const index = this.table.find(template, a, b, c, d);
    if (index >= 0) this.sum += this.weights[index] ?? 0;
  }

  /** The sum since it was last taken. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }

  /** The sum of what `describe` tells; a sum that is known under its key is not told again. */
  once<K>(known: Map<K, number>, key: K, describe: () => void): number {
    let sum = known.get(key);
    if (sum === undefined) {
      describe();
      sum = this.take();
      known.set(key, sum);
    }
    return sum;
  }
}

/** A linear model ready to score. */
export interface Model {
  readonly scorer: () => Scorer;
  /** Sums the weights of the features that `describe` tells, in hundredths. */
  readonly score: (describe: (sink: Sink) => void) => number;
}

/** A linear model that tells one of several classes. */
export interface ClassModel {
  readonly scorer: () => ClassScorer;
}

/** Templates of the weights of words and of two words in a row. */
export const WORD = 'word';
export const PAIR = 'pair';
const WORDS = template(WORD);
const PAIRS = template(PAIR);

export function buildModel(weights: Weights, symbols: Symbols): Model {
  const features = Object.entries(weights).flatMap(([name, values]) =>
    Object.entries(values).map(([value, weight]) => ({ name, value, weight })),
  );
  const table = new FeatureTable(
    features.map(({ name, value }) => [name, value]),
    symbols,
  );
  const sizes = Int32Array.from(features, ({ weight }) => hundredths(weight));
  return {
    scorer: () => new Scorer(table, sizes),
    score(describe) {
      const scorer = new Scorer(table, sizes);
      describe(scorer);
      return scorer.take();
    },
  };
}

/** Sums the weights of the features that it is told, class by class. */
export class ClassScorer implements Sink {
  private readonly sums: Int32Array;
  private readonly table: FeatureTable;
  private readonly weights: Int16Array;

  constructor(table: FeatureTable, weights: Int16Array, classes: number) {
    this.sums = new Int32Array(classes);
    this.table = table;
    this.weights = weights;
  }

  tell(template: Template, a: Sym, b: Sym = 0, c: Sym = 0, d: Sym = 0): void {
    if ((a | b | c | d) < 0) return;
    const index = this.table.find(template, a, b, c, d);
    if (index < 0) return;
    const { sums, weights } = this;
    const from = index * sums.length;
    for (let of = 0; of < sums.length; of++) sums[of] = (sums[of] ?? 0) + (weights[from + of] ?? 0);
  }

  /** Tells each word and each two words in a row. */
  tellWords(words: readonly Sym[]): void {
    let before: Sym = 0;
    for (const word of words) {
      if (before !== 0) this.tell(PAIRS, before, word);
      this.tell(WORDS, word);
      before = word;
    }
  }

  /** The class whose weights sum up highest, the first of equals. */
  highest(): number {
    const { sums } = this;
    let top = 0;
    for (let index = 1; index < sums.length; index++) if ((sums[index] ?? 0) > (sums[top] ?? 0)) top = index;
    return top;
  }
}

export function buildClassModel(weights: ClassWeights, classes: number, symbols: Symbols): ClassModel {
  const features = Object.entries(weights).flatMap(([name, values]) =>
    Object.entries(values).map(([value, own]) => ({ name, value, own })),
  );
  const table = new FeatureTable(
    features.map(({ name, value }) => [name, value]),
    symbols,
  );
  const sizes = new Int16Array(features.length * classes);
  features.forEach(({ own }, index) => {
    sizes.set(own.map(hundredths), index * classes);
  });
  return { scorer: () => new ClassScorer(table, sizes, classes) };
}

/** The odds that a sum of weights stands for. */
export const odds = (score: number): number => Math.exp(score / SCALE);

/** Logistic function of a sum of weights. */
export const probability = (score: number): number => 1 / (1 + odds(-score));

/** A sum of weights as a number of its own size. */
export const unscaled = (score: number): number => score / SCALE;
