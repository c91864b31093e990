import type { Language } from '../language/language.ts';
import type { ArticleAnalysis, FigureConflict } from '../types.ts';
import { type FigureContext, figureContexts } from './context.ts';
import { pairUp } from './same-quantity.ts';

/** Finds figures of one story that tell the same quantity differently; `read` gives what stands around them. */
export function findFigureConflicts(
  articles: readonly ArticleAnalysis[],
  language: Language,
  read: () => readonly FigureContext[] = () => figureContexts(articles, language),
): FigureConflict[] {
  if (!articles.some((article) => articles.length > 1 || mayDispute(article))) return [];
  const contexts = read();
  const groups: Set<FigureContext>[] = [];
  for (const { a, b } of pairUp(contexts, language)) {
    const homes = groups.filter((group) => group.has(a) || group.has(b));
    const merged = new Set([a, b, ...homes.flatMap((group) => [...group])]);
    for (const home of homes) groups.splice(groups.indexOf(home), 1);
    groups.push(merged);
  }
  return groups.map((group) => describe([...group].toSorted(byReport)));
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
