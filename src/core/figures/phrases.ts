import { growBranch, longestPhrase, type Phrase, plantTree, type Token } from '../text/index.ts';

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
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const forwards = plantTree<T>();
  const backwards = plantTree<T>();
  for (const [phrase, value] of entries) {
    const pieces = phrase
      .toLowerCase()
      .split(SPACES)
      .flatMap((word) => word.match(PIECES) ?? []);
    growBranch(forwards, pieces).value ??= value;
    growBranch(backwards, pieces.toReversed()).value ??= value;
  }
  return {
    longest: (tokens, at) => longestPhrase(forwards, tokens, at),
    longestBefore: (tokens, at) => longestPhrase(backwards, tokens, at, -1),
  };
}
