import { NO_BRANCH, type PhraseTree, type Token } from '../text/index.ts';
import type { EntityKind } from '../types.ts';

/** What a word or phrase of the language means for names and speakers. */
export type Sense =
  | {
      readonly as: 'name';
      /** Canonical name. */
      readonly name: string;
      readonly kind: EntityKind;
      readonly party?: string | undefined;
      readonly medium?: boolean | undefined;
      /** A capital: it stands for this state when it speaks. */
      readonly seatOf?: string | undefined;
      /** A place: the state in which it lies. */
      readonly lies?: string | undefined;
      /** The article's own spelling is kept as the name. */
      readonly asWritten?: boolean | undefined;
      /** A place in the country of the language. */
      readonly home?: boolean | undefined;
      /** A sports team. */
      readonly club?: boolean | undefined;
    }
  /** A medium called by an everyday word, or like a place: a name only after a word for a medium. */
  | { readonly as: 'masthead'; readonly name: Extract<Sense, { as: 'name' }> }
  | {
      readonly as: 'body';
      readonly state: boolean;
      readonly alone: boolean;
      readonly medium: boolean;
      readonly carrier: boolean;
      readonly local: boolean;
      /** A mission, which stands in another country. */
      readonly abroad: boolean;
      /** Its first word alone does not mean it: `Bộ Chính trị` is no ministry. */
      readonly whole: boolean;
      /** Part of an administration: with a foreign state it speaks for that one. */
      readonly official: boolean;
      /** It goes by the name of who leads it. */
      readonly government: boolean;
      /** With the name of a place, those whom the place sends: `đoàn Hà Nội`. */
      readonly delegates: boolean;
      /** Named after people: a school. */
      readonly namesake: boolean;
      /** Leads a company, whose name follows, and speaks for it. */
      readonly organ: boolean;
      /** Its full name where no other state is meant. */
      readonly home?: string | undefined;
      /** Folded words that the bodies begin with which have such a part: a court of its judges. */
      readonly under?: readonly string[] | undefined;
    }
  | { readonly as: 'tail'; readonly medium: boolean }
  /** `vague`: nobody's in particular. `issued`: a body gives it out; a law or a picture speaks for itself. */
  | { readonly as: 'document'; readonly issued: boolean; readonly vague: boolean }
  | {
      readonly as: 'role';
      readonly speaks: RoleKind;
      readonly group: string;
      readonly gender: Gender;
      readonly body?: string | undefined;
      /** The head word of the bodies that have such an office. */
      readonly under?: string | undefined;
      /** What those of one place are together, before the place's name. */
      readonly delegation?: string | undefined;
    }
  | {
      readonly as: 'honorific';
      readonly gender: Gender;
      /** No part of anybody's name: what stands before it is no name of the same person. */
      readonly apart: boolean;
    }
  | { readonly as: 'pronoun'; readonly of: PronounKind; readonly gender: Gender }
  | { readonly as: 'quantifier'; readonly plural: boolean; readonly definite: boolean; readonly gender: Gender }
  | { [Class in PlainClass]: { readonly as: Class } }[PlainClass];

/** Classes of words whose class says all. */
export type PlainClass =
  | 'field'
  | 'group'
  | 'area'
  | 'compound'
  | 'former'
  | 'demonstrative'
  | 'link'
  | 'of'
  | 'and'
  | 'side'
  | 'locative'
  | 'copula'
  | 'topic'
  | 'author'
  | 'predicate'
  | 'resume'
  | 'authority'
  | 'relay'
  | 'exchange'
  | 'origin'
  | 'deed'
  | 'issue'
  | 'city';

export type SenseClass = Sense['as'];
export type Gender = 'm' | 'f' | 'any';
export type RoleKind = 'office' | 'profession' | 'rank' | 'private' | 'kin';
export type PronounKind = 'person' | 'people' | 'pair' | 'states' | 'self' | 'country' | 'body' | 'document' | 'source';

/** A class as a bit of a set of classes. */
export type Bit<C extends SenseClass> = number & { readonly of?: C };

/** The classes as bits, as many as a number of 32 bits holds: for one more, two must become one. */
export const AS: { readonly [C in SenseClass]: Bit<C> } = {
  name: 1 << 0,
  masthead: 1 << 1,
  body: 1 << 2,
  role: 1 << 3,
  honorific: 1 << 4,
  pronoun: 1 << 5,
  quantifier: 1 << 6,
  field: 1 << 7,
  document: 1 << 8,
  group: 1 << 9,
  area: 1 << 10,
  compound: 1 << 11,
  former: 1 << 12,
  demonstrative: 1 << 13,
  link: 1 << 14,
  of: 1 << 15,
  and: 1 << 16,
  side: 1 << 17,
  locative: 1 << 18,
  copula: 1 << 19,
  topic: 1 << 20,
  author: 1 << 21,
  predicate: 1 << 22,
  resume: 1 << 23,
  authority: 1 << 24,
  relay: 1 << 25,
  exchange: 1 << 26,
  origin: 1 << 27,
  deed: 1 << 28,
  issue: 1 << 29,
  city: 1 << 30,
  tail: 1 << 31,
};

/** A sense with its class and the length of its phrase in tokens. */
interface Phrase {
  readonly as: number;
  readonly sense: Sense;
  readonly length: number;
}

/** What the words up to a branch of the tree of phrases mean. */
export interface Meaning {
  /** What they mean as a whole. */
  readonly senses: readonly Sense[];
  /** The longest phrase of each class that they begin with, and their classes. */
  readonly longest: readonly Phrase[];
  readonly classes: number;
}

/** All phrases of a language. */
export type Lexicon = PhraseTree<Meaning>;

export interface Match<S extends Sense = Sense> {
  readonly sense: S;
  /** Index of the token after the match. */
  readonly end: number;
}

/** What no phrase begins with. */
const NOTHING: Meaning = { senses: [], longest: [], classes: 0 };

/** Adds a phrase, given as the tokens' lower-case forms. The first sense of a class wins. */
export function addPhrase(lexicon: Lexicon, phrase: readonly string[], sense: Sense): void {
  const senses = lexicon.get(phrase)?.senses ?? [];
  if (phrase.length > 0 && !senses.some((other) => other.as === sense.as))
    lexicon.set(phrase, { ...NOTHING, senses: [...senses, fullSense(sense)] });
}

/**
 * A sense with all fields of its class, written out in one order. V8 gives objects that are made by spreading shapes of their own, and
 * then has to look for each field by its name.
 */
function fullSense(sense: Sense): Sense {
  switch (sense.as) {
    case 'name':
      return fullName(sense);
    case 'masthead':
      return { as: 'masthead', name: fullName(sense.name) };
    case 'body':
      return fullBody(sense);
    case 'role':
      return fullRole(sense);
    default:
      return sense;
  }
}

type SenseAs<C extends SenseClass> = Extract<Sense, { as: C }>;
/** Every field of a class, those that may be left out too: none is forgotten here. */
type All<C extends SenseClass> = Record<keyof SenseAs<C>, unknown>;

function fullName(sense: SenseAs<'name'>): SenseAs<'name'> {
  const { as, name, kind, party, medium, seatOf, lies, asWritten, home, club } = sense;
  return { as, name, kind, party, medium, seatOf, lies, asWritten, home, club } satisfies All<'name'>;
}

function fullBody(sense: SenseAs<'body'>): SenseAs<'body'> {
  const { as, state, alone, medium, carrier, local, abroad } = sense;
  const { whole, official, government, delegates, namesake, organ, home, under } = sense;
  return {
    as,
    state,
    alone,
    medium,
    carrier,
    local,
    abroad,
    whole,
    official,
    government,
    delegates,
    namesake,
    organ,
    home,
    under,
  } satisfies All<'body'>;
}

function fullRole(sense: SenseAs<'role'>): SenseAs<'role'> {
  const { as, speaks, group, gender, body, under, delegation } = sense;
  return { as, speaks, group, gender, body, under, delegation } satisfies All<'role'>;
}

/** Tells each branch the longest phrases on its way, once all phrases are in. */
export function settleLexicon(lexicon: Lexicon): void {
  lexicon.inherit((own, above = NOTHING, length) => {
    const senses = own?.senses ?? [];
    const shorter = above.longest.filter(({ sense }) => !senses.some((other) => other.as === sense.as));
    const longest = [...senses.map((sense) => ({ as: AS[sense.as], sense, length })), ...shorter];
    return { senses, longest, classes: longest.reduce((classes, { as }) => classes | as, 0) };
  });
}

/** What a phrase means as a whole, given as folded words. */
export function senseOf<C extends SenseClass>(
  lexicon: Lexicon,
  phrase: readonly string[],
  as: C,
): Extract<Sense, { as: C }> | undefined {
  return lexicon.get(phrase)?.senses.find((sense): sense is Extract<Sense, { as: C }> => sense.as === as);
}

/** Tokens with the phrases that begin at them. */
export interface Phrases {
  readonly tokens: readonly Token[];
  /** By token index: what the longest words of the lexicon from it on mean. */
  readonly meanings: readonly Meaning[];
  /** By token index: the classes of the phrases that begin at it. */
  readonly classes: Int32Array;
}

/** Looks up all phrases of a text. */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon): Phrases {
  const meanings = new Array<Meaning>(tokens.length);
  const classes = new Int32Array(tokens.length);
  // Counted, here and where else a loop goes over all tokens: V8 makes an array of two for each step of `entries()`.
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    let branch = token === undefined ? NO_BRANCH : lexicon.first(token);
    for (let end = at + 1, next = branch; next !== NO_BRANCH; end++) {
      branch = next;
      const following = tokens[end];
      // A phrase does not go on over the end of a line.
      next = following === undefined || following.newline ? NO_BRANCH : lexicon.next(branch, following);
    }
    const meaning = lexicon.valueAt(branch) ?? NOTHING;
    meanings[at] = meaning;
    classes[at] = meaning.classes;
  }
  return { tokens, meanings, classes };
}

/** The longest phrase of one class that begins at a token. */
export function match<C extends SenseClass>(
  { meanings, classes }: Phrases,
  at: number,
  as: Bit<C>,
): Match<Extract<Sense, { as: C }>> | undefined {
  if (((classes[at] ?? 0) & as) === 0) return undefined;
  for (const phrase of meanings[at]?.longest ?? [])
    if (phrase.as === as) return { sense: phrase.sense as Extract<Sense, { as: C }>, end: at + phrase.length };
  return undefined;
}

/** Whether a phrase of one of some classes begins at a token. */
export const is = ({ classes }: Pick<Phrases, 'classes'>, at: number, as: number): boolean =>
  ((classes[at] ?? 0) & as) !== 0;
