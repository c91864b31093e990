import { LISTED, PRONOUN } from '../lists/class-words.ts';
import { fixed, type Sym } from '../model/symbols.ts';
import { at, type Reading } from './reading.ts';

type Unclassed = Omit<Reading, 'classes' | 'turns' | 'symbols'>;

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

const [NAME, DATE, NUMBER, WORD] = [fixed('name'), fixed('date'), fixed('number'), fixed('word')];
const PRONOUN_CLASS = fixed('pronoun');

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
