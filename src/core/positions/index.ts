import type { OpenIssue } from '../issues/index.ts';
import type { ArticleAnalysis, Issue } from '../types.ts';
import { findContradictions } from './contradictions.ts';
import { positionsOf } from './positions.ts';
import { findShifts } from './shifts.ts';
import { hearVoices } from './voices.ts';

/** Traces the positions of the parties on an issue over time, their shifts, and who contradicts whom. */
export function tracePositions({ disputes, ...issue }: OpenIssue, articles: readonly ArticleAnalysis[]): Issue {
  const voices = hearVoices(issue.stances, articles);
  return {
    ...issue,
    positions: voices.flatMap(positionsOf),
    shifts: voices.flatMap(findShifts),
    contradictions: findContradictions(voices, disputes),
  };
}
