import { endsSentence, type Token } from '../text/index.ts';
import { isForeignLead } from './datelines.ts';
import type { Block, Stretch, Trigger } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MAX_TEASER = 60;
const ARROWS = '>»';

/** Lines and sentences that send the reader elsewhere: `Xem thêm: …`, `>> …`. */
export function findTeasers(tokens: readonly Token[], triggers: readonly Trigger[], words: NoiseWords): Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const { at, line } of triggers) {
    if (at < done || !isTeaser(tokens, at, line, words)) continue;
    const starts =
      at === line.first || isArrow(tokens, at) || endsSentence(tokens, at - 1, line.first, words.sentences);
    if (!starts) continue;
    const last = teaserEnd(tokens, at, line, words);
    blocks.push({ first: at, last, kind: 'teaser', rule: 'teaser-phrase' });
    done = last + 1;
  }
  return blocks;
}

/** Lines that are another article's headline and lead. */
export function findForeignLeads(tokens: readonly Token[], lines: readonly Stretch[], words: NoiseWords): Block[] {
  if (lines.length === 1) return [];
  return lines
    .filter((line) => isForeignLead(tokens, line, words))
    .map((line) => ({ ...line, kind: 'teaser', rule: 'teaser-foreign-lead' }));
}

const isArrow = (tokens: readonly Token[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token?.text === '»' || (token?.text === '>' && token.spaced && next?.text === '>');
};

function isTeaser(tokens: readonly Token[], i: number, line: Stretch, words: NoiseWords): boolean {
  if (isArrow(tokens, i)) return true;
  for (const phrase of words.teaserPhrases.get(tokens[i]?.lower ?? '') ?? []) {
    const end = i + phrase.length - 1;
    if (end <= line.last && phrase.every((word, k) => tokens[i + k]?.lower === word)) return true;
  }
  return false;
}

/** A teaser runs to the end of its line or sentence, and over the further arrows of its list. */
function teaserEnd(tokens: readonly Token[], from: number, line: Stretch, words: NoiseWords): number {
  let arrow = from;
  for (let i = from; i <= line.last; i += 1) {
    if (i - from > MAX_TEASER) break;
    if (ARROWS.includes(tokens[i]?.text ?? ' ')) arrow = i;
    else if (i === line.last || endsSentence(tokens, i, from, words.sentences)) return i;
  }
  return arrow;
}
