import type { Token } from '../text/index.ts';
import { type MarkHabit, settleMark } from './marks.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readUnit, type Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** What a scan for figures reads from. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: FigureWords;
  /** Read only when a number needs it. */
  readonly habit: () => MarkHabit;
}

/** A number with its unit. */
export interface Amount {
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** The decimals behind the unit's letter in `1m73`. */
  readonly inlaid?: string;
  /** Token after both. */
  readonly end: number;
}

/** The number at token `at` with its unit; null for what is no number. */
export function readAmount({ tokens, words }: Scan, at: number): Amount | null {
  const numeral = readNumeral(tokens, at, words);
  return numeral && amountOf(tokens, numeral, words);
}

/** A number that is already read, with the unit behind it. */
export function amountOf(tokens: readonly Token[], numeral: Numeral, words: FigureWords): Amount {
  const inlaid = inlaidDecimals(tokens, numeral, words);
  if (inlaid !== null) {
    const end = numeral.end + 1;
    return { numeral, unit: { kind: 'measure', start: numeral.end, end }, inlaid, end };
  }
  const unit = readUnit(tokens, numeral.end, words);
  return { numeral, unit, end: Math.max(numeral.end, unit.end) };
}

function inlaidDecimals(tokens: readonly Token[], numeral: Numeral, words: FigureWords): string | null {
  const token = tokens[numeral.end];
  if (
    token?.kind !== 'word' ||
    token.spaced ||
    numeral.spelled ||
    !isWhole(numeral) ||
    words.units.longest(tokens, numeral.end)
  )
    return null;
  const split = token.lower.search(DIGIT);
  if (split < 1 || token.lower.length > split + 2) return null;
  return words.inlaid.has(token.lower.slice(0, split)) ? token.lower.slice(split) : null;
}

/** `1m73` has a small whole number before the letter. */
const isWhole = ({ value, scale }: Numeral): boolean => scale === 1 && value < 1000 && Number.isInteger(value);

const DIGIT = /[0-9]/u;

export function amountValue({ numeral, unit, inlaid }: Amount, habit: () => MarkHabit): number {
  return inlaid === undefined ? settleMark(numeral, unit, habit) : Number(`${numeral.value}.${inlaid}`);
}

/** The unit as the article writes it; empty when none stands there. */
export function unitText({ text, tokens }: Scan, { unit, inlaid }: Amount): string {
  const [first, last] = [tokens[unit.start], tokens[unit.end - 1]];
  if (unit.end <= unit.start || !first || !last) return '';
  const end = inlaid === undefined ? last.end : last.end - inlaid.length;
  return text.slice(first.start, end).replace(/\s+/gu, ' ');
}
