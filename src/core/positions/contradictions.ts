import { tokenize } from '../text/index.ts';
import type { Contradiction, Stance } from '../types.ts';
import { toRef } from './positions.ts';
import type { Utterance, Voice } from './voices.ts';

/**
 * Confidence below which a party is not said to contradict itself: of six such findings on the training stories one was
 * right, for what looks like yes and no of one speaker is mostly said of two matters.
 */
const SURE_OF_ITSELF = 0.2;
/** Share of the shorter content's words that stand in the other one too, from which both are said of one matter, and its fewest words. */
const SAME_WORDS = 0.8;
const FEWEST_WORDS = 6;
/** Statements of a party on either side that are held against each other. */
const MOST_HELD = 20;

/** Every pair of a party that affirms and a party that denies, also one and the same, with the surest statement of each. */
export function findContradictions(voices: readonly Voice[]): Contradiction[] {
  return voices.flatMap((a) => {
    const [yes] = bySureness(a, 'affirm');
    if (yes === undefined) return [];
    return voices.flatMap((b): Contradiction[] => {
      const [no] = bySureness(b, 'deny');
      if (no === undefined) return [];
      const sure = a !== b || yes.confidence * no.confidence >= SURE_OF_ITSELF;
      const pair = sure ? ([yes, no] as const) : findSameWords(a);
      return pair === null ? [] : [describe(a, b, ...pair)];
    });
  });
}

function describe(a: Voice, b: Voice, yes: Utterance, no: Utterance): Contradiction {
  return {
    a: { party: a.party, statement: toRef(yes) },
    b: { party: b.party, statement: toRef(no) },
    confidence: yes.confidence * no.confidence,
  };
}

/** The most confident first, the earlier first among equals. */
function bySureness({ utterances }: Voice, stance: Stance): Utterance[] {
  return utterances.filter((utterance) => utterance.stance === stance).toSorted((x, y) => y.confidence - x.confidence);
}

/** A party's yes and no in nearly the same words (`the plant did dump …`, `it did not dump …`), in one article if there are. */
function findSameWords(voice: Voice): readonly [yes: Utterance, no: Utterance] | null {
  const nos = bySureness(voice, 'deny').slice(0, MOST_HELD);
  for (const yes of bySureness(voice, 'affirm').slice(0, MOST_HELD)) {
    const same = nos.filter((no) => shareWords(yes.content, no.content));
    const no = same.find(({ article }) => article === yes.article) ?? same[0];
    if (no !== undefined) return [yes, no];
  }
  return null;
}

function shareWords(one: string, other: string): boolean {
  const [less, more] = [one, other].map(wordsOf).toSorted((a, b) => a.size - b.size);
  if (less === undefined || more === undefined || less.size < FEWEST_WORDS) return false;
  return [...less].filter((word) => more.has(word)).length >= SAME_WORDS * less.size;
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenize(text).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])));
