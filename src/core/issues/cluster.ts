import type { Link } from './link.ts';

/** Claims of one question, by their places in the story. */
export interface Cluster {
  /** Those that belong here first of all. */
  readonly home: readonly number[];
  /** Those whose home is another question and which answer this one too. */
  readonly guests: readonly number[];
}

/**
 * A pair counts for a cluster by its probability less this: half the F1 that can be reached, which makes the sum over all
 * clusters the expected F1 of pairs (Ye et al. 2012, plug-in rule). Chosen on stories left out.
 */
const WORTH = 0.22;
/** Probability of a pair that was not worth weighing. */
const UNWEIGHED = 0.05;
/** What a guest's links must be worth on average. */
const GUEST_WORTH = 0.05;
const MOST_ROUNDS = 12;

/** Nodes with a size each, and what joining two of them adds beyond the cost by size. */
interface Graph {
  readonly sizes: readonly number[];
  readonly edges: readonly ReadonlyMap<number, number>[];
}

const COST = WORTH - UNWEIGHED;

/**
 * Groups claims so that the worth of all pairs inside the groups is as large as local moves can make it
 * (correlation clustering by the moves and merges of Blondel et al. 2008). Groups of one are left out.
 */
export function clusterClaims(size: number, links: readonly Link[]): Cluster[] {
  const graph = buildGraph(size, links);
  let labels = moveNodes(
    graph,
    Array.from({ length: size }, (_, node) => node),
  );
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const merged = mergeGroups(graph, labels);
    const settled = moveNodes(graph, merged);
    if (settled.every((label, node) => label === labels[node])) break;
    labels = settled;
  }
  const groups = groupBy(labels).filter((group) => group.length > 1);
  return inviteGuests(groups, graph);
}

function buildGraph(size: number, links: readonly Link[]): Graph {
  const edges = Array.from({ length: size }, () => new Map<number, number>());
  for (const { a, b, probability } of links) {
    edges[a]?.set(b, probability - UNWEIGHED);
    edges[b]?.set(a, probability - UNWEIGHED);
  }
  return { sizes: Array.from({ length: size }, () => 1), edges };
}

/** Moves each node to the group that gains most by it, until nothing gains. */
function moveNodes({ sizes, edges }: Graph, start: readonly number[]): number[] {
  const labels = [...start];
  const groupSizes = new Map<number, number>();
  for (const [node, label] of labels.entries())
    groupSizes.set(label, (groupSizes.get(label) ?? 0) + (sizes[node] ?? 1));
  let fresh = Math.max(-1, ...groupSizes.keys()) + 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (const [node, size] of sizes.entries()) {
      const own = labels[node] ?? 0;
      const gains = new Map<number, number>([[own, 0]]);
      for (const [other, worth] of edges[node] ?? []) {
        const label = labels[other] ?? 0;
        gains.set(label, (gains.get(label) ?? 0) + worth);
      }
      let [best, most] = [-1, 1e-9];
      for (const [label, worth] of gains) {
        const others = (groupSizes.get(label) ?? 0) - (label === own ? size : 0);
        const gain = worth - COST * size * others;
        if (gain > most || (label === own && gain >= most)) [best, most] = [label, gain];
      }
      if (best === own) continue;
      const alone = groupSizes.get(own) === size;
      if (best === -1 && alone) continue;
      const target = best === -1 ? fresh : best;
      if (best === -1) fresh += 1;
      groupSizes.set(own, (groupSizes.get(own) ?? 0) - size);
      groupSizes.set(target, (groupSizes.get(target) ?? 0) + size);
      labels[node] = target;
      moved = true;
    }
    if (!moved) break;
  }
  return labels;
}

/** Treats each group as one node, and joins groups that gain by it. */
function mergeGroups({ sizes, edges }: Graph, labels: readonly number[]): number[] {
  const places = new Map([...new Set(labels)].map((label, place) => [label, place]));
  const placeOf = (node: number): number => places.get(labels[node] ?? 0) ?? 0;
  const groupSizes = Array.from({ length: places.size }, () => 0);
  const groupEdges = Array.from({ length: places.size }, () => new Map<number, number>());
  for (const [node, size] of sizes.entries()) {
    const here = placeOf(node);
    groupSizes[here] = (groupSizes[here] ?? 0) + size;
    for (const [other, worth] of edges[node] ?? []) {
      const there = placeOf(other);
      if (there !== here) groupEdges[here]?.set(there, (groupEdges[here]?.get(there) ?? 0) + worth);
    }
  }
  const joined = moveNodes(
    { sizes: groupSizes, edges: groupEdges },
    groupSizes.map((_, place) => place),
  );
  return labels.map((_, node) => joined[placeOf(node)] ?? 0);
}

function groupBy(labels: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [node, label] of labels.entries()) {
    const group = groups.get(label) ?? [];
    group.push(node);
    groups.set(label, group);
  }
  return [...groups.values()];
}

/** Lets each claim answer a second question when its links to that group are worth it. */
function inviteGuests(groups: readonly number[][], { edges }: Graph): Cluster[] {
  const homes = new Map(groups.flatMap((group, place) => group.map((node) => [node, place])));
  const guests: number[][] = groups.map(() => []);
  for (const [node, linked] of edges.entries()) {
    const worths = new Map<number, number>();
    for (const [other, worth] of linked) {
      const place = homes.get(other);
      if (place !== undefined && place !== homes.get(node)) worths.set(place, (worths.get(place) ?? 0) + worth);
    }
    let [best, most] = [-1, GUEST_WORTH];
    for (const [place, worth] of worths) {
      const mean = worth / (groups[place]?.length ?? 1) - COST;
      if (mean > most) [best, most] = [place, mean];
    }
    guests[best]?.push(node);
  }
  return groups.map((home, place) => ({ home, guests: guests[place] ?? [] }));
}
