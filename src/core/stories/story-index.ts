import type { ArticleAnalysis } from '../types.ts';
import { agglomerate, type Pair } from './agglomerate.ts';
import { Holders } from './holders.ts';
import { productOf } from './likeness.ts';
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

/** A text with the articles that carry it, in the order in which they were added. */
interface Entry {
  readonly articles: ArticleAnalysis[];
  readonly profile: Profile;
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
  /** By entry. */
  readonly #weights: Weights[] = [];
  readonly #pairs: Pair[] = [];
  /** Entries that hardly hold a leading term: what hundreds of articles tell nearly alike. */
  readonly #unled: number[] = [];

  constructor(words: StoryWords) {
    this.words = words;
    this.#table = new TermTable(words);
  }

  add(articles: readonly ArticleAnalysis[]): void {
    const first = this.#entries.length;
    for (const article of articles) this.#enter(article);
    const terms = this.#entries.map(({ profile }) => profile.terms);
    const holders = new Holders(terms, this.#table.size, LEADING);
    for (const { profile } of this.#entries.slice(first)) this.#weights.push(this.#weigh(profile, holders));
    const shares = new Float32Array(this.#entries.length);
    for (let n = first; n < this.#entries.length; n++) this.#link(n, holders, shares);
  }

  /** The stories as they stand; members in the order in which they were added. */
  groups(): Member[][] {
    const groups = agglomerate(this.#entries.length, this.#pairs, SAME_STORY);
    const closeness = sumCloseness(groups, this.#pairs, this.#entries.length);
    return groups.map((numbers) =>
      numbers.flatMap((number) => {
        const entry = this.#entries[number];
        if (entry === undefined) return [];
        const centrality = (closeness[number] ?? 0) / Math.max(1, numbers.length - 1);
        return entry.articles.map((article) => ({ article, shingles: entry.profile.shingles, centrality }));
      }),
    );
  }

  #enter(article: ArticleAnalysis): void {
    const known = this.#entryOfText.get(article.text);
    if (known !== undefined) {
      known.articles.push(article);
      return;
    }
    const entry = { articles: [article], profile: profileOf(article, this.#table) };
    this.#entries.push(entry);
    if (entry.profile.shingles.length >= COPY_LENGTH) this.#entryOfText.set(article.text, entry);
  }

  /**
   * Writes the weights over the counts, which nobody reads again, and puts the terms that say nothing behind the others: of all articles
   * it would take much memory twice.
   */
  #weigh({ terms, counts }: Profile, holders: Holders): Weights {
    const documents = this.words.documents + this.#entries.length;
    const mute: number[] = [];
    let size = 0;
    let squares = 0;
    for (let n = 0; n < terms.length; n++) {
      const term = terms[n] ?? 0;
      const rarity = Math.log(documents / (this.#table.frequency(term) + holders.count(term))) - COMMON;
      if (rarity <= 0) {
        mute.push(term);
        continue;
      }
      const weight = rarity * (1 + Math.log1p(counts[n] ?? 0));
      squares += weight * weight;
      terms[size] = term;
      counts[size] = weight;
      size += 1;
    }
    terms.set(mute, size);
    const length = Math.sqrt(squares);
    for (let n = 0; n < size; n++) counts[n] = (counts[n] ?? 0) / length;
    return { terms: terms.subarray(0, size), weights: counts.subarray(0, size) };
  }

  /** Keeps the pairs of an entry with the earlier ones that it is related to. `shares` is scratch space, all 0. */
  #link(number: number, holders: Holders, shares: Float32Array): void {
    const own = this.#weights[number] ?? NO_WEIGHTS;
    const led = ledShare(own, holders) >= CANDIDATE_SHARE;
    for (const other of led ? candidatesOf(number, own, holders, shares) : this.#unled.slice(-CANDIDATES)) {
      const fade = fadeBetween(this.#entries[number]?.profile.day, this.#entries[other]?.profile.day);
      const similarity = fade < UNRELATED ? 0 : fade * productOf(own, this.#weights[other] ?? NO_WEIGHTS);
      if (similarity >= UNRELATED) this.#pairs.push({ a: other, b: number, similarity });
    }
    if (!led) this.#unled.push(number);
  }
}

/** The share of an entry's weight that its leading terms give. */
function ledShare({ terms, weights }: Weights, holders: Holders): number {
  let share = 0;
  for (let n = 0; n < terms.length; n++) {
    const term = terms[n] ?? 0;
    if (holders.begin(term) < holders.end(term)) share += (weights[n] ?? 0) ** 2;
  }
  return share;
}

/** The earlier entries that share enough leading terms. `shares` is scratch space, all 0. */
function candidatesOf(number: number, { terms, weights }: Weights, holders: Holders, shares: Float32Array): number[] {
  const { entries } = holders;
  const touched: number[] = [];
  for (let n = 0; n < terms.length; n++) {
    const end = holders.end(terms[n] ?? 0);
    const share = (weights[n] ?? 0) ** 2;
    for (let at = holders.begin(terms[n] ?? 0); at < end; at++) {
      const other = entries[at] ?? 0;
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

/** By entry: its similarities to the others of its group. */
function sumCloseness(groups: readonly (readonly number[])[], pairs: readonly Pair[], entries: number): Float64Array {
  const groupOf = new Int32Array(entries);
  for (const [group, numbers] of groups.entries()) for (const number of numbers) groupOf[number] = group;
  const closeness = new Float64Array(entries);
  for (const { a, b, similarity } of pairs) {
    if (groupOf[a] !== groupOf[b]) continue;
    closeness[a] = (closeness[a] ?? 0) + similarity;
    closeness[b] = (closeness[b] ?? 0) + similarity;
  }
  return closeness;
}

const NO_WEIGHTS: Weights = { terms: new Int32Array(), weights: new Float32Array() };

function fadeBetween(one: number | null | undefined, other: number | null | undefined): number {
  if (typeof one !== 'number' || typeof other !== 'number') return UNDATED;
  const apart = Math.abs(one - other);
  return Math.exp(-Math.max(0, apart - SAME_NEWS_DAYS) / FADE_DAYS);
}
