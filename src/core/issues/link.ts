import { EVIDENCE, weighPair } from './evidence.ts';
import type { WeighedClaim, WeighedStory } from './weigh.ts';
import type { LinkWeights } from './words.ts';

/** Two claims by their places in the story, with the chance that they answer one question. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Claims up to which every pair of a story is weighed. */
const ALL_PAIRS = 120;
/** In a larger story: claims that each claim is weighed against because they share its rarest terms. */
const MOST_PARTNERS = 40;
/** A term in more claims than this brings no partners, which bounds the cost. */
const MOST_CLAIMS_OF_TERM = 300;
/** Neighbours in the article that a claim is always weighed against. */
const NEIGHBOURS = 3;

/** Links of all pairs worth weighing. Their number grows linearly with the claims of a large story. */
export function linkClaims({ claims }: WeighedStory, weights: LinkWeights): Link[] {
  const pairs = claims.length <= ALL_PAIRS ? allPairs(claims.length) : likelyPairs(claims);
  const probability = prepareProbability(weights);
  return pairs.flatMap(([a, b]) => {
    const [x, y] = [claims[a], claims[b]];
    if (x === undefined || y === undefined) return [];
    return [{ a, b, probability: probability(weighPair(x, y, claims.length)) }];
  });
}

export function prepareProbability({ bias, weights }: LinkWeights): (evidence: readonly number[]) => number {
  const inOrder = EVIDENCE.map((id) => weights[id] ?? 0);
  return (evidence) => {
    let sum = bias;
    for (const [i, value] of evidence.entries()) sum += value * (inOrder[i] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
}

function allPairs(size: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) pairs.push([a, b]);
  return pairs;
}

function likelyPairs(claims: readonly WeighedClaim[]): [number, number][] {
  const having = indexTerms(claims);
  const keys = new Set<number>();
  for (const [a, claim] of claims.entries()) {
    for (const b of [...partnersOf(a, claim, having), ...neighboursOf(a, claims)]) {
      keys.add(Math.min(a, b) * claims.length + Math.max(a, b));
    }
  }
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / claims.length), key % claims.length]);
}

/** Claims by number of the terms they have, with the term's weight. */
function indexTerms(claims: readonly WeighedClaim[]): Map<number, { claim: number; weight: number }[]> {
  const having = new Map<number, { claim: number; weight: number }[]>();
  for (const [claim, { telling }] of claims.entries()) {
    for (const [i, id] of telling.ids.entries()) {
      const list = having.get(id) ?? [];
      list.push({ claim, weight: (telling.values[i] ?? 0) / (telling.length || 1) });
      having.set(id, list);
    }
  }
  return having;
}

function partnersOf(
  self: number,
  { telling }: WeighedClaim,
  having: ReadonlyMap<number, readonly { claim: number; weight: number }[]>,
): number[] {
  const scores = new Map<number, number>();
  for (const [i, id] of telling.ids.entries()) {
    const list = having.get(id) ?? [];
    if (list.length > MOST_CLAIMS_OF_TERM) continue;
    for (const { claim, weight } of list) {
      if (claim !== self) scores.set(claim, (scores.get(claim) ?? 0) + weight * (telling.values[i] ?? 0));
    }
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
  return ranked.slice(0, MOST_PARTNERS).map(([claim]) => claim);
}

/** Claims stand in the order of their articles, so neighbours in an article are neighbours in the list. */
function neighboursOf(self: number, claims: readonly WeighedClaim[]): number[] {
  const article = claims[self]?.claim.article;
  const after = Array.from({ length: NEIGHBOURS }, (_, k) => self + 1 + k);
  return after.filter((other) => claims[other]?.claim.article === article);
}
