import type { Period } from './time.ts';

const DAY = 86_400_000;

/** `31/10/2024`, `10/2024`, `quý 3/2024` or `31 Oct 2024`, `Oct 2024`, `Q3 2024`, as exact as the period is. */
export function formatPeriod(period: Period, locale: string): string {
  const first = new Date(period.from);
  const last = new Date(period.to - DAY);
  const year = String(first.getUTCFullYear());
  const vietnamese = locale === 'vi';
  switch (period.precision) {
    case 'day':
      return formatDay(first, locale);
    case 'month':
      return vietnamese ? `${first.getUTCMonth() + 1}/${year}` : `${monthName(first)} ${year}`;
    case 'quarter':
      return `${vietnamese ? 'quý ' : 'Q'}${Math.floor(first.getUTCMonth() / 3) + 1}${vietnamese ? '/' : ' '}${year}`;
    case 'year':
      return year;
    case 'week':
    case 'interval':
      return `${formatDay(first, locale)} – ${formatDay(last, locale)}`;
  }
}

/** A round date on an axis: the day, the month or the year alone. */
export function formatTick(at: number, unit: 'day' | 'month' | 'year', opens: boolean, locale: string): string {
  const date = new Date(at);
  const vietnamese = locale === 'vi';
  const year = String(date.getUTCFullYear());
  if (unit === 'year') return year;
  const month = vietnamese ? `${date.getUTCMonth() + 1}` : monthName(date);
  if (unit === 'month')
    return opens ? `${vietnamese ? `${month}/` : `${month} `}${year}` : vietnamese ? `th. ${month}` : month;
  const day = String(date.getUTCDate());
  return opens ? (vietnamese ? `${day}/${month}` : `${day} ${month}`) : day;
}

function formatDay(date: Date, locale: string): string {
  return locale === 'vi'
    ? `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`
    : `${date.getUTCDate()} ${monthName(date)} ${date.getUTCFullYear()}`;
}

function monthName(date: Date): string {
  return date.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
}
