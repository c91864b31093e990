import { DASHES, type Token } from '../text/index.ts';
import { type Amount, amountOf, amountValue, readAmount, type Scan, unitText } from './amount.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { FigureWords } from './words.ts';

/** One value, or the two ends of a range with the unit they share. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
  /** The upper end, or the only value. */
  readonly last: Amount;
  readonly ranged: boolean;
}

/** Reads `25-30 người`, `2,5 - 3 triệu`, `ba đến bốn`, `hai, ba`, `từ 1m73 đến 1m77` or a single amount; null for scores and codes. */
export function readStretch(scan: Scan, at: number): Stretch | null {
  const { tokens, words, habit } = scan;
  const first = readNumeral(tokens, at, words);
  if (!first) return null;
  const upper = upperEnd(tokens, first, words);
  if (upper) {
    const last = amountOf(tokens, upper, words);
    const low = amountValue({ ...last, numeral: sharedScale(first, upper) }, habit);
    return { low, high: amountValue(last, habit), last, ranged: true };
  }
  if (isDashed(tokens, first.end)) return null;
  const amount = amountOf(tokens, first, words);
  const low = amountValue(amount, habit);
  const second = withUnitTwice(scan, at, amount);
  const high = second && amountValue(second, habit);
  return second && high !== null && low < high
    ? { low, high, last: second, ranged: true }
    : { low, high: low, last: amount, ranged: false };
}

/** A dash and a number that does not rise: a score, a telephone number, a name. */
function isDashed(tokens: readonly Token[], end: number): boolean {
  const [dash, next] = [tokens[end], tokens[end + 1]];
  return dash !== undefined && DASHES.has(dash.text) && next?.kind === 'number' && (dash.spaced || !next.spaced);
}

/** The second number of a range whose ends share the unit behind them. */
function upperEnd(tokens: readonly Token[], first: Numeral, words: FigureWords): Numeral | null {
  const joiner = tokens[first.end];
  if (isLoose(first) || !joiner || joiner.newline) return null;
  if (DASHES.has(joiner.text) || words.rangeJoiners.has(joiner.lower)) {
    const second = readNumeral(tokens, first.end + 1, words);
    return second && !isLoose(second) && sharedScale(first, second).value < second.value ? second : null;
  }
  const second = readNumeral(tokens, joiner.text === ',' ? first.end + 1 : first.end, words);
  if (!second || isLoose(second) || second.spelled !== first.spelled || first.scale !== 1 || first.value > 9)
    return null;
  return second.value === (first.value + 1) * second.scale ? second : null;
}

const isLoose = ({ vague, bare, fraction }: Numeral): boolean => vague || bare || fraction;

/** `2,5 - 3 triệu`: the scale belongs to both, when the numbers before it rise. */
function sharedScale(first: Numeral, second: Numeral): Numeral {
  const shared = first.scale === 1 && first.value < second.value / second.scale;
  return shared ? { ...first, value: first.value * second.scale, scale: second.scale } : first;
}

/** `từ 1m73 đến 1m77`, `5% - 7%`: the same unit stands behind both ends; counts need the opener (`3 người đến 5 người`). */
function withUnitTwice(scan: Scan, at: number, first: Amount): Amount | null {
  const { tokens, words } = scan;
  const joiner = tokens[first.end];
  if (!joiner || joiner.newline || first.unit.kind === 'none' || isLoose(first.numeral)) return null;
  const opened = tokens[at - 1]?.lower === words.rangeOpener || first.unit.kind !== 'noun';
  if (!(opened && words.rangeJoiners.has(joiner.lower)) && !DASHES.has(joiner.text)) return null;
  const second = readAmount(scan, first.end + 1);
  return second && !isLoose(second.numeral) && unitText(scan, second) === unitText(scan, first) ? second : null;
}
