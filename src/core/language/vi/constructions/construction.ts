import type { Act, Form } from '../../../types.ts';

/** What a sentence is expected to give; a property that is left out may be anything. */
export interface Expected {
  /** Must overlap; null when the statement names no source of its own. */
  readonly source?: string | null;
  /** Must overlap; null for a colon, a dash or a follow-up quotation. */
  readonly cue?: string | null;
  /** Must be equal, character for character. */
  readonly content: string;
  readonly act?: Act;
  readonly form?: Form;
  readonly via?: readonly string[];
  /** Whether it stands in the content of another statement. */
  readonly nested?: boolean;
}

/** One or more sentences with all the statements in them. */
export type Hit = readonly [text: string, ...expected: readonly Expected[]];

/** A way in which Vietnamese news attributes words, documented by sentences that have it and sentences that only look like it. */
export interface Construction {
  readonly id: string;
  readonly why: string;
  readonly hits: readonly Hit[];
  /** Sentences without any statement. */
  readonly misses: readonly string[];
}
