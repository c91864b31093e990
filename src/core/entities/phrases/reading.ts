import type { Span } from '../../types.ts';
import type { Words } from '../../words/index.ts';
import type { Phrases } from '../lexicon.ts';
import type { EntityWords } from '../words.ts';
import type { Foldings } from './spelling.ts';

/** An article's text with what the phrases in it mean. */
export interface PhraseReading extends Phrases, Foldings {
  readonly text: string;
  readonly title: string | undefined;
  /** Month or day, when the article carries its date. */
  readonly published: string | undefined;
  readonly sentences: readonly Span[];
  /** By text offset: the first token that ends behind it. */
  readonly places: Int32Array;
  readonly words: EntityWords;
  /** The tokens joined to words. */
  readonly joins: Words;
  /** Last words, in lower case, of the names that stand after a word of address in the article. */
  readonly called: Set<string>;
}

/** A phrase read from `tokens[from]` up to, and not with, `tokens[end]`. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}
