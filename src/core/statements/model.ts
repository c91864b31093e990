/** Weights of a linear model: feature template, then value. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Tells one feature of a decision. */
export type Emit = (template: string, value: string) => void;

/** A linear model ready to score. */
export interface Model {
  /** Sums the weights of the features that `describe` tells. */
  readonly score: (describe: (emit: Emit) => void) => number;
}

export function buildModel(weights: Weights): Model {
  const table = new Map(Object.entries(weights).map(([name, values]) => [name, new Map(Object.entries(values))]));
  return {
    score(describe) {
      let sum = 0;
      describe((template, value) => {
        const weight = table.get(template)?.get(value);
        if (weight !== undefined) sum += weight;
      });
      return sum;
    },
  };
}

/** Logistic function. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

const BUCKETS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 200];
const LABELS: readonly string[] = Array.from({ length: 1000 }, (_, n) => String(BUCKETS.findLast((b) => b <= n) ?? 0));

/** Coarse length class, in tokens. */
export const bucket = (count: number): string => LABELS[Math.min(Math.max(count, 0), LABELS.length - 1)] ?? '0';
