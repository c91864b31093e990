import type { Token, TokenKind } from './token.ts';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

type CharClass = 0 | 1 | 2 | 3;
const [BLANK, WORD, NUMBER, MARK] = [0, 1, 2, 3] as const;

/** Character classes of the Basic Multilingual Plane below U+2000, where all Vietnamese letters are. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x2000 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): CharClass {
  if (LETTER.test(char)) return WORD;
  if (DIGIT.test(char)) return NUMBER;
  return SPACE.test(char) ? BLANK : MARK;
}

/**
 * Splits a text into words, numbers and marks, in order and without overlap; white space is left out.
 * `Kim Jong-un` is four tokens, `U23` one word, `10.000` three tokens. A character outside the BMP is one mark or part of a word.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let newline = true;
  let at = 0;
  while (at < text.length) {
    const width = widthAt(text, at);
    const first = classAt(text, at, width);
    if (first === BLANK) {
      spaced = true;
      if (text.charCodeAt(at) === 10) newline = true;
      at += 1;
      continue;
    }
    const start = at;
    at += width;
    if (first !== MARK) at = endOfRun(text, at, first);
    const raw = text.slice(start, at);
    // Token by token: V8 moves the lowering of a whole text into the loop once the loop is hot, which makes it quadratic.
    const lower = raw.toLowerCase();
    const kind: TokenKind = first === WORD ? 'word' : first === NUMBER ? 'number' : 'mark';
    tokens.push({
      start,
      end: at,
      kind,
      text: raw,
      lower,
      capital: first === WORD && raw.charCodeAt(0) !== lower.charCodeAt(0),
      spaced,
      newline,
    });
    spaced = false;
    newline = false;
  }
  return tokens;
}

function endOfRun(text: string, from: number, first: CharClass): number {
  let at = from;
  while (at < text.length) {
    const width = widthAt(text, at);
    const next = classAt(text, at, width);
    if (next !== first && !(first === WORD && next === NUMBER)) break;
    at += width;
  }
  return at;
}

const widthAt = (text: string, at: number): 1 | 2 => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function classAt(text: string, at: number, width: number): CharClass {
  const code = text.charCodeAt(at);
  if (code < CLASSES.length) return (CLASSES[code] ?? MARK) as CharClass;
  return classOf(text.slice(at, at + width));
}
