import type { Noise, Span } from '../types.ts';
import type { Token } from './token.ts';

/** An article's text as the later stages read it: tokens, with its noise and sentence limits known. */
export interface Prose {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** As `Article.published`. */
  readonly published?: string | undefined;
  readonly tokens: readonly Token[];
  readonly noise: readonly Noise[];
  readonly sentences: readonly Span[];
}
