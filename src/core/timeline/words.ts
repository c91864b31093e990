/** What the timeline needs from a language. */
export interface TimelineWords {
  /** Words, or two in a row, in lower case, that make what stands beside a day a plan or a forecast. */
  readonly planned: ReadonlySet<string>;
  /** Words, in lower case, before a month from which on, or up to which, something goes on: `since`, `until`. */
  readonly limits: ReadonlySet<string>;
}
