import { at, type Reading } from './reading.ts';

type Unclassed = Omit<Reading, 'classes' | 'turns'>;

/** What a token is to the clause it stands in; a mark is its own class. */
function classAt(reading: Unclassed, index: number): string {
  const token = at(reading, index);
  if (token.kind === 'mark') return token.text === '' ? 'edge' : token.text;
  if (reading.dateAt[index]) return 'date';
  if (token.kind === 'number') return 'number';
  const { clause } = reading.language;
  if (clause.pronouns.has(token.lower)) return 'pronoun';
  if (clause.personWords.has(token.lower)) return 'person';
  if (reading.nameAt[index]) return 'name';
  if (clause.auxiliaries.has(token.lower)) return 'auxiliary';
  if (clause.complementizers.has(token.lower)) return 'that';
  if (clause.passives.has(token.lower)) return 'passive';
  if (clause.connectives.has(token.lower)) return 'connective';
  if (clause.topicMarkers.has(token.lower)) return 'topic';
  if (clause.genitives.has(token.lower)) return 'genitive';
  if (clause.timeWords.has(token.lower)) return 'time';
  if (clause.prepositions.has(token.lower)) return 'preposition';
  if (clause.determiners.has(token.lower)) return 'determiner';
  return token.capital ? 'capital' : 'word';
}

/** The classes of all tokens, computed once an article. */
export function classify(reading: Unclassed): readonly string[] {
  return reading.tokens.map((_, index) => classAt(reading, index));
}
