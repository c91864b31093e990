import { type Dispute, isAskedBy, type OpenIssue } from '../issues/index.ts';
import { refKey, toRef } from '../statement-ref.ts';
import { isSamePhrase } from '../text/index.ts';
import type {
  AnswerCorrection,
  ArticleAnalysis,
  Correction,
  QuestionCorrection,
  Stance,
  StatementRef,
  StatementStance,
} from '../types.ts';
import { findStatement } from './find-statement.ts';
import { isAnswer, isOfQuestion } from './kinds.ts';

/**
 * Puts into the issues of a story what people say of them, one correction after the other: which statements answer a question, and how the
 * question is put. Whom a statement contradicts by such a stance, or by the joining of two issues, follows from the stances alone: it is as
 * sure as these are. An issue that fewer than two statements stay in is none. The one with the most statements comes first.
 */
export function correctIssues(
  issues: readonly OpenIssue[],
  articles: readonly ArticleAnalysis[],
  corrections: readonly Correction[],
): readonly OpenIssue[] {
  const set = corrections.reduce((open, correction) => {
    if (isAnswer(correction)) return answer(open, correction, articles);
    return isOfQuestion(correction) ? put(open, correction, articles) : open;
  }, issues);
  return set === issues ? issues : inOrder(set, articles);
}

type Issues = readonly OpenIssue[];

/** Takes a statement into the issue of a question, or out of it. */
function answer(
  issues: Issues,
  { question, stance, ...place }: AnswerCorrection,
  articles: readonly ArticleAnalysis[],
): Issues {
  const article = articles.find(({ id }) => id === place.article);
  const statement = article && findStatement(article, place);
  if (statement === undefined) return issues;
  const ref = { article: place.article, statement: statement.id };
  const asked = findAsked(issues, question, articles);
  const issue = asked?.issue ?? { id: freeId(issues, ref), question, stances: [], disputes: [] };
  const given = asked?.turned === true && stance !== 'none' ? TURNED[stance] : stance;
  const own: readonly StatementStance[] = given === 'none' ? [] : [{ ...ref, stance: given, confidence: 1 }];
  const isOther = (one: StatementRef): boolean => refKey(one) !== refKey(ref);
  const others = issue.stances.filter(isOther);
  const disputes = issue.disputes.filter(({ yes, no }) => isOther(yes) && isOther(no));
  return replace(issues, issue, {
    ...issue,
    corrected: true,
    stances: [...others, ...own],
    disputes: [...disputes, ...disputesBetween(own, others)],
  });
}

/** Puts a question in other words, or joins its issue with the one that has the question already. */
function put(
  issues: Issues,
  { question, is, turned = false }: QuestionCorrection,
  articles: readonly ArticleAnalysis[],
): Issues {
  const asked = findAsked(issues, question, articles);
  if (asked === undefined) return issues;
  const meant = turned === asked.turned ? asked.issue : turn(asked.issue);
  const other = issues.find((one) => one !== asked.issue && isSamePhrase(one.question, is));
  if (other === undefined) return replace(issues, asked.issue, { ...meant, question: is, corrected: true });
  const known = new Set(other.stances.map(refKey));
  const isNew = (one: StatementRef): boolean => !known.has(refKey(one));
  const added = meant.stances.filter(isNew);
  const disputes = meant.disputes.filter(({ yes, no }) => isNew(yes) && isNew(no));
  const joined = {
    ...other,
    corrected: true as const,
    stances: [...other.stances, ...added],
    disputes: [...other.disputes, ...disputes, ...disputesBetween(added, other.stances)],
  };
  return replace(issues, other, joined).filter((one) => one !== asked.issue);
}

interface Asked {
  readonly issue: OpenIssue;
  /** Whoever affirms the question denies that of the issue. */
  readonly turned: boolean;
}

/** The issue of a question, which may be put in other words than it was when a person saw it. */
function findAsked(issues: Issues, question: string, articles: readonly ArticleAnalysis[]): Asked | undefined {
  const issue = issues.find((one) => isSamePhrase(one.question, question));
  if (issue !== undefined) return { issue, turned: false };
  for (const issue of issues) {
    const asker = issue.stances.find((ref) => isAskedBy(question, ref, articles));
    if (asker !== undefined && issue.corrected !== true) return { issue, turned: asker.stance === 'deny' };
  }
  return undefined;
}

const replace = (issues: Issues, issue: OpenIssue, by: OpenIssue): Issues =>
  issues.includes(issue) ? issues.map((one) => (one === issue ? by : one)) : [...issues, by];

function freeId(issues: Issues, { article, statement }: StatementRef): string {
  let id = `${article}#${statement}`;
  while (issues.some((one) => one.id === id)) id += '+';
  return id;
}

/** As they are found: statements as they stand in the articles, the issue with the most of them first. */
function inOrder(issues: Issues, articles: readonly ArticleAnalysis[]): Issues {
  const keys = articles.flatMap(({ id, statements }) =>
    statements.map((one) => refKey({ article: id, statement: one.id })),
  );
  const places = new Map(keys.map((key, place) => [key, place]));
  const placeOf = (ref: StatementRef): number => places.get(refKey(ref)) ?? 0;
  return issues
    .filter(({ stances }) => stances.length > 1)
    .map((issue) => ({ ...issue, stances: issue.stances.toSorted((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => b.stances.length - a.stances.length);
}

const TURNED: Readonly<Record<Stance, Stance>> = { affirm: 'deny', deny: 'affirm', withhold: 'withhold' };

function turn({ stances, disputes, ...issue }: OpenIssue): OpenIssue {
  return {
    ...issue,
    stances: stances.map((one) => ({ ...one, stance: TURNED[one.stance] })),
    disputes: disputes.map(({ yes, no, ...rest }) => ({ ...rest, yes: no, no: yes })),
  };
}

/** Each of some that holds the opposite side of each of others. */
function disputesBetween(some: readonly StatementStance[], others: readonly StatementStance[]): Dispute[] {
  return some.flatMap((one) =>
    others.flatMap((other): Dispute[] => {
      const [yes, no] = one.stance === 'affirm' ? [one, other] : [other, one];
      if (yes.stance !== 'affirm' || no.stance !== 'deny') return [];
      return [{ yes: toRef(yes), no: toRef(no), chance: yes.confidence * no.confidence, told: true }];
    }),
  );
}
