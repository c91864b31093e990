import type { ArticleAnalysis, Stance, StatementRef } from '../types.ts';
import { EVIDENCE, type EvidenceId, weighPair } from './evidence.ts';
import { type GroupedIssue, type GroupedStory, groupStory } from './group.ts';
import type { StanceGround } from './stance.ts';
import type { IssueLanguage } from './words.ts';

/** Why the statements of one issue were put together and judged as they were. */
export interface IssueExplanation {
  readonly id: string;
  readonly question: string;
  /** Terms that at least two of its statements share, the weightiest first. A concept begins with `#`. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly statements: number }[];
  readonly members: readonly (StatementRef & {
    readonly stance: Stance;
    readonly ground: StanceGround;
    /** Mean probability, 0 to 1, that it answers one question with each of the others. */
    readonly strength: number;
    /** The statement that it points back to. */
    readonly antecedent?: StatementRef;
  })[];
  /** Its pairs, the likeliest first. */
  readonly links: readonly {
    readonly a: StatementRef;
    readonly b: StatementRef;
    readonly probability: number;
    /** What moved the log odds, the strongest first: evidence times weight. */
    readonly evidence: readonly { readonly id: EvidenceId; readonly value: number; readonly contribution: number }[];
  }[];
}

/** Explains one issue of the story that these articles make; undefined when it has no issue with this id. */
export function explainIssue(
  articles: readonly ArticleAnalysis[],
  language: IssueLanguage,
  id: string,
): IssueExplanation | undefined {
  const grouped = groupStory(articles, language.issues);
  const issue = grouped.issues.find((other) => other.id === id);
  if (issue === undefined) return undefined;
  return {
    id,
    question: issue.question,
    terms: sharedTerms(issue, grouped),
    members: issue.members.map(({ claim, judgement: { stance, ground }, strength }) => ({
      article: claim.article,
      statement: claim.statement.id,
      stance,
      ground,
      strength,
      ...(claim.antecedent && {
        antecedent: { article: claim.antecedent.article, statement: claim.antecedent.statement.id },
      }),
    })),
    links: explainLinks(issue, grouped, language),
  };
}

function sharedTerms({ members }: GroupedIssue, { story }: GroupedStory): IssueExplanation['terms'] {
  const totals = new Map<number, { weight: number; statements: number }>();
  for (const { place } of members) {
    const telling = story.claims[place]?.telling;
    for (const [i, id] of (telling?.ids ?? []).entries()) {
      const { weight, statements } = totals.get(id) ?? { weight: 0, statements: 0 };
      totals.set(id, { weight: weight + (telling?.values[i] ?? 0), statements: statements + 1 });
    }
  }
  return [...totals]
    .filter(([, { statements }]) => statements > 1)
    .map(([id, total]) => ({ term: story.keys[id] ?? '', ...total }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

function explainLinks(
  { members }: GroupedIssue,
  { story, links }: GroupedStory,
  { issues: { link } }: IssueLanguage,
): IssueExplanation['links'] {
  const inside = new Set(members.map(({ place }) => place));
  const own = links.filter(({ a, b }) => inside.has(a) && inside.has(b));
  return own
    .toSorted((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b, probability }) => {
      const [x, y] = [story.claims[a], story.claims[b]];
      if (x === undefined || y === undefined) return [];
      const values = weighPair(x, y, story.claims.length);
      const evidence = EVIDENCE.map((id, k) => {
        const value = values[k] ?? 0;
        return { id, value, contribution: value * (link.weights[id] ?? 0) };
      });
      const moved = evidence.filter(({ contribution }) => contribution !== 0);
      return [
        {
          a: { article: x.claim.article, statement: x.claim.statement.id },
          b: { article: y.claim.article, statement: y.claim.statement.id },
          probability,
          evidence: moved.toSorted((e, f) => Math.abs(f.contribution) - Math.abs(e.contribution)),
        },
      ];
    });
}
