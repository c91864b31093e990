import { civilDay, dayNumber, weekdayOf } from './calendar.ts';
import type { Direction, Draft } from './draft.ts';
import { type Memory, oneDay, plain, type Resolved, UNKNOWN_DAY, weekValue } from './resolved.ts';
import { formatDay, formatTimex } from './timex.ts';

/** Days, weeks and months counted from the day of writing. */
export function resolveShift(draft: Draft, shift: number, memory: Memory): Resolved {
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

/** A weekday: of the named week, else the one that lies nearest on the side that the words tell. */
export function resolveWeekday(draft: Draft, weekday: number, hint: Direction, memory: Memory): Resolved {
  const { day, knows } = memory.reference;
  if (!knows.year || !knows.day) return UNKNOWN_DAY;
  const thisWeek = day - (weekdayOf(day) - 1) + (weekday - 1);
  if (draft.unit === 'week' && draft.shift !== undefined) return oneDay(thisWeek + draft.shift * 7, false);
  const side = draft.hint ?? hint;
  if (side === 1)
    return oneDay(thisWeek < day || (thisWeek === day && draft.hint === 1) ? thisWeek + 7 : thisWeek, false);
  return oneDay(thisWeek > day || (thisWeek === day && draft.hint === -1) ? thisWeek - 7 : thisWeek, false);
}

/** The day, month or year that was named last. */
export function resolveSame(same: Draft['same'], memory: Memory): Resolved | null {
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
export function resolveCount(draft: Draft, memory: Memory): Resolved | null {
  const { reference, named, last } = memory;
  const [count, direction] = [(draft.count ?? 0) * (draft.direction ?? 1), draft.direction ?? 1];
  const { unit } = draft;
  const fromNamed = draft.fromNamed === true || !reference.knows.day;
  if (unit === 'year') {
    const anchor =
      draft.fromNamed === true
        ? (last?.year ?? (last === null && reference.knows.year ? civilDay(reference.day).year : null))
        : reference.knows.year
          ? civilDay(reference.day).year
          : null;
    return anchor === null ? plain('XXXX', true) : plain(formatTimex(anchor + count), true, null, anchor + count);
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
