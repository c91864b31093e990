import { compareText } from '../text/index.ts';
import { civilDay, dayNumber, daysInMonth, startOfWeek } from './calendar.ts';

/**
 * TIMEX3 values as this project writes them (ISO 8601 with `X` for unknown digits):
 * `2024-10-31`, `2024-10`, `2024`, `2024-W43`, `2024-Q3`, `2024-SP` (SU, FA, WI), `XXXX-10-31`, and intervals `A/B`.
 */
const POINT = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(SP|SU|FA|WI)|(\d{2})(?:-(\d{2}))?))?$/u;

/** First month of the seasons of the northern hemisphere, as meteorology counts them; winter runs over into the next year. */
const SEASON_BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Day numbers, both inclusive. */
interface Days {
  readonly first: number;
  readonly last: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a day number. */
export function formatDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Writes a value from its parts; unknown parts are `X`, parts left out are finer than what is meant. */
export function formatTimex(year: number | null, month?: number | null, day?: number | null): string {
  const parts = [year === null ? 'XXXX' : pad(year, 4)];
  if (month !== undefined) parts.push(month === null ? 'XX' : pad(month, 2));
  if (day !== undefined) parts.push(day === null ? 'XX' : pad(day, 2));
  return parts.join('-');
}

/** Day number of a `YYYY-MM-DD` at the beginning of an ISO date or date and time; null when there is none. */
export function readDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

function daysOf(value: string): Days | null {
  const match = POINT.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  const [week, quarter, season, month, day] = [match[2], match[3], match[4], match[5], match[6]];
  if (week !== undefined) {
    const first = startOfWeek(year, Number(week));
    return { first, last: first + 6 };
  }
  if (quarter !== undefined) return monthsOf(year, Number(quarter) * 3 - 2, 3);
  if (season !== undefined) return monthsOf(year, SEASON_BEGINS[season] ?? 1, 3);
  if (month === undefined) return monthsOf(year, 1, 12);
  if (day === undefined) return monthsOf(year, Number(month), 1);
  const number = dayNumber(year, Number(month), Number(day));
  return { first: number, last: number };
}

function monthsOf(year: number, month: number, count: number): Days {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1 };
}

const sides = (value: string): readonly string[] => value.split('/');

/** First day that a TIMEX3 value covers, as `YYYY-MM-DD`; null when its year is unknown or it is no such value. */
export function earliestDay(value: string): string | null {
  const days = daysOf(sides(value)[0] ?? '');
  return days === null ? null : formatDay(days.first);
}

/** Last day that a TIMEX3 value covers, as `YYYY-MM-DD`; null when its year is unknown or it is no such value. */
export function latestDay(value: string): string | null {
  const days = daysOf(sides(value).at(-1) ?? '');
  return days === null ? null : formatDay(days.last);
}

/** A single day of a known year: `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return readDay(value) !== null && value.length === 10;
}

/** A whole month of a known year: `YYYY-MM`. */
export const isMonth = (value: string): boolean => /^\d{4}-\d{2}$/u.test(value);

/** Orders TIMEX3 values for `sort`: by their first day, the longer period first, values without a known year at the end. */
export function compareTimex(a: string, b: string): number {
  const [startA, startB] = [earliestDay(a), earliestDay(b)];
  if (startA === null || startB === null) {
    return startA === startB ? compareText(a, b) : startA === null ? 1 : -1;
  }
  return compareText(startA, startB) || compareText(latestDay(b) ?? '', latestDay(a) ?? '') || compareText(a, b);
}

/** Whether two values can mean the same stretch of time: they share a day. False when one has no known year. */
export function overlaps(a: string, b: string): boolean {
  const [startA, endA, startB, endB] = [earliestDay(a), latestDay(a), earliestDay(b), latestDay(b)];
  if (startA === null || endA === null || startB === null || endB === null) return false;
  return startA <= endB && startB <= endA;
}
