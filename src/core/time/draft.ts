/** Calendar units that dates are counted in, the coarsest first. */
export type Unit = 'year' | 'month' | 'week' | 'day';

/** Where a period or count lies: before the day it is counted from, around it, after it. */
export type Direction = -1 | 0 | 1;

/**
 * A calendar expression as a construction has read it, before it is resolved. What the article does not say stays
 * `undefined`; the resolver completes it from the reference day. Filled step by step while a construction matches.
 */
export interface Draft {
  day?: number;
  month?: number;
  year?: number;
  /** End of an interval whose two ends stand in one expression (`17-22/3`). */
  dayTo?: number;
  monthTo?: number;
  yearTo?: number;
  /** ISO: Monday is 1, Sunday is 7. */
  weekday?: number;
  /** 1 to 4. */
  quarter?: number;
  quarterTo?: number;
  season?: 'SP' | 'SU' | 'FA' | 'WI';
  /** First year of a decade; below 100 without its century. */
  decade?: number;
  century?: number;
  /** Which part of the period is meant, where that changes the value (`nửa đầu năm`, `tuần đầu tháng 8`). */
  half?: 1 | 2;
  week?: 'first' | 'last';
  weekend?: boolean;
  /** How many of the first months of the year (`9 tháng đầu năm`). */
  firstMonths?: number;
  /** Periods away from the one that holds the reference day. */
  shift?: number;
  unit?: Unit;
  /** How many units away from the reference day, or how long when `span` is set. */
  count?: number;
  direction?: Direction;
  /** Counted from the day named last, not from the day of writing. */
  fromNamed?: boolean;
  /** The whole stretch from the reference day, not its end (`ba ngày tới`). */
  span?: boolean;
  /** The same day, month or year as named last. */
  same?: Unit;
  /** Day of the lunar calendar. */
  lunar?: boolean;
  /** `day` counts around the lunar new year: up to 10 from it on, from 23 on in the month before it. */
  newYear?: boolean;
  /** Place of the lunar year in the cycles of ten and of twelve, counted from a year that both divide. */
  cycle?: number;
  branch?: number;
  /** Past or future, said by the expression itself. */
  hint?: Direction;
  /** Some of its parts come from a neighbouring date. */
  borrowed?: boolean;
  /** It stands after a word for the day or a part of the day. */
  led?: boolean;
  /** Set by a part of the day: the expression tells when on a day, not which one. */
  partOfDay?: boolean;
}

/** A draft with its place in the tokens, end-exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly draft: Draft;
  /** Id of the construction that read it. */
  readonly rule: string;
  /** What the words around say. */
  readonly context?: Direction;
}
