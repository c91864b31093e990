import type { Contradiction, Stance } from '../types.ts';
import { toRef } from './positions.ts';
import type { Utterance, Voice } from './voices.ts';

/**
 * Confidence below which a party is not said to contradict itself: of six such findings on the training stories one was
 * right, for what looks like yes and no of one speaker is mostly said of two matters.
 */
const SURE_OF_ITSELF = 0.2;

/** Every pair of a party that affirms and a party that denies, also one and the same, with the surest statement of each. */
export function findContradictions(voices: readonly Voice[]): Contradiction[] {
  return voices.flatMap((a) => {
    const yes = surest(a, 'affirm');
    if (yes === undefined) return [];
    return voices.flatMap((b): Contradiction[] => {
      const no = surest(b, 'deny');
      if (no === undefined) return [];
      const confidence = yes.confidence * no.confidence;
      if (a === b && confidence < SURE_OF_ITSELF) return [];
      return [
        {
          a: { party: a.party, statement: toRef(yes) },
          b: { party: b.party, statement: toRef(no) },
          confidence,
        },
      ];
    });
  });
}

/** The earliest of the most confident. */
function surest({ utterances }: Voice, stance: Stance): Utterance | undefined {
  return utterances
    .filter((utterance) => utterance.stance === stance)
    .toSorted((x, y) => y.confidence - x.confidence)
    .at(0);
}
