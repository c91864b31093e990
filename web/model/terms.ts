import type { Span } from './contract.ts';
import { fold } from './fold.ts';

/** A text as it stands, and folded for searching. */
export interface Searched {
  readonly text: string;
  readonly folded: string;
}

export const toSearched = (text: string): Searched => ({ text, folded: fold(text) });

/** Where what is sought stands in a text, from a place on. */
export type Term = (searched: Searched, from?: number) => Span | null;

export interface TermOptions {
  /** Accents must be those that are typed. */
  readonly accents: boolean;
  /** The last word may be the beginning of a longer one. */
  readonly open: boolean;
}

/** What stands between words that follow each other: spaces, hyphens, quote marks. */
const GAP = '[^\\p{L}\\p{M}\\p{N}]{1,3}';

/** Words that follow each other, each of them whole. */
export function termOf(words: readonly string[], { accents, open }: TermOptions): Term {
  const pattern = words.map((word) => wordPattern(fold(word))).join(GAP);
  const typed = accents ? syllables(words.join(' ')) : [];
  const last = words.at(-1) ?? '';
  // Who is typing a word may still put its accents.
  if (open && /\p{L}$/u.test(last) && fold(last) === last.toLowerCase()) typed.pop();
  return patternTerm(pattern, open, typed);
}

/** What a pattern over folded text finds, where it cuts no word or number and the first syllables are spelled so. */
export function patternTerm(source: string, open: boolean, typed: readonly string[] = []): Term {
  const pattern = new RegExp(source, 'gu');
  return ({ text, folded }, from = 0) => {
    pattern.lastIndex = from;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const { index: start } = match;
      const end = start + match[0].length;
      if (!cuts(folded, start) && (open || !cuts(folded, end)) && isSpelled(text.slice(start, end), typed))
        return { start, end };
      pattern.lastIndex = start + 1;
    }
    return null;
  };
}

const LETTERS = /^[\p{L}\p{M}]{2}$/u;
const DIGITS = /^\p{N}{2}$/u;
const THOUSANDS = /^\p{N}[.,]\p{N}{3}(?!\p{N})/u;

/** Whether a word or a number goes on over a place; `30km` are one of each. */
function cuts(folded: string, at: number): boolean {
  if (at === 0) return false;
  const sides = folded.slice(at - 1, at + 1);
  if (LETTERS.test(sides) || DIGITS.test(sides)) return true;
  return THOUSANDS.test(folded.slice(at - 1, at + 5)) || THOUSANDS.test(folded.slice(Math.max(0, at - 2), at + 4));
}

function isSpelled(found: string, typed: readonly string[]): boolean {
  if (typed.length === 0) return true;
  const syllablesFound = syllables(found);
  return typed.every((syllable, at) => syllable === syllablesFound[at]);
}

/** Grave, acute, tilde, hook above and dot below, as NFD writes them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Each in lower case with its tone behind it, wherever it is written: `hoà` and `hòa` are one. */
function syllables(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map((syllable) => {
    const apart = syllable.normalize('NFD');
    return `${apart.replace(TONES, '').normalize('NFC')}${(apart.match(TONES) ?? []).join('')}`;
  });
}

/** Between thousands a mark may stand or not: `165000`, `165.000`, `165,000`. Any mark stands for another: `5,3`, `5.3`. */
function wordPattern(word: string): string {
  const pattern = word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/(?<=\d)\\?[.,](?=\d{3}(?!\d))|(?<=\d)(?=(?:\d{3})+(?!\d))/g, '[.,]?')
    .replace(/(?<=\d)\\?[.,/–-](?=\d)/g, '[.,/–\\-]');
  return `(?:${[pattern, ...inUnits(word)].join('|')})`;
}

/** As they are written behind a number, folded. */
const UNITS = [
  [1e3, '(?:nghin|ngan)'],
  [1e6, 'trieu'],
  [1e9, 't[iy]'],
] as const;

/** `50.000.000` may be written `50 triệu`, and `1.500.000` `1,5 triệu`. */
function inUnits(word: string): readonly string[] {
  if (!/^\d{1,3}(?:[.,]?\d{3})+$/.test(word)) return [];
  const value = Number(word.replace(/[.,]/g, ''));
  return UNITS.filter(([unit]) => value >= unit && (value * 100) % unit === 0).map(
    ([unit, name]) => `${String(value / unit).replace('.', '[.,]')}\\s+${name}`,
  );
}
