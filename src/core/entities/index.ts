import type { Prose } from '../text/index.ts';
import type { Entity, EntityKind, Mention, Span } from '../types.ts';
import type { EntityWords } from './words.ts';

export type { EntityWords } from './words.ts';

/** A name in the text, before it is resolved to an entity. */
export interface NameMention extends Span {
  /** The name without its title or role. */
  readonly name: Span;
  readonly kind: EntityKind;
  /** The role phrase that stands with it (`người phát ngôn Bộ Ngoại giao Nga`). */
  readonly role?: Span;
}

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

/** Finds the names of people, organizations, countries, places and documents; in order, without overlap. */
export function findNames(_prose: Prose, _words: EntityWords): NameMention[] {
  return [];
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
