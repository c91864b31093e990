import type { ArticleAnalysis, Statement } from '../core/index.ts';
import { within } from '../core/text/index.ts';
import { sentencesAround } from './spoken-text.ts';

/**
 * How the day of a statement is known. `stated`: its own sentence tells it, with its year. `completed`: its own sentence tells it, and the year, or the
 * day that `yesterday` is, follows from the day of publication. `inferred`: it is told elsewhere in the article, or in what is said. `corrected`: a
 * person has set it right.
 */
export type DayKnown = 'stated' | 'completed' | 'inferred' | 'corrected';

export function howKnown(article: ArticleAnalysis, statement: Statement): DayKnown {
  const { content, cue, source, saidOnFrom, saidOnInferred, corrected } = statement;
  if (corrected?.includes('saidOn') === true) return 'corrected';
  if (!saidOnInferred) return 'stated';
  const parts = [content, cue ?? content, source ?? content];
  const own = sentencesAround(article, {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  });
  if (saidOnFrom === undefined || !within(saidOnFrom, own) || within(saidOnFrom, content)) return 'inferred';
  return 'completed';
}

/** Whether the day is told elsewhere than beside the statement: it stands behind `≈`. */
export const isToldElsewhere = (article: ArticleAnalysis, statement: Statement): boolean =>
  howKnown(article, statement) === 'inferred';

/** The day on which a statement was said, marked when it is told elsewhere than beside the statement. */
export function daySaid(article: ArticleAnalysis, statement: Statement): string | undefined {
  if (statement.saidOn === null) return undefined;
  return isToldElsewhere(article, statement) ? `≈ ${statement.saidOn}` : statement.saidOn;
}
