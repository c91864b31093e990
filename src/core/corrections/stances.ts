import type { OpenIssue } from '../issues/index.ts';
import { refKey, toRef } from '../statement-ref.ts';
import type { ArticleAnalysis, StatementRef, StatementStance } from '../types.ts';

/**
 * Puts into the issues of a story what people say that statements answer there. Whom such a statement contradicts follows from the
 * stances alone: it is as sure as these are. An issue that fewer than two statements stay in is none.
 */
export function correctStances(issues: readonly OpenIssue[], articles: readonly ArticleAnalysis[]): OpenIssue[] {
  const told = new Map(
    articles.flatMap((article) =>
      article.statements.flatMap(({ id, stance }) =>
        stance === undefined ? [] : [[refKey({ article: article.id, statement: id }), stance] as const],
      ),
    ),
  );
  if (told.size === 0) return [...issues];
  return issues.flatMap((issue) => {
    const stances = issue.stances.flatMap((read): StatementStance[] => {
      const stance = told.get(refKey(read));
      if (stance === undefined) return [read];
      return stance === 'none' ? [] : [{ ...read, stance, confidence: 1 }];
    });
    if (stances.length < 2) return [];
    const isTold = (ref: StatementRef): boolean => told.has(refKey(ref));
    const read = issue.disputes.filter(({ yes, no }) => !isTold(yes) && !isTold(no));
    return [{ ...issue, stances, disputes: [...read, ...disputesOf(stances, isTold)] }];
  });
}

/** Each two that hold opposite sides, one of them by what a person says. */
function disputesOf(
  stances: readonly StatementStance[],
  isTold: (ref: StatementRef) => boolean,
): OpenIssue['disputes'] {
  const affirm = stances.filter(({ stance }) => stance === 'affirm');
  const deny = stances.filter(({ stance }) => stance === 'deny');
  return affirm.flatMap((yes) =>
    deny
      .filter((no) => isTold(yes) || isTold(no))
      .map((no) => ({ yes: toRef(yes), no: toRef(no), chance: yes.confidence * no.confidence, told: true })),
  );
}
