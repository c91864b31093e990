import type { Span } from '../types.ts';
import { partitionPoint } from './ordered.ts';

/** One span lies in another, or is it. */
export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Index of the sentence that an offset lies in or that ends before it; -1 before the first. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number =>
  partitionPoint(sentences, ({ start }) => start <= offset) - 1;

/** Index of the smallest span around another, the first of several; -1 for none. */
export function innermost(spans: readonly Span[], inner: Span, but?: Span): number {
  let found = -1;
  let size = Number.POSITIVE_INFINITY;
  spans.forEach((span, index) => {
    if (span === but || !within(inner, span) || span.end - span.start >= size) return;
    found = index;
    size = span.end - span.start;
  });
  return found;
}
