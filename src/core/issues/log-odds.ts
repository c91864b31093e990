/** The chance that log odds stand for. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds by weights learned with logistic regression. */
export function logOdds(evidence: Float64Array, weights: readonly number[], bias: number): number {
  let sum = bias;
  for (let i = 0; i < evidence.length; i += 1) sum += (evidence[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
