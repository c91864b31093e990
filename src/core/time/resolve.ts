import { civilDay, dayNumber, daysInMonth, startOfWeek, weekdayOf, weekOf } from './calendar.ts';
import type { Direction, Draft } from './draft.ts';
import { lunarMonth } from './lunar.ts';
import { type Anchor, type Reference, UNKNOWN_YEAR, yearNear } from './reference.ts';
import { formatDay, formatTimex } from './timex.ts';
import type { LunarCalendar } from './words.ts';

/** A resolved date, with the day or year that later dates can point back to. */
export interface Resolved {
  /** TIMEX3 value. */
  readonly value: string;
  readonly inferred: boolean;
  /** Last day number of it, for `cùng ngày` and `hai ngày sau`; null for anything coarser than a day. */
  readonly day: number | null;
  readonly year: number | null;
  /** The year of `day` is a stand-in. */
  readonly masked: boolean;
}

/** What has been named so far, and what the article is counted from. */
export interface Memory {
  readonly reference: Reference;
  readonly anchors: readonly Anchor[];
  readonly lunar: LunarCalendar;
  /** The last date that is a day. */
  named: Resolved | null;
  /** The last date of any length. */
  last: Resolved | null;
}

/** Months further ahead of the day of writing than this are taken for past ones, unless the words say otherwise. */
const MONTHS_AHEAD = 4;
const MONTHS_AHEAD_OF_PAST = 2;
const MONTHS_BACK = 9;
/** An undated day this far on the wrong side of the day of writing is moved by a year. */
const DAYS_AMISS = 60;

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

const plain = (
  value: string,
  inferred: boolean,
  day: number | null = null,
  year: number | null = null,
  masked = false,
): Resolved => ({ value, inferred, day, year, masked });

function period(first: number, length: number, half?: 1 | 2): Resolved {
  const from = half === 2 ? first + length / 2 : first;
  const years = half === undefined ? length : length / 2;
  return plain(`${formatTimex(from)}/${formatTimex(from + years - 1)}`, false);
}

/** A day as it can be told: without its year when that is not known. */
function oneDay(day: number, masked: boolean, inferred = true): Resolved {
  const civil = civilDay(day);
  const value = masked ? formatTimex(null, civil.month, civil.day) : formatDay(day);
  return plain(value, inferred, day, masked ? null : civil.year, masked);
}

const UNKNOWN_DAY: Resolved = plain('XXXX-XX-XX', true);

/** The year that an expression means: stated, counted from now, or the one that lies nearest. */
function yearOf(
  draft: Draft,
  day: number,
  month: number,
  hint: Direction,
  memory: Memory,
): { year: number; masked: boolean } {
  const { reference } = memory;
  if (draft.year !== undefined) return { year: draft.year, masked: false };
  const now = civilDay(reference.day);
  if (draft.unit === 'year' && draft.shift !== undefined) {
    return reference.knows.year
      ? { year: now.year + draft.shift, masked: false }
      : { year: UNKNOWN_YEAR, masked: true };
  }
  const near = reference.knows.day && reference.knows.year ? null : yearNear({ month, day }, memory.anchors);
  if (near !== null) return { year: near, masked: false };
  if (!reference.knows.year) return { year: UNKNOWN_YEAR, masked: true };
  const year = reference.knows.month ? nearestYear(reference.day, month, day, hint) : now.year;
  return { year, masked: false };
}

function nearestYear(reference: number, month: number, day: number, hint: Direction): number {
  const { year } = civilDay(reference);
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const distance = dayNumber(candidate, month, day) - reference;
    const amiss = hint !== 0 && Math.sign(distance) === -hint && Math.abs(distance) > DAYS_AMISS;
    const cost = Math.abs(distance) + (amiss ? 366 : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function resolveDay(draft: Draft, day: number, hint: Direction, memory: Memory): Resolved | null {
  const now = civilDay(memory.reference.day);
  if (draft.month === undefined) {
    if (draft.unit !== 'month' || !memory.reference.knows.month) return null;
    const month = civilDay(dayNumber(now.year, now.month + (draft.shift ?? 0), 1));
    return oneDay(dayNumber(month.year, month.month, day), !memory.reference.knows.year);
  }
  const { year, masked } = yearOf(draft, day, draft.month, draft.hint ?? hint, memory);
  if (day > daysInMonth(masked ? UNKNOWN_YEAR : year, draft.month)) return null;
  const inferred = draft.year === undefined || draft.borrowed === true;
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

function monthYear(draft: Draft, month: number, hint: Direction, memory: Memory): { year: number; masked: boolean } {
  const { reference } = memory;
  const { knows } = reference;
  if (draft.year !== undefined || draft.unit === 'year' || !knows.year || !knows.month)
    return yearOf(draft, 15, month, hint, memory);
  const now = civilDay(reference.day);
  const ahead = month - now.month;
  if (draft.hint === -1 && ahead > 0) return { year: now.year - 1, masked: false };
  if (draft.hint === 1 && ahead < 0) return { year: now.year + 1, masked: false };
  if (ahead > (hint === -1 ? MONTHS_AHEAD_OF_PAST : MONTHS_AHEAD) && hint !== 1)
    return { year: now.year - 1, masked: false };
  if (ahead < -MONTHS_BACK && hint !== -1) return { year: now.year + 1, masked: false };
  if (ahead < -MONTHS_AHEAD && hint === 1) return { year: now.year + 1, masked: false };
  return { year: now.year, masked: false };
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

function weekValue(day: number): string {
  const { year, week } = weekOf(day);
  return `${formatTimex(year)}-W${String(week).padStart(2, '0')}`;
}

/** Days, weeks and months counted from the day of writing. */
function resolveShift(draft: Draft, shift: number, memory: Memory): Resolved {
  const { day, knows } = memory.reference;
  if (draft.unit === 'day') return knows.day ? oneDay(day + shift, !knows.year) : UNKNOWN_DAY;
  if (draft.unit === 'week') {
    const monday = day - (weekdayOf(day) - 1) + shift * 7;
    if (!knows.year) return plain('XXXX-WXX', true);
    if (draft.weekend === true) return plain(`${formatDay(monday + 5)}/${formatDay(monday + 6)}`, true);
    return plain(weekValue(monday), true);
  }
  const now = civilDay(day);
  const first = civilDay(dayNumber(now.year, now.month + shift, 1));
  if (!knows.month) return plain('XXXX-XX', true);
  return plain(
    formatTimex(knows.year ? first.year : null, first.month),
    true,
    null,
    knows.year ? first.year : null,
    !knows.year,
  );
}

function resolveWeekday(draft: Draft, weekday: number, hint: Direction, memory: Memory): Resolved {
  const { day, knows } = memory.reference;
  if (!knows.year || !knows.day) return UNKNOWN_DAY;
  const thisWeek = day - (weekdayOf(day) - 1) + (weekday - 1);
  if (draft.unit === 'week' && draft.shift !== undefined) return oneDay(thisWeek + draft.shift * 7, false);
  const side = draft.hint ?? hint;
  if (side === 1)
    return oneDay(thisWeek < day || (thisWeek === day && draft.hint === 1) ? thisWeek + 7 : thisWeek, false);
  return oneDay(thisWeek > day || (thisWeek === day && draft.hint === -1) ? thisWeek - 7 : thisWeek, false);
}

function resolveSame(same: Draft['same'], memory: Memory): Resolved | null {
  const { named, last, reference } = memory;
  if (same === 'day') {
    if (named !== null) return { ...named, value: named.value.split('/').at(-1) ?? named.value, inferred: true };
    return reference.knows.day ? oneDay(reference.day, !reference.knows.year) : UNKNOWN_DAY;
  }
  if (same === 'month' && named?.day != null) {
    const { year, month } = civilDay(named.day);
    return plain(formatTimex(named.masked ? null : year, month), true, null, named.year);
  }
  if (last === null) return null;
  if (same === 'month') return /^.{4}-\d\d$/u.test(last.value) ? { ...last, inferred: true } : null;
  return last.year === null ? plain('XXXX', true) : plain(formatTimex(last.year), true, null, last.year);
}

/** So many units before or after the day of writing or the day named last. */
function resolveCount(draft: Draft, memory: Memory): Resolved | null {
  const { reference, named, last } = memory;
  const [count, direction] = [(draft.count ?? 0) * (draft.direction ?? 1), draft.direction ?? 1];
  const { unit } = draft;
  const fromNamed = draft.fromNamed === true || !reference.knows.day;
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : count * 100;
    const anchor =
      draft.fromNamed === true
        ? (last?.year ?? (last === null && reference.knows.year ? civilDay(reference.day).year : null))
        : reference.knows.year
          ? civilDay(reference.day).year
          : null;
    return anchor === null ? plain('XXXX', true) : plain(formatTimex(anchor + years), true, null, anchor + years);
  }
  const day = fromNamed ? (named?.day ?? null) : reference.day;
  const masked = fromNamed ? (named?.masked ?? true) : !reference.knows.year;
  if (unit === 'day') {
    if (day === null) return UNKNOWN_DAY;
    if (draft.span !== true) return oneDay(day + count, masked);
    const [from, to] = [oneDay(day + direction, masked), oneDay(day + count, masked)];
    return { ...to, value: `${from.value}/${to.value}` };
  }
  if (unit === 'week')
    return day === null || masked ? plain('XXXX-WXX', true) : plain(weekValue(day + count * 7), true);
  if (unit !== 'month') return null;
  if (day === null) return plain('XXXX-XX', true);
  const now = civilDay(day);
  const first = civilDay(dayNumber(now.year, now.month + count, 1));
  return plain(formatTimex(masked ? null : first.year, first.month), true, null, masked ? null : first.year, masked);
}

function resolveLunar(draft: Draft, memory: Memory): Resolved | null {
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
