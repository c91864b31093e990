import type { ArticleAnalysis, Entity, Span, Statement } from '../core/index.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { sameName, splitNames } from './names.ts';
import { iou, matchSpans, overlap, spanOf, trimSpan } from './spans.ts';

/** What is graded on a found statement; undefined when the gold has no value to hold it against. */
export interface Grades {
  readonly exact: boolean;
  readonly cue: boolean | undefined;
  readonly source: boolean | undefined;
  readonly speaker: boolean;
  readonly party: boolean | undefined;
  readonly act: boolean;
  readonly form: boolean;
  readonly saidOn: boolean | undefined;
  readonly via: boolean | undefined;
}

/** A gold statement with the predicted one that was found for it. */
export interface FoundStatement {
  readonly predicted: Statement;
  readonly gold: GoldStatement;
  readonly grades: Grades;
}

/** How the statements of one article pair up. */
export interface StatementMatch {
  readonly found: readonly FoundStatement[];
  readonly missed: readonly GoldStatement[];
  readonly spurious: readonly Statement[];
}

/** A statement is found when its content overlaps a gold content by half of what both cover. */
const LEAST_CONTENT = 0.5;
const LEAST_SOURCE = 0.5;

export function matchStatements(gold: GoldArticle, analysis: ArticleAnalysis): StatementMatch {
  const { text } = gold;
  const wanted = gold.statements.flatMap((statement) =>
    statement.content ? [{ statement, at: trimSpan(text, spanOf(statement.content)) }] : [],
  );
  const offered = analysis.statements.map((statement) => ({ statement, at: trimSpan(text, statement.content) }));
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const pairs = matchSpans(
    wanted.map(({ at }) => at),
    offered.map(({ at }) => at),
    LEAST_CONTENT,
  );
  const foundGold = new Set(pairs.map(([g]) => g));
  const foundPredicted = new Set(pairs.map(([, p]) => p));
  return {
    found: pairs.flatMap(([g, p]) => {
      const a = wanted[g];
      const b = offered[p];
      if (a === undefined || b === undefined) return [];
      const grades = grade(text, a.statement, b.statement, entities, isSame(a.at, b.at));
      return [{ gold: a.statement, predicted: b.statement, grades }];
    }),
    missed: wanted.filter((_, g) => !foundGold.has(g)).map(({ statement }) => statement),
    spurious: offered.filter((_, p) => !foundPredicted.has(p)).map(({ statement }) => statement),
  };
}

function grade(
  text: string,
  gold: GoldStatement,
  predicted: Statement,
  entities: ReadonlyMap<string, Entity>,
  exact: boolean,
): Grades {
  const speakers = predicted.speakers.flatMap((id) => entities.get(id) ?? []);
  const { cue, source, party, saidOn, via } = gold;
  return {
    exact,
    cue: cue ? predicted.cue !== null && overlap(spanOf(cue), predicted.cue) > 0 : undefined,
    source: source ? isSameSource(text, spanOf(source), predicted.source) : undefined,
    speaker: isSameSpeaker(gold, speakers),
    party: party
      ? splitNames(party).some((name) => speakers.some((entity) => sameName(name, entity.party ?? '')))
      : undefined,
    act: gold.act === predicted.act,
    form: gold.form === predicted.form,
    saidOn: saidOn ? saidOn === predicted.saidOn : undefined,
    via: via.length > 0 ? via.every((name) => predicted.via.some((other) => sameName(name, other))) : undefined,
  };
}

function isSameSource(text: string, gold: Span, predicted: Span | null): boolean {
  return predicted !== null && iou(trimSpan(text, gold), trimSpan(text, predicted)) >= LEAST_SOURCE;
}

/** Unnamed speakers have no name to agree on: what counts is that no name was invented for them. */
function isSameSpeaker(gold: GoldStatement, speakers: readonly Entity[]): boolean {
  if (gold.kind === 'unnamed') return speakers.every((entity) => entity.kind === 'unnamed');
  const names = splitNames(gold.speaker ?? '');
  return speakers.length > 0 && names.every((name) => speakers.some((entity) => sameName(name, entity.name)));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
