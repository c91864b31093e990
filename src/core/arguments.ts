import type { Article, ArticleAnalysis } from './types.ts';

/** Callers without types get told what is expected instead of an error from deep inside. */
export function checkArticle(article: Article, call: string): void {
  const expected = `${call} expects an article {id, text, title?, url?, publisher?, published?}`;
  if (!isObject(article)) throw new TypeError(`${expected}, not ${nameKind(article)}`);
  for (const field of ['id', 'text'] as const)
    if (typeof article[field] !== 'string')
      throw new TypeError(`${expected}: its ${field} is no string but ${nameKind(article[field])}`);
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
    if (!isObject(analysis) || !Array.isArray(analysis.statements) || !Array.isArray(analysis.sentences))
      throw new TypeError(`${expected}: one of them is no analysis but ${nameKind(analysis)}`);
    if (ids.has(analysis.id))
      throw new TypeError(`${call} expects analyses with different ids: ${analysis.id} is there twice`);
    ids.add(analysis.id);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameKind(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
