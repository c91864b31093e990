/** What noise detection needs from a language. */
export interface NoiseWords {
  readonly creditMarkers: readonly string[];
}
