/** Weights of a linear model: feature template, then its values joined by tabs. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of a linear model that tells classes apart: for each feature one weight a class. */
export type ClassWeights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * Tells one feature of a decision: its template and one to four values. Values are strings that exist already (words, classes,
 * labels), so that telling a feature joins and allocates nothing.
 */
export type Emit = (template: string, a: string, b?: string, c?: string, d?: string) => void;

/** A linear model ready to score. */
export interface Model {
  /** Sums the weights of the features that `describe` tells. */
  readonly score: (describe: (emit: Emit) => void) => number;
}

/** A linear model that tells one of several classes. */
export interface ClassModel {
  /** The class whose weights sum up highest, the first of equals: weights of each word, of each two words in a row, and of features. */
  readonly choose: (words: readonly string[], describe: (emit: Emit) => void) => number;
}

/** Templates of the weights of words and of two words in a row. */
export const WORD = 'word';
export const PAIR = 'pair';

interface Branch<T> {
  leaf: T | undefined;
  next: Map<string, Branch<T>> | undefined;
}

function plant<T>(): Branch<T> {
  return { leaf: undefined, next: undefined };
}

function grow<T>(root: Branch<T>, path: readonly string[]): Branch<T> {
  let branch = root;
  for (const step of path) {
    branch.next ??= new Map();
    let next = branch.next.get(step);
    if (next === undefined) {
      next = plant();
      branch.next.set(step, next);
    }
    branch = next;
  }
  return branch;
}

function find<T>(root: Branch<T>, template: string, a: string, b?: string, c?: string, d?: string): T | undefined {
  let branch = root.next?.get(template)?.next?.get(a);
  if (b !== undefined) branch = branch?.next?.get(b);
  if (c !== undefined) branch = branch?.next?.get(c);
  if (d !== undefined) branch = branch?.next?.get(d);
  return branch?.leaf;
}

const SEPARATOR = '\t';

export function buildModel(weights: Weights): Model {
  const root = plant<number>();
  for (const [template, values] of Object.entries(weights)) {
    for (const [value, weight] of Object.entries(values))
      grow(root, [template, ...value.split(SEPARATOR)]).leaf = weight;
  }
  return {
    score(describe) {
      let sum = 0;
      describe((template, a, b, c, d) => {
        const weight = find(root, template, a, b, c, d);
        if (weight !== undefined) sum += weight;
      });
      return sum;
    },
  };
}

export function buildClassModel(weights: ClassWeights, classes: number): ClassModel {
  const { [WORD]: single = {}, [PAIR]: paired = {}, ...others } = weights;
  const words = plantWords(single, paired);
  const root = plant<Float64Array>();
  for (const [template, values] of Object.entries(others)) {
    for (const [value, own] of Object.entries(values))
      grow(root, [template, ...value.split(SEPARATOR)]).leaf = Float64Array.from(own);
  }
  return {
    choose(run, describe) {
      const sums = new Float64Array(classes);
      addWords(sums, run, words);
      describe((template, a, b, c, d) => {
        add(sums, find(root, template, a, b, c, d));
      });
      return highest(sums);
    },
  };
}

function plantWords(
  single: Readonly<Record<string, readonly number[]>>,
  paired: Readonly<Record<string, readonly number[]>>,
): Branch<Float64Array> {
  const words = plant<Float64Array>();
  for (const [word, own] of Object.entries(single)) grow(words, [word]).leaf = Float64Array.from(own);
  for (const [pair, own] of Object.entries(paired)) grow(words, pair.split(SEPARATOR)).leaf = Float64Array.from(own);
  return words;
}

/** One look-up a word and one a pair: contents are long. */
function addWords(sums: Float64Array, run: readonly string[], words: Branch<Float64Array>): void {
  let before: Branch<Float64Array> | undefined;
  for (const word of run) {
    add(sums, before?.next?.get(word)?.leaf);
    before = words.next?.get(word);
    add(sums, before?.leaf);
  }
}

function highest(sums: Float64Array): number {
  let top = 0;
  for (let index = 1; index < sums.length; index++) if ((sums[index] ?? 0) > (sums[top] ?? 0)) top = index;
  return top;
}

function add(sums: Float64Array, own: Float64Array | undefined): void {
  if (own === undefined) return;
  for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (own[index] ?? 0);
}

/** Logistic function. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

const BUCKETS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 200];
const LABELS: readonly string[] = Array.from({ length: 1000 }, (_, n) => String(BUCKETS.findLast((b) => b <= n) ?? 0));

/** Coarse length class, in tokens. */
export const bucket = (count: number): string => LABELS[Math.min(Math.max(count, 0), LABELS.length - 1)] ?? '0';

export const flag = (value: boolean): string => (value ? 'yes' : 'no');
