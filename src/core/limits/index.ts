import type { FigureContext } from '../conflicts/context.ts';
import { innermost } from '../text/index.ts';
import type { ArticleAnalysis, Figure, Limit, StatementRef } from '../types.ts';
import { readBound } from './find-bounds.ts';
import { hold } from './hold.ts';
import type { LimitLanguage } from './words.ts';

/** Finds stated rules with a bound and the figures of the story that can be held against them; `read` gives what stands around these. */
export function findLimits(
  articles: readonly ArticleAnalysis[],
  language: LimitLanguage,
  read: () => readonly FigureContext[],
): Limit[] {
  if (!articles.some((article) => mayState(article, language))) return [];
  const contexts = read();
  const bounds = contexts.flatMap((context) => readBound(context, language.limits) ?? []);
  if (bounds.length === 0) return [];
  const stated = new Set(bounds.map((bound) => bound.context));
  const figures = contexts.filter((context) => !stated.has(context));
  return bounds.map((bound) => {
    const { article, sentence } = bound.context;
    const held = figures.flatMap((context) => {
      const finding = hold(context, bound, language.limits);
      return finding === null ? [] : [{ ...context.ref, ...finding }];
    });
    return {
      statement: statementOf(article, bound),
      article: article.id,
      span: { start: sentence.start, end: sentence.end },
      bound: bound.figure,
      ...(bound.period === null ? {} : { period: bound.period }),
      held,
    };
  });
}

/** Whether an article holds a figure and a cue at all: most do not, which saves looking at each figure. */
function mayState({ figures, text }: ArticleAnalysis, { limits }: LimitLanguage): boolean {
  if (figures.length === 0) return false;
  const lower = text.toLowerCase();
  return limits.constructions.some(({ cues }) => cues.some((cue) => lower.includes(cue)));
}

/** The innermost statement that states the bound. */
function statementOf(
  { id, statements }: ArticleAnalysis,
  { figure }: { readonly figure: Figure },
): StatementRef | null {
  const around = innermost(
    statements.map(({ content }) => content),
    figure,
  );
  const statement = statements[around];
  return statement === undefined ? null : { article: id, statement: statement.id };
}
