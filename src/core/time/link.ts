import type { Token } from '../text/index.ts';
import type { Draft, Found } from './draft.ts';
import { numberOf } from './steps.ts';
import type { TimeWords } from './words.ts';

/**
 * Completes dates by their neighbours in a list or a period: `ngày 10 và 11-4`, `từ 15 đến 30-3`, `năm 2019 và 2020`,
 * `tháng 2 và tháng 7-2018`. Numbers that are dates only through a neighbour are added.
 */
export function linkNeighbours(found: readonly Found[], tokens: readonly Token[], words: TimeWords): Found[] {
  const linked: Found[] = [];
  for (const [k, date] of found.entries()) {
    const floor = linked.at(-1)?.to ?? 0;
    linked.push(...daysBefore(date, tokens, floor, words), date, ...numbersAfter(date, tokens, found[k + 1], words));
  }
  for (let k = linked.length - 1; k > 0; k -= 1) {
    const [former, latter] = [linked[k - 1], linked[k]];
    if (former && latter && isJoined(former, latter, tokens, words)) carryYear(former.draft, latter.draft);
  }
  return linked;
}

/** `ngày 3, 4 và 5/12`: the bare days before a day with its month, the first of them first. */
function daysBefore(date: Found, tokens: readonly Token[], floor: number, words: TimeWords): Found[] {
  const { month, year } = date.draft;
  if (month === undefined || date.draft.day === undefined || date.draft.lunar || tokens[date.from]?.newline) return [];
  const days: Found[] = [];
  let at = date.from;
  let headed = false;
  while (at - 2 >= floor && words.joiners.has(tokens[at - 1]?.lower ?? '')) {
    const last = dayAt(tokens, at - 2);
    if (last < 0) break;
    const interval = tokens[at - 3]?.text === '-' ? dayAt(tokens, at - 4) : -1;
    let from = interval > 0 && at - 4 >= floor ? at - 4 : at - 2;
    const draft: Draft =
      from === at - 2 ? { day: last, month, borrowed: true } : { day: interval, dayTo: last, month, borrowed: true };
    if (year !== undefined) draft.year = year;
    headed = words.dayWords.has(tokens[from - 1]?.lower ?? '') && from - 1 >= floor;
    if (headed) from -= 1;
    days.push({ from, to: at - 1, draft, rule: 'day-list' });
    at = from;
  }
  const head = tokens[at - 1]?.lower ?? '';
  return headed || words.listHeads.has(head) ? days.reverse() : [];
}

function dayAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.end - token.start > 2) return -1;
  const before = tokens[at - 1];
  if (!token.spaced && before?.kind === 'mark' && before.text !== '(' && before.text !== ',' && before.text !== '-')
    return -1;
  const day = numberOf(token);
  return day >= 1 && day <= 31 ? day : -1;
}

/** `năm 2019 và 2020`, `tháng 5 và 6`: bare numbers after a year or a month that nothing else claims. */
function numbersAfter(date: Found, tokens: readonly Token[], next: Found | undefined, words: TimeWords): Found[] {
  const isYear = onlyYear(date.draft);
  if (!isYear && !onlyMonth(date.draft)) return [];
  const added: Found[] = [];
  let at = date.to;
  while (words.joiners.has(tokens[at]?.lower ?? '') && (next === undefined || at + 1 < next.from)) {
    const token = tokens[at + 1];
    const value = numberOf(token);
    if (token === undefined || !endsNumber(tokens, at + 2, words)) break;
    if (isYear ? value < 1900 || value > 2099 || token.end - token.start !== 4 : value < 1 || value > 12) break;
    added.push({ from: at + 1, to: at + 2, draft: isYear ? { year: value } : { month: value }, rule: 'number-list' });
    at += 2;
  }
  return added;
}

function endsNumber(tokens: readonly Token[], at: number, words: TimeWords): boolean {
  const after = tokens[at];
  if (after === undefined || after.newline) return true;
  if (after.kind === 'mark')
    return after.text !== '%' && (after.spaced || tokens[at + 1]?.spaced !== false || ')”"’'.includes(after.text));
  return after.spaced && !words.countedNouns.has(after.lower) && after.kind !== 'number';
}

const onlyYear = (draft: Draft): boolean =>
  draft.year !== undefined &&
  draft.month === undefined &&
  draft.yearTo === undefined &&
  draft.season === undefined &&
  draft.quarter === undefined &&
  draft.lunar === undefined &&
  draft.newYear === undefined;
const onlyMonth = (draft: Draft): boolean =>
  draft.month !== undefined &&
  draft.day === undefined &&
  draft.year === undefined &&
  draft.shift === undefined &&
  draft.monthTo === undefined &&
  draft.half === undefined &&
  draft.week === undefined;

function isJoined(former: Found, latter: Found, tokens: readonly Token[], words: TimeWords): boolean {
  const gap = latter.from - former.to;
  if (gap < 1 || gap > 2 || tokens[latter.from]?.newline) return false;
  for (let at = former.to; at < latter.from; at += 1) if (!words.joiners.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** The one of two joined dates that lacks a year takes it from the other; the former does not come after the latter. */
function carryYear(former: Draft, latter: Draft): void {
  if (former.month === undefined || latter.month === undefined || former.lunar !== latter.lunar) return;
  const later =
    former.month > latter.month || (former.month === latter.month && (former.day ?? 1) > (latter.day ?? 31));
  if (hasYear(former) === hasYear(latter)) return;
  if (latter.year !== undefined) Object.assign(former, { year: latter.year - (later ? 1 : 0), borrowed: true });
  else if (former.year !== undefined) Object.assign(latter, { year: former.year + (later ? 1 : 0), borrowed: true });
  else if (latter.shift !== undefined && latter.unit === 'year')
    Object.assign(former, { shift: latter.shift, unit: 'year' });
}

const hasYear = (draft: Draft): boolean => draft.year !== undefined || draft.unit === 'year';
