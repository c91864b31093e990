const POINT = String.raw`(?:\d{4}|XXXX)(?:-W(?:0[1-9]|[1-4]\d|5[0-3])|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A TIMEX3 value: a year (`XXXX` where it is not known), a month, a day or a week, or a period from one to another. */
export const TIMEX: RegExp = new RegExp(`^(?:${POINT})(?:/(?:${POINT}))?$`, 'u');

/** Whether a value is such a TIMEX3 value, of days and weeks that the calendar has, and no period that ends before it begins. */
export function isTimex(value: string): boolean {
  const [first = '', last] = value.split('/');
  return (
    TIMEX.test(value) && isInCalendar(first) && (last === undefined || (isInCalendar(last) && isInOrder(first, last)))
  );
}

/** A year that has 29 February, for days of which the year is not known. */
const LEAP_YEAR = 2000;
const THURSDAY = 4;

function isInCalendar(point: string): boolean {
  const [years = '', month = '', day] = point.split('-');
  const year = years === 'XXXX' ? LEAP_YEAR : Number(years);
  const weekdayOf = (month: number, day: number): number => new Date(Date.UTC(year, month, day)).getUTCDay();
  // A year of which the first or the last day is a Thursday has 53 weeks (ISO 8601).
  if (month === 'W53') return years === 'XXXX' || weekdayOf(0, 1) === THURSDAY || weekdayOf(11, 31) === THURSDAY;
  return day === undefined || new Date(Date.UTC(year, Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** As far as both are known equally finely. */
function isInOrder(first: string, last: string): boolean {
  if (first.startsWith('X') || last.startsWith('X')) return true;
  const length = first.includes('W') === last.includes('W') ? Math.min(first.length, last.length) : 'YYYY'.length;
  return first.slice(0, length) <= last.slice(0, length);
}
