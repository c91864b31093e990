import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, Happening } from '../types.ts';

/** Lists the dated happenings of a story, one a happening, the earliest first. */
export function buildTimeline(_articles: readonly ArticleAnalysis[], _language: Language): Happening[] {
  return [];
}
