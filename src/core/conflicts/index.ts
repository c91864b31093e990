import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, FigureConflict } from '../types.ts';
import { type FigureContext, figureContexts } from './context.ts';
import { type FigurePair, pairUp } from './same-quantity.ts';

/** Finds figures of one story that tell the same quantity differently; `read` gives what stands around them. */
export function findFigureConflicts(
  articles: readonly ArticleAnalysis[],
  language: Language,
  read: () => readonly FigureContext[] = () => figureContexts(articles, language),
): FigureConflict[] {
  if (!articles.some((article) => articles.length > 1 || mayDispute(article))) return [];
  return join(pairUp(read(), language)).map((group) => describe(group.toSorted(byReport)));
}

/** Figures that are connected by pairs, each pair's group behind those of the pairs before. */
function join(pairs: readonly FigurePair[]): FigureContext[][] {
  const groupOf = new Map<FigureContext, FigureContext[]>();
  const groups = new Set<FigureContext[]>();
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    const [less, more] = one.length < other.length ? [one, other] : [other, one];
    groups.delete(less);
    groups.delete(more);
    groups.add(more);
    if (less === more) continue;
    more.push(...less);
    for (const context of [...less, a, b]) groupOf.set(context, more);
  }
  return [...groups];
}

/** One article alone holds a dispute only when several statements tell figures. */
function mayDispute({ figures, statements }: ArticleAnalysis): boolean {
  const told = statements.filter(({ content }) =>
    figures.some(({ start, end }) => content.start <= start && end <= content.end),
  );
  return told.length > 1;
}

/** An update when each later day tells a higher toll, else a conflict. */
function describe(group: readonly FigureContext[]): FigureConflict {
  const [first] = group;
  const grows = group.every((context, n) => {
    const before = group[n - 1];
    return context.growing && (before === undefined || (isLater(before, context) && least(before) < least(context)));
  });
  return {
    about: first === undefined ? '' : first.article.text.slice(first.clause.start, first.clause.end),
    figures: group.map((context) => context.ref),
    kind: grows ? 'update' : 'conflict',
  };
}

const DAY_LENGTH = 10;

function isLater(before: FigureContext, after: FigureContext): boolean {
  const [one, other] = [before.article.published, after.article.published].map((day) => day?.slice(0, DAY_LENGTH));
  return one !== undefined && other !== undefined && one < other;
}

function byReport(a: FigureContext, b: FigureContext): number {
  const [left, right] = [a, b].map(({ article }) => `${article.published ?? '~'} ${article.id}`);
  return left === right ? a.ref.figure - b.ref.figure : (left ?? '') < (right ?? '') ? -1 : 1;
}

const least = ({ quantity }: FigureContext): number => quantity.low ?? quantity.high ?? 0;
