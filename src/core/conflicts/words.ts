import type { FigureWords } from '../figures/words.ts';
import type { StoryLanguage } from '../stories/words.ts';
import type { WordNumbers } from '../text/index.ts';
import type { SentenceWords } from '../text/sentences.ts';

/** What comparing figures across articles needs from a language. */
export interface ConflictWords {
  /** Units that name people at large (`người`, `dân`): all count the same. */
  readonly people: ReadonlySet<string>;
  /** Units that stand for a noun told before (`29 vụ`). */
  readonly counters: ReadonlySet<string>;
  /** Words before a figure that make it an addition to, a fall from or a share of another one, in lower case, with which of them. */
  readonly partial: ReadonlyMap<string, string>;
  /** Units of what moves from hour to hour (points of an index), besides those of prices and rates. */
  readonly moving: ReadonlySet<string>;
  /** Words before a figure that only suppose it (`cứ 10 triệu tấn thì`). */
  readonly supposed: ReadonlySet<string>;
  /** Words beside a figure that counts what grows while reports come in (the dead, the found). */
  readonly growing: ReadonlySet<string>;
}

/** The parts of a language pack that this stage reads. */
export interface ConflictLanguage extends StoryLanguage {
  readonly conflicts: ConflictWords;
  readonly figures: FigureWords;
  readonly sentences: SentenceWords;
  readonly wordNumbers: WordNumbers;
}
