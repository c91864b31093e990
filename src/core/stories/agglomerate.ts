/** Two documents by their numbers (`a < b`) and how similar they are, 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Average-linkage clustering: merges while the mean similarity over all pairs of two clusters is at least `threshold`; pairs that
 * are not listed count as 0. Found by nearest-neighbour chains (Murtagh 1983), which give the same merges in any order
 * because average linkage is reducible; ties go to the smaller number.
 *
 * @returns the members of each cluster, ascending, the clusters by their first member
 */
export function agglomerate(documents: number, pairs: readonly Pair[], threshold: number): number[][] {
  const members = Array.from({ length: documents }, (_, number) => [number]);
  const sums = Array.from({ length: documents }, () => new Map<number, number>());
  for (const { a, b, similarity } of pairs) {
    sums[a]?.set(b, similarity);
    sums[b]?.set(a, similarity);
  }
  for (let seed = 0; seed < documents; seed++) {
    const chain = [seed];
    while (chain.length > 0) {
      const tip = chain.at(-1) ?? seed;
      if (members[tip]?.length === 0) {
        chain.pop();
        continue;
      }
      const nearest = nearestTo(tip, chain.at(-2), members, sums, threshold);
      if (nearest === null) chain.pop();
      else if (nearest === chain.at(-2)) {
        chain.length -= 2;
        merge(Math.min(tip, nearest), Math.max(tip, nearest), members, sums);
        if (chain.length === 0) chain.push(Math.min(tip, nearest));
      } else chain.push(nearest);
    }
  }
  return members.filter((list) => list.length > 0).map((list) => list.toSorted((a, b) => a - b));
}

function nearestTo(
  tip: number,
  before: number | undefined,
  members: readonly (readonly number[])[],
  sums: readonly ReadonlyMap<number, number>[],
  threshold: number,
): number | null {
  const size = members[tip]?.length ?? 1;
  let nearest: number | null = null;
  let most = threshold;
  for (const [other, sum] of sums[tip] ?? []) {
    const mean = sum / (size * (members[other]?.length ?? 1));
    if (mean < most) continue;
    const wins = mean > most || nearest === null || (nearest !== before && (other === before || other < nearest));
    if (wins) {
      nearest = other;
      most = mean;
    }
  }
  return nearest;
}

function merge(into: number, from: number, members: number[][], sums: Map<number, number>[]): void {
  members[into]?.push(...(members[from] ?? []));
  members[from] = [];
  for (const [other, sum] of sums[from] ?? []) {
    sums[other]?.delete(from);
    if (other === into) continue;
    const total = (sums[into]?.get(other) ?? 0) + sum;
    sums[into]?.set(other, total);
    sums[other]?.set(into, total);
  }
  sums[from] = new Map();
}
