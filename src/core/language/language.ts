import type { ConflictWords } from '../conflicts/words.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import type { EntityWords } from '../entities/words.ts';
import type { FigureWords } from '../figures/words.ts';
import type { IssueWords } from '../issues/words.ts';
import type { LimitWords } from '../limits/words.ts';
import type { NoiseWords } from '../noise/words.ts';
import type { StatementLanguage } from '../statements/statement-language.ts';
import type { StoryWords } from '../stories/words.ts';
import type { WordNumbers } from '../text/index.ts';
import type { SentenceWords } from '../text/sentences.ts';
import type { TimeWords } from '../time/words.ts';
import type { TimelineWords } from '../timeline/words.ts';
import type { Lexicon } from '../words/index.ts';

/** What a language pack gives: for each stage, its words and constructions. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** The words of all its lists. */
  readonly wordNumbers: WordNumbers;
  readonly lexicon: Lexicon;
  readonly sentences: SentenceWords;
  readonly noise: NoiseWords;
  readonly time: TimeWords;
  readonly figures: FigureWords;
  readonly entities: EntityWords;
  readonly statements: StatementLanguage;
  readonly issues: IssueWords;
  readonly stories: StoryWords;
  readonly conflicts: ConflictWords;
  readonly limits: LimitWords;
  readonly timeline: TimelineWords;
  readonly diagnostics: DiagnosticWords;
}
