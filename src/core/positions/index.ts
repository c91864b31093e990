import type { OpenIssue } from '../issues/index.ts';
import type { ArticleAnalysis, Issue } from '../types.ts';

/** Traces the positions of the parties on an issue over time, their shifts, and who contradicts whom. */
export function tracePositions(issue: OpenIssue, _articles: readonly ArticleAnalysis[]): Issue {
  return { ...issue, positions: [], shifts: [], contradictions: [] };
}
