const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;
/** The same without hyphens; as day, month, year its figures make no date, for no month is 19 or 20. */
const BASIC_ISO = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
const ENGLISH = /(?<!\d)(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4})(?!\d)/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a publication date as metadata give it: ISO 8601 (kept with its time and zone), also without hyphens, day first as Vietnamese sites
 * write it (`Thứ năm, 3/4/2025, 07:15 (GMT+7)`), or as feeds write it (`Thu, 03 Apr 2025 07:15:00 +0700`); of these three
 * the day is kept. Null when it is no date of the calendar.
 */
export function parsePublished(raw: string): string | null {
  const iso = ISO.exec(raw.trim());
  if (iso !== null) {
    const [, year, month, day, time, zone = ''] = iso;
    const date = calendarDate(year, month, day);
    if (date === null || time === undefined) return date;
    return isClock(time) ? `${date}T${time.replace(/^(?=\d:)/u, '0')}${zone}` : null;
  }
  const [basic, basicYear, basicMonth, basicDay] = BASIC_ISO.exec(raw.trim()) ?? [];
  if (basic !== undefined) return calendarDate(basicYear, basicMonth, basicDay);
  const [, day, month, year] = DAY_FIRST.exec(raw) ?? [];
  if (year !== undefined) return calendarDate(year, month, day);
  const [, feedDay, name, feedYear] = ENGLISH.exec(raw) ?? [];
  if (name === undefined) return null;
  return calendarDate(feedYear, String(MONTHS.indexOf(name.toLowerCase()) + 1), feedDay);
}

function calendarDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const daysInMonth = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= daysInMonth ? `${yearMonth}-${day.padStart(2, '0')}` : null;
}

function isClock(time: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 61;
}
