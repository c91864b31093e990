import { buildLexicon, type Lexicon } from '../../words/index.ts';
import statistics from './weights/words.json' with { type: 'json' };
import { wordNumbers } from './word-numbers.ts';
import clause from './words/clause-words.json' with { type: 'json' };

/** A noun at the cost of one that is met now and then. */
const NOUN = `${statistics.tags.indexOf('N')}:90`;

/** Words for speakers that the statistics lack, as nouns. */
const speakers = [...clause.personWords, ...clause.bodyWords, ...clause.documentWords, ...clause.compounds];

export const lexicon: Lexicon = buildLexicon(
  {
    ...statistics,
    words: { ...Object.fromEntries(speakers.map((word) => [word, NOUN])), ...statistics.words },
  },
  wordNumbers,
);
