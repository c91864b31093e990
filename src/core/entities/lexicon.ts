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
      /** A capital: it stands for this state when it speaks. */
      readonly seatOf?: string;
      /** The article's own spelling is kept as the name. */
      readonly asWritten?: boolean;
      /** A place in the country of the language. */
      readonly home?: boolean;
      /** A sports team. */
      readonly club?: boolean;
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
      /** Named after people: a school. */
      readonly namesake: boolean;
      /** Folded words that the bodies begin with which have such a part: a court of its judges. */
      readonly under?: readonly string[];
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
  'masthead',
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

/** A node of the trie of phrases: what the words on the way to it mean. */
export interface LexiconNode {
  /** By the number of the next word. */
  readonly next: Map<number, LexiconNode>;
  readonly senses: Sense[];
  /** The longest phrase of each class on the way to the node, and their classes. */
  longest: readonly Phrase[];
  classes: number;
}

/** All phrases of a language. Its words are numbered, so that a text's words are looked up once each. */
export interface Lexicon {
  /** Words in lower case. */
  readonly numbers: Map<string, number>;
  readonly root: LexiconNode;
  /** The children of the root by the number of their word. */
  readonly first: LexiconNode[];
}

export interface Match<S extends Sense = Sense> {
  readonly sense: S;
  /** Index of the token after the match. */
  readonly end: number;
}

const emptyNode = (): LexiconNode => ({ next: new Map(), senses: [], longest: [], classes: 0 });

export const emptyLexicon = (): Lexicon => ({ numbers: new Map(), root: emptyNode(), first: [] });

/** Adds a phrase, given as the tokens' lower-case forms. The first sense of a class wins. */
export function addPhrase({ numbers, root }: Lexicon, phrase: readonly string[], sense: Sense): void {
  let node = root;
  for (const word of phrase) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    const next = node.next.get(number) ?? emptyNode();
    node.next.set(number, next);
    node = next;
  }
  if (node !== root && !node.senses.some((other) => other.as === sense.as)) node.senses.push(sense);
}

/** Tells each node the longest phrases on its way, once all phrases are in. */
export function settleLexicon({ numbers, root, first }: Lexicon): void {
  settle(root, [], 0);
  for (let number = 0; number < numbers.size; number++) first.push(root.next.get(number) ?? NOTHING);
}

function settle(node: LexiconNode, above: readonly Phrase[], length: number): void {
  const own = node.senses.map((sense) => ({ sense, length }));
  node.longest = [...own, ...above.filter(({ sense }) => !own.some((other) => other.sense.as === sense.as))];
  node.classes = maskOf(node.longest.map(({ sense }) => sense.as));
  for (const next of node.next.values()) settle(next, node.longest, length + 1);
}

/** What no phrase begins with. */
const NOTHING = emptyNode();

/** A set of classes. */
export function maskOf(classes: readonly SenseClass[]): number {
  return classes.reduce((mask, name) => mask | BITS[name], 0);
}

/** What a phrase means as a whole, given as folded words. */
export function senseOf<C extends SenseClass>(
  { numbers, root }: Lexicon,
  phrase: readonly string[],
  as: C,
): Extract<Sense, { as: C }> | undefined {
  let node: LexiconNode | undefined = root;
  for (const word of phrase) node = node?.next.get(numbers.get(word) ?? UNKNOWN);
  return node?.senses.find((sense): sense is Extract<Sense, { as: C }> => sense.as === as);
}

/** The number of a word that is in no phrase. */
const UNKNOWN = -1;

/** Tokens with the phrases that begin at them. */
export interface Phrases {
  readonly tokens: readonly Token[];
  /** By token index: where the trie leads from it. */
  readonly nodes: readonly LexiconNode[];
}

/** Looks up all phrases of a text. */
export function findPhrases(tokens: readonly Token[], { numbers, first }: Lexicon): LexiconNode[] {
  // A phrase does not go on over the end of a line.
  const words = tokens.map(({ lower }) => numbers.get(lower) ?? UNKNOWN);
  return words.map((word, at) => {
    let node = first[word] ?? NOTHING;
    for (let end = at + 1; node.next.size > 0 && tokens[end]?.newline === false; end++) {
      const next = node.next.get(words[end] ?? UNKNOWN);
      if (next === undefined) break;
      node = next;
    }
    return node;
  });
}

/** The longest phrase of one class that begins at a token. */
export function match<C extends SenseClass>(
  { nodes }: Phrases,
  at: number,
  as: C,
): Match<Extract<Sense, { as: C }>> | undefined {
  const node = nodes[at];
  if (node === undefined || (node.classes & BITS[as]) === 0) return undefined;
  for (const { sense, length } of node.longest)
    if (sense.as === as) return { sense: sense as Extract<Sense, { as: C }>, end: at + length };
  return undefined;
}

/** Whether a phrase of one of the classes of a mask begins at a token. */
export const matches = ({ nodes }: Phrases, at: number, mask: number): boolean =>
  ((nodes[at]?.classes ?? 0) & mask) !== 0;

/** Whether a phrase of one class begins at a token. */
export const hasClass = (phrases: Phrases, at: number, as: SenseClass): boolean => matches(phrases, at, BITS[as]);
