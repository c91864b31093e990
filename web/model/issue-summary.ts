import { countContradictions } from '../../src/report/disputes.ts';
import type { Issue, Limit, Stance, Story } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import { isUnsure } from './marks.ts';
import { takesOf } from './takes.ts';

/** Parties that take a stance on an issue, each with how many statements say so, how many of them unsurely, and how sure the surest is. */
export interface Side {
  readonly party: string;
  readonly named: boolean;
  readonly statements: number;
  readonly unsure: number;
  readonly confidence: number;
  /** In none of them it is told beside the name that they speak for this party. */
  readonly inferred: boolean;
}

/** The named ones first. */
export function sidesOf(issue: Issue, index: DossierIndex): Readonly<Record<Stance, readonly Side[]>> {
  const takes = takesOf(issue, index);
  const list = (stance: Stance): Side[] => {
    const sides = new Map<string, Side>();
    for (const { party, named, confidence, saying } of takes.filter((take) => take.stance === stance)) {
      const side = sides.get(party) ?? { party, named, statements: 0, unsure: 0, confidence: 0, inferred: true };
      sides.set(party, {
        ...side,
        statements: side.statements + 1,
        unsure: side.unsure + Number(isUnsure(confidence)),
        confidence: Math.max(side.confidence, confidence),
        inferred: side.inferred && saying.partyInferred,
      });
    }
    return [...sides.values()].sort((a, b) => Number(b.named) - Number(a.named) || b.statements - a.statements);
  };
  return { affirm: list('affirm'), deny: list('deny'), withhold: list('withhold') };
}

/** The sides that a row of the overview has room for: the first named ones, and the first of those that stay unnamed. */
export function mostOf(sides: readonly Side[]): readonly Side[] {
  return [...sides.filter(({ named }) => named).slice(0, 6), ...sides.filter(({ named }) => !named).slice(0, 3)];
}

export interface StoryCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly statements: number;
  readonly parties: number;
  readonly issues: number;
  /** Pairs of statements, each once, however many issues it stands in. */
  readonly contradictions: number;
  readonly unsureContradictions: number;
  readonly shifts: number;
  readonly figureConflicts: number;
  readonly limitsOver: number;
  /** Limits that are not exceeded yet. */
  readonly limitsAhead: number;
}

export function countStory(story: Story, index: DossierIndex): StoryCounts {
  const articles = story.articles.flatMap((id) => index.article(id) ?? []);
  const sayings = sayingsOfStory(story, index);
  const { pairs, unsure } = countContradictions(story.issues);
  const over = story.limits.filter(({ held }) => held.some(({ verdict }) => verdict === 'over'));
  return {
    articles: story.articles.length,
    outlets: new Set(articles.flatMap(({ publisher }) => publisher ?? [])).size,
    statements: sayings.length,
    parties: new Set(sayings.flatMap(({ parties }) => parties)).size,
    issues: story.issues.length,
    contradictions: pairs,
    unsureContradictions: unsure,
    shifts: story.issues.reduce((total, issue) => total + issue.shifts.length, 0),
    figureConflicts: story.figureConflicts.filter(({ kind }) => kind === 'conflict').length,
    limitsOver: over.length,
    limitsAhead: story.limits.filter(isExceeded).length - over.length,
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
