const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const PART = /[\p{L}\p{M}\p{N}]/u;

/** What tokens a character stands in. */
export const BLANK = 0;
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** The bits of a character's traits that tell the class. */
export const CLASS = 3;
/** The character has another lower case. */
export const RAISED = 4;
/** Its lower case is no single character, or depends on the letters around, or nobody has looked. */
export const ODD = 8;
/** Words are made of it: a letter, a mark on a letter or a number of any kind. */
export const WORDLY = 16;

/** Characters whose traits are kept: all Vietnamese letters and the usual punctuation. */
const KEPT = 0x2100;
const TRAITS: Uint8Array = Uint8Array.from({ length: KEPT }, (_, code) => traitsOf(String.fromCharCode(code)));
const LOWER: Uint16Array = Uint16Array.from({ length: KEPT }, (_, code) =>
  ((TRAITS[code] ?? 0) & ODD) === 0 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code,
);

function traitsOf(char: string): number {
  const lower = char.toLowerCase();
  const kind = LETTER.test(char) ? WORD : DIGIT.test(char) ? NUMBER : SPACE.test(char) ? BLANK : MARK;
  const odd = lower.length !== char.length || `a${char}`.toLowerCase() !== `a${lower}`;
  return kind | (lower === char ? 0 : RAISED) | (odd ? ODD : 0) | (PART.test(char) ? WORDLY : 0);
}

/** The traits of the character at a place of a text, as bits; every rare one counts as odd. */
export function traitsAt(text: string, at: number, code: number = text.charCodeAt(at)): number {
  return code < KEPT ? (TRAITS[code] ?? MARK) : traitsOf(text.slice(at, at + widthAt(text, at))) | ODD;
}

/** A UTF-16 unit in lower case; those of rare or odd characters stay as they are. */
export const lowerCode = (code: number): number => (code < KEPT ? (LOWER[code] ?? code) : code);

/** UTF-16 units of the character at a place; a surrogate alone is a character by itself. */
export function widthAt(text: string, at: number, code: number = text.charCodeAt(at)): 1 | 2 {
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
