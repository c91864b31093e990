import type { Token } from '../../../text/index.ts';
import type { Draft } from '../../../time/draft.ts';
import { numberOf } from '../../../time/steps.ts';
import fractionWords from '../words/time-before-fractions.json' with { type: 'json' };
import counted from '../words/time-counted.json' with { type: 'json' };
import lawWords from '../words/time-law-words.json' with { type: 'json' };
import licences from '../words/time-licences.json' with { type: 'json' };
import measures from '../words/time-measures.json' with { type: 'json' };

type Guard = (tokens: readonly Token[], from: number, to: number, draft: Draft) => boolean;

const LICENCES: ReadonlySet<string> = new Set(licences);
const MEASURES: ReadonlySet<string> = new Set(measures);
const COUNTED: ReadonlySet<string> = new Set(counted);
const BEFORE_FRACTIONS: ReadonlySet<string> = new Set(fractionWords);
const LAW_WORDS: ReadonlySet<string> = new Set(lawWords);
const MARKS = '/.,-–:';

/** No other number, mark or letter is glued to either end: `15/2020/NĐ-CP`, `1.000`, `192.168.1.12`. */
export const standsAlone: Guard = (tokens, from, to) => {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first !== undefined && !first.spaced && before !== undefined) {
    if (before.kind !== 'mark') return false;
    const further = tokens[from - 2];
    if (MARKS.includes(before.text) && !before.spaced && further !== undefined && !isClosing(further)) return false;
  }
  const after = tokens[to];
  if (after === undefined || after.spaced) return true;
  if (after.kind !== 'mark' || after.text === '%') return false;
  const next = tokens[to + 1];
  return !(
    MARKS.includes(after.text) &&
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'number' || (next.kind === 'word' && after.text !== '.' && after.text !== ',' && after.text !== ':'))
  );
};

const isClosing = (token: Token): boolean => token.kind === 'mark' && ')”"’'.includes(token.text);

/** `hàng năm`, `hằng tháng` follow: it comes again and again, so it is no one date. */
export function repeats(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to]?.lower;
  return (after === 'hàng' || after === 'hằng') && tokens[to]?.newline === false;
}

/** What follows is a unit of measure, so that the numbers before it are a quantity. */
export function isMeasured(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (after === undefined || after.newline) return false;
  if (after.lower === 'giờ') return tokens[to + 1]?.capital !== true && tokens[to + 1]?.lower !== 'địa';
  if (after.lower === 'năm')
    return !(tokens[to + 1]?.kind === 'number' || YEAR_SHIFTS.has(tokens[to + 1]?.lower ?? ''));
  return MEASURES.has(after.lower);
}

/** What follows is a unit or a noun that is often counted. */
export function isQuantity(tokens: readonly Token[], to: number): boolean {
  return isMeasured(tokens, to) || (tokens[to]?.newline === false && COUNTED.has(tokens[to]?.lower ?? ''));
}
const YEAR_SHIFTS: ReadonlySet<string> = new Set(['nay', 'ngoái', 'sau', 'tới', 'trước']);

/** A bare `31/10`, `25-10` or `3.12` counts as a date only where the words around speak for it. */
export const bareDay: Guard = (tokens, from, to, draft) => {
  if (!standsAlone(tokens, from, to, draft) || repeats(tokens, to)) return false;
  if (draft.led === true) return !isNameOfStreet(tokens, from) && !isMeasured(tokens, to);
  if (isQuantity(tokens, to)) return false;
  const before = tokens[from]?.newline === true ? '' : (tokens[from - 1]?.lower ?? '');
  if (BEFORE_FRACTIONS.has(before)) return false;
  if (draft.year !== undefined) return true;
  const separator = tokens[from + 1]?.text ?? '';
  if (before === '(') return bracketed(tokens, to) && (separator === '/' || afterDay(tokens, from));
  if (before === ',' && DAY_SHIFTS.has(tokens[from - 2]?.lower ?? '')) return true;
  if (DAY_SHIFTS.has(before) || continuesDays(tokens, from)) return true;
  if (separator === '/') return LICENCES.has(before) || isLateDay(draft);
  if (separator === '.') return false;
  if (before === 'là') return isLateDay(draft);
  const descending = (draft.day ?? 0) > (draft.month ?? 0);
  return LICENCES.has(before) && (isEnd(tokens, to) || (descending && !EXTENTS.has(before)));
};
const DAY_SHIFTS: ReadonlySet<string> = new Set(['nay', 'qua', 'mai', 'kia', 'nhật']);
/** `trước 2-3`, `sau 2-3` are as often a stretch of days as a day. */
const EXTENTS: ReadonlySet<string> = new Set(['trước', 'sau']);

/** Fractions and scores seldom have a part above twelve; `24/7` means always. */
const isLateDay = ({ day = 0, month = 0 }: Draft): boolean => day > 12 && !(day === 24 && month === 7);

const LIST_JOINERS: ReadonlySet<string> = new Set(['và', 'đến', 'tới', 'hoặc', 'hay', ',']);
const DAY_WORDS: ReadonlySet<string> = new Set(['ngày', 'hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'từ', '(']);

/** The dates of a list go on: `ngày 10 và 11-4`, `hôm 4/5 và 9/5`. */
function continuesDays(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (LIST_JOINERS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'number') {
    const dated = '/-.'.includes(tokens[at - 3]?.text ?? ' ') && tokens[at - 4]?.kind === 'number';
    at -= dated ? 4 : 2;
    if (DAY_WORDS.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const bracketed = (tokens: readonly Token[], to: number): boolean => {
  const after = tokens[to]?.text;
  return after === ')' || after === ',' || after === ';';
};
const isEnd = (tokens: readonly Token[], to: number): boolean => {
  const after = tokens[to];
  return after === undefined || after.newline || after.kind === 'mark';
};

/** `chiều nay (22-10)`, `hôm thứ Sáu (23-8)`: the bracket follows words for a day. */
const afterDay = (tokens: readonly Token[], from: number): boolean =>
  LICENCES.has(tokens[from - 2]?.lower ?? '') || tokens[from - 2]?.lower === 'ngày';

const STREETS: ReadonlySet<string> = new Set(['đường', 'phố', 'nhà', 'trường', 'thpt', 'thcs', 'cầu', 'viên']);
const isNameOfStreet = (tokens: readonly Token[], from: number): boolean => STREETS.has(tokens[from - 1]?.lower ?? '');

/** A bare `3/1947`: not the number of a law or of a house. */
export const bareMonth: Guard = (tokens, from, to, draft) => {
  if (!standsAlone(tokens, from, to, draft)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  return !LAW_WORDS.has(before) && !BEFORE_FRACTIONS.has(before) && !isQuantity(tokens, to);
};

/** Years that follow each other, not an amount. */
export const yearRange: Guard = (tokens, from, to, draft) => {
  const { year = 0, yearTo = 0 } = draft;
  return yearTo > year && yearTo - year <= 300 && standsAlone(tokens, from, to, draft) && !isQuantity(tokens, to);
};

/** No digit before it, which would make it a count of units (`3 tháng 10 ngày`). */
export const noCountBefore: Guard = (tokens, from, to, draft) => {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]?.newline || before.kind !== 'number')
    return standsAlone(tokens, from, to, draft);
  return numberOf(before) > 1000 || (numberOf(before) === -1 && before.end - before.start !== 2);
};
