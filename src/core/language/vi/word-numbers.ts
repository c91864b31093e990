import { WordMap, WordNumbers, WordSet } from '../../text/index.ts';
import { commonFirst } from '../../words/index.ts';
import { settleTone } from './spelling.ts';
import statistics from './weights/words.json' with { type: 'json' };

/** The numbers of all words that Vietnamese phrases are made of: common ones first, so that what is told of them lies close together. */
export const wordNumbers: WordNumbers = new WordNumbers(settleTone);
for (const [text] of commonFirst(statistics.words)) for (const syllable of text.split(' ')) wordNumbers.add(syllable);

export const wordSet = (words: Iterable<string>): WordSet => new WordSet(wordNumbers, words);

export const wordMap = <T>(entries: Iterable<readonly [string, T]>): WordMap<T> => new WordMap(wordNumbers, entries);
