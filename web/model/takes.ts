import { refKey } from '../../src/core/statement-ref.ts';
import type { Issue, Stance, StatementRef } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';

/** A stance that a party takes by a statement; what several say together is taken by each of them. */
export interface Take {
  readonly party: string;
  /** Whether the party has a position; who has no name in the article, or nobody's, has none. */
  readonly named: boolean;
  readonly ref: StatementRef;
  readonly saying: Saying;
  readonly stance: Stance;
  /** Of the stance. */
  readonly confidence: number;
}

/** All of an issue, the unnamed ones too, in the order of its stances. */
export function takesOf(issue: Issue, index: DossierIndex): readonly Take[] {
  const holders = new Map<string, string[]>();
  for (const { party, statements } of issue.positions)
    for (const ref of statements) holders.set(refKey(ref), [...(holders.get(refKey(ref)) ?? []), party]);
  return issue.stances.flatMap(({ stance, confidence, ...ref }) => {
    const saying = index.saying(ref);
    if (!saying) return [];
    const named = holders.get(refKey(ref));
    const unnamed = saying.parties.length > 0 ? saying.parties : [''];
    return (named ?? unnamed).map((party) => ({ party, named: named !== undefined, ref, saying, stance, confidence }));
  });
}

/** How sure the stance of a statement on an issue is. */
export function confidenceOf({ stances }: Issue, ref: StatementRef): number {
  return stances.find((stance) => refKey(stance) === refKey(ref))?.confidence ?? 1;
}
