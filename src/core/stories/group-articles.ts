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

/** A text with the articles that carry it, in their order. */
interface Entry {
  readonly articles: ArticleAnalysis[];
  readonly profile: Profile;
}

interface Entries {
  readonly entries: readonly Entry[];
  /** By the number of a term: how many articles of the reference corpus hold it, or are assumed to. */
  readonly frequencies: Int32Array;
}

interface Weights {
  /** Ascending, with their weights. Terms that no other entry holds are left out; with theirs the squares of the weights add up to 1. */
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
 * Groups articles by what they are about; members stand in the order of the articles. A term weighs by its rarity in the reference
 * corpus and in these articles.
 */
export function groupArticles(articles: readonly ArticleAnalysis[], words: StoryWords): Member[][] {
  const read = readEntries(articles, words);
  const { entries } = read;
  const pairs = findPairs(read, words.documents + entries.length);
  const groups = agglomerate(entries.length, pairs, SAME_STORY);
  const closeness = sumCloseness(groups, pairs, entries.length);
  return groups.map((numbers) =>
    numbers.flatMap((number) => {
      const entry = entries[number];
      if (entry === undefined) return [];
      const centrality = (closeness[number] ?? 0) / Math.max(1, numbers.length - 1);
      return entry.articles.map((article) => ({ article, shingles: entry.profile.shingles, centrality }));
    }),
  );
}

function readEntries(articles: readonly ArticleAnalysis[], words: StoryWords): Entries {
  const table = new TermTable(words);
  const entries: Entry[] = [];
  const byText = new Map<string, Entry>();
  for (const article of articles) {
    const known = byText.get(article.text);
    if (known !== undefined) {
      known.articles.push(article);
      continue;
    }
    const entry = { articles: [article], profile: profileOf(article, table) };
    entries.push(entry);
    if (entry.profile.shingles.length >= COPY_LENGTH) byText.set(article.text, entry);
  }
  return { entries, frequencies: table.frequencies() };
}

/** The pairs of entries that are related. */
function findPairs({ entries, frequencies }: Entries, documents: number): Pair[] {
  const holders = new Holders(
    entries.map(({ profile }) => profile.terms),
    frequencies.length,
    LEADING,
  );
  const weights = entries.map(({ profile }) => weigh(profile, frequencies, holders, documents));
  const shares = new Float32Array(entries.length);
  const pairs: Pair[] = [];
  for (const [number, own] of weights.entries()) {
    for (const other of candidatesOf(number, own, holders, shares)) {
      const fade = fadeBetween(entries[number]?.profile.day, entries[other]?.profile.day);
      const similarity = fade < UNRELATED ? 0 : fade * productOf(own, weights[other] ?? NO_WEIGHTS);
      if (similarity >= UNRELATED) pairs.push({ a: other, b: number, similarity });
    }
  }
  return pairs;
}

/** Writes the weights over the profile, which nobody reads again: of all articles it would take much memory twice. */
function weigh({ terms, counts }: Profile, frequencies: Int32Array, holders: Holders, documents: number): Weights {
  let size = 0;
  let squares = 0;
  for (let n = 0; n < terms.length; n++) {
    const term = terms[n] ?? 0;
    const own = holders.count(term);
    const rarity = Math.log(documents / ((frequencies[term] ?? 1) + own)) - COMMON;
    if (rarity <= 0) continue;
    const weight = rarity * (1 + Math.log1p(counts[n] ?? 0));
    squares += weight * weight;
    if (own < 2) continue;
    terms[size] = term;
    counts[size] = weight;
    size += 1;
  }
  const length = Math.sqrt(squares);
  for (let n = 0; n < size; n++) counts[n] = (counts[n] ?? 0) / length;
  return { terms: terms.subarray(0, size), weights: counts.subarray(0, size) };
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
