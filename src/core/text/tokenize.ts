import type { Token, TokenKind } from './token.ts';
import { UNNUMBERED, type WordNumbers } from './word-numbers.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

type CharClass = 0 | 1 | 2 | 3;
const [BLANK, WORD, NUMBER, MARK] = [0, 1, 2, 3] as const;
/** Set beside the class of a character that has another lower case. */
const RAISED = 4;
const CLASS = 3;

const KINDS: readonly TokenKind[] = ['mark', 'word', 'number', 'mark'];

/** Character classes of the Basic Multilingual Plane below U+2000, where all Vietnamese letters are. */
const TRAITS: Uint8Array = Uint8Array.from({ length: 0x2000 }, (_, code) => traitsOf(String.fromCharCode(code)));

function traitsOf(char: string): number {
  return classOf(char) | (char === char.toLowerCase() ? 0 : RAISED);
}

function classOf(char: string): CharClass {
  if (LETTER.test(char)) return WORD;
  if (DIGIT.test(char)) return NUMBER;
  return SPACE.test(char) ? BLANK : MARK;
}

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
    let raised = traits;
    at += widthAt(text, at);
    while (first !== MARK && at < text.length) {
      traits = traitsAt(text, at);
      const next = traits & CLASS;
      if (next !== first && !(first === WORD && next === NUMBER)) break;
      raised |= traits;
      at += widthAt(text, at);
    }
    const raw = text.slice(start, at);
    // Token by token: V8 moves the lowering of a whole text into the loop once the loop is hot, which makes it quadratic.
    const lower = (raised & RAISED) === 0 ? raw : raw.toLowerCase();
    tokens.push({
      start,
      end: at,
      kind: KINDS[first] ?? 'mark',
      text: raw,
      lower,
      word: numbers?.of(lower) ?? UNNUMBERED,
      capital: first === WORD && raw.charCodeAt(0) !== lower.charCodeAt(0),
      spaced,
      newline,
    });
    spaced = false;
    newline = false;
  }
  return tokens;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** A surrogate alone is a character by itself. */
function widthAt(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function traitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TRAITS.length ? (TRAITS[code] ?? MARK) : traitsOf(text.slice(at, at + widthAt(text, at)));
}
