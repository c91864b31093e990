import type { Token } from '../text/index.ts';
import type { Noise } from '../types.ts';
import { findBareCaptions, findLeadingCaption } from './bare-captions.ts';
import { findClosingByline } from './bylines.ts';
import { findCredits } from './credits.ts';
import { findDateline } from './datelines.ts';
import { findGluedCaptions } from './glued-captions.ts';
import { type Block, findTriggers, splitLines } from './lines.ts';
import { findPageRests } from './page-rests.ts';
import { findRepeats } from './repeats.ts';
import { findTail } from './tail.ts';
import { findForeignLeads, findTeasers } from './teasers.ts';
import { findUnrelated } from './unrelated.ts';
import type { NoiseWords } from './words.ts';

export type { NoiseWords } from './words.ts';

/** Finds the text that is no prose: captions, credits, bylines, datelines, teasers; in order, without overlap. */
export function findNoise(text: string, tokens: readonly Token[], words: NoiseWords): Noise[] {
  const lines = splitLines(tokens);
  const [head, foot] = [lines[0], lines.at(-1)];
  if (head === undefined || foot === undefined) return [];
  const triggers = findTriggers(tokens, lines, words.triggers);
  const blocks: Block[] = [
    ...findRepeats(text, tokens, lines, words),
    ...findForeignLeads(tokens, lines, words),
    ...findTeasers(tokens, triggers, words),
    ...findCredits(tokens, triggers, words),
  ];
  blocks.push(...findPageRests(tokens, lines, words));
  const dateline = findDateline(tokens, head, words);
  if (dateline !== undefined) blocks.push(dateline);
  const caption = dateline === undefined ? findLeadingCaption(tokens, lines, words) : undefined;
  if (caption !== undefined) blocks.push(caption);
  blocks.push(...findGluedCaptions(tokens, lines, words));
  const byline = findClosingByline(tokens, foot, words);
  if (byline !== undefined) blocks.push(byline);
  blocks.push(...findTail(tokens, lines, blocks, words));
  blocks.push(...findUnrelated(tokens, lines, blocks, words));
  blocks.push(...findBareCaptions(tokens, lines, blocks, words));
  return toNoise(tokens, blocks);
}

/** Orders the blocks; where two overlap the one found first keeps its ground and the other what is left after it. */
function toNoise(tokens: readonly Token[], blocks: readonly Block[]): Noise[] {
  if (blocks.length === 0) return [];
  const owner = new Array<Block | undefined>(tokens.length);
  for (const block of blocks) {
    for (let i = block.first; i <= block.last; i += 1) owner[i] ??= block;
  }
  const noise: Noise[] = [];
  for (let i = 0; i < tokens.length; ) {
    const block = owner[i];
    const first = i;
    do i += 1;
    while (i < tokens.length && owner[i] === block);
    if (block === undefined) continue;
    const { kind, rule } = block;
    noise.push({ start: tokens[first]?.start ?? 0, end: tokens[i - 1]?.end ?? 0, kind, rule });
  }
  return noise;
}
