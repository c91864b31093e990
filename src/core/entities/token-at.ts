import { partitionPoint } from '../text/index.ts';
import type { Span } from '../types.ts';
import type { NameMention } from './name-mention.ts';
import type { Reading } from './read-name.ts';

/** First token at or after a text offset. */
export const tokenAt = ({ tokens }: Reading, offset: number): number =>
  partitionPoint(tokens, ({ end }) => end <= offset);

/** Names that lie in a span, or that the span is a part of. */
export const namesIn = (names: readonly NameMention[], span: Span): NameMention[] =>
  names.slice(
    partitionPoint(names, ({ end }) => end <= span.start),
    partitionPoint(names, ({ start }) => start < span.end),
  );
