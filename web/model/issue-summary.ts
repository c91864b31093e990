import { disputesOf } from '../../src/report/disputes.ts';
import type { Issue, Limit, Stance, Story } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';

/** Parties that take a stance on an issue, each with how many statements say so. */
export interface Side {
  readonly party: string;
  readonly statements: number;
}

export function sidesOf(issue: Issue): Readonly<Record<Stance, readonly Side[]>> {
  const count: Record<Stance, Map<string, number>> = { affirm: new Map(), deny: new Map(), withhold: new Map() };
  for (const { party, stance, statements } of issue.positions)
    count[stance].set(party, (count[stance].get(party) ?? 0) + statements.length);
  const list = (stance: Stance): Side[] =>
    [...count[stance]]
      .map(([party, statements]) => ({ party, statements }))
      .sort((a, b) => b.statements - a.statements);
  return { affirm: list('affirm'), deny: list('deny'), withhold: list('withhold') };
}

export interface StoryCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly statements: number;
  readonly parties: number;
  readonly issues: number;
  readonly contradictions: number;
  readonly shifts: number;
  readonly figureConflicts: number;
  readonly limits: number;
}

export function countStory(story: Story, index: DossierIndex): StoryCounts {
  const articles = story.articles.flatMap((id) => index.article(id) ?? []);
  const sayings = sayingsOfStory(story, index);
  return {
    articles: story.articles.length,
    outlets: new Set(articles.flatMap(({ publisher }) => publisher ?? [])).size,
    statements: sayings.length,
    parties: new Set(sayings.map(({ party }) => party).filter((party) => party !== '')).size,
    issues: story.issues.length,
    contradictions: sum(story.issues, (issue) => disputesOf(issue).length),
    shifts: sum(story.issues, (issue) => issue.shifts.length),
    figureConflicts: story.figureConflicts.filter(({ kind }) => kind === 'conflict').length,
    limits: story.limits.filter(isExceeded).length,
  };
}

export function isDisputed(issue: Issue): boolean {
  return issue.contradictions.length + issue.shifts.length > 0;
}

export function isExceeded(limit: Limit): boolean {
  return limit.held.some(({ verdict }) => verdict !== 'within');
}

export function sayingsOfStory(story: Story, index: DossierIndex): readonly Saying[] {
  return story.articles.flatMap((id) => index.sayingsOf(id));
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
