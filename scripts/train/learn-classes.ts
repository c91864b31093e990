/** Learning of a linear model that tells classes apart. */
import type { ClassWeights } from '#dist/core/statements/model/model.js';
import { FeatureSpace, type Features, type LearnOptions, minimize, SEPARATOR } from './learn.js';

/** One example of a decision between classes. */
export interface ClassExample {
  readonly features: Features;
  readonly right: number;
  readonly weight: number;
  /** Further features with numbers of their own; as many for every example. */
  readonly numbers: readonly number[];
}

export interface ClassOptions extends LearnOptions {
  readonly classes: number;
  /** Strength of the features of a template, 1 unless told: the weaker, the more they are held down. */
  readonly strengths: Readonly<Record<string, number>>;
  /** Features of fewer examples are left out. */
  readonly fewest: number;
}

export interface ClassTable {
  readonly weights: ClassWeights;
  /** For each number of an example, its weight for each class. */
  readonly numbers: readonly (readonly number[])[];
}

interface Coded {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly right: number;
  readonly weight: number;
}

/** Multinomial logistic regression: one weight a feature and class. */
export function learnClasses(examples: readonly ClassExample[], options: ClassOptions): ClassTable {
  const { classes, strengths } = options;
  const space = new FeatureSpace();
  const kept = keepCommon(examples, options.fewest);
  const numbered = Array.from({ length: examples[0]?.numbers.length ?? 0 }, (_, n) => ['number', String(n)]).flat();
  const coded = examples.map(({ numbers, right, weight }, n): Coded => {
    const features = kept[n] ?? [];
    const values = features.filter((_, at) => at % 2 === 0).map((template) => strengths[template] ?? 1);
    return {
      ids: space.encode([...features, ...numbered]),
      values: Float64Array.from([...values, ...numbers]),
      right,
      weight,
    };
  });
  const learned = minimize(space.names.length * classes, options, (now, gradient) => {
    for (const one of coded) descend(one, classes, now, gradient);
  });
  return tabulate(space, learned, options, numbered.length / 2);
}

function keepCommon(examples: readonly ClassExample[], fewest: number): Features[] {
  const counts = new Map<string, number>();
  const pairs = examples.map(({ features }) =>
    features.flatMap((template, at) => (at % 2 === 0 ? [`${template}${SEPARATOR}${features[at + 1]}`] : [])),
  );
  for (const own of pairs) for (const pair of new Set(own)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return pairs.map((own) =>
    own.filter((pair) => (counts.get(pair) ?? 0) >= fewest).flatMap((pair) => pair.split(SEPARATOR)),
  );
}

function descend(
  { ids, values, right, weight }: Coded,
  classes: number,
  now: Float64Array,
  gradient: Float64Array,
): void {
  const errors = new Float64Array(classes);
  for (let n = 0; n < ids.length; n++) {
    const from = (ids[n] ?? 0) * classes;
    const value = values[n] ?? 0;
    for (let c = 0; c < classes; c++) errors[c] = (errors[c] ?? 0) + (now[from + c] ?? 0) * value;
  }
  const top = Math.max(...errors);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    errors[c] = Math.exp((errors[c] ?? 0) - top);
    sum += errors[c] ?? 0;
  }
  for (let c = 0; c < classes; c++) errors[c] = ((errors[c] ?? 0) / sum - (c === right ? 1 : 0)) * weight;
  for (let n = 0; n < ids.length; n++) {
    const from = (ids[n] ?? 0) * classes;
    const value = values[n] ?? 0;
    for (let c = 0; c < classes; c++) gradient[from + c] = (gradient[from + c] ?? 0) + (errors[c] ?? 0) * value;
  }
}

function tabulate(space: FeatureSpace, learned: Float64Array, options: ClassOptions, numbers: number): ClassTable {
  const { classes, strengths, least } = options;
  const weights: Record<string, Record<string, number[]>> = {};
  const own: number[][] = Array.from({ length: numbers }, () => []);
  space.names.forEach((name, id) => {
    const [template = '', value = ''] = name.split(SEPARATOR);
    const row = Array.from(learned.subarray(id * classes, (id + 1) * classes), (w) => w * (strengths[template] ?? 1));
    if (template === 'number') own[Number(value)] = row;
    else if (row.some((w) => Math.abs(w) >= least)) {
      weights[template] ??= {};
      weights[template][value] = row;
    }
  });
  return { weights, numbers: own };
}
