import type { EntityKind, Span } from '../../types.ts';
import type { Gender, RoleKind } from '../lexicon.ts';
import { type Brand, brandOf } from '../names/brands.ts';
import type { Affiliation } from '../parties/affiliation.ts';
import type { Pointer } from '../parties/pointer.ts';
import type { EntityWords } from '../words.ts';
import { samePerson } from './same-person.ts';

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

/** What may be told of an entity when it is made. */
type Told = Partial<
  Pick<
    Draft,
    'party' | 'partyFrom' | 'gender' | 'plural' | 'human' | 'foreign' | 'known' | 'medium' | 'club' | 'local' | 'state'
  >
>;

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

/** The entities of one article, the earliest first. */
export class Registry {
  readonly drafts: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();
  /** People by each word of their names and its first letters; bodies by their first word. */
  readonly #people = new Map<string, Draft[]>();
  readonly #bodies = new Map<string, Draft[]>();
  /** By folded words: each body's name is compared with many others. */
  readonly #brands = new Map<readonly string[], Brand>();

  /** Makes a new entity. */
  create(kind: EntityKind, name: string, words: readonly string[], more: Told = {}): Draft {
    const draft: Draft = {
      order: this.drafts.length,
      times: 1,
      kind,
      name,
      words,
      party: more.party ?? null,
      partyFrom: more.partyFrom ?? null,
      seat: null,
      beside: null,
      gender: more.gender ?? 'any',
      plural: more.plural === true,
      human: more.human === true,
      foreign: more.foreign === true,
      known: more.known === true,
      medium: more.medium === true,
      club: more.club === true,
      local: more.local === true,
      state: more.state === true,
      roles: [],
      heads: [],
      aliases: [],
      spans: [],
    };
    this.drafts.push(draft);
    if (kind === 'person') this.#indexPerson(draft);
    if (kind === 'organization') add(this.#bodies, words[0], draft);
    return draft;
  }

  #indexPerson(draft: Draft): void {
    for (const word of draft.words) {
      add(this.#people, word, draft);
      add(this.#people, stem(word), draft);
    }
  }

  /** The latest body that begins with a word and fits. */
  body(first: string | undefined, fits: (draft: Draft) => boolean): Draft | undefined {
    return this.#bodies
      .get(first ?? '')
      ?.slice(-MAX_NEAR)
      .findLast(fits);
  }

  /** The first person with a word in the name who fits. */
  bearer(word: string | undefined, fits: (draft: Draft) => boolean): Draft | undefined {
    return this.#people
      .get(word ?? '')
      ?.slice(0, MAX_NEAR)
      .find(fits);
  }

  /** A body's name taken apart. */
  brandOf(words: readonly string[], language: EntityWords): Brand {
    const known = this.#brands.get(words);
    if (known !== undefined) return known;
    const made = brandOf(words, language);
    this.#brands.set(words, made);
    return made;
  }

  /** The entity of a key, made when it is not there. */
  keyed(key: string, make: () => Draft): Draft {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const draft = make();
    this.#byKey.set(key, draft);
    return draft;
  }

  /** One entity turns out to be another. */
  absorb(draft: Draft, by: Draft): void {
    by.spans.push(...draft.spans);
    for (const [key, known] of this.#byKey) if (known === draft) this.#byKey.set(key, by);
    for (const list of [this.drafts, this.#bodies.get(draft.words[0] ?? '') ?? []]) {
      const at = list.indexOf(draft);
      if (at >= 0) list.splice(at, 1);
    }
  }

  /** Binds a further key (an abbreviation) to an entity. */
  bind(key: string, draft: Draft): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft);
  }

  lookup(key: string): Draft | undefined {
    return this.#byKey.get(key);
  }

  /** People with a word like one of these in the name, the earliest first. */
  #near(words: readonly string[]): Iterable<Draft> {
    const near = new Set<Draft>();
    for (const word of words) {
      for (const key of [word, stem(word)]) {
        const list = this.#people.get(key) ?? [];
        for (let i = Math.max(0, list.length - MAX_NEAR); i < list.length; i++) {
          const draft = list[i];
          if (draft !== undefined) near.add(draft);
        }
      }
    }
    return near.size < 2 ? near : [...near].sort((a, b) => a.order - b.order);
  }

  /** The person that a sighting names, the one seen last when several fit. */
  person(seen: Sighting): Draft {
    let best: Draft | undefined;
    let bestScore = 0;
    for (const draft of this.#near(seen.words)) {
      const score = samePerson(draft, seen);
      const later = best !== undefined && score === bestScore && !eclipses(best, draft, seen);
      if (score > bestScore || later) {
        best = draft;
        bestScore = score;
      }
    }
    if (best === undefined)
      return this.create('person', seen.name, seen.words, {
        gender: seen.gender,
        foreign: !seen.native,
        known: seen.known,
      });
    const words = best.words;
    meet(best, seen);
    if (best.words !== words) this.#indexPerson(best);
    return best;
  }
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

/** Most entities with a word in common that are looked at, against texts made of names. */
const MAX_NEAR = 60;

/** The letters by which words that differ in one letter are found. */
const stem = (word: string): string => `${word.slice(0, 1)}~`;

function add(index: Map<string, Draft[]>, key: string | undefined, draft: Draft): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
}

/**
 * By a part of foreign names the one is meant whom the article is about, a public figure or one whose family name comes first, not another
 * whom it names once: `Trump`, `Kim`.
 */
const eclipses = (leading: Draft, other: Draft, { words: [only, more] }: Sighting): boolean =>
  more === undefined &&
  leading.foreign &&
  other.foreign &&
  ((leading.known && !other.known) || (leading.words[0] === only && other.words[0] === only)) &&
  leading.times >= LEADING * other.times;

/** How many times as often somebody is named whom an article is about. */
const LEADING = 3;

/** Adds what a further sighting tells: the fuller name, the gender. */
function meet(draft: Draft, seen: Sighting): Draft {
  draft.times += 1;
  draft.known ||= seen.known;
  if (draft.gender === 'any') draft.gender = seen.gender;
  const fuller = seen.words.length > draft.words.length;
  const alias = fuller ? draft.name : seen.name;
  if (fuller) {
    draft.name = seen.name;
    draft.words = seen.words;
  }
  if (alias !== draft.name) addOnce(draft.aliases, alias);
  drop(draft.aliases, draft.name);
  return draft;
}
