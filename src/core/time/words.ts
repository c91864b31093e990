import type { Token, WordMap } from '../text/index.ts';
import type { Draft, Found } from './draft.ts';
import type { Step } from './steps.ts';

/** A form that calendar expressions take, with sentences that show it. */
export interface DateConstruction {
  readonly id: string;
  readonly why: string;
  readonly match: readonly Step[];
  /** What must hold around the match; `from` and `to` are token indices, end-exclusive. */
  readonly guard?: (tokens: readonly Token[], from: number, to: number, draft: Draft) => boolean;
  /** Sentences with the text and value of the date that this construction finds, published on Wednesday, 2024-05-15. */
  readonly hits: readonly (readonly [sentence: string, found: string, value: string])[];
  /** Sentences in which it finds nothing. */
  readonly misses: readonly string[];
}

/** Years and months of a lunar calendar; index 0 of each list is `firstYear`. */
export interface LunarCalendar {
  readonly firstYear: number;
  /** The first day of each lunar year in the solar one of the same number: 210 is 10 February. */
  readonly newYears: readonly number[];
  /** Lengths of the 12 or 13 months of each year: `s` has 29 days, `l` 30. */
  readonly months: readonly string[];
  /** Number of the month that is repeated, 0 for none. */
  readonly leaps: readonly number[];
}

/** What date recognition needs from a language. */
export interface TimeWords {
  readonly constructions: readonly DateConstruction[];
  /** Finds the constructions' matches; made by `scanner`. */
  readonly scan: (tokens: readonly Token[]) => Found[];
  /** Words and marks between two dates of a list or the two ends of a period. */
  readonly joiners: ReadonlySet<string>;
  /** Words that stand before the number of a day. */
  readonly dayWords: ReadonlySet<string>;
  /** Words and marks before a list of bare days (`từ 15 đến 30-3`). */
  readonly listHeads: ReadonlySet<string>;
  /** Nouns and units that make the number before them a quantity. */
  readonly countedNouns: ReadonlySet<string>;
  /** Words before or after a date that tell whether it has gone by (-1) or is to come (1). */
  readonly directions: WordMap<-1 | 1>;
  /** Words for plans and forecasts of two syllables each, which stand before the year of writing or the next one. */
  readonly plans: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lunar: LunarCalendar;
}
