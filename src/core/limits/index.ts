import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, Limit } from '../types.ts';

/** Finds stated rules with a bound and the figures of the story that can be held against them. */
export function findLimits(_articles: readonly ArticleAnalysis[], _language: Language): Limit[] {
  return [];
}
