import type { Prose } from '../text/index.ts';
import type { Entity, Mention, Span } from '../types.ts';
import type { NameMention } from './name-mention.ts';
import type { EntityWords } from './words.ts';

export { findNames } from './find-names.ts';
export type { NameMention } from './name-mention.ts';
export type { EntityWords } from './words.ts';

/** Source, cue and content of an attribution, before it is known who speaks. */
export interface Attribution {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Names of the media that relayed it, where they stand. */
  readonly via: readonly Span[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly nestedIn?: number;
  readonly rule: string;
  readonly confidence: number;
}

export interface Speakers {
  readonly entities: Entity[];
  readonly mentions: Mention[];
  /** Entity ids, one list for each attribution. */
  readonly speakers: string[][];
}

/** Resolves names and sources to the entities of the article, and tells for each attribution who speaks. */
export function resolveSpeakers(
  _prose: Prose,
  _names: readonly NameMention[],
  attributions: readonly Attribution[],
  _words: EntityWords,
): Speakers {
  return { entities: [], mentions: [], speakers: attributions.map(() => []) };
}
