import { normalizeText, type Token, tokenize } from '../text/index.ts';
import { readDay } from '../time/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import { hashPair, hashText } from './hash.ts';
import type { StoryWords } from './words.ts';

/** What an article is about, as counted terms: words, words in a row, numbers. Terms are 32-bit hashes, ascending. */
export interface Profile {
  readonly terms: Uint32Array;
  /** How often each term stands in the article, names and title counted more. */
  readonly counts: Float32Array;
  /** For each term, the number of articles of the reference corpus that hold it. */
  readonly frequencies: Float32Array;
  /** Hashes of the runs of {@link SHINGLE} words, ascending, each once. */
  readonly shingles: Uint32Array;
  /** Day number of publication; null when unknown. */
  readonly day: number | null;
}

// Chosen on half of the 579 articles of ViMs (../shared/corpus/vietnamese-mds.jsonl.gz).
const TITLE = 3;
const NAME = 1.5;
const NUMBER = 0.25;

/** Words in a run that two articles must share to count as copied text. */
const SHINGLE = 5;

/** The reference frequencies of a language by term. */
export interface TermTable {
  readonly documents: number;
  readonly frequencies: ReadonlyMap<number, number>;
  readonly unseen: StoryWords['unseen'];
}

export function termTable(words: StoryWords): TermTable {
  const frequencies = new Map<number, number>();
  for (const [term, frequency] of words.frequencies) {
    const space = term.indexOf(' ');
    const hash = space < 0 ? hashText(term) : hashPair(hashText(term.slice(0, space)), hashText(term.slice(space + 1)));
    frequencies.set(hash, frequency);
  }
  return { documents: words.documents, frequencies, unseen: words.unseen };
}

export function profileOf(article: ArticleAnalysis, table: TermTable): Profile {
  const counts = new Map<number, number>();
  const assumed = new Map<number, number>();
  const shingles: number[] = [];
  if (article.title !== undefined) countTerms(tokenize(normalizeText(article.title)), TITLE, table, counts, assumed);
  const hashes = countTerms(tokenize(article.text), 1, table, counts, assumed);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0;
    for (let n = at; n < at + SHINGLE; n++) shingle = hashPair(shingle, hashes[n] ?? 0);
    shingles.push(shingle);
  }
  const terms = Uint32Array.from(counts.keys()).sort();
  return {
    terms,
    counts: Float32Array.from(terms, (term) => counts.get(term) ?? 0),
    frequencies: Float32Array.from(terms, (term) => table.frequencies.get(term) ?? assumed.get(term) ?? 1),
    shingles: Uint32Array.from(new Set(shingles)).sort(),
    day: readDay(article.published ?? ''),
  };
}

/** Adds the terms of a text to `counts`, with the frequency to assume when the table does not know one; gives the words' hashes. */
function countTerms(
  tokens: readonly Token[],
  weight: number,
  { unseen }: TermTable,
  counts: Map<number, number>,
  assumed: Map<number, number>,
): number[] {
  const add = (term: number, amount: number, frequency: number) => {
    const before = counts.get(term);
    if (before === undefined) assumed.set(term, frequency);
    counts.set(term, (before ?? 0) + amount);
  };
  const hashes: number[] = [];
  let before: Token | null = null;
  let hashBefore = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') {
      before = null;
      continue;
    }
    const hash = hashText(token.lower);
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
