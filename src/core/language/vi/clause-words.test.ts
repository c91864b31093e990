import { expect, test } from 'vitest';
import { lexicon } from './lexicon.ts';
import clause from './words/clause-words.json' with { type: 'json' };

/** Lists that tell the class of a word: of several syllables only those are found that the lexicon joins. */
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
  'contentEnders',
  'selves',
  'negations',
  'occasions',
] as const satisfies readonly (keyof typeof clause)[];

const joined = new Set(lexicon.words.map((word) => word?.text));

test.each(LISTS)('each entry of %s can be found', (list) => {
  expect(clause[list].filter((word) => word.includes(' ') && !joined.has(word))).toEqual([]);
});
