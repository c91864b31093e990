import type { Claim } from './claims.ts';
import type { Cluster } from './cluster.ts';
import { callsMatterUntrue } from './opposition.ts';
import type { IssueWords } from './words.ts';

/** Whether claims, by their places in the story, may become members of a group. */
type Fits = (places: readonly number[], group: readonly number[]) => boolean;

/**
 * Denials deny something: a group whose own claims all deny or call something untrue joins the group from which most of its guests come.
 * Without guests, or where they do not fit there, it stays as it is.
 */
export function joinDenials(
  clusters: readonly Cluster[],
  claims: readonly Claim[],
  words: IssueWords,
  fits: Fits,
): Cluster[] {
  const rejects = (place: number): boolean => {
    const claim = claims[place];
    return claim !== undefined && (claim.statement.act === 'deny' || callsMatterUntrue(claim, words));
  };
  const joined = [...clusters];
  for (const cluster of clusters) {
    if (!cluster.home.every(rejects)) continue;
    const others = joined.filter((other) => other !== cluster);
    const host = mostOf(others, ({ home }) => cluster.guests.filter((guest) => home.includes(guest)).length);
    if (host === undefined || !fits(cluster.home, host.home)) continue;
    const home = [...host.home, ...cluster.home];
    const guests = [...new Set([...host.guests, ...cluster.guests])].filter((place) => !home.includes(place));
    joined.splice(joined.indexOf(cluster), 1);
    joined.splice(joined.indexOf(host), 1, { home, guests });
  }
  return joined;
}

/** The one with the highest count above 0, the first of equals. */
function mostOf<T>(list: readonly T[], countOf: (one: T) => number): T | undefined {
  let [best, most]: [T | undefined, number] = [undefined, 0];
  for (const one of list) {
    const count = countOf(one);
    if (count > most) [best, most] = [one, count];
  }
  return best;
}
