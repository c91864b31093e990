import type { Prose } from '../text/index.ts';
import type { DateMention } from '../types.ts';
import type { TimeWords } from './words.ts';

export { compareTimex, earliestDay, isDay, latestDay, overlaps, readDay } from './timex.ts';
export type { TimeWords } from './words.ts';

/** Finds the calendar expressions and resolves them against the publication date and the dates before them; in order, without overlap. */
export function findDates(_prose: Prose, _words: TimeWords): DateMention[] {
  return [];
}
