/** All classes of words, by the names that the taggers of Vietnamese give them (VLSP treebank): weights and code know them by these. */
export const WORD_CLASSES = [
  'N', // noun
  'Np', // name
  'Nc', // classifier
  'Nu', // unit of measurement
  'V', // verb
  'A', // adjective
  'P', // pronoun
  'R', // adverb: tense, negation, manner
  'L', // determiner
  'M', // number
  'E', // preposition
  'C', // conjunction
  'I', // interjection
  'T', // particle
  'X', // what fits no other
  'CH', // mark
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

const isWordClass = (tag: string): tag is WordClass => WORD_CLASSES.some((known) => known === tag);

/** @throws TypeError where a language's classes are not those of {@link WORD_CLASSES}, in any order: it would be read as if it had no such words. */
export function checkClasses(tags: readonly string[]): readonly WordClass[] {
  const classes = tags.filter(isWordClass);
  if (tags.length !== WORD_CLASSES.length || new Set(classes).size !== tags.length)
    throw new TypeError(`a lexicon has the word classes ${WORD_CLASSES.join(', ')}, each once, not ${tags.join(', ')}`);
  return classes;
}
