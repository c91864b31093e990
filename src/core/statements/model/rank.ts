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
  for (let index = 0; index < sums.length; index++) {
    let place = best.length;
    for (; place > 0; place--) {
      const worse = best[place - 1] ?? 0;
      if ((sums[index] ?? 0) <= (sums[worse] ?? 0)) break;
      if (place < most) best[place] = worse;
    }
    if (place < most) best[place] = index;
  }
  const ranked: Ranked<T>[] = [];
  const top = sums[best[0] ?? 0] ?? 0;
  for (const index of best) {
    const choice = candidates[index];
    const behind = unscaled(top - (sums[index] ?? 0));
    if (choice !== undefined && behind <= reach) ranked.push({ choice, behind });
  }
  return ranked;
}
