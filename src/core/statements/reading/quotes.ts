import type { Token } from '../../text/index.ts';

/** A stretch in quote marks; all numbers are token indices. */
export interface Quote {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark, or the token after the last when the mark is missing. */
  readonly close: number;
  /** The closing mark is there. */
  readonly balanced: boolean;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** Punctuation that follows a closing mark, never an opening one. */
const FOLLOWING = new Set([',', '.', ';', ':', '!', '?', ')', '-', '–']);
const NEUTRAL = '"';
/** No quotation runs over more tokens than this without its closing mark; a missing mark must not swallow the article. */
const LONGEST = 700;

type Lean = 'open' | 'close' | 'either';

/**
 * Pairs the quote marks of a text. Marks nested inside a quotation belong to it; a mark without its twin ends with its
 * line, or with its sentence when it opens in the middle of one.
 */
export function findQuotes(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let depth = 0;
  const finish = (close: number, balanced: boolean): void => {
    if (close > open + 1) quotes.push({ open, close, balanced });
    open = -1;
    depth = 0;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    const lean = leanOf(tokens, at, token);
    if (lean === null) continue;
    if (open >= 0 && at - open > LONGEST) finish(lostEnd(tokens, open), false);
    if (open < 0) {
      if (lean !== 'close' || token.newline) open = at;
    } else if (lean === 'open') {
      if (token.newline || !closesTwice(tokens, at)) {
        finish(token.newline ? at : lostEnd(tokens, open, at), false);
        open = at;
      } else depth += 1;
    } else if (depth > 0) depth -= 1;
    else finish(at, true);
  }
  if (open >= 0) finish(lostEnd(tokens, open), false);
  return quotes;
}

/** Which way a mark leans, by its shape first and then by the spaces around it; null for what is no quote mark. */
function leanOf(tokens: readonly Token[], at: number, token: Token): Lean | null {
  if (OPENING.has(token.text)) return 'open';
  if (CLOSING.has(token.text)) return 'close';
  if (token.text !== NEUTRAL) return null;
  const next = tokens[at + 1];
  const spacedAfter = next === undefined || next.spaced;
  if (next?.kind === 'mark' && !next.spaced && FOLLOWING.has(next.text)) return 'close';
  if (token.spaced && !spacedAfter) return 'open';
  if (!token.spaced && (spacedAfter || next.kind === 'mark')) return 'close';
  return 'either';
}

/** After an opening mark inside a quotation: do two closing marks follow before the next opening one, so that it is nested? */
function closesTwice(tokens: readonly Token[], from: number): boolean {
  let closed = 0;
  for (let at = from + 1; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    const lean = leanOf(tokens, at, token);
    if (lean === 'close') closed += 1;
    else if (lean === 'open') return false;
    if (closed === 2) return true;
  }
  return false;
}

/** Where a quotation ends whose closing mark is missing, `most` at the latest: words in the middle of a sentence are hardly quoted beyond it. */
function lostEnd(tokens: readonly Token[], open: number, most = tokens.length): number {
  const before = tokens[open - 1];
  const isWithin = before !== undefined && before.kind !== 'mark' && tokens[open]?.newline !== true;
  let at = open + 1;
  while (at < most && !(isWithin ? beginsSentence(tokens, at) : tokens[at]?.newline)) at += 1;
  return at;
}

const STOPS = new Set(['.', '!', '?', '…']);

/** Whether a sentence begins at a token, inside quotations too. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.newline || (token.spaced && token.capital && STOPS.has(tokens[at - 1]?.text ?? ''));
}
