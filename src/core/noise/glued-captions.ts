import { endsSentence, opensAfterWord, type Token } from '../text/index.ts';
import { captionScore } from './caption-score.ts';
import type { Block, Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MIN_CAPTION = 4;
const MAX_CAPTION = 45;
/** Log-odds: the missing mark before the next sentence speaks for a caption already. */
const THRESHOLD = 0.3;

/**
 * Captions without credit or dot before the prose they are glued to: `Ông Nam (phải) tại tòa Sau phiên xử, …`. A word that opens sentences
 * stands with a capital after a plain word, and what is before it, back to the last sentence limit, looks like a caption.
 */
export function findGluedCaptions(tokens: readonly Token[], lines: readonly Stretch[], words: NoiseWords): Block[] {
  const blocks: Block[] = [];
  if (lines.length !== 1) return blocks;
  let first = 0;
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (endsSentence(tokens, i, first, words.sentences)) first = i + 1;
      continue;
    }
    if (i - first < MIN_CAPTION || !opensAfterWord(tokens, i, words.sentences)) continue;
    const stretch = { first, last: i - 1 };
    if (i - first <= MAX_CAPTION && captionScore(tokens, stretch, words.captions) > THRESHOLD) {
      blocks.push({ ...stretch, kind: 'caption', rule: 'caption-glued' });
    }
    first = i;
  }
  return blocks;
}
