/** What entity resolution needs from a language. */
export interface EntityWords {
  readonly honorifics: ReadonlySet<string>;
}
