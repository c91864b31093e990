import { agglomerate, type Pair } from './agglomerate.ts';
import { HashNumbers, hashText } from './hash.ts';
import { type Bag, likenessOf } from './likeness.ts';
import { type Portrait, portray, topicOf, type Weights } from './portrait.ts';
import type { Member } from './story-index.ts';
import type { StoryWords } from './words.ts';

/** How alike the names of two groups must be. */
const SAME_NAMES = 0.45;
/** What names other than the strongest shared one must give of it: one party alone has many stories. */
const SECOND_NAME = 0.2;
/**
 * How alike the other words must be when both groups dispute, and when one does. The second fell from 0.06 when acts were learned from
 * stricter readings: three of ten articles dispute since then, not three and a half, and as many groups were to be joined as before.
 */
const SAME_TOPIC = { both: 0.03, one: 0.05 };
/** So many groups may be dominated by the same two names; among more, the topics must be more alike. */
const FEW = 8;
/** Mean strength at which joined groups are one story: at least about half of the pairs must be bound. */
const BOUND = 0.12;
/** Names that dominate a group, by their weight, and how many at most. */
const DOMINANT = 0.1;
const MOST_DOMINANT = 12;
/** Two names that dominate more groups together lead from none of them to another; it bounds the cost. */
const LEADING = 100;

/** Two groups, the smaller place first, the two names that dominate both, and how many groups these dominate. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly duo: string;
  readonly crowd: number;
}

/**
 * Joins groups that are one lasting dispute: the same two or more parties dominate them, in the same field, and somebody
 * accuses, denies or refuses to say. Days do not count. The more groups two names dominate, the less they say.
 */
export function joinLasting(groups: readonly (readonly Member[])[], words: StoryWords): Member[][] {
  const articlesOf = (place: number) => (groups[place] ?? []).map(({ article }) => article);
  const portraits = groups.map((_, place) => portray(articlesOf(place), words));
  const topics = new Map<number, Bag>();
  const topic = (place: number): Bag => {
    const known = topics.get(place) ?? topicOf(articlesOf(place), words);
    topics.set(place, known);
    return known;
  };
  const pairs: Pair[] = [];
  for (const { a, b, duo, crowd } of candidatesOf(portraits)) {
    const [one, other] = [portraits[a], portraits[b]];
    if (one === undefined || other === undefined || !(one.disputed || other.disputed)) continue;
    const bond = bondBetween(one.names, other.names);
    if (bond.duo !== duo || bond.names < SAME_NAMES || bond.second < SECOND_NAME) continue;
    const enough =
      (one.disputed && other.disputed ? SAME_TOPIC.both : SAME_TOPIC.one) * Math.sqrt(Math.max(1, crowd / FEW));
    if (likenessOf(topic(a), topic(b)) >= enough) pairs.push({ a, b, similarity: bond.second });
  }
  return agglomerate(groups.length, pairs, BOUND).map((places) => places.flatMap((place) => groups[place] ?? []));
}

/** How alike names are, how much of it the strongest shared one does not give, and the two strongest. */
function bondBetween(one: Weights, other: Weights): { names: number; second: number; duo: string } {
  const shared: { name: string; weight: number }[] = [];
  for (const [name, weight] of one) {
    const product = weight * (other.get(name) ?? 0);
    if (product > 0) shared.push({ name, weight: product });
  }
  shared.sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  const parts = shared[0]?.name.split(' ') ?? [];
  const others = shared.filter(({ name }) => !name.split(' ').some((part) => parts.includes(part)));
  const sum = (names: typeof shared) => names.reduce((total, { weight }) => total + weight, 0);
  return { names: sum(shared), second: sum(others), duo: duoOf(shared[0]?.name ?? '', others[0]?.name ?? '') };
}

function candidatesOf(portraits: readonly Portrait[]): Candidate[] {
  const isShared = sharedDuos(portraits);
  const holders = new Map<string, number[]>();
  for (const [place, { names }] of portraits.entries()) {
    for (const duo of duosOf(names)) {
      if (!isShared(duo)) continue;
      const list = holders.get(duo);
      if (list === undefined) holders.set(duo, [place]);
      else list.push(place);
    }
  }
  return [...holders].flatMap(([duo, list]) =>
    list.length > LEADING
      ? []
      : list.flatMap((b, n) => list.slice(0, n).map((a) => ({ a, b, duo, crowd: list.length }))),
  );
}

/** Tells duos that several groups have. Nearly all have one, and keeping their names would take most of the memory of collation. */
function sharedDuos(portraits: readonly Portrait[]): (duo: string) => boolean {
  const numbers = new HashNumbers();
  const counts: number[] = [];
  for (const { names } of portraits) {
    for (const duo of duosOf(names)) {
      const number = numbers.numberOf(hashText(duo));
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return (duo) => (counts[numbers.numberOf(hashText(duo))] ?? 0) > 1;
}

function duosOf(names: Weights): string[] {
  const dominant = [...names]
    .filter(([, weight]) => weight >= DOMINANT)
    .slice(0, MOST_DOMINANT)
    .map(([name]) => name);
  return dominant.flatMap((name, n) => dominant.slice(0, n).map((other) => duoOf(name, other)));
}

const duoOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`);
