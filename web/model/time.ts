const DAY = 86_400_000;

/** What a TIMEX3 value covers: milliseconds of UTC, end-exclusive, and how exact it is. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'interval';
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 };

/** Reads `2024-10-31(T…)`, `2024-10`, `2024-W43`, `2024-Q3`, `2024-SU`, `2024`, `A/B`; null for anything else (`XXXX-10-31`). */
export function readPeriod(value: string | null | undefined): Period | null {
  if (value === null || value === undefined) return null;
  const [first, last] = value.split('/');
  if (first !== undefined && last !== undefined) {
    const from = readPeriod(first);
    const to = readPeriod(last);
    return from && to && to.to > from.from ? { from: from.from, to: to.to, precision: 'interval' } : null;
  }
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T.*)?)?|W(\d{2})|Q([1-4])|(SP|SU|FA|AU|WI)))?$/.exec(value.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const [, , month, day, week, quarter, season] = match;
  if (week !== undefined) {
    const fourth = Date.UTC(year, 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week) - 1) * 7 * DAY;
    return { from: monday, to: monday + 7 * DAY, precision: 'week' };
  }
  if (quarter !== undefined) return months(year, (Number(quarter) - 1) * 3, 3, 'quarter');
  if (season !== undefined) return months(year, SEASON_MONTH[season] ?? 0, 3, 'quarter');
  if (month === undefined) return months(year, 0, 12, 'year');
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return months(year, Number(month) - 1, 1, 'month');
  const from = Date.UTC(year, Number(month) - 1, Number(day));
  return new Date(from).getUTCDate() === Number(day) ? { from, to: from + DAY, precision: 'day' } : null;
}

function months(year: number, month: number, count: number, precision: Period['precision']): Period {
  return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + count, 1), precision };
}

/** Days, and weeks or other stretches of days; a month or more is known too vaguely to draw an axis for. */
function isNarrow({ precision }: Period): boolean {
  return precision === 'day' || precision === 'week' || precision === 'interval';
}

/**
 * The stretch of time that periods ask for: that of the days, where there are any, for a lone `2013` would press them together. What
 * is known more vaguely and reaches into it is drawn as far as it does; what lies outside widens it.
 */
export function extentOf(periods: readonly Period[]): { readonly from: number; readonly to: number } | null {
  const days = coverOf(periods.filter(isNarrow));
  return coverOf(days ? [days, ...periods.filter(({ from, to }) => to <= days.from || from >= days.to)] : periods);
}

function coverOf(
  periods: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number } | null {
  const [first, ...others] = periods;
  if (!first) return null;
  const cover = { from: first.from, to: first.to };
  for (const { from, to } of others) {
    cover.from = Math.min(cover.from, from);
    cover.to = Math.max(cover.to, to);
  }
  return cover;
}

export interface Tick {
  readonly at: number;
  readonly unit: 'day' | 'month' | 'year';
  /** The first tick of its month or year: where the greater unit is written too. */
  readonly opens: boolean;
}

/** Round places on a time axis, at most about `count` of them. */
export function timeTicks(from: number, to: number, count: number): readonly Tick[] {
  const days = (to - from) / DAY;
  for (const step of [1, 2, 7, 14]) if (days / step <= count) return dayTicks(from, to, step);
  for (const step of [1, 2, 3, 6]) if (days / (30.4 * step) <= count) return monthTicks(from, to, step);
  let step = 12;
  for (const years of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]) {
    step = years * 12;
    if (days / (365.25 * years) <= count) break;
  }
  return monthTicks(from, to, step).map((tick) => ({ ...tick, unit: 'year' as const }));
}

function dayTicks(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  let month = -1;
  for (let at = Math.ceil(from / DAY / step) * step * DAY; at < to; at += step * DAY) {
    const date = new Date(at);
    ticks.push({ at, unit: 'day', opens: date.getUTCMonth() !== month });
    month = date.getUTCMonth();
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(from);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  let year = -1;
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    // Beyond what the calendar of the machine knows a day is no number.
    if (!(at < to)) return ticks;
    if (at < from) continue;
    const own = Math.floor(month / 12);
    ticks.push({ at, unit: 'month', opens: own !== year });
    year = own;
  }
}
