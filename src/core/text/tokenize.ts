import type { Span } from '../types.ts';
import { BLANK, CLASS, MARK, NUMBER, ODD, RAISED, traitsAt, WORD, WORDLY, widthAt } from './letters.ts';
import type { Token, TokenKind } from './token.ts';
import { hashOn, NO_WORD, SEED, UNNUMBERED, type WordNumbers } from './word-numbers.ts';

const KINDS: readonly TokenKind[] = ['mark', 'word', 'number', 'mark'];

/**
 * Splits a text into words, numbers and marks, in order and without overlap; white space is left out.
 * `Kim Jong-un` is four tokens, `U23` one word, `10.000` three tokens. A character outside the BMP is one mark or part of a word.
 *
 * @param numbers The language's words: each token gets the number of its own.
 * @param span Only what stands in these characters, as if the text began and ended with them.
 */
export function tokenize(text: string, numbers?: WordNumbers, { start: from, end }: Span = wholeOf(text)): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let newline = true;
  let at = from;
  while (at < end) {
    let code = text.charCodeAt(at);
    const first = traitsAt(text, at, code);
    const kind = first & CLASS;
    if (kind === BLANK) {
      spaced = true;
      if (code === 10) newline = true;
      at += 1;
      continue;
    }
    const start = at;
    let all = first;
    let hash = hashOn(SEED, code);
    at += widthAt(text, at, code);
    while (kind !== MARK && at < end) {
      code = text.charCodeAt(at);
      const traits = traitsAt(text, at, code);
      const next = traits & CLASS;
      if (next !== kind && !(kind === WORD && next === NUMBER)) break;
      all |= traits;
      hash = hashOn(hash, code);
      at += widthAt(text, at, code);
    }
    tokens.push(tokenOf(text, start, at, first, all, hash, spaced, newline, numbers));
    spaced = false;
    newline = false;
  }
  return tokens;
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

/** The token from one place to another: the traits of its first character and of all, and the hash of its letters are known. */
function tokenOf(
  text: string,
  start: number,
  end: number,
  first: number,
  traits: number,
  hash: number,
  spaced: boolean,
  newline: boolean,
  numbers: WordNumbers | undefined,
): Token {
  const odd = (traits & ODD) !== 0;
  const raised = (traits & RAISED) !== 0;
  const kind = first & CLASS;
  const spelled = numbers === undefined || odd ? NO_WORD : numbers.find(text, start, end, hash);
  const known = spelled !== NO_WORD || numbers === undefined || odd || kind !== WORD;
  const number = known ? spelled : numbers.ofMisspelled(text.slice(start, end).toLowerCase());
  const listed = number === NO_WORD ? undefined : numbers?.wordOf(number);
  const raw = spelled !== NO_WORD && listed !== undefined && !raised ? listed : text.slice(start, end);
  // Token by token: V8 moves the lowering of a whole text into the loop once the loop is hot, which makes it quadratic.
  const lower = listed ?? (raised ? raw.toLowerCase() : raw);
  return {
    start,
    end,
    kind: KINDS[kind] ?? 'mark',
    text: raw,
    lower,
    word: numbers === undefined ? UNNUMBERED : odd ? numbers.of(lower) : number,
    capital: kind === WORD && (odd ? raw.charCodeAt(0) !== lower.charCodeAt(0) : (first & RAISED) !== 0),
    spaced,
    newline,
  };
}

/** The longest runs of letters, marks and numbers. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const inside = (traitsAt(text, at) & WORDLY) !== 0;
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}
