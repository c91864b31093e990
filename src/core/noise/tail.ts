import type { Token } from '../text/index.ts';
import { isByline } from './bylines.ts';
import { type Block, lengthOf, type Stretch } from './lines.ts';
import { CAPTION_AGAIN } from './repeats.ts';
import type { NoiseWords } from './words.ts';

/** The closing part may not hold more than this share of the tokens: more is prose under a heading that looks like a name. */
const MAX_SHARE = 0.4;

/**
 * What stands after the article's end, in texts with a line a paragraph: the author's name, then captions. The end is known by a line
 * that is only names, a line that repeats a caption, or a teaser; `taken` are the blocks that other rules found.
 */
export function findTail(
  tokens: readonly Token[],
  lines: readonly Stretch[],
  taken: readonly Block[],
  words: NoiseWords,
): Block[] {
  if (lines.length < 3) return [];
  const blocks: Block[] = [];
  const byFirst = new Map(taken.map((block) => [block.first, block]));
  const rows = lines.map((line) => {
    const block = byFirst.get(line.first);
    return block !== undefined && block.last >= line.last ? block : undefined;
  });
  let budget = MAX_SHARE * tokens.length;
  let anchor = lines.length;
  for (let i = lines.length - 1; i > 0; i -= 1) {
    const line = lines[i];
    if (line === undefined) break;
    budget -= lengthOf(line);
    if (budget < 0) break;
    const rule = rows[i]?.rule;
    const byline = rule === undefined && isByline(tokens, line, words);
    if (byline) blocks.push({ ...line, kind: 'byline', rule: 'byline-line' });
    if (byline || rule === CAPTION_AGAIN || rule === 'teaser-phrase') anchor = i;
  }
  for (let i = anchor + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || rows[i] !== undefined || isByline(tokens, line, words)) continue;
    blocks.push({ ...line, kind: 'caption', rule: 'caption-after-end' });
  }
  return blocks;
}
