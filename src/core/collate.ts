import { findFigureConflicts } from './conflicts/index.ts';
import { findIssues } from './issues/index.ts';
import type { Language } from './language/language.ts';
import { vietnamese } from './language/vi/index.ts';
import { findLimits } from './limits/index.ts';
import { tracePositions } from './positions/index.ts';
import { clusterStories, takeAsOneStory } from './stories/index.ts';
import { buildTimeline } from './timeline/index.ts';
import type { ArticleAnalysis, Dossier } from './types.ts';

export interface CollateOptions {
  /** The language pack to read with; Vietnamese unless told. */
  readonly language?: Language;
  /** Take all articles as one story instead of finding out which belong together. */
  readonly oneStory?: boolean;
}

/** Sets the statements of many articles side by side. Pure, and independent of the order of the articles. */
export function collate(analyses: readonly ArticleAnalysis[], options: CollateOptions = {}): Dossier {
  const language = options.language ?? vietnamese;
  const articles = analyses.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const clusters = options.oneStory === true ? takeAsOneStory(articles, language) : clusterStories(articles, language);
  const stories = clusters.map((cluster) => {
    const issues = findIssues(cluster.articles, language).map((issue) => tracePositions(issue, cluster.articles));
    return {
      ...cluster.story,
      issues,
      figureConflicts: findFigureConflicts(cluster.articles, language),
      limits: findLimits(cluster.articles, language),
      timeline: buildTimeline(cluster.articles, language),
    };
  });
  return { generatedFrom: articles.map((a) => a.id), articles, stories };
}
