import { splitWords } from './tokenize.ts';

/** Zero-width characters and byte order marks, which hide inside words and carry no meaning in Vietnamese prose. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/**
 * Brings a text into the one form that all offsets count in: NFC, "\n" line ends, no invisible characters, no white space
 * at its two ends. No-break spaces stay; every stage reads them as spaces. Running it twice changes nothing.
 */
export function normalizeText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\r\n?/gu, '\n').normalize('NFC').trim();
}

/** In lower case, words joined by single spaces, without marks: spellings that differ in these are one. */
export const foldPhrase = (text: string): string => splitWords(text.toLowerCase()).join(' ');
