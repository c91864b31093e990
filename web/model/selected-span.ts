import type { Span } from './contract.ts';

/**
 * The characters of an article's text that a selection holds, without white space at its ends; null when it holds none. `lines` are the
 * drawn paragraphs, each with the place of its first character in `data-start` and all of its characters, whatever elements they stand in.
 */
export function selectedSpan(range: Range, lines: Iterable<HTMLElement>, text: string): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const line of lines) {
    if (!range.intersectsNode(line)) continue;
    const part = document.createRange();
    part.selectNodeContents(line);
    const before = part.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
      part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    before.setEnd(part.startContainer, part.startOffset);
    const from = Number(line.dataset.start) + before.toString().length;
    const to = from + part.toString().length;
    if (to === from) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return trimSpan(start, end, text);
}

/** The stretch without white space at its ends; null when it is nothing else. */
export function trimSpan(start: number, end: number, text: string): Span | null {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  const to = from + selected.trim().length;
  return to > from ? { start: from, end: to } : null;
}
