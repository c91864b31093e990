/** Learning of links from stories whose issues are known: what speaks for two statements answering one question. */
import { EVIDENCE, weighPair } from '#dist/core/issues/evidence.js';
import { type WeighedStory, weighClaims } from '#dist/core/issues/weigh.js';
import type { EvidenceWeights } from '#dist/core/issues/words.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { GoldStory } from '../gold-stories.ts';
import { type Example, regress } from './regress.ts';

/** Strength of the ridge; between 100 and 400 it hardly matters. */
export const RIDGE = 200;

export interface TrainingStory {
  readonly gold: GoldStory;
  readonly story: WeighedStory;
  /** Every pair. */
  readonly pairs: readonly Example[];
}

export function toTraining(gold: GoldStory): TrainingStory {
  const { articles, claims } = gold;
  const story = weighClaims(claims, articles, vietnamese.issues);
  const pairs = pairsOf(claims.length).flatMap(([a, b]): Example[] => {
    const [x, y] = [story.claims[a], story.claims[b]];
    if (x === undefined || y === undefined) return [];
    return [{ evidence: weighPair(x, y, claims.length), yes: together(gold, a, b), weight: 1 }];
  });
  return { gold, story, pairs };
}

export const together = ({ issues }: GoldStory, a: number, b: number): boolean =>
  issues.some((issue) => issue.has(a) && issue.has(b));

export function pairsOf(size: number): (readonly [number, number])[] {
  const places = Array.from({ length: size }, (_, place) => place);
  return places.flatMap((a) => places.slice(a + 1).map((b) => [a, b] as const));
}

export function learnLinks(training: readonly TrainingStory[]): EvidenceWeights {
  return regress(
    training.flatMap(({ pairs }) => pairs),
    EVIDENCE,
    RIDGE,
  );
}
