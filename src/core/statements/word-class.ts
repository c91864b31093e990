import { at, type Reading } from './reading.ts';

type Unclassed = Omit<Reading, 'classes' | 'turns' | 'symbols'>;

/** What a word is to the clause it stands in; all its tokens share the class. */
function classOf(reading: Unclassed, first: number, word: string, tag: string): string {
  const { clause } = reading.language;
  if (clause.pronouns.has(word) && reading.nameAt[first + 1] !== 1) return 'pronoun';
  if (reading.nameAt[first]) return 'name';
  if (clause.complementizers.has(word)) return 'that';
  if (clause.passives.has(word)) return 'passive';
  if (clause.connectives.has(word)) return 'connective';
  if (clause.topicMarkers.has(word)) return 'topic';
  if (clause.genitives.has(word)) return 'genitive';
  if (tag !== 'N' && tag !== 'M' && clause.auxiliaries.has(word)) return 'auxiliary';
  if (clause.timeWords.has(word)) return 'time';
  if (clause.prepositions.has(word)) return 'preposition';
  if (clause.determiners.has(word)) return 'determiner';
  if (tag !== 'V' && clause.personWords.has(word)) return 'person';
  if (tag !== 'V' && clause.bodyWords.has(word)) return 'body';
  if (tag !== 'V' && clause.documentWords.has(word)) return 'document';
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
    else classes.push(classOf(reading, index, words.wordOf[index]?.text ?? token.lower, words.tagOf[index] ?? ''));
  }
  return classes;
}
