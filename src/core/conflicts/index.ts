import type { ArticleAnalysis, FigureConflict } from '../types.ts';
import type { FigureContext } from './context.ts';
import { type FigurePair, pairUp, push, sizeOf } from './same-quantity.ts';
import type { ConflictLanguage } from './words.ts';

/** Finds figures of one story that tell the same quantity differently; `read` gives what stands around them. */
export function findFigureConflicts(
  articles: readonly ArticleAnalysis[],
  language: ConflictLanguage,
  read: () => readonly FigureContext[],
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

function describe(group: readonly FigureContext[]): FigureConflict {
  const [first] = group;
  return {
    about: first === undefined ? '' : first.article.text.slice(first.clause.start, first.clause.end),
    figures: group.map((context) => context.ref),
    kind: isGrowing(group) ? 'update' : 'conflict',
    confidence: group.every((context, n) => n === 0 || isNear(group[n - 1] ?? context, context))
      ? RIGHT.near
      : RIGHT.far,
  };
}

/** A toll of which each later day tells a higher one; what is told on one day differs by the hour. */
function isGrowing(group: readonly FigureContext[]): boolean {
  const days = new Map<string | undefined, number[]>();
  for (const context of group) push(days, context.article.published?.slice(0, DAY_LENGTH), sizeOf(context));
  const inOrder = [...days.values()];
  const grows = inOrder.every((sizes, n) => n === 0 || Math.max(...(inOrder[n - 1] ?? [])) < Math.min(...sizes));
  return days.size > 1 && !days.has(undefined) && grows && group.every(({ growing }) => growing);
}

const DAY_LENGTH = 10;

/** Of pairs in 1,300 stories of the corpus that were judged by eye, so many told one quantity (docs/accuracy.md): values within a tenth, others. */
const RIGHT = { near: 0.5, far: 0.13 };
const NEAR = 0.9;

function isNear(a: FigureContext, b: FigureContext): boolean {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return Math.min(one, other) >= NEAR * Math.max(one, other);
}

function byReport(a: FigureContext, b: FigureContext): number {
  const [left, right] = [a, b].map(({ article }) => `${article.published ?? '~'} ${article.id}`);
  return left === right ? a.ref.figure - b.ref.figure : (left ?? '') < (right ?? '') ? -1 : 1;
}
