import type { Token } from '../text/index.ts';
import type { Comparator } from '../types.ts';
import type { FigureWords } from './words.ts';

export interface Bound {
  readonly comparator: Comparator;
  /** First token of the bound, or the token after it when it stands behind the number. */
  readonly edge: number;
}

/** The bound before a number that begins at token `at`: `ít nhất`, `hơn`, `chưa đầy`. */
export function boundBefore(tokens: readonly Token[], at: number, words: FigureWords): Bound | null {
  if (tokens[at]?.newline) return null;
  const phrase = words.boundsBefore.longestBefore(tokens, at - 1);
  if (!phrase) return null;
  const first = tokens[phrase.stop];
  // "Ấn Độ hai trạm": the last syllable of a name is no bound.
  if (first?.capital && !opensSentence(tokens, phrase.stop)) return null;
  return { comparator: phrase.value, edge: phrase.stop };
}

/** The bound behind a figure that ends before token `end`: `trở lên`. */
export function boundAfter(tokens: readonly Token[], end: number, words: FigureWords): Bound | null {
  if (tokens[end]?.newline) return null;
  const phrase = words.boundsAfter.longest(tokens, end);
  return phrase ? { comparator: phrase.value, edge: phrase.stop } : null;
}

/** The two ends that a comparator gives a value. */
export function boundsOf(value: number, comparator: Comparator): { low: number | null; high: number | null } {
  if (comparator === 'atLeast' || comparator === 'moreThan') return { low: value, high: null };
  if (comparator === 'atMost' || comparator === 'lessThan') return { low: null, high: value };
  return { low: value, high: value };
}

/** Whether a capital at token `at` is owed to its place, not to a name. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.newline === true || (before.kind === 'mark' && before.text !== '-');
}
