import type { Asked } from '../choice.ts';
import type { Gender } from '../lexicon.ts';
import type { Stretch } from '../phrases/reading.ts';
import type { RoleFact } from '../phrases/role-fact.ts';
import type { Draft } from '../registry/draft.ts';

/** A source that does not name who speaks. */
export interface Question extends Asked<Draft> {
  /** Where it stands; who is named from here on is named later. */
  readonly offset: number;
  readonly gender: Gender;
  /** Token indexes of the description or pronoun; null without a source. */
  readonly phrase: Stretch | null;
  readonly role: RoleFact | null;
  /** Folded names of the bodies and states that the description names. */
  readonly bodies: readonly (readonly string[])[];
}
