import { buildLexicon, type Lexicon } from '../../words/index.ts';
import words from './weights/words.json' with { type: 'json' };

export const lexicon: Lexicon = buildLexicon(words);
