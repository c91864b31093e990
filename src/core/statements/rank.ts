import { unscaled } from './model.ts';

/** A candidate with how far it scores below the best. */
export interface Ranked<T> {
  readonly choice: T;
  readonly behind: number;
}

/** How many candidates are kept, and how far behind the best they may be. */
export interface Kept {
  readonly most: number;
  readonly reach: number;
}

/** The best candidates by the sums of their weights, best first, equals in their order. */
export function rank<T>(candidates: readonly T[], sums: readonly number[], { most, reach }: Kept): Ranked<T>[] {
  const best: number[] = [];
  sums.forEach((sum, index) => {
    let place = best.length;
    while (place > 0 && sum > (sums[best[place - 1] ?? -1] ?? 0)) place -= 1;
    if (place === most) return;
    best.splice(place, 0, index);
    if (best.length > most) best.pop();
  });
  const ranked: Ranked<T>[] = [];
  for (const index of best) {
    const choice = candidates[index];
    const behind = unscaled((sums[best[0] ?? -1] ?? 0) - (sums[index] ?? 0));
    if (choice !== undefined && behind <= reach) ranked.push({ choice, behind });
  }
  return ranked;
}
