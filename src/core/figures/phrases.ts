import { longestPhrase, type Phrase, PhraseTree, type Token, type WordNumbers } from '../text/index.ts';

/** Phrases of one or more words in lower case, looked up at a token without joining strings. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at token `at`, with the token after its end. */
  longest(tokens: readonly Token[], at: number): Phrase<T> | undefined;
  /** The longest phrase whose last token is `at`, with the token it begins at. Only in a table built to be read backwards. */
  longestBefore(tokens: readonly Token[], at: number): Phrase<T> | undefined;
}

const SPACES = /\s+/u;
const PIECES = /[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Builds a table; `words` are split as the tokenizer would (`đô-la` is three tokens). */
export function buildTable<T>(entries: Iterable<readonly [string, T]>, numbers: WordNumbers): PhraseTable<T> {
  const forwards = new PhraseTree<T>(numbers);
  const backwards = new PhraseTree<T>(numbers);
  for (const [phrase, value] of entries) {
    const pieces = phrase
      .toLowerCase()
      .split(SPACES)
      .flatMap((word) => word.match(PIECES) ?? []);
    // The first of two values counts.
    if (forwards.get(pieces) !== undefined) continue;
    forwards.set(pieces, value);
    backwards.set(pieces.toReversed(), value);
  }
  return {
    longest: (tokens, at) => longestPhrase(forwards, tokens, at),
    longestBefore: (tokens, at) => longestPhrase(backwards, tokens, at, -1),
  };
}
