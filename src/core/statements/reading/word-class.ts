import type { WordNumbers } from '../../text/index.ts';
import type { Lexicon, WordClass } from '../../words/index.ts';
import { fixed, type Sym } from '../model/symbols.ts';
import type { ClauseWords } from '../words.ts';
import { at, type Reading } from './reading.ts';
import { WordLists } from './word-lists.ts';

type Unclassed = Omit<Reading, 'classes' | 'turns' | 'symbols'>;

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

/** What of the lists of {@link isListed} is asked elsewhere. */
export const CONTENT_ENDER: number = bitOf('contentEnders');
export const SELF: number = bitOf('selves');
export const NEGATION: number = bitOf('negations');
export const OCCASION: number = bitOf('occasions');
export const AUXILIARY_WORD: number = bitOf('auxiliaries');
export const SINGLE: number = bitOf('singles');
export const AREA: number = bitOf('areas');
export const PERSON_WORD: number = bitOf('personWords');
export const BODY_WORD: number = bitOf('bodyWords');

/** Whether one of some lists has a token. */
export const isListed = (reading: Pick<Reading, 'tokens' | 'language'>, index: number, lists: number): boolean =>
  (reading.language.classes.lists.of(at(reading, index)) & lists) !== 0;

/** The lists that have the word which begins at a token. */
function listsOf({ tokens, words, language }: Pick<Reading, 'tokens' | 'words' | 'language'>, first: number): number {
  const { lists, joined } = language.classes;
  const place = words.wordOf[first] ?? 0;
  const several = place > 0 && (words.endOf[first] ?? 0) - (words.firstOf[first] ?? 0) > 1;
  return several ? (joined[place] ?? 0) : lists.of(at({ tokens }, first));
}

/** Whether one of some lists has the word which begins at a token. */
export const isWordListed = (reading: Reading, first: number, lists: number): boolean =>
  (listsOf(reading, first) & lists) !== 0;

const PRONOUN = bitOf('pronouns');
const NOMINAL = bitOf('personWords') | bitOf('bodyWords') | bitOf('documentWords');
/** All lists that tell a class by themselves. */
const TELLING = ((1 << LISTS.length) - 1) & ~PRONOUN;
/** The classes in the order of their lists. */
const LISTED: readonly Sym[] = [
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

const [NAME, DATE, NUMBER, WORD] = [fixed('name'), fixed('date'), fixed('number'), fixed('word')];
const PRONOUN_CLASS = fixed('pronoun');

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

/** What a word is to the clause it stands in; all its tokens share the class. */
function classOf(reading: Unclassed, first: number): Sym {
  const { counting, unlisted } = reading.language.classes;
  const tag = reading.words.tagOf[first] ?? 0;
  const all = listsOf(reading, first);
  if ((all & PRONOUN) !== 0 && reading.nameAt[first + 1] !== 1) return PRONOUN_CLASS;
  if (reading.nameAt[first]) return NAME;
  const lists = all & (counting[tag] ?? 0);
  // The first of the lists is the lowest bit.
  return (lists === 0 ? unlisted[tag] : LISTED[31 - Math.clz32(lists & -lists)]) ?? WORD;
}

/** The classes of all tokens as numbers, told once an article; a mark is its own class. */
export function classify(reading: Unclassed): Int32Array {
  const { tokens, words, nameAt, dateAt } = reading;
  const { symbols } = reading.language;
  const classes = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = at(reading, index);
    if (token.kind === 'mark') classes[index] = symbols.ofMark(token);
    else if (dateAt[index]) classes[index] = DATE;
    else if (token.kind === 'number') classes[index] = NUMBER;
    else if (words.firstOf[index] !== index && nameAt[index] === 0) classes[index] = classes[index - 1] ?? WORD;
    else classes[index] = classOf(reading, index);
  }
  return classes;
}
