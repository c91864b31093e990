import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, FigureConflict } from '../types.ts';

/** Finds figures of one story that tell the same quantity differently. */
export function findFigureConflicts(_articles: readonly ArticleAnalysis[], _language: Language): FigureConflict[] {
  return [];
}
