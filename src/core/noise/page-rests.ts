import type { Token } from '../text/index.ts';
import { type Block, lengthOf, type Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MAX_LINE = 18;
/** Page extraction leaves such lines above the first paragraph. */
const MAX_PLACE = 4;
const SEPARATORS = '>»›|';

/** Date lines (`Thứ năm, 24/10/2013, 08:30 GMT+7`) and breadcrumbs (`Trang chủ > Thế giới`) that a page extractor left at the top. */
export function findPageRests(tokens: readonly Token[], lines: readonly Stretch[], words: NoiseWords): Block[] {
  const blocks: Block[] = [];
  if (lines.length < 3) return blocks;
  for (const line of lines.slice(0, MAX_PLACE)) {
    if (lengthOf(line) > MAX_LINE || '.!?…"”'.includes(tokens[line.last]?.text ?? ' ')) continue;
    if (isDateLine(tokens, line, words)) blocks.push({ ...line, kind: 'dateline', rule: 'page-date-line' });
    else if (isBreadcrumb(tokens, line, words)) blocks.push({ ...line, kind: 'teaser', rule: 'page-breadcrumb' });
  }
  return blocks;
}

/** A full date and a clock time or time zone, and hardly a word besides. */
function isDateLine(tokens: readonly Token[], { first, last }: Stretch, words: NoiseWords): boolean {
  let [years, clocks, others] = [0, 0, 0];
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'number' && token.text.length === 4 && '/-'.includes(tokens[i - 1]?.text ?? ' ')) years += 1;
    if (words.pageWords.has(token.lower) || (token.text === ':' && tokens[i + 1]?.kind === 'number')) clocks += 1;
    if (token.kind === 'word') others += 1;
  }
  return years === 1 && clocks > 0 && others <= 6;
}

function isBreadcrumb(tokens: readonly Token[], { first, last }: Stretch, words: NoiseWords): boolean {
  let separators = 0;
  for (let i = first + 1; i < last; i += 1) if (SEPARATORS.includes(tokens[i]?.text ?? ' ')) separators += 1;
  const home = words.pageWords.has(`${tokens[first]?.lower ?? ''} ${tokens[first + 1]?.lower ?? ''}`);
  return separators > (home ? 0 : 1) && tokens[first]?.kind === 'word';
}
