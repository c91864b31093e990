import type { EntityKind } from '../types.ts';

/** What asks who is meant: a pronoun, a description, or no source at all. */
export type AskedBy = 'pronoun' | 'description' | 'nothing';

/** Who may be meant, as far as a chooser sees it. */
interface Meant {
  readonly name: string;
  readonly kind: EntityKind;
}

/** Who may be meant; null: nobody who is named. */
export type Answer<Who extends Meant = Meant> = readonly Who[] | null;

/** What a chooser is asked. */
export interface Asked<Who extends Meant = Meant> {
  readonly by: AskedBy;
  /** Number of the attribution. */
  readonly index: number;
  /** Whom the rules choose. */
  readonly ruled: Answer<Who>;
}

export const isSame = (a: Answer, b: Answer): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((one, index) => one === b[index]));

/** What tells for or against an answer: the feature, then its value, from 0 to {@link VALUES} - 1. */
export type Tell = (feature: Feature, value: number) => void;

/** Chooses between the answers to a question: the learned weights, or a teacher. */
export interface Chooser {
  choose<Who extends Meant>(
    question: Asked<Who>,
    answers: readonly Answer<Who>[],
    describe: (answer: Answer<Who>, tell: Tell) => void,
  ): Answer<Who>;
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
