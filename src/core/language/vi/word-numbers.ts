import { WordMap, WordNumbers, WordSet } from '../../text/index.ts';

/** The numbers of all words that Vietnamese phrases are made of. */
export const wordNumbers: WordNumbers = new WordNumbers();

export const wordSet = (words: Iterable<string>): WordSet => new WordSet(wordNumbers, words);

export const wordMap = <T>(entries: Iterable<readonly [string, T]>): WordMap<T> => new WordMap(wordNumbers, entries);
