import { civilDay, dayNumber } from './calendar.ts';
import type { Draft } from './draft.ts';
import { type Memory, oneDay, type Resolved, UNKNOWN_DAY } from './resolved.ts';
import type { LunarCalendar } from './words.ts';

/** Day number of a lunar year's first day; null outside the tables. */
function lunarNewYear(calendar: LunarCalendar, year: number): number | null {
  const monthAndDay = calendar.newYears[year - calendar.firstYear];
  return monthAndDay === undefined ? null : dayNumber(year, Math.floor(monthAndDay / 100), monthAndDay % 100);
}

/**
 * First day number and length of a lunar month, the repeated one of a leap year left aside; null outside the tables.
 */
function lunarMonth(
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

/** A day or month of the lunar calendar, in the year that is stated or lies nearest; null outside the tables. */
export function resolveLunar(draft: Draft, memory: Memory): Resolved | null {
  const { reference, lunar } = memory;
  const now = civilDay(reference.day).year;
  const stated =
    draft.year ?? (draft.cycle === undefined ? undefined : cyclicYear(draft.cycle, draft.branch ?? 0, now));
  if (stated === undefined && !(reference.knows.year && reference.knows.day)) return UNKNOWN_DAY;
  const shifted = draft.unit === 'year' ? now + (draft.shift ?? 0) : undefined;
  const year = stated ?? shifted;
  const candidates = year === undefined ? [now, now - 1, now + 1] : [year];
  let best: LunarDays | null = null;
  for (const candidate of candidates) {
    const days = lunarDays(draft, candidate, lunar);
    if (days !== null && (best === null || Math.abs(days.first - reference.day) < Math.abs(best.first - reference.day)))
      best = days;
  }
  if (best === null) return null;
  const [from, to] = [
    oneDay(best.first, false, draft.year === undefined),
    oneDay(best.last, false, draft.year === undefined),
  ];
  return best.first === best.last ? from : { ...from, value: `${from.value}/${to.value}`, day: null };
}

interface LunarDays {
  readonly first: number;
  readonly last: number;
}

function lunarDays(draft: Draft, year: number, lunar: LunarCalendar): LunarDays | null {
  const day = draft.day ?? 1;
  const month = lunarMonth(
    lunar,
    draft.newYear === true && day > 15 ? year - 1 : year,
    draft.newYear === true ? (day > 15 ? 12 : 1) : (draft.month ?? 1),
  );
  if (month === null) return null;
  const { first, length } = month;
  if (draft.day === undefined && draft.newYear !== true) return { first, last: first + length - 1 };
  // The eve of the new year is called the thirtieth also when its month has 29 days.
  const at = first + Math.min(day, length) - 1;
  return { first: at, last: at };
}

/** The year of the cycle of sixty that lies nearest to now; -1, which has no lunar year, when stem and branch do not go together. */
function cyclicYear(stem: number, branch: number, now: number): number {
  for (let distance = 0; distance <= 30; distance += 1) {
    for (const year of [now - distance, now + distance]) if (year % 10 === stem && year % 12 === branch) return year;
  }
  return -1;
}
