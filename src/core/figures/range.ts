import type { Token } from '../text/index.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { FigureWords } from './words.ts';

/** The upper end of a range, brought to the scale that both ends share. */
export interface Range {
  readonly low: number;
  readonly high: Numeral;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Whether a dash and a number that does not rise follow: a score, a telephone number, a name. */
export function isDashed(tokens: readonly Token[], end: number): boolean {
  const [dash, next] = [tokens[end], tokens[end + 1]];
  return (
    dash !== undefined &&
    DASHES.has(dash.text) &&
    next?.kind === 'number' &&
    (dash.spaced === next.spaced || !next.spaced)
  );
}

/** Reads what makes `25-30`, `2,5 - 3 triệu`, `ba đến bốn`, `hai, ba` or `hai ba` a range after its first number. */
export function readRange(tokens: readonly Token[], first: Numeral, words: FigureWords): Range | null {
  if (first.vague || first.bare || first.fraction) return null;
  const joiner = tokens[first.end];
  if (!joiner || joiner.newline) return null;
  if (DASHES.has(joiner.text) || words.rangeJoiners.has(joiner.lower))
    return risingTo(first, readNumeral(tokens, first.end + 1, words));
  const next = joiner.text === ',' ? first.end + 1 : first.end;
  const second = readNumeral(tokens, next, words);
  if (!second || second.vague || second.spelled !== first.spelled || first.scale !== 1 || first.value > 9) return null;
  return second.value === (first.value + 1) * second.scale ? risingTo(first, second) : null;
}

function risingTo(first: Numeral, second: Numeral | null): Range | null {
  if (!second || second.vague || second.bare || second.fraction) return null;
  const shared = first.scale === 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = first.value * shared;
  return low < second.value ? { low, high: second } : null;
}
