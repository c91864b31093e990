/** A unit in terms of the one that stands for its dimension: one `tấn` is 1000 `kg`. */
export interface Measure {
  readonly unit: string;
  /** How many of `unit` one of it is. */
  readonly factor: number;
}

/** What figure recognition needs from a language. */
export interface FigureWords {
  readonly numerals: ReadonlyMap<string, number>;
  /** Measures, currencies and other names of one unit, by name, as spelled and in lower case. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Words that only say what shape a counted thing has: with nothing after them they do not name a unit. */
  readonly classifiers: ReadonlySet<string>;
}
