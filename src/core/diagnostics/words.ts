import type { WordSet } from '../text/index.ts';

/** What telling odd input needs from a language. */
export interface DiagnosticWords {
  /** Lower-case words that every text of some length in the language has many of. */
  readonly commonWords: WordSet;
  /** The least share of them among the words of a text in the language, 0 to 1. */
  readonly leastShare: number;
  /** The language's name in English, for messages. */
  readonly name: string;
}
