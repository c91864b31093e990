import { type ByFeature, buildTable, type FeatureTable, signed } from './feature-table.ts';
import { type Sink, type Sym, type Symbols, type Template, template } from './symbols.ts';

/** Weights of a linear model: feature template, then its values joined by tabs. */
export type Weights = ByFeature<number>;

/** Weights of a linear model that tells classes apart: for each feature one weight a class. */
export type ClassWeights = ByFeature<readonly number[]>;

/** Weights have two decimals; sums of hundredths are exact, whatever is added first. */
const SCALE = 100;

function hundredths(weight: number): number {
  const whole = Math.round(weight * SCALE);
  if (whole !== signed(whole)) throw new RangeError(`a weight of ${weight} does not fit into 16 bits of hundredths`);
  return whole;
}

/** Sums that are known under their numbers. */
export type KnownSums = (number | undefined)[];

/** No sentence that people write needs more room; what does is hostile, and its room is not made for each of its thousands of cues. */
const MOST_ROOM = 5000;

/** Room for sums under the numbers below a limit: made at once, for an array that grows by and by is slow. */
export const roomFor = (limit: number): KnownSums => (limit > MOST_ROOM ? [] : new Array<number | undefined>(limit));

/** Sums the weights of the features that it is told, in hundredths. */
export class Scorer implements Sink {
  private sum = 0;
  private readonly table: FeatureTable;

  constructor(table: FeatureTable) {
    this.table = table;
  }

  tell(template: Template, a: Sym, b: Sym = 0, c: Sym = 0, d: Sym = 0): void {
    this.sum += signed(this.table.find(template, a, b, c, d));
  }

  /** The sum since it was last taken. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
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
  const table = buildTable(weights, hundredths, symbols);
  return {
    scorer: () => new Scorer(table),
    score(describe) {
      const scorer = new Scorer(table);
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
    const row = this.table.find(template, a, b, c, d);
    if (row === 0) return;
    const { sums, weights } = this;
    const from = row * sums.length;
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
  const rows: (readonly number[])[] = [];
  const table = buildTable(weights, (own) => rows.push(own), symbols);
  const sizes = new Int16Array((rows.length + 1) * classes);
  for (const [index, own] of rows.entries()) sizes.set(own.map(hundredths), (index + 1) * classes);
  return { scorer: () => new ClassScorer(table, sizes, classes) };
}

/** The odds that a sum of weights stands for. */
export const odds = (score: number): number => Math.exp(score / SCALE);

/** Logistic function of a sum of weights. */
export const probability = (score: number): number => 1 / (1 + odds(-score));

/** A sum of weights as a number of its own size. */
export const unscaled = (score: number): number => score / SCALE;
