import type { ArticleAnalysis } from '../types.ts';
import { agglomerate, type Pair } from './agglomerate.ts';
import { Holders } from './holders.ts';
import { type Profile, profileOf, TermTable } from './profile.ts';
import type { StoryWords } from './words.ts';

// Chosen on half of the 579 articles of ViMs (../shared/corpus/vietnamese-mds.jsonl.gz).
/** Mean similarity at which two groups of articles are one story. */
const SAME_STORY = 0.1;
/** Terms whose inverse document frequency (natural logarithm) is not above this say nothing about the story. */
const COMMON = 1;
/** Days apart that cost nothing, and days after which similarity falls to 1/e. */
const SAME_NEWS_DAYS = 1;
const FADE_DAYS = 6;
/** What the similarity of two articles counts when the day of one is not known: more must be alike. */
const UNDATED = 0.8;
/** Similarity below which a pair is not kept. */
const UNRELATED = 0.03;

/** A term that more articles share leads to no related article; it bounds the cost. */
const LEADING = 100;
/** The share of an article's weight that leading terms must give for another article to be compared, and how many at most. */
const CANDIDATE_SHARE = 0.05;
const CANDIDATES = 256;

/** Word runs from which articles of the very same text are one entry: however many carry it, the cost is that of one. */
const COPY_LENGTH = 20;

interface Entry {
  /** The articles that carry this very text, in the order in which they were added. */
  readonly articles: ArticleAnalysis[];
  readonly shingles: Int32Array;
  readonly day: number | null;
}

interface Weights {
  /** Ascending, with their weights, whose squares add up to 1. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** One article of a group, with its mean similarity to the others. */
export interface Member {
  readonly article: ArticleAnalysis;
  readonly shingles: Int32Array;
  readonly centrality: number;
}

/**
 * Articles by what they are about. Articles may be added at any time; only the added ones are compared with the rest. A term
 * weighs by its rarity in the reference corpus and in the articles added so far: articles added in several portions may
 * therefore group a little otherwise than when added at once.
 */
export class StoryIndex {
  readonly words: StoryWords;
  readonly #table: TermTable;
  readonly #entries: Entry[] = [];
  readonly #entryOfText = new Map<string, Entry>();
  readonly #weights: Weights[] = [];
  /** By term, the numbers of the entries. */
  readonly #holders = new Holders(LEADING);
  readonly #pairs: Pair[] = [];

  constructor(words: StoryWords) {
    this.words = words;
    this.#table = new TermTable(words);
  }

  add(articles: readonly ArticleAnalysis[]): void {
    const first = this.#entries.length;
    const profiles = articles.flatMap((article) => this.#enter(article) ?? []);
    const documents = this.#table.documents + this.#entries.length;
    for (const profile of profiles) this.#weights.push(this.#weigh(profile, documents));
    const shares = new Float32Array(this.#entries.length);
    for (let n = first; n < this.#entries.length; n++) this.#link(n, shares);
  }

  /** The stories as they stand; members in the order in which they were added. */
  groups(): Member[][] {
    const groups = agglomerate(this.#entries.length, this.#pairs, SAME_STORY);
    const groupOf = new Map(groups.flatMap((numbers, group) => numbers.map((number) => [number, group] as const)));
    const closeness = new Float64Array(this.#entries.length);
    for (const { a, b, similarity } of this.#pairs) {
      if (groupOf.get(a) !== groupOf.get(b)) continue;
      closeness[a] = (closeness[a] ?? 0) + similarity;
      closeness[b] = (closeness[b] ?? 0) + similarity;
    }
    return groups.map((numbers) =>
      numbers.flatMap((number) => {
        const { articles = [], shingles = new Int32Array() } = this.#entries[number] ?? {};
        const centrality = (closeness[number] ?? 0) / Math.max(1, numbers.length - 1);
        return articles.map((article) => ({ article, shingles, centrality }));
      }),
    );
  }

  /** The profile of a text that is new. */
  #enter(article: ArticleAnalysis): Profile | null {
    const known = this.#entryOfText.get(article.text);
    if (known !== undefined) {
      known.articles.push(article);
      return null;
    }
    const profile = profileOf(article, this.#table);
    const { terms, shingles, day } = profile;
    const entry = { articles: [article], shingles, day };
    const number = this.#entries.push(entry) - 1;
    if (shingles.length >= COPY_LENGTH) this.#entryOfText.set(article.text, entry);
    for (const term of terms) this.#holders.add(term, number);
    return profile;
  }

  #weigh({ terms, counts }: Profile, documents: number): Weights {
    const telling = new Int32Array(terms.length);
    const weights = new Float32Array(terms.length);
    let size = 0;
    let squares = 0;
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n] ?? 0;
      const holders = (this.#table.frequencies[term] ?? 1) + this.#holders.count(term);
      const rarity = Math.log(documents / holders) - COMMON;
      if (rarity <= 0) continue;
      const weight = rarity * (1 + Math.log1p(counts[n] ?? 0));
      telling[size] = term;
      weights[size] = weight;
      squares += weight * weight;
      size += 1;
    }
    const length = Math.sqrt(squares);
    for (let n = 0; n < size; n++) weights[n] = (weights[n] ?? 0) / length;
    return { terms: telling.slice(0, size), weights: weights.slice(0, size) };
  }

  /** Keeps the pairs of an entry with the earlier ones that it is related to. `shares` is scratch space, all 0. */
  #link(number: number, shares: Float32Array): void {
    for (const other of this.#candidates(number, shares)) {
      const fade = fadeBetween(this.#entries[number]?.day, this.#entries[other]?.day);
      const similarity = fade < UNRELATED ? 0 : fade * cosine(this.#weights[number], this.#weights[other]);
      if (similarity >= UNRELATED) this.#pairs.push({ a: other, b: number, similarity });
    }
  }

  /** The earlier entries that share enough leading terms. */
  #candidates(number: number, shares: Float32Array): number[] {
    const { terms, weights } = this.#weights[number] ?? NO_WEIGHTS;
    const touched: number[] = [];
    for (let n = 0; n < terms.length; n++) {
      const holders = this.#holders.list(terms[n] ?? 0);
      if (holders === null) continue;
      const share = (weights[n] ?? 0) ** 2;
      for (const other of holders) {
        if (other >= number) break;
        if (shares[other] === 0) touched.push(other);
        shares[other] = (shares[other] ?? 0) + share;
      }
    }
    const shareOf = (other: number) => shares[other] ?? 0;
    const candidates = touched.filter((other) => shareOf(other) >= CANDIDATE_SHARE);
    if (candidates.length > CANDIDATES) candidates.sort((a, b) => shareOf(b) - shareOf(a) || a - b);
    for (const other of touched) shares[other] = 0;
    return candidates.slice(0, CANDIDATES);
  }
}

const NO_WEIGHTS: Weights = { terms: new Int32Array(), weights: new Float32Array() };

function fadeBetween(one: number | null | undefined, other: number | null | undefined): number {
  if (typeof one !== 'number' || typeof other !== 'number') return UNDATED;
  const apart = Math.abs(one - other);
  return Math.exp(-Math.max(0, apart - SAME_NEWS_DAYS) / FADE_DAYS);
}

function cosine(one: Weights = NO_WEIGHTS, other: Weights = NO_WEIGHTS): number {
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
