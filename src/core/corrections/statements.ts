import { compareText } from '../text/index.ts';
import type { AnswerCorrection, ArticleAnalysis, Span, Statement, StatementCorrection } from '../types.ts';
import { ADDED } from './added.ts';
import { nameSpeakers } from './entities.ts';
import { findContent, findStatement, statementAt, statementOf } from './find-statement.ts';
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
  const content = findContent(analysis.text, correction);
  if (content === undefined) return undefined;
  const exact = statementOf([...analysis.statements, ...read], content);
  if (correction.statement === 'missing' && exact === undefined) return add(analysis, content, correction);
  const wrong = correction.statement === 'wrong';
  const found = exact ?? statementAt(read, content, wrong ? MOSTLY : undefined);
  if (found === undefined) return undefined;
  return wrong ? without(analysis, found) : change(analysis, found, correction);
}

/** By what share of the characters a statement is known again that is to be left out: its neighbours are not to go with it. */
const MOSTLY = 0.8;

function add(analysis: ArticleAnalysis, content: Span, correction: StatementCorrection): ArticleAnalysis {
  const added = newStatement(analysis, content);
  const statements = [...analysis.statements, added].sort(
    (a, b) => a.content.start - b.content.start || compareText(a.id, b.id),
  );
  return change({ ...analysis, statements }, added, correction);
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
  const { speakers, act, saidOn } = correction;
  const named = nameSpeakers(analysis.entities, speakers ?? []);
  const { saidOnFrom: _, ...undated } = statement;
  const fields = (['speakers', 'act', 'saidOn'] as const).filter((field) => correction[field] !== undefined);
  const corrected: Statement = {
    ...(saidOn === undefined ? statement : { ...undated, saidOn, saidOnInferred: false }),
    ...(speakers !== undefined && { speakers: named.ids }),
    ...(act !== undefined && { act }),
  };
  const statements = analysis.statements.map((one) => (one.id === id ? told(corrected, fields) : one));
  return { ...analysis, entities: named.entities, statements };
}

/** The analysis with a statement marked of which a person says what it answers, see `issues.ts`; undefined when none fits. */
export function markAnswer(analysis: ArticleAnalysis, correction: AnswerCorrection): ArticleAnalysis | undefined {
  const answering = findStatement(analysis, correction);
  if (answering === undefined) return undefined;
  const statements = analysis.statements.map((one) => (one === answering ? told(one, ['stance']) : one));
  return { ...analysis, statements };
}

type Marks = NonNullable<Statement['corrected']>;

const told = (statement: Statement, fields: Marks): Statement => ({
  ...statement,
  confidence: 1,
  corrected: [...new Set([...(statement.corrected ?? []), 'statement' as const, ...fields])],
});
