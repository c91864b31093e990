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
      /** Its first word alone does not mean it: `Bộ Chính trị` is no ministry. */
      readonly whole: boolean;
      /** Part of an administration: with a foreign state it speaks for that one. */
      readonly official: boolean;
      /** It goes by the name of who leads it. */
      readonly government: boolean;
      /** Named after people: a school. */
      readonly namesake: boolean;
    }
  | { readonly as: 'tail'; readonly medium: boolean }
  /** `issued`: a body gives it out; a law or a picture speaks for itself. */
  | { readonly as: 'document'; readonly issued: boolean }
  | {
      readonly as: 'role';
      readonly speaks: RoleKind;
      readonly group: string;
      readonly gender: Gender;
      readonly body?: string;
      /** The head word of the bodies that have such an office. */
      readonly under?: string;
      /** What those of one place are together, before the place's name. */
      readonly delegation?: string;
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
  'relay',
  'exchange',
  'origin',
  'deed',
  'issue',
  'city',
  'tail',
];
const BITS: Readonly<Record<SenseClass, number>> = Object.fromEntries(
  CLASSES.map((name, index) => [name, 1 << index]),
) as Record<SenseClass, number>;

/** A sense with the length of its phrase in tokens. */
interface Phrase {
  readonly sense: Sense;
  readonly length: number;
}

/** A trie over tokens in lower case; `mask` tells which classes of sense lie at or below a node. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  readonly senses: Sense[];
  mask: number;
  /** The longest phrase of each class on the way to the node, and their classes. */
  longest: readonly Phrase[];
  classes: number;
}

export type Lexicon = LexiconNode;

export interface Match<S extends Sense = Sense> {
  readonly sense: S;
  /** Index of the token after the match. */
  readonly end: number;
}

export const emptyLexicon = (): Lexicon => ({ next: new Map(), senses: [], mask: 0, longest: [], classes: 0 });

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

/** Tells each node the longest phrases on its way, once all phrases are in. */
export function settleLexicon(node: LexiconNode, above: readonly Phrase[] = [], length: number = 0): void {
  const own = node.senses.map((sense) => ({ sense, length }));
  node.longest = [...own, ...above.filter(({ sense }) => !own.some((other) => other.sense.as === sense.as))];
  node.classes = maskOf(node.longest.map(({ sense }) => sense.as));
  for (const next of node.next.values()) settleLexicon(next, node.longest, length + 1);
}

/** Whether a phrase of one of the classes can begin with a word; cheaper than looking for each. */
export function maskOf(classes: readonly SenseClass[]): number {
  return classes.reduce((mask, name) => mask | BITS[name], 0);
}

export const begins = (lexicon: Lexicon, token: Token, mask: number): boolean =>
  ((lexicon.next.get(token.lower)?.mask ?? 0) & mask) !== 0;

/** The node that the tokens lead to as far as the trie goes. */
function nodeAt(lexicon: Lexicon, tokens: readonly Token[], at: number): LexiconNode | null {
  const first = lexicon.next.get(tokens[at]?.lower ?? '');
  if (first === undefined) return null;
  let node = first;
  for (let end = at + 1; node.next.size > 0; end++) {
    const token = tokens[end];
    const next: LexiconNode | undefined = token === undefined || token.newline ? undefined : node.next.get(token.lower);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** What a phrase means as a whole, given as folded words. */
export function senseOf<C extends SenseClass>(
  lexicon: Lexicon,
  phrase: readonly string[],
  as: C,
): Extract<Sense, { as: C }> | undefined {
  let node: LexiconNode | undefined = lexicon;
  for (const word of phrase) node = node?.next.get(word);
  return node?.senses.find((sense): sense is Extract<Sense, { as: C }> => sense.as === as);
}

/** Tokens with the phrases that begin at them, looked up once a token. */
export interface Phrases {
  readonly tokens: readonly Token[];
  readonly words: { readonly lexicon: Lexicon };
  /** By token index, as far as anybody asked: where the trie leads from it. */
  readonly nodes: (LexiconNode | null | undefined)[];
}

/** The longest phrase of one class that begins at a token. */
export function match<C extends SenseClass>(
  phrases: Phrases,
  at: number,
  as: C,
): Match<Extract<Sense, { as: C }>> | undefined {
  const node = look(phrases, at);
  if (node === null || (node.classes & BITS[as]) === 0) return undefined;
  for (const { sense, length } of node.longest)
    if (sense.as === as) return { sense: sense as Extract<Sense, { as: C }>, end: at + length };
  return undefined;
}

function look({ tokens, words, nodes }: Phrases, at: number): LexiconNode | null {
  if (at < 0 || at >= tokens.length) return null;
  const known = nodes[at];
  if (known !== undefined) return known;
  const node = nodeAt(words.lexicon, tokens, at);
  nodes[at] = node;
  return node;
}

/** Whether a phrase of one of the classes of a mask begins at a token. */
export const matches = (phrases: Phrases, at: number, mask: number): boolean =>
  ((look(phrases, at)?.classes ?? 0) & mask) !== 0;

/** Whether a phrase of one class begins at a token. */
export const hasClass = (phrases: Phrases, at: number, as: SenseClass): boolean => matches(phrases, at, BITS[as]);
