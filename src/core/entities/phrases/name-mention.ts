import type { EntityKind, Span } from '../../types.ts';
import type { Gender } from '../lexicon.ts';

/** A name in the text, before it is resolved to an entity. */
export interface NameMention extends Span {
  /** The name without its title or role. */
  readonly name: Span;
  readonly kind: EntityKind;
  /** The role phrase before the name (`người phát ngôn Bộ Ngoại giao Nga`). */
  readonly role: Span | undefined;
  /** The role phrase after the name (`ông Nam, giám đốc Sở Y tế`); outside the mention's own span. */
  readonly apposition: Span | undefined;
  /** Names inside the role before the name. */
  readonly within: readonly NameMention[] | undefined;
  /** The known name's canonical form. */
  readonly known: string | undefined;
  /** The article's own spelling is kept as the name. */
  readonly asWritten: boolean | undefined;
  /** The party that a known name speaks for. */
  readonly party: string | undefined;
  /** A place in the country of the language. */
  readonly home: boolean | undefined;
  /** A sports team. */
  readonly club: boolean | undefined;
  /** A news medium. */
  readonly medium: boolean | undefined;
  /** A capital: the state it stands for when it speaks. */
  readonly seatOf: string | undefined;
  /** Told by the word of address. */
  readonly gender: Gender | undefined;
  /** A word of address or a role stands with it, so it is surely a person. */
  readonly addressed: boolean | undefined;
  /** A word of the language that begins a sentence: a name only when the article shows it elsewhere. */
  readonly doubtful: boolean | undefined;
  /** A state that is named only with the body joined to this one. */
  readonly shared: string | undefined;
  /** An abbreviation in brackets after the name. */
  readonly abbreviation: Span | undefined;
  /** The administration of a place. */
  readonly local: boolean | undefined;
  /** A public body that speaks for the country in its name. */
  readonly state: boolean | undefined;
}

type Told = Partial<Omit<NameMention, 'start' | 'end' | 'name' | 'kind'>>;

/** Every mention has all fields, in one order: an article has hundreds, and reading them is much faster so. */
export const mentionOf = (span: Span, name: Span, kind: EntityKind, told: Told = {}): NameMention =>
  ({
    start: span.start,
    end: span.end,
    name,
    kind,
    role: told.role,
    apposition: told.apposition,
    within: told.within,
    known: told.known,
    asWritten: told.asWritten,
    party: told.party,
    home: told.home,
    club: told.club,
    medium: told.medium,
    seatOf: told.seatOf,
    gender: told.gender,
    addressed: told.addressed,
    doubtful: told.doubtful,
    shared: told.shared,
    abbreviation: told.abbreviation,
    local: told.local,
    state: told.state,
  }) satisfies Record<keyof NameMention, unknown>;

/** A mention like another one, of which some fields can be told anew. */
export const copyOf = (mention: NameMention): { -readonly [Field in keyof NameMention]: NameMention[Field] } =>
  mentionOf(mention, mention.name, mention.kind, mention);
