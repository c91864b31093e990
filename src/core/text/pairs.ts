import type { Token } from './token.ts';

/** A quotation or bracket longer than this many UTF-16 units is taken for one with a lost mark (99.5% in 20,579 articles are shorter). */
const MAX_QUOTE = 1500;
const MAX_BRACKET = 300;

const OPEN_QUOTES = '“«„';
const CLOSE_QUOTES = '”»';
const STRAIGHT_QUOTES = '"‟';
const OPEN_BRACKETS = '([';
const CLOSE_BRACKETS = ')]';

type Role = 'open' | 'close';

/**
 * Pairs each opening quote mark with its closing one: entry `i` is the index of the token that closes what token `i` opens, else -1.
 * Quotations may run over several lines. A mark that is never closed, or too far away, opens nothing; a new opening mark within an
 * open quotation means that the earlier one was lost, except when curly marks nest.
 */
export function pairQuotes(tokens: readonly Token[]): Int32Array {
  const closeOf = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'mark') continue;
    const straight = STRAIGHT_QUOTES.includes(token.text);
    if (!straight && !OPEN_QUOTES.includes(token.text) && !CLOSE_QUOTES.includes(token.text)) continue;
    const from = open.at(-1);
    const start = from === undefined ? undefined : tokens[from];
    const far = start !== undefined && token.end - start.start > MAX_QUOTE;
    if (far) open.length = 0;
    const role = straight
      ? straightRole(tokens, i, from !== undefined && !far)
      : OPEN_QUOTES.includes(token.text)
        ? 'open'
        : 'close';
    if (role === 'open') {
      const nests = !straight && start !== undefined && !token.newline && !STRAIGHT_QUOTES.includes(start.text);
      if (!nests) open.length = 0;
      open.push(i);
    } else if (from !== undefined && !far) {
      closeOf[from] = i;
      open.pop();
    }
  }
  return closeOf;
}

/** Straight marks look the same at both ends: spacing tells, then whether a quotation is open. */
function straightRole(tokens: readonly Token[], i: number, isOpen: boolean): Role {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return 'close';
  const spacedAfter = next === undefined || next.spaced;
  if (!isOpen) return !token.spaced && spacedAfter && tokens[i - 1]?.kind !== 'mark' ? 'close' : 'open';
  if ((token.spaced && !spacedAfter && next?.kind !== 'mark') || tokens[i - 1]?.text === ':') return 'open';
  // A closing mark that page extraction moved to a line of its own is followed by a comma, a dash or a small letter.
  return token.newline && next?.capital === true && !next.newline ? 'open' : 'close';
}

/** Pairs brackets within a line, in the form of {@link pairQuotes}. */
export function pairBrackets(tokens: readonly Token[]): Int32Array {
  const closeOf = new Int32Array(tokens.length).fill(-1);
  let open: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.newline && open.length > 0) open = [];
    if (token.kind !== 'mark') continue;
    if (OPEN_BRACKETS.includes(token.text)) open.push(i);
    else if (CLOSE_BRACKETS.includes(token.text)) {
      const from = open.pop();
      const start = from === undefined ? undefined : tokens[from];
      if (from !== undefined && start !== undefined && token.end - start.start <= MAX_BRACKET) closeOf[from] = i;
    }
  }
  return closeOf;
}
