import type { Dispute } from '../issues/index.ts';
import { refKey, toRef } from '../statement-ref.ts';
import type { Contradiction } from '../types.ts';
import type { Voice } from './voices.ts';

/**
 * Chances from which a dispute is listed, between two parties and inside one: what looks like yes and no of one party is mostly
 * said of two matters. With them 4 in 10 of those listed are right on stories left out (scripts/measure/held-out-stories.ts).
 */
const LISTED = 0.37;
const LISTED_OF_ONE = 0.5;
/** Share of right contradictions by the chance of the dispute: a line through the shares on stories left out. */
const RIGHT = { base: 0.2, slope: 0.38 };

/** Every party that affirms with every one that denies, also one and the same, and the two statements likeliest to be opposed. */
export function findContradictions(voices: readonly Voice[], disputes: readonly Dispute[]): Contradiction[] {
  const speakers = indexSpeakers(voices);
  const found = new Map<number, Contradiction>();
  for (const { yes, no, chance, told = false } of disputes.toSorted((x, y) => y.chance - x.chance)) {
    for (const a of speakers.get(refKey(yes)) ?? []) {
      for (const b of speakers.get(refKey(no)) ?? []) {
        const pair = a * voices.length + b;
        if (found.has(pair) || chance < (a === b ? LISTED_OF_ONE : LISTED)) continue;
        found.set(pair, {
          a: { party: voices[a]?.party ?? '', statement: toRef(yes) },
          b: { party: voices[b]?.party ?? '', statement: toRef(no) },
          confidence: told ? chance : RIGHT.base + RIGHT.slope * chance,
        });
      }
    }
  }
  return [...found].sort(([x], [y]) => x - y).map(([, contradiction]) => contradiction);
}

/** Places of the voices by the statements that they make. */
function indexSpeakers(voices: readonly Voice[]): Map<string, number[]> {
  const speakers = new Map<string, number[]>();
  for (const [place, { utterances }] of voices.entries()) {
    for (const utterance of utterances) {
      const key = refKey(utterance);
      speakers.set(key, [...(speakers.get(key) ?? []), place]);
    }
  }
  return speakers;
}
