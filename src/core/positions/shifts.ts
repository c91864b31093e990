import { toRef } from '../statement-ref.ts';
import { earliestDay, latestDay } from '../time/timex.ts';
import type { Shift, Stance } from '../types.ts';
import type { Utterance, Voice } from './voices.ts';

interface Dated {
  readonly utterance: Utterance;
  readonly first: string;
  readonly last: string;
}

/** Confidence of a stance below which it makes no shift: it is less likely right than not. */
const SURE = 0.46;

/**
 * Changes of a party's stance between two dated statements, the one wholly before the other. Falling silent is none: who
 * affirms and then will not add anything still affirms, on the same day too. Days on which a party says both yes and no tell
 * nothing, however unsure one of the two is.
 */
export function findShifts({ party, utterances }: Voice): Shift[] {
  const clear = withoutMixedDays(utterances.flatMap(dateOf)).filter(({ utterance }) => utterance.confidence >= SURE);
  const shifts: Shift[] = [];
  let before: Dated | undefined;
  for (const after of clear) {
    const moved = before !== undefined && after.utterance.stance !== before.utterance.stance;
    if (moved && before !== undefined && before.last < after.first && after.utterance.stance !== 'withhold') {
      const [from, to]: Stance[] = [before.utterance.stance, after.utterance.stance];
      if (from !== undefined && to !== undefined)
        shifts.push({
          party,
          from,
          to,
          on: after.first,
          before: toRef(before.utterance),
          after: toRef(after.utterance),
        });
    }
    if (before === undefined || after.utterance.stance !== 'withhold') before = after;
  }
  return shifts;
}

function dateOf(utterance: Utterance): Dated[] {
  if (utterance.saidOn === null) return [];
  const [first, last] = [earliestDay(utterance.saidOn), latestDay(utterance.saidOn)];
  return first === null || last === null ? [] : [{ utterance, first, last }];
}

function withoutMixedDays(all: readonly Dated[]): Dated[] {
  const clear = new Map<string, Set<Stance>>();
  for (const { first, utterance } of all) {
    const stances = clear.get(first) ?? new Set<Stance>();
    clear.set(first, utterance.stance === 'withhold' ? stances : stances.add(utterance.stance));
  }
  return all.filter(({ first, utterance: { stance } }) => {
    const stances = clear.get(first)?.size ?? 0;
    return stance === 'withhold' ? stances === 0 : stances === 1;
  });
}
