import { type BoardLane, type BoardMark, type BoardRow, markKey, middle, type TimeWindow } from './board.ts';
import type { Contradiction, Shift } from './contract.ts';
import { disputeKey, shiftKey } from './shown.ts';
import type { Period } from './time.ts';

/** Sizes of a lane in pixels. */
export interface LaneSize {
  /** Of the plot alone. */
  readonly width: number;
  /** Room above each row's marks for its label, where labels do not stand beside the plot. */
  readonly labelHeight: number;
  /** How many undated marks stand beside each other. */
  readonly undatedColumns: number;
}

export interface PlacedMark extends BoardMark {
  readonly x: number;
  readonly y: number;
  /** Ends of the period, when it is drawn longer than the mark itself. */
  readonly reach: { readonly from: number; readonly to: number } | null;
}

export interface PlacedRow extends Pick<BoardRow, 'party' | 'undated' | 'inferred'> {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  /** Statements whose time is not in view. */
  readonly outside: number;
}

export interface PlacedLane {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  readonly mark: (key: string) => PlacedMark | undefined;
}

const MARK = 14;
const ROW = 36;

/** Places a lane's marks; marks of a row that would lie on each other are put below each other, however high the row grows. */
export function placeLane(lane: BoardLane, view: TimeWindow, size: LaneSize): PlacedLane {
  const x = timeScale(view, size.width);
  const marks = new Map<string, PlacedMark>();
  const rows: PlacedRow[] = [];
  let top = 0;
  for (const { party, dated, undated, inferred } of lane.rows) {
    const visible = dated
      .filter(({ period }) => period && period.to > view.from && period.from < view.to)
      .map((mark) => ({ mark, at: x(middle(clip(mark.period, view))) }))
      .sort((a, b) => a.at - b.at);
    const subrows = assignSubrows(visible.map(({ at }) => at));
    const count = subrows.reduce((most, subrow) => Math.max(most, subrow + 1), 1);
    const undatedLines = Math.ceil(undated.length / size.undatedColumns);
    const plotHeight = Math.max(ROW, count * MARK + 16, size.labelHeight > 0 ? 0 : undatedLines * 18 + 12);
    const height = size.labelHeight + plotHeight;
    const center = top + size.labelHeight + plotHeight / 2;
    const placed = visible.map(({ mark, at: place }, at): PlacedMark => {
      const reach = mark.period ? { from: x(mark.period.from), to: x(mark.period.to) } : null;
      return {
        ...mark,
        x: place,
        y: center + ((subrows[at] ?? 0) - (count - 1) / 2) * MARK,
        reach: reach && mark.period?.precision !== 'day' && reach.to - reach.from > MARK ? reach : null,
      };
    });
    for (const mark of placed) marks.set(mark.key, mark);
    rows.push({ party, inferred, top, height, marks: placed, undated, outside: dated.length - visible.length });
    top += height;
  }
  return { rows, height: top, mark: (key) => marks.get(key) };
}

/** What is in view of a period: its mark stands in the middle of that. */
function clip(period: Period | null, view: TimeWindow): Period | null {
  return period && { ...period, from: Math.max(period.from, view.from), to: Math.min(period.to, view.to) };
}

export function timeScale({ from, to }: TimeWindow, width: number): (at: number) => number {
  return (at) => ((at - from) / (to - from)) * width;
}

/** For places in rising order, the first subrow in which the place before is far enough. */
function assignSubrows(places: readonly number[]): readonly number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= MARK);
    const subrow = free < 0 ? last.length : free;
    last[subrow] = place;
    return subrow;
  });
}

/** A contradiction drawn between two marks, with the place of its sign. */
export interface Link {
  readonly key: string;
  readonly confidence: number;
  readonly path: string;
  readonly sign: { readonly x: number; readonly y: number };
}

/** One link a pair of parties: the surest contradiction of which both statements are in view. */
export function linkContradictions(
  contradictions: readonly Contradiction[],
  lane: PlacedLane,
  width: number,
): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { a, b, confidence } of [...contradictions].sort((one, other) => other.confidence - one.confidence)) {
    const [first = '', second = ''] = [a.party, b.party].sort();
    const key = disputeKey({ a: first, b: second });
    const [from, to] = [lane.mark(markKey(a.statement, a.party)), lane.mark(markKey(b.statement, b.party))];
    if (!from || !to || links.has(key)) continue;
    links.set(key, { key, confidence, ...bow(from, to, width, links.size) });
  }
  return [...links.values()];
}

function bow(from: PlacedMark, to: PlacedMark, width: number, place: number): Pick<Link, 'path' | 'sign'> {
  if (Math.abs(from.y - to.y) < MARK) {
    const height = Math.min(26, 12 + Math.abs(from.x - to.x) * 0.06);
    return {
      path: `M${from.x} ${from.y}C${from.x} ${from.y - height * 1.4} ${to.x} ${to.y - height * 1.4} ${to.x} ${to.y}`,
      sign: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - height },
    };
  }
  const right = Math.max(from.x, to.x);
  const reach = 26 + (place % 4) * 16;
  const out = right + reach + 30 < width ? right + reach : Math.min(from.x, to.x) - reach;
  return {
    path: `M${from.x} ${from.y}C${out} ${from.y} ${out} ${to.y} ${to.x} ${to.y}`,
    sign: { x: (from.x + to.x) / 8 + out * 0.75, y: (from.y + to.y) / 2 },
  };
}

/** A change of a party's stance, from the mark before to the mark after; null when one of them is not in view. */
export function placeShift(
  shift: Shift,
  lane: PlacedLane,
): { readonly key: string; readonly from: PlacedMark; readonly to: PlacedMark } | null {
  const from = lane.mark(markKey(shift.before, shift.party));
  const to = lane.mark(markKey(shift.after, shift.party));
  return from && to ? { key: shiftKey(shift), from, to } : null;
}
