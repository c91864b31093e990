import { civilDay, dayNumber, daysInMonth, startOfWeek, weekOf } from './calendar.ts';
import type { Direction, Draft } from './draft.ts';
import { resolveLunar } from './lunar.ts';
import { UNKNOWN_YEAR } from './reference.ts';
import { resolveCount, resolveSame, resolveShift, resolveWeekday } from './relative.ts';
import { type Memory, oneDay, plain, type Resolved, weekValue } from './resolved.ts';
import { formatTimex } from './timex.ts';
import { monthYear, yearOf } from './which-year.ts';

/** Resolves one draft; null when it is no date after all (31/2, an empty lunar year). */
export function resolve(draft: Draft, hint: Direction, memory: Memory): Resolved | null {
  if (draft.newYear === true || draft.lunar === true) return resolveLunar(draft, memory);
  if (draft.same !== undefined) return resolveSame(draft.same, memory);
  if (draft.count !== undefined) return resolveCount(draft, memory);
  if (draft.weekday !== undefined) return resolveWeekday(draft, draft.weekday, hint, memory);
  if (draft.century !== undefined) return period(1 + (draft.century - 1) * 100, 100, draft.half);
  if (draft.decade !== undefined) return period(draft.decade < 100 ? 1900 + draft.decade : draft.decade, 10);
  if (draft.day !== undefined) return resolveDay(draft, draft.day, hint, memory);
  if (draft.month !== undefined) return resolveMonth(draft, draft.month, hint, memory);
  if (draft.shift !== undefined && draft.unit !== undefined && draft.unit !== 'year')
    return resolveShift(draft, draft.shift, memory);
  return resolveYear(draft, hint, memory);
}

function period(first: number, length: number, half?: 1 | 2): Resolved {
  const from = half === 2 ? first + length / 2 : first;
  const years = half === undefined ? length : length / 2;
  return plain(`${formatTimex(from)}/${formatTimex(from + years - 1)}`, false);
}

function resolveDay(draft: Draft, day: number, hint: Direction, memory: Memory): Resolved | null {
  const now = civilDay(memory.reference.day);
  if (draft.month === undefined) {
    if (draft.unit !== 'month' || !memory.reference.knows.month) return null;
    const month = civilDay(dayNumber(now.year, now.month + (draft.shift ?? 0), 1));
    return oneDay(dayNumber(month.year, month.month, day), !memory.reference.knows.year);
  }
  const { year, masked } = yearOf(withYearOfEnd(draft, day, draft.month), day, draft.month, draft.hint ?? hint, memory);
  if (day > daysInMonth(masked ? UNKNOWN_YEAR : year, draft.month)) return null;
  const inferred = (draft.year ?? draft.yearTo) === undefined || draft.borrowed === true;
  const first = dayNumber(year, draft.month, day);
  if (draft.dayTo === undefined) return oneDay(first, masked, inferred);
  const monthTo = draft.monthTo ?? draft.month;
  const end = dayNumber(draft.yearTo ?? year, monthTo, draft.dayTo);
  // `30/12-2/1/2023`: the year that is stated is that of the end.
  const turn = end < first && draft.yearTo === undefined;
  const [from, to] = turn
    ? inferred
      ? [first, dayNumber(year + 1, monthTo, draft.dayTo)]
      : [dayNumber(year - 1, draft.month, day), end]
    : [first, end];
  if (draft.dayTo > daysInMonth(year, monthTo)) return null;
  const [left, right] = [oneDay(from, masked, inferred), oneDay(to, masked, inferred)];
  return { ...right, value: `${left.value}/${right.value}` };
}

/** `9/4 - 15/4/2018`, `29/12 - 2/1/2016`: the one year that is stated tells the other. */
function withYearOfEnd(draft: Draft, day: number, month: number): Draft {
  const { year, yearTo, monthTo = month, dayTo = day } = draft;
  if (year !== undefined || yearTo === undefined) return draft;
  const isTurn = month > monthTo || (month === monthTo && day > dayTo);
  return { ...draft, year: isTurn ? yearTo - 1 : yearTo };
}

function resolveMonth(draft: Draft, month: number, hint: Direction, memory: Memory): Resolved {
  const { year, masked } = monthYear(draft, month, draft.hint ?? hint, memory);
  const inferred = draft.year === undefined || draft.borrowed === true;
  const shown = masked ? null : year;
  const value = formatTimex(shown, month);
  if (draft.monthTo !== undefined)
    return plain(`${value}/${formatTimex(draft.yearTo ?? shown, draft.monthTo)}`, inferred, null, shown, masked);
  if (draft.week !== undefined) {
    const first = draft.week === 'first' ? 1 : daysInMonth(year, month) - 6;
    return plain(
      `${formatTimex(shown, month, first)}/${formatTimex(shown, month, first + 6)}`,
      inferred,
      null,
      shown,
      masked,
    );
  }
  return plain(value, inferred, null, shown, masked);
}

function resolveYear(draft: Draft, hint: Direction, memory: Memory): Resolved | null {
  const { reference } = memory;
  const now = civilDay(reference.day);
  const inferred = draft.year === undefined || draft.borrowed === true;
  let year: number | null = draft.year ?? null;
  if (year === null && reference.knows.year)
    year = now.year + (draft.unit === 'year' || draft.season !== undefined ? (draft.shift ?? 0) : 0);
  if (draft.season !== undefined) return resolveSeason(draft.season, draft, year, memory);
  if (draft.quarter !== undefined) return resolveQuarter(draft, draft.quarter, hint, memory);
  const text = formatTimex(year);
  if (draft.firstMonths !== undefined)
    return plain(`${text}-01/${formatTimex(year, draft.firstMonths)}`, inferred, null, year);
  if (draft.half !== undefined)
    return plain(draft.half === 1 ? `${text}-01/${text}-06` : `${text}-07/${text}-12`, inferred, null, year);
  if (draft.yearTo !== undefined) return plain(`${text}/${formatTimex(draft.yearTo)}`, false, null, draft.yearTo);
  if (draft.week !== undefined && year !== null) {
    const week = draft.week === 'first' ? 1 : weekOf(dayNumber(year, 12, 28)).week;
    return plain(weekValue(startOfWeek(year, week)), false, null, year);
  }
  if (draft.year === undefined && draft.shift === undefined) return null;
  return plain(text, inferred, null, year, year === null);
}

function resolveSeason(season: string, draft: Draft, year: number | null, memory: Memory): Resolved {
  // `mùa đông vừa qua`, told in May, began in the year before: the last one that is over.
  const starts: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
  if (draft.unit !== 'year' && draft.shift !== undefined && year !== null) {
    const { year: thisYear, month } = civilDay(memory.reference.day);
    const begun = month >= (starts[season] ?? 1);
    const shown =
      draft.shift < 0 ? (begun ? thisYear : thisYear - 1) : draft.shift > 0 && begun ? thisYear + 1 : thisYear;
    return plain(`${formatTimex(shown)}-${season}`, true, null, shown);
  }
  return plain(`${formatTimex(year)}-${season}`, draft.year === undefined, null, year);
}

function resolveQuarter(draft: Draft, quarter: number, hint: Direction, memory: Memory): Resolved {
  const { year, masked } = monthYear(draft, quarter * 3 - 1, draft.hint ?? hint, memory);
  const shown = masked ? null : year;
  const value = `${formatTimex(shown)}-Q${quarter}`;
  const whole = draft.quarterTo === undefined ? value : `${value}/${formatTimex(shown)}-Q${draft.quarterTo}`;
  return plain(whole, draft.year === undefined, null, shown, masked);
}
