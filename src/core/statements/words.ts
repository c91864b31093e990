/** What statement attribution needs from a language. */
export interface StatementWords {
  readonly cues: ReadonlyMap<string, string>;
}
