import { endsSentence, type Token } from '../text/index.ts';
import type { Block, Stretch, Trigger } from './lines.ts';
import type { NoiseWords } from './words.ts';

/** A caption longer than this many tokens is taken for prose that lost its end: only the credit goes. */
const MAX_CAPTION = 90;
const MAX_BRACKET = 14;
const MAX_NAMES = 8;
/** Fewer tokens than this between a name and the line's end are no sentence. */
const MAX_REST = 4;

/**
 * Finds picture credits (`- Ảnh: AFP`, `(Ảnh: Lan)`, `Ảnh minh hoạ.`) and the caption that each closes: from the sentence limit before
 * the credit, or from the beginning of its line.
 */
export function findCredits(tokens: readonly Token[], triggers: readonly Trigger[], words: NoiseWords): Block[] {
  const blocks: Block[] = [];
  let done = 0;
  for (const { at, line } of triggers) {
    if (at < done || !words.creditMarkers.has(tokens[at]?.lower ?? '')) continue;
    const last = creditEnd(tokens, at, line, words);
    if (last < 0) continue;
    const from = Math.max(done, line.first);
    const credit = creditStart(tokens, at, from, words);
    const first = captionStart(tokens, credit, from, words);
    const bare = first === credit;
    blocks.push({
      first,
      last,
      kind: bare ? 'credit' : 'caption',
      rule: bare ? 'credit-alone' : 'caption-with-credit',
    });
    done = last + 1;
  }
  return blocks;
}

/** The first token of the credit whose marker is token `i`: with its bracket, dash and `nguồn`. */
function creditStart(tokens: readonly Token[], i: number, from: number, words: NoiseWords): number {
  let at = i;
  while (at > from) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    const belongs = before.kind === 'mark' ? '(-–—['.includes(before.text) : words.creditPrefixes.has(before.lower);
    if (!belongs) break;
    at -= 1;
  }
  return at;
}

/** The last token of the credit whose marker is token `i`; -1 when it is no credit. */
function creditEnd(tokens: readonly Token[], i: number, line: Stretch, words: NoiseWords): number {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const inLine = i > line.first ? before : undefined;
  if (inLine !== undefined && words.notBeforeMarkers.has(inLine.lower)) return -1;
  const bracketed = inLine?.text === '(' || (tokens[i - 2]?.text === '(' && i - 2 >= line.first);
  if (bracketed) {
    const close = closingBracket(tokens, i, line.last);
    if (close >= 0) return withDot(tokens, close, line.last);
  }
  const colon = next?.text === ':' && i + 1 <= line.last;
  const named = words.creditFollowers.has(next?.lower ?? '') && i + 1 <= line.last;
  const begins = inLine === undefined || inLine.kind === 'mark';
  const dashed = inLine?.kind === 'mark' && '-–'.includes(inLine.text) && inLine.spaced && i < line.last;
  const asName = dashed && tokens[i]?.capital === true && (next?.capital === true || named);
  if (!colon && !(begins && named) && !asName) return -1;
  if (colon && !begins && tokens[i]?.capital === false && !words.creditPrefixes.has(inLine?.lower ?? '')) return -1;
  if (colon && i + 1 === line.last) return -1;
  const end = nameEnd(tokens, colon ? i + 2 : i + 1, line.last, words);
  // Without a colon or dash `Ảnh chụp` may begin a sentence: only what ends right there is a credit.
  const closed = end === line.last || tokens[end + 1]?.text === '.';
  if (!colon && !asName && !closed) return -1;
  return withDot(tokens, end, line.last);
}

function closingBracket(tokens: readonly Token[], i: number, last: number): number {
  for (let at = i; at <= Math.min(last, i + MAX_BRACKET); at += 1) if (tokens[at]?.text === ')') return at;
  return -1;
}

const withDot = (tokens: readonly Token[], at: number, last: number): number =>
  at < last && tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false ? at + 1 : at;

/**
 * Where the names of a credit end. A short rest of the line belongs to it whole; else the run of capital words, less the words that
 * already open the next sentence (`Ảnh: AFP Theo cảnh sát`, `Ảnh: LAN Một người`).
 */
function nameEnd(tokens: readonly Token[], from: number, last: number, words: NoiseWords): number {
  const short = last - from < MAX_NAMES && !hasLimit(tokens, from, last);
  if (short && tokens[from]?.capital === false) return last;
  const end = endOfNames(tokens, from, last, words);
  return short && last - end < MAX_REST ? last : end;
}

function endOfNames(tokens: readonly Token[], from: number, last: number, words: NoiseWords): number {
  const shouts = isShouted(tokens[from]);
  let at = from;
  while (at <= last && at - from < MAX_NAMES) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' && !"./-,&–'@".includes(token.text)) break;
    if (token.text === '.' && tokens[at + 1]?.spaced !== false && !isInitial(tokens[at - 1]))
      return Math.max(from, at - 1);
    if (at > from && token.spaced && token.kind === 'word') {
      if (!token.capital && !words.creditWords.has(token.lower)) break;
      if (words.sentences.openers.has(token.lower) && token.capital && !isShouted(token)) return at - 1;
      if (shouts && !isShouted(token)) return at - 1;
    }
    at += 1;
  }
  const stopped = tokens[at];
  const opensSentence =
    at - 1 > from && stopped?.kind === 'word' && !stopped.capital && tokens[at - 1]?.capital === true;
  return Math.max(from, opensSentence ? at - 2 : at - 1);
}

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
const isInitial = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length <= 2;

function hasLimit(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) {
    if ('.!?'.includes(tokens[at]?.text ?? ' ') && tokens[at + 1]?.spaced === true && !isInitial(tokens[at - 1]))
      return true;
  }
  return false;
}

/** Where the caption begins whose credit begins at token `credit`; `credit` itself when there is none or it has no visible limit. */
function captionStart(tokens: readonly Token[], credit: number, from: number, words: NoiseWords): number {
  let at = credit - 1;
  // `Ông Nam tại tòa. Ảnh: Lan`: the caption is the sentence before.
  if (at >= from && '.…'.includes(tokens[at]?.text ?? ' ')) at -= 1;
  for (; at >= from && credit - at <= MAX_CAPTION; at -= 1) {
    // A caption quotes, but it does not report speech.
    if (tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'mark') return credit;
    if (at === from) return from;
    if (endsSentence(tokens, at - 1, from, words.sentences)) return at;
  }
  return credit;
}
