import type { Prose } from '../text/index.ts';
import type { DateMention, Figure } from '../types.ts';
import { type MarkHabit, markHabit } from './marks.ts';
import { readFigure, type Scan } from './reading.ts';
import type { FigureWords } from './words.ts';

export { canBothHold, commonQuantity, type Quantity } from './compare.ts';
export type { FigureWords } from './words.ts';

/** Finds the quantities: bounds, comparator and unit; in order, without overlap, never inside a date. */
export function findFigures(prose: Prose, dates: readonly DateMention[], words: FigureWords): Figure[] {
  const { text, tokens } = prose;
  let known: MarkHabit | undefined;
  const habit = (): MarkHabit => {
    known ??= markHabit(tokens, words);
    return known;
  };
  const scan: Scan = { text, tokens, words, habit };
  const figures: Figure[] = [];
  let floor = 0;
  let date = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'number' && !words.openers.has(token.lower)) {
      at += 1;
      continue;
    }
    while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date += 1;
    if ((dates[date]?.start ?? Number.POSITIVE_INFINITY) <= token.start) {
      at += 1;
      continue;
    }
    const { figure, next } = readFigure(scan, at, floor);
    if (figure) {
      figures.push(figure);
      floor = next;
    }
    at = next;
  }
  return figures;
}
