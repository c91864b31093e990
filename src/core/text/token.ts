import type { Span } from '../types.ts';

/** `word`: letters, marks and digits, beginning with a letter (one syllable in Vietnamese); `number`: digits; `mark`: one other visible character. */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters as they stand. */
  readonly text: string;
  /** In lower case; a misspelled word as it was meant. */
  readonly lower: string;
  /** Number of the lower-case form among the language's words: 0 when it is none, -1 when the text was read without them. */
  readonly word: number;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** White space, or the text's beginning, stands before it. */
  readonly spaced: boolean;
  /** It is the first of its line. */
  readonly newline: boolean;
}

/** A token as far as its word is looked up. */
export type Numbered = Pick<Token, 'lower' | 'word'>;

/** The marks that stand for a dash. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
