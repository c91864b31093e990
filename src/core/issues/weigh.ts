import { tokenize } from '../text/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import type { Claim } from './claims.ts';
import { type Bag, cosine, type Sparse, toBag, toSparse } from './sparse.ts';
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
  const bags = claims.map((claim) => list.bagOf(claim));
  const titles = new Map<number, number>();
  for (const { title } of articles) if (title !== undefined) list.count(readTerms(tokenize(title), words), titles);
  const plain = list.terms.map(({ rarity }) => Math.max(0, rarity - COMMON_TERM));
  const inStory = rarityAmong(bags, plain.length);
  const telling = plain.map((weight, id) => weight * (inStory[id] ?? 0));
  const titleWeights = toSparse(toBag(titles), plain);
  const syllables = weighSyllables(claims, words.vocabulary);
  const weighed = claims.map((claim, i): WeighedClaim => {
    const bag = bags[i] ?? EMPTY;
    const terms = toSparse(bag, plain);
    return {
      claim,
      terms,
      telling: toSparse(bag, telling),
      syllables: syllables[i] ?? toSparse(EMPTY, []),
      vector: list.directionOf(terms),
      numbers: claim.tokens.filter(({ kind, text }) => kind === 'number' && text.length > 1).map(({ text }) => text),
      salient: list.salientOf(bag, telling),
      title: cosine(terms, titleWeights),
    };
  });
  return { claims: weighed, keys: list.terms.map(({ key }) => key) };
}

const EMPTY: Bag = toBag(new Map());

/** The terms of a story, numbered as they come, so that each is looked up once. */
class TermList {
  readonly terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  readonly #rows: (Float32Array | null)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  count(terms: readonly Term[], counts: Map<number, number>): void {
    for (const term of terms) {
      const id = this.#numberOf(term);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }

  bagOf({ terms, antecedent }: Claim): Bag {
    const counts = new Map<number, number>();
    this.count(terms, counts);
    for (const term of antecedent?.terms ?? []) {
      const id = this.#numberOf(term);
      counts.set(id, Math.max(counts.get(id) ?? 0, ANTECEDENT));
    }
    return toBag(counts);
  }

  directionOf({ ids, values }: Sparse): Float32Array {
    const sum = new Float32Array(this.#vocabulary.dimensions);
    for (let i = 0; i < ids.length; i += 1) {
      const row = this.#rowOf(ids[i] ?? 0);
      const weight = values[i] ?? 0;
      if (row !== null) for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + weight * (row[d] ?? 0);
    }
    scaleToUnit(sum);
    return sum;
  }

  salientOf({ ids, counts }: Bag, telling: readonly number[]): SalientTerm[] {
    const found: { id: number; key: string; weight: number }[] = [];
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0;
      const weight = (counts[i] ?? 0) * (telling[id] ?? 0);
      if (weight > 0) found.push({ id, key: this.terms[id]?.key ?? '', weight });
    }
    found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    return found.slice(0, MOST_SALIENT).map(({ id, key, weight }) => ({ key, weight, vector: this.#rowOf(id) }));
  }

  #numberOf(term: Term): number {
    const known = this.#numbers.get(term.key);
    if (known !== undefined) return known;
    this.#numbers.set(term.key, this.terms.length);
    return this.terms.push(term) - 1;
  }

  #rowOf(id: number): Float32Array | null {
    const known = this.#rows[id];
    if (known !== undefined) return known;
    const { dimensions, vectors } = this.#vocabulary;
    const place = this.terms[id]?.place ?? -1;
    const row = place < 0 ? null : vectors.subarray(place * dimensions, (place + 1) * dimensions);
    this.#rows[id] = row;
    return row;
  }
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
