import type { Span } from '../core/index.ts';

const EDGE = /[\s"“”'‘’«».,:;…\-–—]/u;

export function spanOf(offsets: readonly [number, number]): Span {
  return { start: offsets[0], end: offsets[1] };
}

/** The span without white space, quote marks and punctuation at its two ends, which do not count as a difference. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Characters that both hold. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Intersection over union, 0 to 1. */
export function iou(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

/** A pair of places in two lists. */
export type Pair = readonly [gold: number, predicted: number];

/** Pairs items one to one, the most similar first, none below `least`; ties go to the earlier gold item. */
export function matchSpans(golds: readonly Span[], predicted: readonly Span[], least: number): readonly Pair[] {
  const candidates = golds
    .flatMap((a, g) => predicted.map((b, p) => ({ g, p, similarity: iou(a, b) })))
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: Pair[] = [];
  for (const { g, p } of candidates) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    pairs.push([g, p]);
  }
  return pairs;
}
