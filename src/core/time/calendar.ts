/** Arithmetic of the proleptic Gregorian calendar on day numbers (days since 1970-01-01), free of time zones. */

/** A day of the civil calendar; `month` and `day` begin at 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** Number of a day; months and days outside their range run over into the neighbouring ones. After H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor((months - 2) / 12);
  const marchMonth = (((months - 2) % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** The day that has this number. */
export function civilDay(number: number): CivilDay {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday with which an ISO week begins. */
export function startOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
}

/** ISO 8601 week of a day; its year can differ from the calendar year at the turn of the year. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const { year } = civilDay(number - weekdayOf(number) + 4);
  return { year, week: Math.floor((number - startOfWeek(year, 1)) / 7) + 1 };
}
