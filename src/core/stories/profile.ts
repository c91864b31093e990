import { normalizeText, type Token, tokenize } from '../text/index.ts';
import { readDay } from '../time/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import { HashNumbers, hashPair } from './hash.ts';
import type { StoryWords } from './words.ts';

/** What an article is about, as counted terms: words, words in a row, numbers. */
export interface Profile {
  /** Numbers of the terms in the {@link TermTable}, ascending. */
  readonly terms: Int32Array;
  /** How often each term stands in the article, names and title counted more. */
  readonly counts: Float32Array;
  /** Hashes of the runs of {@link SHINGLE} words, ascending, each once. */
  readonly shingles: Int32Array;
  /** Day number of publication; null when unknown. */
  readonly day: number | null;
}

// Chosen on half of the 579 articles of ViMs (../shared/corpus/vietnamese-mds.jsonl.gz).
const TITLE = 3;
const NAME = 1.5;
const NUMBER = 0.25;

/** Words in a run that two articles must share to count as copied text. */
const SHINGLE = 5;

/** Numbers the terms as they come, and tells how many articles of the reference corpus hold each. */
export class TermTable {
  readonly words: StoryWords;
  readonly #numbers = new HashNumbers();
  /** By the number of the term. */
  #frequencies = new Int32Array(1 << 12);

  constructor(words: StoryWords) {
    this.words = words;
  }

  /** The number of a term by its hash; `assumed` is its frequency when the reference does not know it. */
  numberOf(hash: number, assumed: number): number {
    const { size } = this.#numbers;
    const number = this.#numbers.numberOf(hash);
    if (number < size) return number;
    if (number === this.#frequencies.length) {
      const known = this.#frequencies;
      this.#frequencies = new Int32Array(known.length * 2);
      this.#frequencies.set(known);
    }
    this.#frequencies[number] = this.words.hashes.frequency(hash) ?? assumed;
    return number;
  }

  /** How many terms there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** How many articles of the reference corpus hold a term, or are assumed to. */
  frequency(term: number): number {
    return this.#frequencies[term] ?? 1;
  }
}

export function profileOf(article: ArticleAnalysis, table: TermTable): Profile {
  const counts = new Map<number, number>();
  if (article.title !== undefined)
    countTerms(tokenize(normalizeText(article.title), table.words.numbers), TITLE, table, counts);
  const hashes = countTerms(tokenize(article.text, table.words.numbers), 1, table, counts);
  // Loops, for `from` with an iterator or a function costs several times as much.
  const terms = new Int32Array(counts.size);
  let at = 0;
  for (const term of counts.keys()) terms[at++] = term;
  terms.sort();
  const amounts = new Float32Array(terms.length);
  for (let n = 0; n < terms.length; n++) amounts[n] = counts.get(terms[n] ?? 0) ?? 0;
  return {
    terms,
    counts: amounts,
    shingles: shinglesOf(hashes),
    day: readDay(article.published ?? ''),
  };
}

/** Adds the terms of a text to `counts`, by their numbers; gives the words' hashes. */
function countTerms(
  tokens: readonly Token[],
  weight: number,
  table: TermTable,
  counts: Map<number, number>,
): readonly number[] {
  const { unseen, hashes: known } = table.words;
  const add = (hash: number, amount: number, assumed: number) => {
    const term = table.numberOf(hash, assumed);
    counts.set(term, (counts.get(term) ?? 0) + amount);
  };
  const hashes: number[] = [];
  let before: Token | null = null;
  let hashBefore = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') {
      before = null;
      continue;
    }
    const hash = known.of(token);
    hashes.push(hash);
    if (token.kind === 'number') {
      add(hash, weight * NUMBER, unseen.number);
      before = null;
      continue;
    }
    add(hash, weight, unseen.word);
    if (before !== null) {
      add(hashPair(hashBefore, hash), weight * (before.capital && token.capital ? NAME : 1), unseen.pair);
    }
    before = token;
    hashBefore = hash;
  }
  return hashes;
}

function shinglesOf(hashes: readonly number[]): Int32Array {
  const sorted = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let at = 0; at < sorted.length; at++) {
    let shingle = 0;
    for (let n = at; n < at + SHINGLE; n++) shingle = hashPair(shingle, hashes[n] ?? 0);
    sorted[at] = shingle;
  }
  sorted.sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at++) {
    const shingle = sorted[at] ?? 0;
    if (size > 0 && sorted[size - 1] === shingle) continue;
    sorted[size] = shingle;
    size += 1;
  }
  return sorted.slice(0, size);
}
