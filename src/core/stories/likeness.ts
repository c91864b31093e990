import type { Token } from '../text/index.ts';
import type { StoryWords } from './words.ts';

/** Words of such inverse document frequency (natural logarithm) or less say nothing. */
const COMMON = 1;

/** A word, or two in a row, that is not common, at a token. */
export interface RareTerm {
  readonly term: string;
  readonly rarity: number;
  readonly at: number;
}

/** The words of some tokens, and words in a row, that are not common. */
export function rareTerms(tokens: readonly Token[], words: StoryWords): RareTerm[] {
  const found: RareTerm[] = [];
  const add = (term: string, unseen: number, at: number): void => {
    const rarity = Math.log(words.documents / (words.frequencies.get(term) ?? unseen)) - COMMON;
    if (rarity > 0) found.push({ term, rarity, at });
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    add(token.lower, words.unseen.word, at);
    const next = tokens[at + 1];
    if (next?.kind === 'word') add(`${token.lower} ${next.lower}`, words.unseen.pair, at);
  }
  return found;
}

/** Terms by their rarity times `nearness` of the token (1 unless told). */
export function weighTerms(
  terms: readonly RareTerm[],
  nearness: (at: number) => number = () => 1,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, rarity, at } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, rarity * nearness(at)));
  return weights;
}

/** Cosine of two bags of weighted words; 0 when one is empty. */
export function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(one) * lengthOf(other));
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
