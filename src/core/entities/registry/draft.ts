import type { EntityKind, Span } from '../../types.ts';
import type { Gender } from '../lexicon.ts';
import type { Affiliation } from '../phrases/affiliation.ts';
import type { RoleFact } from '../phrases/role-fact.ts';

/** An entity while the article is read. */
export interface Draft {
  /** Its place among the entities of the article. */
  readonly order: number;
  /** How often a person has been named so far. */
  times: number;
  kind: EntityKind;
  name: string;
  /** Folded words of the name. */
  words: readonly string[];
  party: string | null;
  /** Where the party came from when no words beside a mention tell it: from elsewhere in the article, or from the list of known figures. */
  partyFrom: 'context' | 'known' | null;
  /** The body or place in brackets after the name: `đại biểu A (Hà Nội)`. */
  seat: Affiliation | null;
  /** The body that stands right after the name: `ông A - Công ty B`. */
  beside: string | null;
  gender: Gender;
  readonly plural: boolean;
  /** A person with a foreign name: its words do not tell whether it is a woman's. */
  readonly foreign: boolean;
  /** A public figure, by the name that the article gives. */
  known: boolean;
  /** Of the unnamed: surely a single person. */
  readonly human: boolean;
  medium: boolean;
  /** A sports team. */
  readonly club: boolean;
  /** The administration of a place: the place speaks through it. */
  readonly local: boolean;
  /** Words that said what it is before its name: `ngân hàng A`. */
  readonly heads: string[];
  /** A public body. */
  readonly state: boolean;
  readonly roles: RoleFact[];
  readonly aliases: string[];
  readonly spans: Span[];
}

/** A place in the text where an entity is named. */
export interface Sight {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

/** What is known of a name when it is looked up. */
export interface Sighting {
  readonly kind: EntityKind;
  readonly name: string;
  readonly words: readonly string[];
  readonly native: boolean;
  /** A public figure. */
  readonly known: boolean;
  readonly gender: Gender;
  readonly medium: boolean;
  readonly role: RoleFact | null;
}

export function addRole(draft: Draft, role: RoleFact): void {
  if (!draft.roles.some((other) => other.text === role.text)) draft.roles.push(role);
}

/** The names of one entity are few: no sets are needed. */
export function addOnce(texts: string[], text: string): void {
  if (!texts.includes(text)) texts.push(text);
}

export function drop(texts: string[], text: string): void {
  const at = texts.indexOf(text);
  if (at >= 0) texts.splice(at, 1);
}
