import type { EntityKind } from '../../types.ts';
import { type Brand, brandOf } from '../phrases/brands.ts';
import type { EntityWords } from '../words.ts';
import { addOnce, type Draft, drop, type Sighting } from './draft.ts';
import { samePerson } from './same-person.ts';

/** What may be told of an entity when it is made. */
type Told = Partial<
  Pick<
    Draft,
    'party' | 'partyFrom' | 'gender' | 'plural' | 'human' | 'foreign' | 'known' | 'medium' | 'club' | 'local' | 'state'
  >
>;

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
