import type { RoleKind } from '../lexicon.ts';
import type { Pointer } from './read-pointer.ts';

/** One role phrase of a person, read for what it tells. */
export interface RoleFact {
  readonly text: string;
  readonly speaks: RoleKind;
  /** Group of its head word: words for one office share it. */
  readonly group: string;
  /** Folded names of the bodies and states it names, in order. */
  readonly bodies: readonly (readonly string[])[];
  /** Folded content words. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are in no name. */
  readonly common: ReadonlySet<string>;
  readonly former: boolean;
  /** Folded words of the office itself. */
  readonly head: readonly string[];
  readonly party: string | null;
  /** No phrase names the party: it is the body that all such offices belong to. */
  readonly assumed: boolean;
  /** A word for a body or state that is named elsewhere tells the party. */
  readonly pointer: Pointer | null;
  /** Its party is the one that such a word means. */
  readonly pointed: boolean;
  /** What the bearers from one place are together. */
  readonly delegation: string | undefined;
}

/** Whether the bearer holds an office of a body or state that is known. */
export const isOffice = ({ speaks, party }: RoleFact): boolean => speaks === 'office' && party !== null;

/** The same role with another party. Written out, for V8 gives objects that are spread shapes of their own. */
export function withParty(role: RoleFact, party: string | null, pointed: boolean): RoleFact {
  const { text, speaks, group, bodies, words, common, former, head, assumed, pointer, delegation } = role;
  return { text, speaks, group, bodies, words, common, former, head, party, assumed, pointer, pointed, delegation };
}
