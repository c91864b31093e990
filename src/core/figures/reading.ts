import type { Token } from '../text/index.ts';
import type { Figure } from '../types.ts';
import { type Scan, unitText } from './amount.ts';
import { type Bound, boundAfter, boundBefore, boundsOf } from './bounds.ts';
import { isFigure } from './evidence.ts';
import { readStretch, type Stretch } from './range.ts';

/** What was read at a number: a figure, if it is one, and the token to read on from. */
export interface Reading {
  readonly figure: Figure | null;
  readonly next: number;
}

/** The figure before the one to be read, and the token after it. */
export interface Previous {
  readonly figure: Figure | null;
  readonly next: number;
}

/** Reads the number at token `at` with its bound, range and unit. */
export function readFigure(scan: Scan, at: number, previous: Previous): Reading {
  const { tokens, words } = scan;
  const stretch = readStretch(scan, at);
  if (!stretch) return { figure: null, next: codeEnd(tokens, at) };
  const { last, ranged } = stretch;
  const before = leadingBound(scan, at, stretch);
  const bound = before && before.edge >= previous.next ? before : null;
  const after = boundAfter(tokens, last.end, words);
  const found = isFigure(
    {
      tokens,
      at,
      numeral: last.numeral,
      ranged,
      bounded: bound !== null || after !== null,
      unit: last.unit,
      marked: at > previous.next && words.currencyMarks.has(tokens[at - 1]?.text ?? ''),
      listed: isListed(scan, at, stretch, previous),
    },
    words,
  );
  // "39 năm lãnh đạo": the word of a duration is no number of its own.
  const passed = last.unit.kind === 'duration' ? last.end : last.numeral.end;
  if (!found) return { figure: null, next: Math.max(passed, at + 1) };
  const next = after?.edge ?? last.end;
  return { figure: compose(scan, { at, free: previous.next, next, stretch, bound, after }), next };
}

const DIVISIBLE: ReadonlySet<string> = new Set(['mass', 'measure', 'currency', 'share']);

/** Before a small number in words, `trên` and `gần` tell a place. */
function leadingBound({ tokens, words }: Scan, at: number, { last: { numeral, unit } }: Stretch): Bound | null {
  const bound = boundBefore(tokens, at, words);
  const counted = numeral.spelled && numeral.scale === 1 && numeral.value < 10 && !DIVISIBLE.has(unit.kind);
  return bound && counted && bound.edge === at - 1 && words.places.has(tokens[bound.edge]?.lower ?? '') ? null : bound;
}

/** How far apart two members of a list may stand, in tokens. */
const LIST_GAP = 8;

/** Whether the figure before it in the same sentence counts the same. */
function isListed(scan: Scan, at: number, { last }: Stretch, { figure, next }: Previous): boolean {
  if (!figure || at - next > LIST_GAP || unitText(scan, last) !== figure.unit) return false;
  for (let between = next; between < at; between += 1) {
    const token = scan.tokens[between];
    if (!token || token.newline || token.text === '.') return false;
  }
  return true;
}

interface Parts {
  readonly at: number;
  /** Token before which nothing may be taken. */
  readonly free: number;
  /** Token after the figure. */
  readonly next: number;
  readonly stretch: Stretch;
  readonly bound: Bound | null;
  readonly after: Bound | null;
}

function compose(scan: Scan, { at, free, next, stretch, bound, after }: Parts): Figure {
  const { tokens, words } = scan;
  const { high, ranged, last } = stretch;
  const before = at > free ? tokens[at - 1] : undefined;
  const mark = words.currencyMarks.get(before?.text ?? '');
  const opened = (ranged || after) && before?.lower === words.rangeOpener;
  const first = bound?.edge ?? (mark || opened ? at - 1 : at);
  const plain = ranged ? 'range' : last.numeral.vague ? 'atLeast' : (bound?.comparator ?? 'exact');
  const comparator = after?.comparator ?? plain;
  const bounds = comparator === 'range' ? stretch : boundsOf(high, comparator);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    low: bounds.low,
    high: bounds.high,
    comparator,
    unit: mark ?? unitText(scan, last),
  };
}

/** Past a number that is a code: everything glued to it. */
function codeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token && !token.spaced && token.kind !== 'word'; token = tokens[end]) end += 1;
  return end;
}
