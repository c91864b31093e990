import { refKey } from '../../src/core/statement-ref.ts';
import type { Dispute } from '../../src/report/disputes.ts';
import type { Shift, Stance } from './contract.ts';
import { type Route, writeAddress } from './route.ts';

/** What of an issue is opened on the board, as the query tells it; the board looks which of its findings has that key. */
export const disputeKey = ({ a, b }: Pick<Dispute, 'a' | 'b'>): string => `≠ ${a} – ${b}`;

export const shiftKey = ({ party, after }: Shift): string => `↷ ${party} ${refKey(after)}`;

/** What a party says with one stance; nobody's name is empty. */
export const sideKey = (party: string, stance: Stance): string => `${stance} ${party}`;

/** An issue on the board, with what is opened of it. */
export function addressOnBoard(story: string, issue: string, show?: string): string {
  const route: Route = { view: 'story', id: story, tab: 'positions' };
  return writeAddress(route, { issue, show });
}
