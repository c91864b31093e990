import { type Dispute, type OpenIssue, questionsOf } from '../issues/index.ts';
import { refKey, toRef } from '../statement-ref.ts';
import { foldPhrase, isSamePhrase } from '../text/index.ts';
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
  const told = corrections.filter((one) => isAnswer(one) || isOfQuestion(one));
  if (told.length === 0) return issues;
  const story: Story = { issues, articles, questions: questionsOf(articles), asked: new Map() };
  for (const correction of told)
    story.issues = isAnswer(correction) ? answer(story, correction) : put(story, correction);
  return inOrder(story);
}

type Issues = readonly OpenIssue[];

/** The issues of a story as the corrections so far have left them. */
interface Story {
  issues: Issues;
  readonly articles: readonly ArticleAnalysis[];
  /** The question that each statement would put, folded. */
  readonly questions: ReadonlyMap<string, string>;
  /** By folded question, the issues that have another one now. */
  readonly asked: Map<string, Known>;
}

/** An issue by its id, for others come in its stead. */
interface Known {
  readonly id: string;
  /** Whoever affirms the question denies that of the issue. */
  readonly turned: boolean;
}

/** Takes a statement into the issue of a question, or out of it. */
function answer(story: Story, { question, stance, ...place }: AnswerCorrection): Issues {
  const { issues, articles } = story;
  const article = articles.find(({ id }) => id === place.article);
  const statement = article && findStatement(article, place);
  if (statement === undefined) return issues;
  const ref = { article: place.article, statement: statement.id };
  const asked = findAsked(story, question, ref);
  const issue = asked?.issue ?? { id: freeId(issues, ref), question, stances: [], disputes: [] };
  const given = asked?.turned === true && stance !== 'none' ? TURNED[stance] : stance;
  const own: readonly StatementStance[] = given === 'none' ? [] : [{ ...ref, stance: given, confidence: 1 }];
  return replace(issues, issue, { ...withStances(issue, [ref], own), corrected: true });
}

/** Puts a question in other words, or joins its issue with the one that has the question already. */
function put(story: Story, { question, is, turned = false }: QuestionCorrection): Issues {
  const { issues } = story;
  const asked = findAsked(story, question);
  if (asked === undefined) return issues;
  const meant = turned === asked.turned ? asked.issue : turn(asked.issue);
  const other = issues.find((one) => one !== asked.issue && isSamePhrase(one.question, is));
  story.asked.set(foldPhrase(question), { id: (other ?? meant).id, turned });
  if (other === undefined) return replace(issues, asked.issue, { ...meant, question: is, corrected: true });
  const there = new Map(other.stances.map((one) => [refKey(one), one]));
  // What a person has told goes before what was read.
  const taken = meant.stances.filter((one) => isSurer(one, there.get(refKey(one))));
  const isTaken = new Set(taken.map(refKey));
  const disputes = meant.disputes.filter(({ yes, no }) => [yes, no].every((one) => isTaken.has(refKey(one))));
  const joined = withStances(other, taken, taken);
  const both = { ...joined, corrected: true as const, disputes: [...joined.disputes, ...disputes] };
  return replace(issues, other, both).filter((one) => one !== asked.issue);
}

const isSurer = (one: StatementStance, other: StatementStance | undefined): boolean =>
  other === undefined || (one.confidence === 1 && other.confidence < 1);

/** An issue with these stances in the stead of what it held of some statements. */
function withStances(issue: OpenIssue, refs: readonly StatementRef[], stances: readonly StatementStance[]): OpenIssue {
  const meant = new Set(refs.map(refKey));
  const others = issue.stances.filter((one) => !meant.has(refKey(one)));
  const disputes = issue.disputes.filter(({ yes, no }) => ![yes, no].some((one) => meant.has(refKey(one))));
  return { ...issue, stances: [...others, ...stances], disputes: [...disputes, ...disputesBetween(stances, others)] };
}

interface Asked extends Pick<Known, 'turned'> {
  readonly issue: OpenIssue;
}

/**
 * The issue of a question, which may be put in other words than it was when a person saw it: then the one with the statement that the
 * question was phrased from, and of several the one that holds the statement that answers it.
 */
function findAsked({ issues, questions, asked }: Story, question: string, ref?: StatementRef): Asked | undefined {
  const issue = issues.find((one) => isSamePhrase(one.question, question));
  if (issue !== undefined) return { issue, turned: false };
  const folded = foldPhrase(question);
  const known = asked.get(folded);
  const still = issues.find((one) => one.id === known?.id);
  if (known !== undefined && still !== undefined) return { issue: still, turned: known.turned };
  const found = issues.flatMap((issue): Asked[] => {
    const asker = issue.stances.find((one) => questions.get(refKey(one)) === folded);
    return asker === undefined ? [] : [{ issue, turned: asker.stance === 'deny' }];
  });
  const holds = ({ issue }: Asked): boolean =>
    ref !== undefined && issue.stances.some((one) => refKey(one) === refKey(ref));
  const best = found.find(holds) ?? found[0];
  if (best !== undefined) asked.set(folded, { id: best.issue.id, turned: best.turned });
  return best;
}

const replace = (issues: Issues, issue: OpenIssue, by: OpenIssue): Issues =>
  issues.includes(issue) ? issues.map((one) => (one === issue ? by : one)) : [...issues, by];

function freeId(issues: Issues, { article, statement }: StatementRef): string {
  let id = `${article}#${statement}`;
  while (issues.some((one) => one.id === id)) id += '+';
  return id;
}

/** As they are found: statements as they stand in the articles, the issue with the most of them first. */
function inOrder({ issues, articles }: Story): Issues {
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
