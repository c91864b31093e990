import type { ArticleAnalysis, Span, Statement, StatementPlace } from '../types.ts';
import { isAdded } from './added.ts';

/** Where the characters of a content stand now: at their place, or where they stand once. */
export function findContent(text: string, { content, quote }: StatementPlace): Span | undefined {
  if (quote === '') return undefined;
  if (text.slice(content.start, content.end) === quote) return content;
  const start = text.indexOf(quote);
  return start < 0 || start !== text.lastIndexOf(quote) ? undefined : { start, end: start + quote.length };
}

/** The statement at a place, as the analysis has it now. */
export function findStatement(
  { text, statements }: Pick<ArticleAnalysis, 'text' | 'statements'>,
  place: StatementPlace,
): Statement | undefined {
  const content = findContent(text, place);
  return content && (statementOf(statements, content) ?? statementAt(statements, content));
}

/** By what share of the characters a statement is known again. */
const MORE_THAN_HALF = 0.5;

/** The statement that the program has read whose content shares most with these characters, and more than so much. */
export function statementAt(
  statements: readonly Statement[],
  place: Span,
  least: number = MORE_THAN_HALF,
): Statement | undefined {
  let best: Statement | undefined;
  let most = least;
  for (const statement of statements) {
    const share = shareOf(statement.content, place);
    if (share > most && !isAdded(statement)) [best, most] = [statement, share];
  }
  return best;
}

/** The statement with these characters and no others. */
export const statementOf = (statements: readonly Statement[], place: Span): Statement | undefined =>
  statements.find(({ content }) => shareOf(content, place) === 1);

/** What two stretches share, of all that either holds; not above 0 when they are apart. */
function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
