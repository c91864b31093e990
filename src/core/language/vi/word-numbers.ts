import { WordNumbers } from '../../text/index.ts';

/** The numbers of all words that Vietnamese phrases are made of. */
export const wordNumbers: WordNumbers = new WordNumbers();
