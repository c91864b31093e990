/** The chance that log odds stand for. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds by weights learned with logistic regression. */
export function logOdds(evidence: Float64Array, weights: readonly number[], bias: number): number {
  let sum = bias;
  for (let i = 0; i < evidence.length; i += 1) sum += (evidence[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Where each kind of evidence stands in the list of them: by name it can be written without a list or an object for each pair. */
export function placesOf<Id extends string>(ids: readonly Id[]): Readonly<Record<Id, number>> {
  return Object.fromEntries(ids.map((id, place) => [id, place])) as Record<Id, number>;
}
