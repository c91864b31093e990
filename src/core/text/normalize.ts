import { splitWords } from './tokenize.ts';

/**
 * Characters that hide inside words and carry no meaning in Vietnamese prose: controls but for tabs and line ends, zero-width
 * characters, marks of direction, selectors of variants, byte order marks.
 */
const INVISIBLE =
  /[^\P{Cc}\t-\r\u0085]|[\u034f\ufe00-\ufe0f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** No letter of any language bears more marks: what goes beyond is put there to choke readers (UAX 15, stream-safe text). */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;
/** All marks lie in these ranges, Vietnamese letters do not, and a mark becomes two at most: tells in little time that nothing is piled. */
const MAYBE_PILED = /[\u0300-\u1dff\u20d0-\uffff]{16}/;

/**
 * Brings a text into the one form that all offsets count in: NFC, "\n" line ends, no invisible characters, no white space
 * at its two ends, no more than 30 marks on a letter. No-break spaces stay; every stage reads them as spaces. Running it twice changes nothing.
 */
export function normalizeText(raw: string): string {
  const visible = raw.replace(INVISIBLE, '').replace(/\r\n?/gu, '\n');
  if (!MAYBE_PILED.test(visible)) return visible.normalize('NFC').trim();
  // Some marks are taken apart into two.
  return visible.replace(PILED_MARKS, '$1').normalize('NFC').replace(PILED_MARKS, '$1').trim();
}

/** In lower case, words joined by single spaces, without marks: spellings that differ in these are one. */
export const foldPhrase = (text: string): string => splitWords(text.toLowerCase()).join(' ');

/** Whether two spellings are one, whatever their case, white space and marks; what is nothing but marks is itself alone. */
export function isSamePhrase(a: string, b: string): boolean {
  const folded = foldPhrase(a);
  return folded === foldPhrase(b) && (folded !== '' || a === b);
}
