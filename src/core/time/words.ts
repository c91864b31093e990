/** What date recognition needs from a language. */
export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
}
