import type { WordNumbers } from '../../text/index.ts';
import type { Lexicon, WordClass } from '../../words/index.ts';
import { fixed, type Sym } from '../model/symbols.ts';
import type { ClauseWords } from '../words.ts';
import { WordLists } from './word-lists.ts';

/** The lists of words that tell a class, as bits. */
const LISTS = [
  'pronouns',
  'complementizers',
  'passives',
  'connectives',
  'topicMarkers',
  'genitives',
  'auxiliaries',
  'timeWords',
  'prepositions',
  'determiners',
  'personWords',
  'bodyWords',
  'documentWords',
] as const satisfies readonly (keyof ClauseWords)[];

/** Further lists that are asked for many words; of the same bits. */
const MORE = [
  'contentEnders',
  'selves',
  'negations',
  'occasions',
  'singles',
  'areas',
] as const satisfies readonly (keyof ClauseWords)[];

type List = (typeof LISTS | typeof MORE)[number];

const bitOf = (list: List): number => 1 << [...LISTS, ...MORE].indexOf(list);

/** What of the lists is asked elsewhere. */
export const CONTENT_ENDER: number = bitOf('contentEnders');
export const SELF: number = bitOf('selves');
export const NEGATION: number = bitOf('negations');
export const OCCASION: number = bitOf('occasions');
export const AUXILIARY_WORD: number = bitOf('auxiliaries');
export const SINGLE: number = bitOf('singles');
export const AREA: number = bitOf('areas');
export const PERSON_WORD: number = bitOf('personWords');
export const BODY_WORD: number = bitOf('bodyWords');
export const PRONOUN: number = bitOf('pronouns');

const NOMINAL = bitOf('personWords') | bitOf('bodyWords') | bitOf('documentWords');

/** All lists that tell a class by themselves. */
const TELLING = ((1 << LISTS.length) - 1) & ~PRONOUN;

/** The classes in the order of their lists. */
export const LISTED: readonly Sym[] = [
  'pronoun',
  'that',
  'passive',
  'connective',
  'topic',
  'genitive',
  'auxiliary',
  'time',
  'preposition',
  'determiner',
  'person',
  'body',
  'document',
].map(fixed);

/** Classes of words that no list has, by what kind of word they are. */
const UNLISTED: Readonly<Partial<Record<WordClass, string>>> = {
  N: 'noun',
  Nc: 'noun',
  Np: 'capital',
  V: 'verb',
  A: 'adjective',
  R: 'auxiliary',
  C: 'connective',
  E: 'preposition',
  L: 'determiner',
  M: 'number',
  P: 'pronoun',
};

/** What tells the classes of words, looked up once a language. */
export interface ClassWords {
  /** Which lists have each word, and by its place in the lexicon each word of several syllables. */
  readonly lists: WordLists;
  readonly joined: Int32Array;
  /** By the place of a kind of word in the lexicon: the lists that count for it, and the class without any. */
  readonly counting: Int32Array;
  readonly unlisted: Int32Array;
}

export function prepareClasses(clause: ClauseWords, numbers: WordNumbers, lexicon: Lexicon): ClassWords {
  const lists = new WordLists(numbers);
  for (const list of [...LISTS, ...MORE]) lists.add(clause[list], bitOf(list));
  return {
    lists,
    joined: Int32Array.from(lexicon.words, (word) => lists.ofJoined(word?.text ?? '')),
    counting: Int32Array.from(lexicon.tags, (tag) => {
      if (tag === 'N' || tag === 'M') return TELLING & ~AUXILIARY_WORD;
      return tag === 'V' ? TELLING & ~NOMINAL : TELLING;
    }),
    unlisted: Int32Array.from(lexicon.tags, (tag) => fixed(UNLISTED[tag] ?? 'word')),
  };
}
