import type { WordNumbers } from '../text/index.ts';
import type { TermHashes } from './term-hashes.ts';

/** How common words are: what story clustering needs from a language. */
export interface StoryWords {
  /** Of the words of all lists of the language. */
  readonly numbers: WordNumbers;
  /** How many articles the frequencies were counted on. */
  readonly documents: number;
  /** Number of articles that hold a word, or two words in a row (`a b`), in lower case; only the more frequent ones. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The same by the hashes of the terms. */
  readonly hashes: TermHashes;
  /** The frequency to assume of a word, and of two words in a row, that the table leaves out. */
  readonly unseen: { readonly word: number; readonly pair: number; readonly number: number };
}

/** The part of a language pack that this stage reads. */
export interface StoryLanguage {
  readonly stories: StoryWords;
}
