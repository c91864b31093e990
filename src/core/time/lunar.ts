import { dayNumber } from './calendar.ts';
import type { LunarCalendar } from './words.ts';

/** Day number of a lunar year's first day; null outside the tables. */
function lunarNewYear(calendar: LunarCalendar, year: number): number | null {
  const monthAndDay = calendar.newYears[year - calendar.firstYear];
  return monthAndDay === undefined ? null : dayNumber(year, Math.floor(monthAndDay / 100), monthAndDay % 100);
}

/**
 * First day number and length of a lunar month, the repeated one of a leap year left aside; null outside the tables.
 */
export function lunarMonth(
  calendar: LunarCalendar,
  year: number,
  month: number,
): { readonly first: number; readonly length: number } | null {
  const newYear = lunarNewYear(calendar, year);
  const lengths = calendar.months[year - calendar.firstYear];
  if (newYear === null || lengths === undefined) return null;
  const leap = calendar.leaps[year - calendar.firstYear] ?? 0;
  const place = month - 1 + (leap > 0 && month > leap ? 1 : 0);
  let first = newYear;
  for (let k = 0; k < place; k += 1) first += lengthOf(lengths[k]);
  return { first, length: lengthOf(lengths[place]) };
}

const lengthOf = (letter: string | undefined): number => (letter === 'l' ? 30 : 29);
