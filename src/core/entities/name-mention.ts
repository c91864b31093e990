import type { EntityKind, Span } from '../types.ts';
import type { Gender } from './lexicon.ts';

/** A name in the text, before it is resolved to an entity. */
export interface NameMention extends Span {
  /** The name without its title or role. */
  readonly name: Span;
  readonly kind: EntityKind;
  /** The role phrase before the name (`người phát ngôn Bộ Ngoại giao Nga`). */
  readonly role?: Span;
  /** The role phrase after the name (`ông Nam, giám đốc Sở Y tế`); outside the mention's own span. */
  readonly apposition?: Span;
  /** Names inside the role before the name. */
  readonly within?: readonly NameMention[];
  /** The known name's canonical form. */
  readonly known?: string;
  /** The article's own spelling is kept as the name. */
  readonly asWritten?: boolean;
  /** The party that a known name speaks for. */
  readonly party?: string;
  /** A place in the country of the language. */
  readonly home?: boolean;
  /** A sports team. */
  readonly club?: boolean;
  /** A news medium. */
  readonly medium?: boolean;
  /** A capital: the state it stands for when it speaks. */
  readonly seatOf?: string;
  /** Told by the word of address. */
  readonly gender?: Gender;
  /** A word of address or a role stands with it, so it is surely a person. */
  readonly addressed?: boolean;
  /** A word of the language that begins a sentence: a name only when the article shows it elsewhere. */
  readonly doubtful?: boolean;
  /** A state that is named only with the body joined to this one. */
  readonly shared?: string;
  /** An abbreviation in brackets after the name. */
  readonly abbreviation?: Span;
  /** The administration of a place. */
  readonly local?: boolean;
  /** A public body that speaks for the country in its name. */
  readonly state?: boolean;
}
