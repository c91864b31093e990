import type { Token } from '../text/index.ts';

interface Branch<T> {
  value?: T;
  readonly next: Map<string, Branch<T>>;
}

/** Phrases of one or more words in lower case, looked up at a token without joining strings. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at token `at`, with the token after its end. */
  longest(tokens: readonly Token[], at: number): Phrase<T> | undefined;
  /** The longest phrase whose last token is `at`, with the token it begins at. Only in a table built to be read backwards. */
  longestBefore(tokens: readonly Token[], at: number): Phrase<T> | undefined;
}

export interface Phrase<T> {
  readonly value: T;
  /** Token where the phrase stops: the one after its last read forwards, its first read backwards. */
  readonly stop: number;
}

const SPACES = /\s+/u;
const PIECES = /[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Builds a table; `words` are split as the tokenizer would (`đô-la` is three tokens). */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const forwards: Branch<T> = { next: new Map() };
  const backwards: Branch<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    const pieces = phrase
      .toLowerCase()
      .split(SPACES)
      .flatMap((word) => word.match(PIECES) ?? []);
    insert(forwards, pieces, value);
    insert(backwards, pieces.toReversed(), value);
  }
  return {
    longest: (tokens, at) => follow(forwards, tokens, at, 1),
    longestBefore: (tokens, at) => follow(backwards, tokens, at, -1),
  };
}

function insert<T>(root: Branch<T>, pieces: readonly string[], value: T): void {
  let branch = root;
  for (const piece of pieces) {
    let next = branch.next.get(piece);
    if (!next) {
      next = { next: new Map() };
      branch.next.set(piece, next);
    }
    branch = next;
  }
  branch.value ??= value;
}

function follow<T>(root: Branch<T>, tokens: readonly Token[], at: number, step: 1 | -1): Phrase<T> | undefined {
  let branch: Branch<T> | undefined = root;
  let found: Phrase<T> | undefined;
  for (let index = at; branch; index += step) {
    const token = tokens[index];
    branch = token && branch.next.get(token.lower);
    if (branch?.value !== undefined) found = { value: branch.value, stop: step === 1 ? index + 1 : index };
  }
  return found;
}
