import type { WordNumbers } from '../text/index.ts';
import { at, type Reading } from './reading.ts';
import { WordLists } from './word-lists.ts';
import type { ClauseWords } from './words.ts';

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

const bitOf = (list: (typeof LISTS)[number]): number => 1 << LISTS.indexOf(list);

const PRONOUN = bitOf('pronouns');
const AUXILIARY = bitOf('auxiliaries');
const NOMINAL = bitOf('personWords') | bitOf('bodyWords') | bitOf('documentWords');
/** The classes in the order of their lists. */
const NAMES = [
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
] as const;

export function joinLists(clause: ClauseWords, numbers: WordNumbers): WordLists {
  const lists = new WordLists(numbers);
  for (const list of LISTS) lists.add(clause[list], bitOf(list));
  return lists;
}

/** What a word is to the clause it stands in; all its tokens share the class. */
function classOf(reading: Unclassed, first: number): string {
  const { wordOf, firstOf, endOf, tagOf } = reading.words;
  const { clauseLists } = reading.language;
  const tag = tagOf[first] ?? '';
  const word = wordOf[first];
  const joined = word !== undefined && (endOf[first] ?? 0) - (firstOf[first] ?? 0) > 1;
  let lists = joined ? clauseLists.ofJoined(word.text) : clauseLists.of(at(reading, first));
  if ((lists & PRONOUN) !== 0 && reading.nameAt[first + 1] !== 1) return 'pronoun';
  if (reading.nameAt[first]) return 'name';
  lists &= ~PRONOUN;
  if (tag === 'N' || tag === 'M') lists &= ~AUXILIARY;
  if (tag === 'V') lists &= ~NOMINAL;
  // The first of the lists is the lowest bit.
  if (lists !== 0) return NAMES[31 - Math.clz32(lists & -lists)] ?? 'word';
  if (at(reading, first).capital && tag === 'Np') return 'capital';
  return CLASSES[tag] ?? 'word';
}

/** Classes of words that no list has, by what kind of word they are. */
const CLASSES: Readonly<Record<string, string>> = {
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

/** The classes of all tokens, computed once an article; a mark is its own class. */
export function classify(reading: Unclassed): readonly string[] {
  const { tokens, words } = reading;
  const classes: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = at(reading, index);
    if (token.kind === 'mark') classes.push(token.text === '' ? 'edge' : token.text);
    else if (reading.dateAt[index]) classes.push('date');
    else if (token.kind === 'number') classes.push('number');
    else if (words.firstOf[index] !== index && reading.nameAt[index] === 0) classes.push(classes.at(-1) ?? 'word');
    else classes.push(classOf(reading, index));
  }
  return classes;
}
