import type { Gender } from '../lexicon.ts';
import type { Stretch } from '../names/read-name.ts';
import type { Draft, RoleFact } from '../registry/registry.ts';

/** What asks who is meant: a pronoun, a description, or no source at all. */
export type AskedBy = 'pronoun' | 'description' | 'nothing';

/** A source that does not name who speaks. */
export interface Question {
  readonly by: AskedBy;
  /** Number of the attribution. */
  readonly index: number;
  /** Where it stands; who is named from here on is named later. */
  readonly offset: number;
  readonly gender: Gender;
  /** Token indexes of the description or pronoun; null without a source. */
  readonly phrase: Stretch | null;
  readonly role: RoleFact | null;
  /** Folded names of the bodies and states that the description names. */
  readonly bodies: readonly (readonly string[])[];
  /** Whom the rules choose; null: nobody who is named. */
  readonly ruled: readonly Draft[] | null;
}

/** Who may be meant; null: nobody who is named. */
export type Answer = readonly Draft[] | null;

export const isSame = (a: Answer, b: Answer): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((draft, index) => draft === b[index]));

/** What tells for or against an answer: number of the feature, then its value, from 0 to {@link VALUES} - 1. */
export type Tell = (feature: Feature, value: number) => void;

/** Chooses between the answers to a question: the learned weights, or a teacher. */
export interface Chooser {
  choose(question: Question, answers: readonly Answer[], describe: (answer: Answer, tell: Tell) => void): Answer;
}

/** Names of the features, as in the weights; each is asked for each way of asking by itself. */
export const FEATURES = [
  'rule',
  'none',
  'none role',
  'none bodies',
  'kind',
  'far',
  'far spoke',
  'spoke',
  'turns',
  'named',
  'most named',
  'title',
  'first before',
  'own sentence',
  'opens',
  'quoted',
  'rank',
  'gender',
  'words',
  'office',
  'calling',
  'body',
  'rule far',
  'rule quoted',
  'none head',
  'none length',
  'none class',
  'answered',
  'share',
  'behind',
  'class',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Values of a feature. */
export const VALUES = 16;

const ASKED: readonly AskedBy[] = ['pronoun', 'description', 'nothing'];

const NUMBERS: ReadonlyMap<Feature, number> = new Map(FEATURES.map((feature, number) => [feature, number]));

/** The place of a feature's weight. */
const placeOf = (by: AskedBy, feature: Feature, value: number): number =>
  (ASKED.indexOf(by) * FEATURES.length + (NUMBERS.get(feature) ?? 0)) * VALUES + value;

/** By way of asking, feature and value: `{"pronoun": {"rule": {"1": 2.31}}}`. */
export type AntecedentWeights = Readonly<
  Partial<Record<AskedBy, Readonly<Record<string, Readonly<Record<string, number>>>>>>
>;

/** Chooses by the sum of weights; equals: the first. */
export function buildChooser(weights: AntecedentWeights): Chooser {
  const table = new Float64Array(ASKED.length * FEATURES.length * VALUES);
  for (const by of ASKED)
    for (const feature of FEATURES)
      for (const [value, weight] of Object.entries(weights[by]?.[feature] ?? {}))
        table[placeOf(by, feature, Number(value))] = Math.round(weight * HUNDRED);
  return {
    choose({ by, ruled }, answers, describe) {
      let best: Answer = null;
      let top = Number.NEGATIVE_INFINITY;
      for (const answer of answers) {
        let sum = answer === null && ruled === null ? CAUTION : 0;
        describe(answer, (feature, value) => {
          sum += table[placeOf(by, feature, value)] ?? 0;
        });
        if (sum <= top) continue;
        top = sum;
        best = answer;
      }
      return best;
    },
  };
}

/**
 * A wrong speaker is worse than none: what nobody named gets ahead, in hundredths. With it, of a hundred descriptions that the weights
 * read against the rules, 69 become right and 19 wrong; without it 59 and 26. Counted by `scripts/train/train-antecedents.ts --folds 4`.
 */
const CAUTION = 80;

/** Sums of hundredths are exact. */
const HUNDRED = 100;
