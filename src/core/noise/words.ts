import type { SentenceWords, WordSet } from '../text/index.ts';
import type { CaptionWeights } from './caption-score.ts';

/** What noise detection needs from a language; all words in lower case. */
export interface NoiseWords {
  readonly sentences: SentenceWords;
  /** All first words of credits and teasers, and the arrows: one look-up a token. */
  readonly triggers: WordSet;
  /** Words that name a picture's source when a colon follows: `Ảnh: AFP`. */
  readonly creditMarkers: ReadonlySet<string>;
  /** Words before a credit marker that belong to the marker: `nguồn ảnh`. */
  readonly creditPrefixes: ReadonlySet<string>;
  /** Words before a marker that make it a mere noun: `trong ảnh`, `hình ảnh`. */
  readonly notBeforeMarkers: ReadonlySet<string>;
  /** Words after a marker that make it a credit without a colon: `ảnh minh hoạ`. */
  readonly creditFollowers: ReadonlySet<string>;
  /** Words in lower case inside a credit: `nhân vật cung cấp`, `internet`. */
  readonly creditWords: ReadonlySet<string>;
  /** First words of phrases that send the reader elsewhere, each with its full phrases as token sequences. */
  readonly teaserPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words in lower case that stand in a byline: `theo`, `tổng hợp`. */
  readonly bylineWords: ReadonlySet<string>;
  /** News media and their short forms that open a dateline: `tto`, `dân trí`. */
  readonly outlets: ReadonlySet<string>;
  /** Words that page extraction leaves over in breadcrumbs and date lines: `gmt`. */
  readonly pageWords: ReadonlySet<string>;
  /** Words that point back to what was said: `này`, `họ`. */
  readonly anaphors: WordSet;
  /** Words that tie a sentence to the one before when they begin it: `tuy`, `ngoài`. */
  readonly connectives: WordSet;
  /** Titles that stand for a person already named when no full name follows: `ông`. */
  readonly titles: ReadonlySet<string>;
  /** How captions look that carry no credit. */
  readonly captions: CaptionWeights;
}
