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

/** Weighted terms, ascending by their hashes, so that two bags of them can be compared in one pass. */
export interface Bag {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean. */
  readonly length: number;
}

/** Terms by their rarity times `nearness` of the token (1 unless told). */
export function weighTerms(terms: readonly RareTerm[], nearness: (at: number) => number = () => 1): Bag {
  const weights = new Map<number, number>();
  for (const { term, rarity, at } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, rarity * nearness(at)));
  return toBag(weights);
}

export function toBag(weights: ReadonlyMap<number, number>): Bag {
  const terms = new Int32Array(weights.size);
  let size = 0;
  for (const term of weights.keys()) terms[size++] = term;
  terms.sort();
  return reweigh(terms, (term) => weights.get(term) ?? 0);
}

/** A bag of the same terms with other weights. */
export function reweigh(terms: Int32Array, weightOf: (term: number, at: number) => number): Bag {
  const weights = new Float64Array(terms.length);
  let squares = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = weightOf(terms[at] ?? 0, at);
    weights[at] = weight;
    squares += weight * weight;
  }
  return { terms, weights, length: Math.sqrt(squares) };
}

type Weighted = { readonly terms: Int32Array; readonly weights: Float32Array | Float64Array };

/** The sum of the products of the weights of the terms that both have; terms ascend. */
export function productOf(one: Weighted, other: Weighted): number {
  let sum = 0;
  let a = 0;
  let b = 0;
  while (a < one.terms.length && b < other.terms.length) {
    const left = one.terms[a] ?? 0;
    const right = other.terms[b] ?? 0;
    if (left === right) sum += (one.weights[a] ?? 0) * (other.weights[b] ?? 0);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return sum;
}

/** Cosine of two bags; 0 when one is empty. */
export function likenessOf(one: Bag, other: Bag): number {
  const product = productOf(one, other);
  return product === 0 ? 0 : product / (one.length * other.length);
}
