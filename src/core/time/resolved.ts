import { civilDay, weekOf } from './calendar.ts';
import type { Anchor, Reference } from './reference.ts';
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

export const plain = (
  value: string,
  inferred: boolean,
  day: number | null = null,
  year: number | null = null,
  masked = false,
): Resolved => ({ value, inferred, day, year, masked });

/** A day as it can be told: without its year when that is not known. */
export function oneDay(day: number, masked: boolean, inferred = true): Resolved {
  const civil = civilDay(day);
  const value = masked ? formatTimex(null, civil.month, civil.day) : formatDay(day);
  return plain(value, inferred, day, masked ? null : civil.year, masked);
}

export const UNKNOWN_DAY: Resolved = plain('XXXX-XX-XX', true);

/** `YYYY-Www` of the week that holds a day. */
export function weekValue(day: number): string {
  const { year, week } = weekOf(day);
  return `${formatTimex(year)}-W${String(week).padStart(2, '0')}`;
}
