import { startOfWeek, weekOf } from '../core/time/calendar.ts';
import { earliestDay, isDay, latestDay } from '../core/time/timex.ts';

const POINT = String.raw`(?:\d{4}|XXXX)(?:-W(?:0[1-9]|[1-4]\d|5[0-3])|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A TIMEX3 value: a year (`XXXX` where it is not known), a month, a day or a week, or a period from one to another. */
export const TIMEX: RegExp = new RegExp(`^(?:${POINT})(?:/(?:${POINT}))?$`, 'u');

/** Whether a value is such a TIMEX3 value, of days and weeks that the calendar has, and no period that ends before it begins. */
export function isTimex(value: string): boolean {
  const [begins, ends] = [earliestDay(value), latestDay(value)];
  const inOrder = begins === null || ends === null || begins <= ends;
  return TIMEX.test(value) && value.split('/').every(isInCalendar) && inOrder;
}

/** A year that has both 29 February and a 53rd week, for what is told without its year. */
const FULL_YEAR = '2020';

function isInCalendar(point: string): boolean {
  const [year = '', part = '', day] = point.replace('XXXX', FULL_YEAR).split('-');
  if (day !== undefined) return isDay(`${year}-${part}-${day}`);
  const week = Number(part.replace('W', ''));
  return !part.startsWith('W') || weekOf(startOfWeek(Number(year), week)).week === week;
}
