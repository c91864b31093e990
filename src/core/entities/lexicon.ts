import type { Token } from '../text/index.ts';
import type { EntityKind } from '../types.ts';

/** What a word or phrase of the language means for names and speakers. */
export type Sense =
  | {
      readonly as: 'name';
      /** Canonical name. */
      readonly name: string;
      readonly kind: EntityKind;
      readonly party?: string;
      readonly medium?: boolean;
      /** An everyday word too: a name only after an organization word. */
      readonly needsHead?: boolean;
      /** A capital: it stands for this state when it speaks. */
      readonly seatOf?: string;
      /** The article's own spelling is kept as the name. */
      readonly asWritten?: boolean;
      /** A place in the country of the language. */
      readonly home?: boolean;
      /** A sports team. */
      readonly club?: boolean;
    }
  | {
      readonly as: 'body';
      readonly state: boolean;
      readonly alone: boolean;
      readonly medium: boolean;
      readonly carrier: boolean;
      readonly local: boolean;
      /** A mission, which stands in another country. */
      readonly abroad: boolean;
    }
  | { readonly as: 'tail'; readonly medium: boolean }
  | { readonly as: 'role'; readonly speaks: RoleKind; readonly group: string; readonly body?: string }
  | { readonly as: 'honorific'; readonly gender: Gender }
  | { readonly as: 'pronoun'; readonly of: PronounKind; readonly gender: Gender }
  | { readonly as: 'quantifier'; readonly plural: boolean; readonly definite: boolean }
  | { [Class in PlainClass]: { readonly as: Class } }[PlainClass];

/** Classes of words whose class says all. */
export type PlainClass =
  | 'field'
  | 'document'
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
  | 'authority';

export type SenseClass = Sense['as'];
export type Gender = 'm' | 'f' | 'any';
export type RoleKind = 'office' | 'profession' | 'rank' | 'private' | 'kin';
export type PronounKind = 'person' | 'people' | 'pair' | 'states' | 'self' | 'country' | 'body' | 'document' | 'source';

const CLASSES: readonly SenseClass[] = [
  'name',
  'body',
  'role',
  'honorific',
  'pronoun',
  'quantifier',
  'field',
  'document',
  'group',
  'area',
  'compound',
  'former',
  'demonstrative',
  'link',
  'of',
  'and',
  'side',
  'locative',
  'copula',
  'topic',
  'author',
  'predicate',
  'resume',
  'authority',
  'tail',
];
const BITS: Readonly<Record<SenseClass, number>> = Object.fromEntries(
  CLASSES.map((name, index) => [name, 1 << index]),
) as Record<SenseClass, number>;

/** A trie over tokens in lower case; `mask` tells which classes of sense lie at or below a node. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly senses: Sense[];
  mask: number;
}

export type Lexicon = LexiconNode;

export interface Match<S extends Sense = Sense> {
  readonly sense: S;
  /** Index of the token after the match. */
  readonly end: number;
}

export const emptyLexicon = (): Lexicon => ({ next: new Map(), senses: [], mask: 0 });

/** Adds a phrase, given as the tokens' lower-case forms. The first sense of a class wins. */
export function addPhrase(lexicon: Lexicon, phrase: readonly string[], sense: Sense): void {
  let node = lexicon;
  node.mask |= BITS[sense.as];
  for (const word of phrase) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = emptyLexicon();
      node.next.set(word, next);
    }
    node = next;
    node.mask |= BITS[sense.as];
  }
  if (node !== lexicon && !node.senses.some((other) => other.as === sense.as)) node.senses.push(sense);
}

/** Whether a phrase of one of the classes can begin with a word; cheaper than looking for each. */
export function maskOf(classes: readonly SenseClass[]): number {
  return classes.reduce((mask, name) => mask | BITS[name], 0);
}

export const begins = (lexicon: Lexicon, token: Token, mask: number): boolean =>
  ((lexicon.next.get(token.lower)?.mask ?? 0) & mask) !== 0;

/** The longest phrase of one class that begins at a token. */
export function match<C extends SenseClass>(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  as: C,
): Match<Extract<Sense, { as: C }>> | undefined {
  const bit = BITS[as];
  let node: LexiconNode | undefined = lexicon;
  let found: Match<Extract<Sense, { as: C }>> | undefined;
  for (let i = at; ; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.newline)) return found;
    node = node.next.get(token.lower);
    if (node === undefined || (node.mask & bit) === 0) return found;
    for (const sense of node.senses) {
      if (sense.as === as) found = { sense: sense as Extract<Sense, { as: C }>, end: i + 1 };
    }
  }
}
