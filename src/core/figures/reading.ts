import type { Token } from '../text/index.ts';
import type { Figure } from '../types.ts';
import { type Bound, boundAfter, boundBefore, boundsOf } from './bounds.ts';
import { isFigure } from './evidence.ts';
import { type MarkHabit, settleMark } from './marks.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isDashed, readRange } from './range.ts';
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

/** The figure at a number, if it is one, and the token to read on from. */
export interface Reading {
  readonly figure: Figure | null;
  readonly next: number;
}

/** Reads the number at token `at` with its bound, range and unit. `floor`: the token before which nothing may be taken. */
export function readFigure(scan: Scan, at: number, floor: number): Reading {
  const { tokens, words } = scan;
  const numeral = readNumeral(tokens, at, words);
  if (!numeral) return { figure: null, next: codeEnd(tokens, at) };
  const range = readRange(tokens, numeral, words);
  const last = range?.high ?? numeral;
  if (!range && isDashed(tokens, numeral.end)) return { figure: null, next: codeEnd(tokens, at) };
  const inlaid = inlaidAfter(tokens, last, words);
  const unit = inlaid?.unit ?? readUnit(tokens, last.end, words);
  const before = boundBefore(tokens, at, words);
  const bound = before && before.edge >= floor ? before : null;
  const after = boundAfter(tokens, unit.end, words);
  const candidate = {
    tokens,
    at,
    numeral: last,
    ranged: range !== null,
    bounded: bound !== null || after !== null,
    unit,
  };
  if (!isFigure(candidate, words)) return { figure: null, next: Math.max(last.end, at + 1) };
  const value = inlaid?.value ?? settleMark(last, unit, scan.habit);
  const ends = range
    ? { low: settleMark({ ...numeral, value: range.low, scale: last.scale }, unit, scan.habit), high: value }
    : null;
  return {
    figure: compose(scan, { at, last, unit, bound, after, value, ends }),
    next: Math.max(unit.end, after?.edge ?? 0),
  };
}

interface Parts {
  readonly at: number;
  readonly last: Numeral;
  readonly unit: Unit;
  readonly bound: Bound | null;
  readonly after: Bound | null;
  readonly value: number;
  readonly ends: { readonly low: number; readonly high: number } | null;
}

function compose({ text, tokens, words }: Scan, { at, last, unit, bound, after, value, ends }: Parts): Figure {
  const opener = (ends || after) && tokens[at - 1]?.lower === words.rangeOpener ? at - 1 : at;
  const mark = words.currencyMarks.get(tokens[at - 1]?.text ?? '');
  const start = tokens[mark ? at - 1 : bound ? bound.edge : opener]?.start ?? 0;
  const end = tokens[Math.max(last.end, unit.end, after?.edge ?? 0) - 1]?.end ?? start;
  const comparator = after?.comparator ?? (ends ? 'range' : last.vague ? 'atLeast' : (bound?.comparator ?? 'exact'));
  const unitText = mark ?? text.slice(tokens[unit.start]?.start ?? end, tokens[unit.end - 1]?.end ?? end);
  const bounds = ends && !after ? ends : boundsOf(value, comparator);
  return {
    start,
    end,
    ...bounds,
    comparator,
    unit: unit.start < unit.end || mark ? unitText.replace(/\s+/gu, ' ') : '',
  };
}

/** `1m73`: the decimals stand behind the unit's letter. */
function inlaidAfter(
  tokens: readonly Token[],
  numeral: Numeral,
  words: FigureWords,
): { value: number; unit: Unit } | null {
  const token = tokens[numeral.end];
  if (token?.kind !== 'word' || token.spaced || numeral.spelled) return null;
  const split = token.lower.search(/\p{Nd}/u);
  if (split <= 0 || !words.inlaid.has(token.lower.slice(0, split)) || token.lower.length - split > 2) return null;
  const value = Number(`${numeral.value}.${token.lower.slice(split)}`);
  return Number.isNaN(value) || words.units.longest(tokens, numeral.end)
    ? null
    : { value, unit: { kind: 'length', start: numeral.end, end: numeral.end + 1 } };
}

/** Past a number that is a code: everything glued to it. */
function codeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end] && tokens[end]?.spaced === false && tokens[end]?.kind !== 'word') end += 1;
  return end;
}
