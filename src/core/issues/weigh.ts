import { tokenize } from '../text/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import type { Claim } from './claims.ts';
import { cosine, type Numbering, type Sparse, toSparse } from './sparse.ts';
import { readTerms, type Term } from './terms.ts';
import { rarity, scaleToUnit, type Vocabulary } from './vocabulary.ts';
import type { IssueWords } from './words.ts';

/** A claim with what it weighs in its story: common words count little, and so do words that all of the story's claims share. */
export interface WeighedClaim {
  readonly claim: Claim;
  /** Terms by rarity in the language. */
  readonly terms: Sparse;
  /** Terms by rarity in the language and in the story. */
  readonly telling: Sparse;
  /** Single syllables by rarity in the language and in the story. */
  readonly syllables: Sparse;
  /** Direction of its terms in the vocabulary's space; length 1, or 0. */
  readonly vector: Float32Array;
  /** Its numbers of more than one digit, as written. */
  readonly numbers: readonly string[];
  /** The most telling terms, heaviest first. */
  readonly salient: readonly SalientTerm[];
  /** Similarity to the titles of the story's articles. */
  readonly title: number;
}

export interface SalientTerm {
  readonly key: string;
  readonly weight: number;
  /** Its unit vector; none for concepts and for words outside the vocabulary. */
  readonly vector: Float32Array | null;
}

/** Terms that an alignment looks at, which bounds its cost. */
const MOST_SALIENT = 6;
/** Natural logarithm of articles per article below which a term counts nothing (in 3 of 10 articles or more). */
const COMMON_TERM = 1.2;
const COMMON_SYLLABLE = 0.8;
/** What the words of an antecedent count in the claim that points back to it. */
const ANTECEDENT = 0.7;

/** The claims of one story with their weights, and the numbering of the terms. */
export interface WeighedStory {
  readonly claims: readonly WeighedClaim[];
  readonly numbering: Numbering;
}

export function weighClaims(
  claims: readonly Claim[],
  articles: readonly ArticleAnalysis[],
  words: IssueWords,
): WeighedStory {
  const { vocabulary } = words;
  const numbering: Numbering = new Map();
  const syllableNumbering: Numbering = new Map();
  const bags = claims.map(bagOf);
  const syllableBags = claims.map(({ tokens }) => countKeys(tokens.filter(isWord).map(({ lower }) => lower)));
  const inStory = rarityAmong(bags);
  const syllableInStory = rarityAmong(syllableBags);
  const plain = memoize((key) => Math.max(0, termRarity(key, words) - COMMON_TERM));
  const telling = memoize((key) => plain(key) * inStory(key));
  const syllable = memoize(
    (key) => Math.max(0, rarity(key, vocabulary) - COMMON_SYLLABLE) * Math.max(0, syllableInStory(key)),
  );
  const titles = countKeys(articles.flatMap(({ title }) => readTerms(tokenize(title ?? ''), words).map(keyOf)));
  const titleWeights = toSparse(titles, plain, numbering);
  const parts = claims.map((claim, i) => {
    const bag = bags[i] ?? new Map<string, number>();
    return {
      claim,
      terms: toSparse(bag, plain, numbering),
      telling: toSparse(bag, telling, numbering),
      syllables: toSparse(syllableBags[i] ?? new Map(), syllable, syllableNumbering),
      vector: directionOf(bag, plain, vocabulary),
      numbers: claim.tokens.filter(({ kind, text }) => kind === 'number' && text.length > 1).map(({ text }) => text),
      salient: salientTerms(bag, telling, vocabulary),
    };
  });
  const weighed = parts.map((part) => ({ ...part, title: cosine(part.terms, titleWeights) }));
  return { claims: weighed, numbering };
}

const isWord = ({ kind }: { readonly kind: string }): boolean => kind === 'word';
const keyOf = ({ key }: Term): string => key;

function bagOf(claim: Claim): Map<string, number> {
  const bag = countKeys(claim.terms.map(keyOf));
  for (const { key } of claim.antecedent?.terms ?? []) bag.set(key, Math.max(bag.get(key) ?? 0, ANTECEDENT));
  return bag;
}

function countKeys(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Natural logarithm of bags per bag that has the key. */
function rarityAmong(bags: readonly ReadonlyMap<string, number>[]): (key: string) => number {
  const having = countKeys(bags.flatMap((bag) => [...bag.keys()]));
  return (key) => Math.max(0, Math.log((bags.length + 1) / ((having.get(key) ?? 0) + 0.5)));
}

function termRarity(key: string, { vocabulary, conceptRarity }: IssueWords): number {
  return conceptRarity.get(key) ?? rarity(key, vocabulary);
}

function memoize(weigh: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = weigh(key);
    known.set(key, value);
    return value;
  };
}

function rowOf(key: string, { index, dimensions, vectors }: Vocabulary): Float32Array | null {
  const place = index.get(key);
  return place === undefined ? null : vectors.subarray(place * dimensions, (place + 1) * dimensions);
}

function directionOf(
  bag: ReadonlyMap<string, number>,
  weigh: (key: string) => number,
  vocabulary: Vocabulary,
): Float32Array {
  const sum = new Float32Array(vocabulary.dimensions);
  for (const [key, count] of bag) {
    const row = rowOf(key, vocabulary);
    const weight = count * weigh(key);
    if (row === null || weight === 0) continue;
    for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + weight * (row[d] ?? 0);
  }
  scaleToUnit(sum);
  return sum;
}

function salientTerms(
  bag: ReadonlyMap<string, number>,
  weigh: (key: string) => number,
  vocabulary: Vocabulary,
): SalientTerm[] {
  const terms = [...bag].map(([key, count]) => ({ key, weight: count * weigh(key), vector: rowOf(key, vocabulary) }));
  return terms
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_SALIENT);
}

export function dot(a: Float32Array, b: Float32Array): number {
  // Four sums at a time: the processor need not wait for one addition to begin the next.
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let d = 0; d < a.length; d += 4) {
    s += (a[d] ?? 0) * (b[d] ?? 0);
    t += (a[d + 1] ?? 0) * (b[d + 1] ?? 0);
    u += (a[d + 2] ?? 0) * (b[d + 2] ?? 0);
    v += (a[d + 3] ?? 0) * (b[d + 3] ?? 0);
  }
  return s + t + u + v;
}
