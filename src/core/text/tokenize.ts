import { BLANK, CLASS, MARK, NUMBER, ODD, RAISED, traitsAt, WORD, WORDLY, widthAt } from './letters.ts';
import type { Token, TokenKind } from './token.ts';
import { NO_WORD, UNNUMBERED, type WordNumbers } from './word-numbers.ts';

const KINDS: readonly TokenKind[] = ['mark', 'word', 'number', 'mark'];

/**
 * Splits a text into words, numbers and marks, in order and without overlap; white space is left out.
 * `Kim Jong-un` is four tokens, `U23` one word, `10.000` three tokens. A character outside the BMP is one mark or part of a word.
 *
 * @param numbers The language's words: each token gets the number of its own.
 */
export function tokenize(text: string, numbers?: WordNumbers): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let newline = true;
  let at = 0;
  while (at < text.length) {
    let traits = traitsAt(text, at);
    const first = traits & CLASS;
    if (first === BLANK) {
      spaced = true;
      if (text.charCodeAt(at) === 10) newline = true;
      at += 1;
      continue;
    }
    const start = at;
    let all = traits;
    at += widthAt(text, at);
    while (first !== MARK && at < text.length) {
      traits = traitsAt(text, at);
      const next = traits & CLASS;
      if (next !== first && !(first === WORD && next === NUMBER)) break;
      all |= traits;
      at += widthAt(text, at);
    }
    tokens.push(tokenOf(text, start, at, first, all, spaced, newline, numbers));
    spaced = false;
    newline = false;
  }
  return tokens;
}

/** The token from one place to another: its class and the traits of all its characters are known. */
function tokenOf(
  text: string,
  start: number,
  end: number,
  kind: number,
  traits: number,
  spaced: boolean,
  newline: boolean,
  numbers: WordNumbers | undefined,
): Token {
  const odd = (traits & ODD) !== 0;
  const raised = (traits & RAISED) !== 0;
  const number = numbers === undefined || odd ? NO_WORD : numbers.find(text, start, end);
  const listed = number === NO_WORD ? undefined : numbers?.wordOf(number);
  const raw = listed !== undefined && !raised ? listed : text.slice(start, end);
  // Token by token: V8 moves the lowering of a whole text into the loop once the loop is hot, which makes it quadratic.
  const lower = listed ?? (raised ? raw.toLowerCase() : raw);
  return {
    start,
    end,
    kind: KINDS[kind] ?? 'mark',
    text: raw,
    lower,
    word: numbers === undefined ? UNNUMBERED : odd ? numbers.of(lower) : number,
    capital: kind === WORD && raw.charCodeAt(0) !== lower.charCodeAt(0),
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
