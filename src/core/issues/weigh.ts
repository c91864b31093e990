import { tokenize } from '../text/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import type { Claim } from './claims.ts';
import { asSparse, type Bag, cosine, type Sparse, toBag, toSparse } from './sparse.ts';
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
  /** Terms without names, each once, by rarity in the story alone. */
  readonly words: Sparse;
  /** Concepts, each once, by rarity in the story alone. */
  readonly concepts: Sparse;
  /** Single syllables by rarity in the language and in the story. */
  readonly syllables: Sparse;
  /** Telling terms of it and, less, of the statements around it in the article. */
  readonly context: Sparse;
  /** In which way its terms lie off the story's middle in the vocabulary's space; length 1, or 0. */
  readonly direction: Float32Array;
  /** Its numbers of more than one digit, as written. */
  readonly numbers: readonly string[];
  /** Similarity to the titles of the story's articles. */
  readonly title: number;
  /** Mean similarity to the story's other claims. */
  readonly centrality: number;
  /** It tells what should be, what has happened, why. */
  readonly aspects: { readonly wish: boolean; readonly past: boolean; readonly cause: boolean };
}

/** Natural logarithm of articles per article below which a term counts nothing (in 3 of 10 articles or more). */
const COMMON_TERM = 1.2;
const COMMON_SYLLABLE = 0.8;
/** What the words of an antecedent count in the claim that points back to it. */
const ANTECEDENT = 0.7;

/** The claims of one story with their weights. */
export interface WeighedStory {
  readonly claims: readonly WeighedClaim[];
  /** The keys of the terms, by their numbers. */
  readonly keys: readonly string[];
}

export function weighClaims(
  claims: readonly Claim[],
  articles: readonly ArticleAnalysis[],
  words: IssueWords,
): WeighedStory {
  const list = new TermList(words.vocabulary);
  const bags = claims.map((claim) => list.bagsOf(claim));
  const titles = new Map<number, number>();
  for (const { title } of articles) {
    if (title === undefined) continue;
    for (const term of readTerms(tokenize(title, words.numbers), words)) if (!isConcept(term)) list.count(term, titles);
  }
  const plain = list.terms.map(({ rarity }) => Math.max(0, rarity - COMMON_TERM));
  const inStory = rarityAmong(
    bags.map(({ terms }) => terms),
    plain.length,
  );
  const weights = plain.map((weight, id) => weight * (inStory[id] ?? 0));
  const titleWeights = toSparse(toBag(titles), plain);
  const terms = bags.map((bag) => toSparse(bag.terms, plain));
  const telling = bags.map((bag) => toSparse(bag.terms, weights));
  const contents = weighAlike(
    bags.map((bag) => bag.words),
    plain.length,
  );
  const concepts = weighAlike(
    bags.map((bag) => bag.concepts),
    plain.length,
  );
  const syllables = weighSyllables(claims, words.vocabulary);
  const directions = centre(terms.map((sparse) => list.directionOf(sparse)));
  const centralities = meanCosines(telling, plain.length);
  const contexts = readContexts(claims, telling, plain.length);
  const weighed = claims.map((claim, i): WeighedClaim => {
    const own = terms[i] ?? NOTHING;
    const has = (set: ReadonlySet<string>): boolean => claim.tokens.some(({ lower }) => set.has(lower));
    return {
      claim,
      terms: own,
      telling: telling[i] ?? NOTHING,
      words: contents[i] ?? NOTHING,
      concepts: concepts[i] ?? NOTHING,
      syllables: syllables[i] ?? NOTHING,
      context: contexts[i] ?? NOTHING,
      direction: directions[i] ?? new Float32Array(0),
      numbers: claim.tokens.filter(({ kind, text }) => kind === 'number' && text.length > 1).map(({ text }) => text),
      title: cosine(own, titleWeights),
      centrality: centralities[i] ?? 0,
      aspects: {
        wish: claim.statement.act === 'demand' || has(words.wishes),
        past: has(words.past),
        cause: has(words.causes),
      },
    };
  });
  return { claims: weighed, keys: list.terms.map(({ key }) => key) };
}

const EMPTY: Bag = toBag(new Map());
const NOTHING: Sparse = toSparse(EMPTY, []);
const isConcept = ({ key }: Term): boolean => key.startsWith('#');

interface Bags {
  readonly terms: Bag;
  readonly words: Bag;
  readonly concepts: Bag;
}

/** The terms of a story, numbered as they come, so that each is looked up once. */
class TermList {
  readonly terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  count(term: Term, counts: Map<number, number>): void {
    const id = this.#numberOf(term);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }

  bagsOf({ terms, antecedent }: Claim): Bags {
    const counts = new Map<number, number>();
    const words = new Map<number, number>();
    const concepts = new Map<number, number>();
    for (const term of terms) {
      if (isConcept(term)) concepts.set(this.#numberOf(term), 1);
      else {
        this.count(term, counts);
        if (!term.capital && term.rarity > COMMON_TERM) words.set(this.#numberOf(term), 1);
      }
    }
    for (const term of antecedent?.terms ?? []) {
      const id = this.#numberOf(term);
      if (isConcept(term)) concepts.set(id, 1);
      else counts.set(id, Math.max(counts.get(id) ?? 0, ANTECEDENT));
    }
    return { terms: toBag(counts), words: toBag(words), concepts: toBag(concepts) };
  }

  directionOf({ ids, values }: Sparse): Float32Array {
    const { dimensions, vectors } = this.#vocabulary;
    const sum = new Float32Array(dimensions);
    for (let i = 0; i < ids.length; i += 1) {
      const place = this.terms[ids[i] ?? 0]?.place ?? -1;
      const weight = values[i] ?? 0;
      const row = place * dimensions;
      if (place >= 0) for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + weight * (vectors[row + d] ?? 0);
    }
    scaleToUnit(sum);
    return sum;
  }

  #numberOf(term: Term): number {
    const known = this.#numbers.get(term.key);
    if (known !== undefined) return known;
    this.#numbers.set(term.key, this.terms.length);
    return this.terms.push(term) - 1;
  }
}

/** Takes the mean of all from each, in place: the claims of one story lie all in one direction, which tells nothing. */
function centre(directions: readonly Float32Array[]): readonly Float32Array[] {
  const mean = new Float32Array(directions[0]?.length ?? 0);
  for (const direction of directions)
    for (let d = 0; d < mean.length; d += 1) mean[d] = (mean[d] ?? 0) + (direction[d] ?? 0) / directions.length;
  for (const direction of directions) {
    for (let d = 0; d < mean.length; d += 1) direction[d] = (direction[d] ?? 0) - (mean[d] ?? 0);
    scaleToUnit(direction);
  }
  return directions;
}

/** Each one's mean cosine with the others: its cosine with their sum, without comparing pairs. */
function meanCosines(all: readonly Sparse[], keys: number): number[] {
  const sum = new Float64Array(keys);
  for (const { ids, values, length } of all)
    for (let k = 0; k < ids.length; k += 1) sum[ids[k] ?? 0] = (sum[ids[k] ?? 0] ?? 0) + (values[k] ?? 0) / length;
  return all.map(({ ids, values, length }) => {
    if (length === 0 || all.length < 2) return 0;
    let along = 0;
    for (let k = 0; k < ids.length; k += 1) along += ((values[k] ?? 0) / length) * (sum[ids[k] ?? 0] ?? 0);
    return Math.max(0, along - 1) / (all.length - 1);
  });
}

/** What the statements one and two places away in the article count. */
const AROUND = [1, 0.35, 0.15];

/**
 * Each claim's telling terms with those of the statements around it. Claims stand in the order of their articles, so neighbours
 * in an article are neighbours in the list.
 */
function readContexts(claims: readonly Claim[], telling: readonly Sparse[], keys: number): Sparse[] {
  const sums = new Float32Array(keys);
  return claims.map(({ article }, self) => {
    const met: number[] = [];
    for (let other = self - AROUND.length + 1; other < self + AROUND.length; other += 1) {
      const there = telling[other];
      if (there === undefined || there.length === 0 || claims[other]?.article !== article) continue;
      const share = (AROUND[Math.abs(other - self)] ?? 0) / there.length;
      for (let k = 0; k < there.ids.length; k += 1) {
        const id = there.ids[k] ?? 0;
        if (sums[id] === 0) met.push(id);
        sums[id] = (sums[id] ?? 0) + share * (there.values[k] ?? 0);
      }
    }
    const ids = Int32Array.from(met).sort();
    const counts = new Float32Array(ids.length);
    for (let k = 0; k < ids.length; k += 1) {
      counts[k] = sums[ids[k] ?? 0] ?? 0;
      sums[ids[k] ?? 0] = 0;
    }
    return asSparse({ ids, counts });
  });
}

/** Weighs every key by its rarity in the story alone. */
function weighAlike(bags: readonly Bag[], keys: number): Sparse[] {
  const weights = rarityAmong(bags, keys);
  return bags.map((bag) => toSparse(bag, weights));
}

function weighSyllables(claims: readonly Claim[], vocabulary: Vocabulary): Sparse[] {
  const numbers = new Map<string, number>();
  const bags = claims.map(({ tokens }) => {
    const counts = new Map<number, number>();
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      const id = numbers.get(lower) ?? numbers.size;
      if (id === numbers.size) numbers.set(lower, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return toBag(counts);
  });
  const inStory = rarityAmong(bags, numbers.size);
  const weights = Array.from(
    numbers.keys(),
    (syllable, id) => Math.max(0, rarity(syllable, vocabulary) - COMMON_SYLLABLE) * (inStory[id] ?? 0),
  );
  return bags.map((bag) => toSparse(bag, weights));
}

/** By key: the natural logarithm of bags per bag that has it. */
function rarityAmong(bags: readonly Bag[], keys: number): Float64Array {
  const having = new Float64Array(keys);
  for (const { ids } of bags)
    for (let i = 0; i < ids.length; i += 1) having[ids[i] ?? 0] = (having[ids[i] ?? 0] ?? 0) + 1;
  return having.map((count) => Math.max(0, Math.log((bags.length + 1) / (count + 0.5))));
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
