import type { Prose } from '../text/index.ts';
import type { DateMention, Figure } from '../types.ts';
import type { FigureWords } from './words.ts';

export type { FigureWords } from './words.ts';

/** Finds the quantities: bounds, comparator and unit; in order, without overlap, never inside a date. */
export function findFigures(_prose: Prose, _dates: readonly DateMention[], _words: FigureWords): Figure[] {
  return [];
}
