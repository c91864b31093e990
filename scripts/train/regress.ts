/** Ridge logistic regression (Newton steps) on standardised evidence; deterministic. */
import type { EvidenceWeights } from '#dist/core/issues/words.js';

export interface Example {
  readonly evidence: Float64Array;
  readonly yes: boolean;
  /** What it counts. */
  readonly weight: number;
}

/** Log odds of yes by evidence; `ids` name the evidence in its order. */
export function regress(examples: readonly Example[], ids: readonly string[], ridge: number): EvidenceWeights {
  const scales = ids.map((_, k) => {
    const values = examples.map(({ evidence }) => evidence[k] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
  const rows = examples.map(({ evidence }) =>
    Float64Array.from([1, ...scales.map(({ mean, spread }, k) => ((evidence[k] ?? 0) - mean) / spread)]),
  );
  const [bias = 0, ...standard] = newton(examples, rows, ridge);
  const raw = standard.map((weight, k) => weight / (scales[k]?.spread ?? 1));
  return {
    bias: raw.reduce((sum, weight, k) => sum - weight * (scales[k]?.mean ?? 0), bias),
    weights: Object.fromEntries(ids.map((id, k) => [id, raw[k] ?? 0])),
  };
}

/** As a file of weights, one a line. */
export function printWeights({ bias, weights }: EvidenceWeights, provenance: string): string {
  const lines = Object.entries(weights).map(([id, weight]) => `${JSON.stringify(id)}: ${weight.toFixed(4)}`);
  return `{\n"provenance": ${JSON.stringify(provenance)},\n"bias": ${bias.toFixed(4)},\n"weights": {\n${lines.join(',\n')}\n}\n}\n`;
}

/** The first column, the intercept, is not held back by the ridge. */
function newton(examples: readonly Example[], rows: readonly Float64Array[], ridge: number): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 12; step += 1) {
    const system = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const [r, row] of rows.entries()) addRow(system, row, weights, examples[r]);
    for (const [k, line] of system.entries()) {
      line[k] = (line[k] ?? 0) + (k === 0 ? 1e-6 : ridge);
      if (k > 0) line[size] = (line[size] ?? 0) - ridge * (weights[k] ?? 0);
    }
    const steps = solve(system);
    for (const [k, change] of steps.entries()) weights[k] = (weights[k] ?? 0) + change;
    if (Math.max(...steps.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

function addRow(
  system: readonly Float64Array[],
  row: Float64Array,
  weights: readonly number[],
  example?: Example,
): void {
  if (example === undefined) return;
  const size = row.length;
  const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
  const slope = (Number(example.yes) - p) * example.weight;
  const bend = p * (1 - p) * example.weight;
  for (const [k, line] of system.entries()) {
    const x = row[k] ?? 0;
    line[size] = (line[size] ?? 0) + slope * x;
    for (let m = 0; m < size; m += 1) line[m] = (line[m] ?? 0) + bend * x * (row[m] ?? 0);
  }
}

/** Gauss and Jordan; the system is positive definite. */
function solve(system: readonly Float64Array[]): number[] {
  for (const [k, line] of system.entries()) {
    const pivot = line[k] ?? 1;
    for (let m = 0; m < line.length; m += 1) line[m] = (line[m] ?? 0) / pivot;
    for (const [other, target] of system.entries()) {
      const factor = target[k] ?? 0;
      if (other === k || factor === 0) continue;
      for (let m = 0; m < target.length; m += 1) target[m] = (target[m] ?? 0) - factor * (line[m] ?? 0);
    }
  }
  return system.map((line) => line.at(-1) ?? 0);
}
