import { compareText } from '../text/index.ts';
import type { ArticleAnalysis, Span, Statement, StatementCorrection } from '../types.ts';
import { ADDED, isAdded } from './added.ts';
import { nameSpeakers } from './entities.ts';
import { formAt } from './form-at.ts';
import { freeId } from './free-id.ts';

/**
 * The analysis with one of its statements set right, added or left out; undefined when none fits.
 *
 * @param read - The statements before anything was set right; one that was left out since stays so.
 */
export function correctStatement(
  analysis: ArticleAnalysis,
  correction: StatementCorrection,
  read: readonly Statement[],
): ArticleAnalysis | undefined {
  const content = placeOf(analysis.text, correction);
  if (content === undefined) return undefined;
  const exact = [...analysis.statements, ...read].find((one) => shareOf(one.content, content) === 1);
  if (correction.statement === 'missing' && exact === undefined) return add(analysis, content, correction);
  const wrong = correction.statement === 'wrong';
  const found = exact ?? statementAt(read, content, wrong ? MOSTLY : MORE_THAN_HALF);
  if (found === undefined) return undefined;
  return wrong ? without(analysis, found) : change(analysis, found, correction);
}

/** By what share of the characters a statement is known again; by more when it is to be left out, for its neighbours are not to go with it. */
const MORE_THAN_HALF = 0.5;
const MOSTLY = 0.8;

function add(analysis: ArticleAnalysis, content: Span, correction: StatementCorrection): ArticleAnalysis {
  const added = newStatement(analysis, content);
  const statements = [...analysis.statements, added].sort(
    (a, b) => a.content.start - b.content.start || compareText(a.id, b.id),
  );
  return change({ ...analysis, statements }, added, correction);
}

/** Where the characters of a content stand now: at their place, or where they stand once. */
function placeOf(text: string, { content, quote }: StatementCorrection): Span | undefined {
  if (quote === '') return undefined;
  if (text.slice(content.start, content.end) === quote) return content;
  const start = text.indexOf(quote);
  return start < 0 || start !== text.lastIndexOf(quote) ? undefined : { start, end: start + quote.length };
}

/** The statement that the program has read whose content shares most with these characters, and more than so much. */
function statementAt(statements: readonly Statement[], place: Span, least: number): Statement | undefined {
  let best: Statement | undefined;
  let most = least;
  for (const statement of statements) {
    const share = shareOf(statement.content, place);
    if (share > most && !isAdded(statement)) [best, most] = [statement, share];
  }
  return best;
}

/** What two stretches share, of all that either holds; not above 0 when they are apart. */
function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** What stood inside the statement now stands inside what that stood in. */
function without(analysis: ArticleAnalysis, { id, nestedIn }: Statement): ArticleAnalysis {
  const statements = analysis.statements.flatMap((statement): Statement[] => {
    if (statement.id === id) return [];
    if (statement.nestedIn !== id) return [statement];
    const { nestedIn: _, ...rest } = statement;
    return [nestedIn === undefined ? rest : { ...rest, nestedIn }];
  });
  return { ...analysis, statements };
}

function newStatement({ text, statements }: ArticleAnalysis, content: Span): Statement {
  return {
    id: freeId(statements),
    content,
    cue: null,
    source: null,
    speakers: [],
    act: 'assert',
    form: formAt(text, content),
    saidOn: null,
    saidOnInferred: false,
    via: [],
    rule: ADDED,
    confidence: 1,
  };
}

/** Whoever sets anything right says that it is a statement. */
function change(analysis: ArticleAnalysis, { id }: Statement, correction: StatementCorrection): ArticleAnalysis {
  const statement = analysis.statements.find((one) => one.id === id);
  if (statement === undefined) return analysis;
  const { speakers, act, saidOn, stance } = correction;
  const named = nameSpeakers(analysis.entities, speakers ?? []);
  const { saidOnFrom: _, ...undated } = statement;
  const fields = (['speakers', 'act', 'saidOn', 'stance'] as const).filter((field) => correction[field] !== undefined);
  const corrected: Statement = {
    ...(saidOn === undefined ? statement : { ...undated, saidOn, saidOnInferred: false }),
    ...(speakers !== undefined && { speakers: named.ids }),
    ...(act !== undefined && { act }),
    ...(stance !== undefined && { stance }),
    confidence: 1,
    corrected: [...new Set([...(statement.corrected ?? []), 'statement' as const, ...fields])],
  };
  const statements = analysis.statements.map((one) => (one.id === id ? corrected : one));
  return { ...analysis, entities: named.entities, statements };
}
