import type { Span } from '../types.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './read-name.ts';

/** First token at or after a text offset. */
export function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names that lie in a span, or that the span is a part of. */
export function namesIn(names: readonly NameMention[], span: Span): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const out: NameMention[] = [];
  for (let i = low; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.start >= span.end) break;
    out.push(name);
  }
  return out;
}
