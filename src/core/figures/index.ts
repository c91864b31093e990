import type { Prose } from '../text/index.ts';
import type { DateMention, Figure, Span } from '../types.ts';
import type { Scan } from './amount.ts';
import { fillUnits } from './ellipsis.ts';
import { type MarkHabit, markHabit } from './marks.ts';
import { readFigure } from './reading.ts';
import type { FigureWords } from './words.ts';

export { canBothHold, commonQuantity, type Quantity } from './compare.ts';
export type { FigureWords } from './words.ts';

/** Finds the quantities: bounds, comparator and unit; in order, without overlap, never inside a date. */
export function findFigures(prose: Prose, dates: readonly DateMention[], words: FigureWords): Figure[] {
  const { text, tokens, noise } = prose;
  let known: MarkHabit | undefined;
  const habit = (): MarkHabit => {
    known ??= markHabit(tokens, words);
    return known;
  };
  const scan: Scan = { text, tokens, words, habit };
  const figures: Figure[] = [];
  const inDate = walker(dates);
  // A teaser's figures are another article's.
  const inTeaser = walker(noise.filter(({ kind }) => kind === 'teaser'));
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token || (token.kind !== 'number' && !words.openers.has(token))) {
      at += 1;
      continue;
    }
    if (inDate(token.start) || inTeaser(token.start)) {
      at += 1;
      continue;
    }
    const { figure, next } = readFigure(scan, at, { figure: figures.at(-1) ?? null, next: free });
    if (figure) {
      figures.push(figure);
      free = next;
    }
    at = next;
  }
  return fillUnits(text, figures, words);
}

/** Tells whether a place lies in one of the spans; places have to be asked for in rising order. */
function walker(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}
