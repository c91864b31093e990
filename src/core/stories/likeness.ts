import type { Token } from '../text/index.ts';
import { hashPair } from './hash.ts';
import type { StoryWords } from './words.ts';

/** Words of such inverse document frequency (natural logarithm) or less say nothing. */
const COMMON = 1;

/** A word, or two in a row, that is not common, at a token; told by its hash. */
export interface RareTerm {
  readonly term: number;
  readonly rarity: number;
  readonly at: number;
}

/** The words of some tokens, and words in a row, that are not common. */
export function rareTerms(tokens: readonly Token[], { documents, hashes, unseen }: StoryWords): RareTerm[] {
  const found: RareTerm[] = [];
  const add = (term: number, assumed: number, at: number): void => {
    const rarity = Math.log(documents / (hashes.frequency(term) ?? assumed)) - COMMON;
    if (rarity > 0) found.push({ term, rarity, at });
  };
  let before: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const hash = token?.kind === 'word' ? hashes.of(token) : null;
    if (before !== null && hash !== null) add(hashPair(before, hash), unseen.pair, at - 1);
    if (hash !== null) add(hash, unseen.word, at);
    before = hash;
  }
  return found;
}

/** Terms by their rarity times `nearness` of the token (1 unless told). */
export function weighTerms(
  terms: readonly RareTerm[],
  nearness: (at: number) => number = () => 1,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { term, rarity, at } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, rarity * nearness(at)));
  return weights;
}

/** Cosine of two bags of weighted words; 0 when one is empty. */
export function likenessOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(one) * lengthOf(other));
}

function lengthOf(weights: ReadonlyMap<number, number>): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
