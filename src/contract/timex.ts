import { startOfWeek, weekOf } from '../core/time/calendar.ts';
import { earliestDay, isDay, latestDay } from '../core/time/timex.ts';

const YEAR = String.raw`(?:\d{4}|XXXX)`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const WEEK = String.raw`W(?:0[1-9]|[1-4]\d|5[0-3])`;

const pointOrPeriod = (point: string): RegExp => new RegExp(`^${point}(?:/${point})?$`, 'u');

/** A TIMEX3 value: a year (`XXXX` where it is not known), a month, a day or a week, or a period from one to another. */
export const TIMEX: RegExp = pointOrPeriod(`${YEAR}(?:-${WEEK}|-${MONTH}(?:-${DAY})?)?`);

/** What analyses hold: quarters and seasons, too, and weeks, months and days of which only that is known that they are some. */
export const READ_TIMEX: RegExp = pointOrPeriod(
  `${YEAR}(?:-(?:${WEEK}|WXX|Q[1-4]|SP|SU|FA|WI|(?:${MONTH}|XX)(?:-(?:${DAY}|XX))?))?`,
);

const CLOCK = String.raw`(?:[01]?\d|2[0-3])(?::?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d+)?)?)?`;
const ZONE = String.raw`(?:Z|[+-]\d{2}(?::?\d{2})?)`;

/** A year, a month, a day or a day and time of ISO 8601. */
export const PUBLISHED: RegExp = new RegExp(
  String.raw`^\d{4}(?:-${MONTH}(?:-${DAY}(?:[T ]${CLOCK}\s*${ZONE}?)?)?)?$`,
  'u',
);

/** Whether a value is a {@link TIMEX} of days and weeks that the calendar has, and no period that ends before it begins. */
export function isTimex(value: string): boolean {
  const [begins, ends] = [earliestDay(value), latestDay(value)];
  const inOrder = begins === null || ends === null || begins <= ends;
  return TIMEX.test(value) && isOfCalendar(value) && inOrder;
}

/** Whether the calendar has the days and weeks of a {@link READ_TIMEX}. */
export function isOfCalendar(value: string): boolean {
  return value.split('/').every(isInCalendar);
}

/** A year that has both 29 February and a 53rd week, for what is told without its year; a month that has a 31st, for what is told without it. */
const FULL_YEAR = '2020';
const FULL_MONTH = '-01-';

function isInCalendar(point: string): boolean {
  const [year = '', part = '', day] = point.replace('XXXX', FULL_YEAR).replace('-XX-', FULL_MONTH).split('-');
  if (/^\d/u.test(day ?? '')) return isDay(`${year}-${part}-${day}`);
  const week = Number(/^W(\d+)$/u.exec(part)?.[1] ?? 0);
  return week === 0 || weekOf(startOfWeek(Number(year), week)).week === week;
}
