import { STANCES } from '../stances.ts';
import { toRef } from '../statement-ref.ts';
import { earliestDay, latestDay } from '../time/timex.ts';
import type { Position } from '../types.ts';
import type { Utterance, Voice } from './voices.ts';

/**
 * One position for each stance that a party took. Its days are those on which its statements were said, stated or inferred; the
 * day of an article's publication is no substitute, for it only bounds the day of the saying from above.
 */
export function positionsOf({ party, utterances }: Voice): Position[] {
  return STANCES.flatMap((stance): Position[] => {
    const own = utterances.filter((utterance) => utterance.stance === stance);
    if (own.length === 0) return [];
    return [{ party, stance, from: firstDay(own), to: lastDay(own), statements: own.map(toRef) }];
  });
}

const firstDay = (own: readonly Utterance[]): string | null =>
  own
    .flatMap(({ saidOn }) => (saidOn === null ? [] : (earliestDay(saidOn) ?? [])))
    .sort()
    .at(0) ?? null;

const lastDay = (own: readonly Utterance[]): string | null =>
  own
    .flatMap(({ saidOn }) => (saidOn === null ? [] : (latestDay(saidOn) ?? [])))
    .sort()
    .at(-1) ?? null;
