import { refKey } from '../../src/core/statement-ref.ts';
import type { Issue, Stance, StatementRef } from './contract.ts';
import type { DossierIndex, Saying } from './dossier-index.ts';
import { type Filter, passes } from './filter.ts';
import { takesOf } from './takes.ts';
import { extentOf, type Period } from './time.ts';

/** A statement on the board: its stance, and the time at which it stands; null puts it in the undated column. */
export interface BoardMark {
  readonly key: string;
  readonly saying: Saying;
  readonly stance: Stance;
  /** Of the stance. */
  readonly confidence: number;
  readonly period: Period | null;
}

export interface BoardRow {
  readonly party: string;
  readonly dated: readonly BoardMark[];
  readonly undated: readonly BoardMark[];
  /** In none of its statements it is told beside the name that they speak for this party. */
  readonly inferred: boolean;
}

export interface BoardLane {
  /** With what does not fit among the marks that are shown. */
  readonly issue: Issue;
  readonly rows: readonly BoardRow[];
}

export interface BoardOptions {
  readonly filter: Filter;
  /** Whether a statement without a date stands at the day its article appeared. */
  readonly byPublication: boolean;
}

/** One row a party, those that say most first; within a row by time. What several parties say together stands in the row of each. */
export function buildLane(issue: Issue, index: DossierIndex, { filter, byPublication }: BoardOptions): BoardLane {
  const rows = new Map<string, BoardMark[]>();
  const keys = new Set<string>();
  /** Statements of other parties that pass but for that: whom a party contradicts is asked of it alone, too. */
  const others = new Set<string>();
  for (const { party, ref, saying, stance, confidence } of takesOf(issue, index)) {
    if (passes(saying, party, confidence, { ...filter, party })) others.add(markKey(ref, party));
    if (!passes(saying, party, confidence, filter)) continue;
    const period = saying.dateSource === 'published' && !byPublication ? null : saying.period;
    const key = markKey(ref, party);
    keys.add(key);
    rows.set(party, [...(rows.get(party) ?? []), { key, saying, stance, confidence, period }]);
  }
  const ordered = [...rows].sort(
    (a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0], 'vi', { numeric: true }),
  );
  return {
    issue: narrowTo(issue, keys, others),
    rows: ordered.map(([party, marks]) => ({
      party,
      dated: marks.filter(({ period }) => period !== null).sort((a, b) => middle(a.period) - middle(b.period)),
      undated: marks.filter(({ period }) => period === null),
      inferred: marks.every(({ saying }) => saying.partyInferred),
    })),
  };
}

/** Without the contradictions and shifts of which a statement is filtered out. */
function narrowTo(issue: Issue, keys: ReadonlySet<string>, others: ReadonlySet<string>): Issue {
  const stands = (ref: StatementRef, party: string): boolean => keys.has(markKey(ref, party));
  return {
    ...issue,
    contradictions: issue.contradictions.filter(({ a, b }) => {
      const sides = [a, b].map(({ statement, party }) => markKey(statement, party));
      return sides.some((key) => keys.has(key)) && sides.every((key) => others.has(key));
    }),
    shifts: issue.shifts.filter(({ party, before, after }) => stands(before, party) && stands(after, party)),
  };
}

/** Tells the marks of a lane apart. */
export const markKey = (ref: StatementRef, party: string): string => `${refKey(ref)}\n${party}`;

export function middle(period: Period | null): number {
  return period ? (period.from + period.to) / 2 : 0;
}

/** A stretch of time that the board shows, in milliseconds. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Closer than this, the days of an axis say nothing more. */
const CLOSEST = 4 * DAY;

/** All that the lanes hold, as far as an axis can tell it apart, with room at both ends. */
export function wholeTime(lanes: readonly BoardLane[]): TimeWindow {
  const periods = lanes.flatMap(({ rows }) => rows.flatMap(({ dated }) => dated.flatMap(({ period }) => period ?? [])));
  const extent = extentOf(periods);
  if (!extent) return { from: 0, to: CLOSEST };
  const { from, to } = extent;
  const room = Math.max((to - from) * 0.05, DAY);
  return { from: from - room, to: to + room };
}

/** Zooms by a factor around a moment, and stays inside the whole. */
export function zoom(view: TimeWindow, whole: TimeWindow, factor: number, around: number): TimeWindow {
  const length = Math.min(whole.to - whole.from, Math.max(CLOSEST, (view.to - view.from) * factor));
  const share = (around - view.from) / (view.to - view.from);
  return inside({ from: around - share * length, to: around + (1 - share) * length }, whole);
}

export function pan(view: TimeWindow, whole: TimeWindow, by: number): TimeWindow {
  return inside({ from: view.from + by, to: view.to + by }, whole);
}

function inside(view: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(view.to - view.from, whole.to - whole.from);
  const from = Math.min(Math.max(view.from, whole.from), whole.to - length);
  return { from, to: from + length };
}
