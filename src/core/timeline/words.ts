import type { StoryLanguage } from '../stories/words.ts';
import type { WordNumbers } from '../text/index.ts';
import type { SentenceWords } from '../text/sentences.ts';

/** What the timeline needs from a language. */
export interface TimelineWords {
  /** Words, or two in a row, in lower case, that make what stands beside a day a plan or a forecast. */
  readonly planned: ReadonlySet<string>;
  /** Words, in lower case, before a month from which on, or up to which, something goes on: `since`, `until`. */
  readonly limits: ReadonlySet<string>;
}

/** The parts of a language pack that this stage reads. */
export interface TimelineLanguage extends StoryLanguage {
  readonly timeline: TimelineWords;
  readonly sentences: SentenceWords;
  readonly wordNumbers: WordNumbers;
}
