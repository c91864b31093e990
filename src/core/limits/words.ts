import type { Comparator } from '../types.ts';

/** ISO 8601 durations over which a bound may count. */
export type Period = 'P1Y' | 'P1M' | 'P1W' | 'P1D';

/** A way to state the highest amount that a rule allows. */
export interface LimitConstruction {
  readonly id: string;
  readonly why: string;
  /** Words that stand in the clause before the number; one of them must. */
  readonly cues: readonly string[];
  /** Words between the cue and the number, at most. */
  readonly reach: number;
  /** How the figure must be told: `cấm … hơn 5` forbids more than 5, `không quá 5` allows at most 5. */
  readonly comparators: readonly Comparator[];
  /** The sentence must also name a rule: without one the same words describe (`tốc độ tối đa 56 km/h`). */
  readonly lawful: boolean;
  /** Sentences with the bounds that it finds, as the figures stand in the text. */
  readonly hits: readonly (readonly [sentence: string, bounds: readonly string[]])[];
  readonly misses: readonly string[];
}

/** A figure held against a bound, to be put into words. Amounts are in the unit of the bound. */
export interface Arithmetic {
  /** The figure as the article tells it. */
  readonly told: string;
  readonly bound: number;
  readonly unit: string;
  /** Over which the bound counts; null: at all times. */
  readonly boundPeriod: Period | null;
  /** Which the figure covers; null: not known, or the bound counts at all times. */
  readonly toldPeriod: Period | null;
  /** How many such periods in a row: six months. */
  readonly toldCount: number;
  /** Amount over bound. */
  readonly share: number;
  /** The amount over the whole period of the bound at this rate, and how many of the figure's single periods that are. */
  readonly projected: { readonly amount: number; readonly periods: number } | null;
}

/** What reading stated limits needs from a language. */
export interface LimitWords {
  readonly constructions: readonly LimitConstruction[];
  /** Words that name a rule or who gives it, up to three in a row, in lower case. */
  readonly rules: ReadonlySet<string>;
  /** Words, up to three in a row, that make a sentence tell a penalty, a capability or a proposal instead. */
  readonly otherwise: ReadonlySet<string>;
  /** Words after a figure that make it count for each period (`mỗi năm`); also the rate of a unit (`năm` of `thùng/năm`). */
  readonly periods: ReadonlyMap<string, Period>;
  /** The arithmetic in a sentence. */
  readonly explain: (arithmetic: Arithmetic) => string;
}

/** The part of a language pack that this stage reads. */
export interface LimitLanguage {
  readonly limits: LimitWords;
}
