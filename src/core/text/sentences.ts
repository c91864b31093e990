import type { Noise, Span } from '../types.ts';
import type { Token } from './token.ts';

/** What the sentence splitter needs from a language. */
export interface SentenceWords {
  /** Abbreviations in lower case without their final dot, after which a dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Splits a text into sentences: in order, without overlap, white space trimmed, noise blocks apart. */
export function splitSentences(
  _text: string,
  _tokens: readonly Token[],
  _noise: readonly Noise[],
  _words: SentenceWords,
): Span[] {
  return [];
}
