import type { Attribution, NameMention, Speakers } from '../entities/index.ts';
import type { Prose } from '../text/index.ts';
import type { DateMention, Statement } from '../types.ts';
import type { StatementWords } from './words.ts';

export type { StatementWords } from './words.ts';

/** Finds every attribution relation: what is said, by which cue, and the noun phrase that names who says it; by the content's place. */
export function findAttributions(
  _prose: Prose,
  _names: readonly NameMention[],
  _dates: readonly DateMention[],
  _words: StatementWords,
): Attribution[] {
  return [];
}

/** Completes attributions to statements: act, day of speech, relaying media. */
export function describeStatements(
  _prose: Prose,
  _attributions: readonly Attribution[],
  _speakers: Speakers,
  _dates: readonly DateMention[],
  _words: StatementWords,
): Statement[] {
  return [];
}
