import { refKey } from '../core/statement-ref.ts';
import type { Contradiction, Issue } from '../core/types.ts';

/** Contradictions between the same two parties, the surest first. */
export interface Dispute {
  readonly a: string;
  readonly b: string;
  /** Of the surest pair. */
  readonly confidence: number;
  readonly pairs: readonly Contradiction[];
}

export function disputesOf(issue: Issue): readonly Dispute[] {
  const disputes = new Map<string, { a: string; b: string; pairs: Contradiction[] }>();
  for (const contradiction of issue.contradictions) {
    const [a = '', b = ''] = [contradiction.a.party, contradiction.b.party].sort();
    const dispute = disputes.get(`${a}\n${b}`) ?? { a, b, pairs: [] };
    dispute.pairs.push(contradiction);
    disputes.set(`${a}\n${b}`, dispute);
  }
  return [...disputes.values()]
    .map(({ a, b, pairs }) => {
      const surest = [...pairs].sort((x, y) => y.confidence - x.confidence);
      return { a, b, confidence: surest[0]?.confidence ?? 0, pairs: surest };
    })
    .sort((x, y) => y.confidence - x.confidence || y.pairs.length - x.pairs.length);
}

/** How many pairs of statements contradict each other, and how many of them rather not than surely: once for all who made them. */
export function countContradictions(issues: readonly Issue[]): { readonly pairs: number; readonly unsure: number } {
  const surest = new Map<string, number>();
  for (const { a, b, confidence } of issues.flatMap(({ contradictions }) => contradictions)) {
    const key = [a, b]
      .map(({ statement }) => refKey(statement))
      .sort()
      .join('\n');
    surest.set(key, Math.max(surest.get(key) ?? 0, confidence));
  }
  return { pairs: surest.size, unsure: [...surest.values()].filter((confidence) => doubtOf(confidence) !== '').length };
}

/** What stands behind a finding that is rather unsure than sure, as `? 48%`, never `? 50%`; nothing behind the others. */
export function doubtOf(confidence: number): string {
  return confidence < 0.5 ? `? ${Math.min(49, Math.round(confidence * 100))}%` : '';
}
