import type { Span } from './contract.ts';

/** A piece of text that the same spans cover from its first to its last character. */
export interface Piece<Item> extends Span {
  readonly covers: readonly Item[];
}

/** Cuts `[from, to)` at every limit of the spans: nested and overlapping spans come out as flat pieces in order. */
export function cutAtSpans<Item extends Span>(
  from: number,
  to: number,
  spans: readonly Item[],
): readonly Piece<Item>[] {
  const inside = spans.filter((span) => span.start < to && span.end > from && span.start < span.end);
  const limits = new Set([from, to]);
  for (const { start, end } of inside) {
    limits.add(Math.max(start, from));
    limits.add(Math.min(end, to));
  }
  const cuts = [...limits].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.start - b.start);
  const pieces: Piece<Item>[] = [];
  let open: Item[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? from;
    const end = cuts[at + 1] ?? to;
    open = open.filter((span) => span.end > start);
    for (let span = opening[next]; span && span.start <= start; span = opening[next]) {
      open.push(span);
      next += 1;
    }
    pieces.push({ start, end, covers: [...open] });
  }
  return pieces;
}

/** Gives each span the lowest lane on which it meets no other, so that overlapping spans can be drawn apart. */
export function assignLanes<Item extends Span>(spans: readonly Item[]): ReadonlyMap<Item, number> {
  const lanes = new Map<Item, number>();
  const ends: number[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let lane = ends.findIndex((end) => end <= span.start);
    if (lane < 0) lane = ends.length;
    ends[lane] = span.end;
    lanes.set(span, lane);
  }
  return lanes;
}

/** Lines of the text as spans, without their line ends; empty lines are left out. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
