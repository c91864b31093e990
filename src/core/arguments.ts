import { ACTS } from './acts.ts';
import { STANCES } from './stances.ts';
import type { Article, ArticleAnalysis, Correction } from './types.ts';

export interface CollateOptions {
  /** Take all articles as one story instead of finding out which belong together. */
  readonly oneStory?: boolean;
  /** What people have set right, put into the analyses already (`correct`); what they say of issues is put in here. */
  readonly corrections?: readonly Correction[];
}

/** Callers without types get told what is expected instead of an error from deep inside. */
export function checkArticle(article: Article, call: string): void {
  const expected = `${call} expects an article {id, text, title?, url?, publisher?, published?}`;
  if (!isObject(article)) throw new TypeError(`${expected}, not ${nameKind(article)}`);
  for (const field of ['id', 'text'] as const)
    if (typeof article[field] !== 'string')
      throw new TypeError(`${expected}: its ${field} is no string but ${nameKind(article[field])}`);
  for (const field of OPTIONAL)
    if ((article[field] ?? undefined) !== undefined && typeof article[field] !== 'string')
      throw new TypeError(`${expected}: its ${field} is no string but ${nameKind(article[field])}; leave it out`);
  if (article.id === '') throw new TypeError(`${expected}: its id is empty`);
}

const OPTIONAL = ['title', 'url', 'publisher', 'published'] as const;

/** Callers without types tell by null, as JSON does, what they do not know. */
export function leaveOutNulls(article: Article): Article {
  if (!OPTIONAL.some((field) => (article[field] as unknown) === null)) return article;
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null)) as unknown as Article;
}

export function checkArticles(articles: readonly Article[], call: string): void {
  if (!Array.isArray(articles)) throw new TypeError(`${call} expects an array of articles, not ${nameKind(articles)}`);
  for (const article of articles) checkArticle(article, call);
}

export function checkAnalyses(analyses: readonly ArticleAnalysis[], call: string): void {
  const expected = `${call} expects an array of analyses, as analyzeAll gives them`;
  if (!Array.isArray(analyses)) throw new TypeError(`${expected}, not ${nameKind(analyses)}`);
  const ids = new Set<string>();
  for (const analysis of analyses) {
    const problem = problemWith(analysis);
    if (problem !== undefined) throw new TypeError(`${expected}: one of them is no analysis but ${problem}`);
    if (ids.has(analysis.id))
      throw new TypeError(`${call} expects analyses with different ids: ${analysis.id} is there twice`);
    ids.add(analysis.id);
  }
}

export function checkAnalysis(analysis: ArticleAnalysis, call: string): void {
  const problem = problemWith(analysis);
  if (problem !== undefined) throw new TypeError(`${call} expects an analysis, as analyze gives it, not ${problem}`);
}

function problemWith(analysis: ArticleAnalysis): string | undefined {
  if (!isObject(analysis)) return nameKind(analysis);
  const text = (['id', 'text'] as const).find((field) => typeof analysis[field] !== 'string');
  if (text !== undefined) return `an object whose ${text} is no string`;
  const list = LISTS.find((field) => !Array.isArray(analysis[field]));
  return list === undefined ? undefined : `an object without an array of ${list}`;
}

/** What is read of an analysis. */
const LISTS = ['sentences', 'dates', 'figures', 'entities', 'mentions', 'statements'] as const;

export function checkCollateOptions(options: CollateOptions): void {
  const expected = 'collate expects options {oneStory?, corrections?}';
  if (!isObject(options)) throw new TypeError(`${expected}, not ${nameKind(options)}`);
  const { oneStory, corrections } = options;
  if (oneStory !== undefined && typeof oneStory !== 'boolean')
    throw new TypeError(`${expected}: oneStory is not true or false but ${nameKind(oneStory)}`);
  if (corrections !== undefined) checkCorrections(corrections, 'collate');
}

export function checkCorrections(corrections: readonly Correction[], call: string): void {
  const expected = `${call} expects an array of corrections, as docs/corrections.md describes them`;
  if (!Array.isArray(corrections)) throw new TypeError(`${expected}, not ${nameKind(corrections)}`);
  for (const [at, correction] of corrections.entries()) {
    const problem = isObject(correction)
      ? problemOf(correction as Partial<Record<string, unknown>>)
      : `it is no object but ${nameKind(correction)}`;
    if (problem !== undefined) throw new TypeError(`${expected}; number ${at + 1} is none: ${problem}`);
  }
}

function problemOf(correction: Partial<Record<string, unknown>>): string | undefined {
  const { name, question, is, article, quote, content, act, stance, speakers } = correction;
  const places = isObject(content) && typeof article === 'string' && typeof quote === 'string';
  if (typeof name !== 'string' && !(typeof question === 'string' && typeof is === 'string') && !places)
    return 'it has neither name, nor question and is, nor article, content and quote';
  if (act !== undefined && !ACTS.some((one) => one === act)) return `no act: ${String(act)}`;
  if (stance !== undefined && ![...STANCES, 'none'].some((one) => one === stance))
    return `no stance: ${String(stance)}`;
  return speakers === undefined || Array.isArray(speakers) ? undefined : 'its speakers are no array';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameKind(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
