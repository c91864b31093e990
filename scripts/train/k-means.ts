import { dot, noiseFrom } from './associations.js';

const ROUNDS = 40;
const STARTS = 3;

/**
 * Parts points into groups by k-means, begun as k-means++ does (Arthur and Vassilvitskii, 2007) with numbers that only look like
 * chance; the tightest of a few starts. Groups are numbered as they first occur.
 */
export function groupPoints(points: readonly Float64Array[], count: number): number[] {
  const noise = noiseFrom(20261128);
  const tries = Array.from({ length: STARTS }, () => settle(points, begin(points, count, noise)));
  const { groups } = tries.reduce((best, other) => (other.spread < best.spread ? other : best));
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return groups.map((group) => numbers.get(group) ?? 0);
}

/** Centres far from each other: each is drawn by its squared distance from the nearest before it. */
function begin(points: readonly Float64Array[], count: number, noise: () => number): Float64Array[] {
  const away = points.map(() => Number.POSITIVE_INFINITY);
  const centres: Float64Array[] = [];
  let next = Math.floor(noise() * points.length);
  while (centres.length < count) {
    const centre = points[next] ?? new Float64Array();
    centres.push(centre);
    let whole = 0;
    for (const [i, point] of points.entries()) {
      away[i] = Math.min(away[i] ?? 0, distance(point, centre));
      whole += away[i] ?? 0;
    }
    let left = noise() * whole;
    next = away.findIndex((part) => {
      left -= part;
      return left < 0;
    });
    if (next < 0) next = 0;
  }
  return centres;
}

function settle(points: readonly Float64Array[], centres: Float64Array[]): { groups: number[]; spread: number } {
  let groups: number[] = [];
  let spread = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lengths = centres.map((centre) => dot(centre, centre));
    spread = 0;
    const nearest = points.map((point) => {
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (const [group, centre] of centres.entries()) {
        const away = (lengths[group] ?? 0) - 2 * dot(point, centre);
        if (away < least) [best, least] = [group, away];
      }
      spread += least;
      return best;
    });
    if (nearest.every((group, i) => group === groups[i])) break;
    groups = nearest;
    const members = centres.map((): Float64Array[] => []);
    for (const [i, point] of points.entries()) members[groups[i] ?? 0]?.push(point);
    for (const [group, of] of members.entries()) if (of.length > 0) centres[group] = mean(of);
  }
  return { groups, spread };
}

function mean(points: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(points[0]?.length ?? 0);
  for (const point of points) for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + (point[d] ?? 0);
  return sum.map((value) => value / points.length);
}

const distance = (a: Float64Array, b: Float64Array): number => dot(a, a) - 2 * dot(a, b) + dot(b, b);
