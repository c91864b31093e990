/** Annotated articles for the training scripts: the gold of `../shared/gold` and our own readings of corpus articles. */
import { join } from 'node:path';
import { findNames, readPhrases } from '#dist/core/entities/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { findNoise } from '#dist/core/noise/index.js';
import { readProse } from '#dist/core/statements/reading/read-prose.js';
import { type Reading, spanOf } from '#dist/core/statements/reading/reading.js';
import type { StatementLanguage } from '#dist/core/statements/statement-language.js';
import { normalizeText, splitSentences, tokenize } from '#dist/core/text/index.js';
import { findDates } from '#dist/core/time/index.js';
import type { Span } from '#dist/core/types.js';
import { joinWords } from '#dist/core/words/index.js';
import { iou as iouOf, overlap as overlapOf, trimSpan } from '#dist/eval/spans.js';
import { readFolder, readRows } from './read-rows.js';

export type Pair = [number, number];
export interface GoldStatement {
  content: Pair;
  cue: Pair | null;
  source: Pair | null;
  /** Empty where a reader did not tell. */
  speaker: string;
  /** The speaker goes without a name; told of our own readings only. */
  unnamed?: boolean;
  act: string;
  form: string;
  nested: boolean;
}
export interface GoldArticle {
  id: string;
  title?: string;
  published?: string;
  text: string;
  statements: GoldStatement[];
}

const toSpan = ([start, end]: Pair): Span => ({ start, end });
export const overlap = (a: Pair, b: Pair): number => overlapOf(toSpan(a), toSpan(b));
export const iou = (a: Pair, b: Pair): number => iouOf(toSpan(a), toSpan(b));
export function trimPair(text: string, pair: Pair): Pair {
  const { start, end } = trimSpan(text, toSpan(pair));
  return [start, end];
}

export const load = (folder: string): GoldArticle[] => readFolder<GoldArticle>(folder);

/**
 * Content, cue and source by their offsets (-1: none), the act, and, where a reader told who speaks, the offsets of the fullest name of each
 * speaker; none of them: somebody without a name.
 */
export type StatementReading = [number, number, number, number, number, number, string, number[]?];

export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

/** All articles of the corpus. */
export const loadCorpus = (corpus: string): CorpusArticle[] =>
  ['vietnews.jsonl.gz', 'vietnamese-mds.jsonl.gz'].flatMap((file) => readRows<CorpusArticle>(join(corpus, file)));

/**
 * Corpus articles that we annotated by the guidelines of the gold; only offsets and acts are kept in the repository.
 * `scripts/readings/corpus-readings.jsonl` has whole articles, `scripts/readings/act-readings.jsonl` the acts of single statements.
 */
export function loadReadings(
  corpus: readonly CorpusArticle[],
  file = 'scripts/readings/corpus-readings.jsonl',
): GoldArticle[] {
  const texts = new Map(corpus.map((article) => [article.id, article]));
  return readRows<{ id: string; statements: StatementReading[] }>(file).flatMap(({ id, statements }) => {
    const article = texts.get(id);
    if (article === undefined) return [];
    const text = normalizeText(article.text);
    const pair = (start: number, end: number): Pair | null => (start < 0 ? null : [start, end]);
    return {
      ...article,
      id,
      ...(article.published === undefined ? {} : { published: article.published.slice(0, 10) }),
      text,
      statements: statements.map(([a, b, c, d, e, f, act, speakers]) => ({
        content: [a, b],
        cue: pair(c, d),
        source: pair(e, f),
        speaker: speakers === undefined ? '' : namesAt(text, speakers),
        unnamed: speakers?.length === 0,
        act,
        form: '',
        nested: false,
      })),
    };
  });
}

/** The names at pairs of offsets, as the gold joins them. */
function namesAt(text: string, offsets: readonly number[]): string {
  const names: string[] = [];
  for (let at = 0; at < offsets.length; at += 2) names.push(text.slice(offsets[at], offsets[at + 1]));
  return names.join('; ');
}

/** Reads an annotated article up to its statements. */
export function readArticle(gold: GoldArticle, language: StatementLanguage): Reading {
  const { text } = gold;
  const tokens = tokenize(text);
  const noise = findNoise(gold.text, tokens, vietnamese.noise);
  const sentences = splitSentences(text, tokens, noise, vietnamese.sentences);
  const words = joinWords(tokens, vietnamese.lexicon);
  const prose = { text, tokens, words, noise, sentences, ...(gold.published ? { published: gold.published } : {}) };
  const dates = findDates(prose, vietnamese.time);
  const names = findNames(readPhrases(prose, vietnamese.entities));
  return readProse(prose, names, dates, language);
}

export const charsOf = (reading: Reading, first: number, end: number): Pair => {
  const s = spanOf(reading, first, end);
  return [s.start, s.end];
};
