/** What figure recognition needs from a language. */
export interface FigureWords {
  readonly numerals: ReadonlyMap<string, number>;
}
