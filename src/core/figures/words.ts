import type { Token, WordSet } from '../text/index.ts';
import type { Comparator } from '../types.ts';
import type { PhraseTable } from './phrases.ts';

/** A number in words, under a thousand. */
export interface SpelledNumber {
  readonly value: number;
  /** Token after the last. */
  readonly end: number;
}

/** A unit in terms of the one that stands for its dimension: one `tấn` is 1000 `kg`. */
export interface Measure {
  readonly unit: string;
  /** How many of `unit` one of it is. */
  readonly factor: number;
}

/**
 * What stands behind a number: a `mass` (kg, m2, lít), which may have a substance after it; another `measure`; a `currency`; a
 * `share` (percent); a counted `noun`; or a `duration`, which makes no figure, as ages, times of day and coordinates make none.
 */
export type UnitKind = 'mass' | 'measure' | 'currency' | 'share' | 'noun' | 'duration';

/** What figure recognition needs from a language. */
export interface FigureWords {
  /** Words that can begin a number in words, or a vague amount. */
  readonly openers: WordSet;
  readonly readSpelled: (tokens: readonly Token[], at: number) => SpelledNumber | null;
  /** `nghìn` is 1000; they multiply: `nghìn tỷ`. */
  readonly scales: ReadonlyMap<string, number>;
  /** Vague amounts before a scale and how many of it they are at least: `hàng` 1, `vài` 2. */
  readonly vague: ReadonlyMap<string, number>;
  /** After a scale: and half of it more. */
  readonly halfMore: string;
  /** A number word that is mostly another word (`năm`: five, year): it counts only before a known unit. */
  readonly doubtful: ReadonlySet<string>;
  /** Words before which it is that other word: `mỗi năm`. */
  readonly yearly: ReadonlySet<string>;
  /** The article `one`, a figure only beside other figures. */
  readonly article: string;
  /** Words that join the two ends of a range, besides a hyphen. */
  readonly rangeJoiners: ReadonlySet<string>;
  /** The word that opens a range. */
  readonly rangeOpener: string;
  readonly boundsBefore: PhraseTable<Comparator>;
  readonly boundsAfter: PhraseTable<Comparator>;
  readonly units: PhraseTable<UnitKind>;
  /** Nouns of one syllable that seldom stand alone: what they count comes after them (`chiếc xe máy`, `nhà khoa học`). */
  readonly heads: ReadonlySet<string>;
  /** First words of units that are written with a capital. */
  readonly capitalUnits: ReadonlySet<string>;
  /** Marks that stand before an amount of money, by currency. */
  readonly currencyMarks: ReadonlyMap<string, string>;
  /** The units of {@link Measure} that are money. */
  readonly currencies: ReadonlySet<string>;
  /** Measures whose name may stand inside a decimal: `1m73`. */
  readonly inlaid: ReadonlySet<string>;
  /** Words after which a number is a name or an ordinal (`tầng 30`, `Điều 5`), and whether it is one even before a noun. */
  readonly ordinals: PhraseTable<boolean>;
  /** Phrases that end like an ordinal head and are none: `tổng số 14 người`. */
  readonly totals: PhraseTable<true>;
  /** Words that make the number word behind them vague: `vài ba`. */
  readonly few: ReadonlySet<string>;
  /** Nouns that a number up to the given one mostly takes up again: `hai nước`, `ba anh em`. */
  readonly anaphoric: PhraseTable<number>;
  /** Words that point back: `này`, `đó`. */
  readonly demonstratives: ReadonlySet<string>;
  /** `trên`, which points back unless a place follows. */
  readonly above: string;
  /** What happens to victims: `thiệt mạng`. */
  readonly harm: PhraseTable<true>;
  /** Bounds that before a small number word tell a place: `trên hai tàu`. */
  readonly places: ReadonlySet<string>;
  /** `cả` as in `cả hai`. */
  readonly all: string;
  /** Words that are no counted noun. */
  readonly stops: ReadonlySet<string>;
  /** `trong số`: after a bare number, it counts members of what follows. */
  readonly amongst: PhraseTable<true>;
  /** `14 trong 79`: what may stand between a number and the total it is out of. */
  readonly outOf: ReadonlySet<string>;
  /** `từ 8 lên 9`: what may stand between the two ends of a change. */
  readonly changes: ReadonlySet<string>;
  /** Units that are hours of the day behind a number up to 24: `9g`. */
  readonly clocks: ReadonlySet<string>;
  /** The currency that an amount of money leaves out (`phạt 5 triệu`), and the words that tell it is money. */
  readonly plainMoney: string;
  readonly moneyCues: ReadonlySet<string>;
  /** `con số`: what a number with no unit may follow. */
  readonly announcers: PhraseTable<true>;
  /** Measures, currencies and other names of one unit, by name, as spelled and in lower case. */
  readonly measures: ReadonlyMap<string, Measure>;
  /**
   * Words that only say what shape a counted thing has: alone they name no unit. True for those that mean nothing else, so that
   * they can be left out before a noun (`chiếc tàu`, but not `tên lửa`).
   */
  readonly classifiers: ReadonlyMap<string, boolean>;
}
