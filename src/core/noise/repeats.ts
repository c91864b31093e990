import type { Token } from '../text/index.ts';
import type { Span } from '../types.ts';
import { captionScore } from './caption-score.ts';
import { type Block, lengthOf, type Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MIN_CAPTION = 3;
/** This many equal lines in a row are a body printed twice, not captions. */
const BODY_RUN = 3;
/** Captions are listed within this many lines of the end; a line repeated earlier is a pull quote. */
const MAX_LISTED = 12;
/** Log-odds below which a repeated line is a sentence of the article that was set twice. */
const PROSE_LIKE = -2;
/** The rule of a caption in the list at the end. */
export const CAPTION_AGAIN = 'caption-listed-again';
/** UTF-16 units at the beginning of a text that a second print of it repeats. */
const HEAD = 80;

/** Lines that stand twice: captions that page extraction lists again at the end (both go), or a second print of the body (the copy goes). */
export function findRepeats(
  text: string,
  tokens: readonly Token[],
  lines: readonly Stretch[],
  words: NoiseWords,
): Block[] {
  const copy = findSecondPrint(text, tokens);
  if (copy !== undefined) return [copy];
  const origin = findOrigins(text, tokens, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const at = origin[i] ?? -1;
    if (at < 0) continue;
    let run = 1;
    while (i + run < lines.length && origin[i + run] === at + run) run += 1;
    if (run >= BODY_RUN) {
      blocks.push({
        first: lines[i]?.first ?? 0,
        last: lines[i + run - 1]?.last ?? 0,
        kind: 'teaser',
        rule: 'body-printed-twice',
      });
      i += run - 1;
      continue;
    }
    if (lines.length - i > MAX_LISTED) continue;
    const [original, again] = [lines[at], lines[i]];
    if (original === undefined || captionScore(tokens, original, words.captions) < PROSE_LIKE) continue;
    blocks.push({ ...original, kind: 'caption', rule: 'caption-repeated' });
    if (again !== undefined) blocks.push({ ...again, kind: 'caption', rule: CAPTION_AGAIN });
  }
  return blocks;
}

/** For each line the first one of the same text, or -1. Only a line that another one is as long as has its text looked up. */
function findOrigins(text: string, tokens: readonly Token[], lines: readonly Stretch[]): number[] {
  const spans = lines.map((line) => (lengthOf(line) < MIN_CAPTION ? null : spanOf(tokens, line)));
  const counts = new Map<number, number>();
  for (const span of spans) if (span !== null) counts.set(widthOf(span), (counts.get(widthOf(span)) ?? 0) + 1);
  const firstAt = new Map<string, number>();
  return spans.map((span, i) => {
    if (span === null || counts.get(widthOf(span)) === 1) return -1;
    const key = text.slice(span.start, span.end);
    const at = firstAt.get(key);
    if (at === undefined) firstAt.set(key, i);
    return at ?? -1;
  });
}

const widthOf = ({ start, end }: Span): number => end - start;

/** Final dots aside: the copy of a caption often loses its own. */
function spanOf(tokens: readonly Token[], { first, last }: Stretch): Span {
  const end = tokens[last]?.text === '.' ? last - 1 : last;
  return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

function findSecondPrint(text: string, tokens: readonly Token[]): Block | undefined {
  if (text.length < 4 * HEAD) return undefined;
  const start = text.indexOf(text.slice(0, HEAD), HEAD);
  if (start < 0) return undefined;
  const rest = text.slice(start);
  let same = HEAD;
  while (same < rest.length && rest[same] === text[same]) same += 1;
  if (same < 0.9 * rest.length) return undefined;
  const first = tokens.findIndex((token) => token.start >= start);
  return first < 0 ? undefined : { first, last: tokens.length - 1, kind: 'teaser', rule: 'body-printed-twice' };
}
