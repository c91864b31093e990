import { civilDay, dayNumber } from './calendar.ts';
import type { Direction, Draft } from './draft.ts';
import { UNKNOWN_YEAR, yearNear } from './reference.ts';
import type { Memory } from './resolved.ts';

/** Months further ahead of the day of writing than this are taken for past ones, unless the words say otherwise. */
const MONTHS_AHEAD = 4;
const MONTHS_AHEAD_OF_PAST = 2;
const MONTHS_BACK = 9;
/** An undated day this far on the wrong side of the day of writing is moved by a year. */
const DAYS_AMISS = 60;

/** A year, or the stand-in for one that is not known. */
export interface WhichYear {
  readonly year: number;
  readonly masked: boolean;
}

/** The year that an expression means: stated, counted from now, or the one that lies nearest. */
export function yearOf(draft: Draft, day: number, month: number, hint: Direction, memory: Memory): WhichYear {
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

/** The year of a month: near the day of writing, rather before it than after it. */
export function monthYear(draft: Draft, month: number, hint: Direction, memory: Memory): WhichYear {
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
