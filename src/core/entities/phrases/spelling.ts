import { type Numbered, splitWords, type Token } from '../../text/index.ts';
import type { EntityWords } from '../words.ts';

/** The words of a phrase by which spellings of one name are alike: lower case, no marks and hyphens, one spelling of tones. */
export function foldedWords(phrase: string, words: EntityWords): string[] {
  return splitWords(phrase.toLowerCase()).map(words.foldWord);
}

/** Whether folded words begin with others. */
export const startsWith = (words: readonly string[], part: readonly string[]): boolean =>
  part.every((word, at) => words[at] === word);

/** Whether folded words end with others. */
export const endsWith = (words: readonly string[], part: readonly string[]): boolean =>
  part.every((word, at) => words[words.length - part.length + at] === word);

/** Whether others stand one behind the other in folded words. */
export const holds = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, from) => part.every((word, at) => words[from + at] === word));

/** Longest abbreviation in words: `lđ tb xh`. */
const MAX_SHORT = 5;

/** A body's folded words with its abbreviations written out, so that `Sở GD-ĐT` is `Sở Giáo dục và Đào tạo`. */
export function expandedWords(folded: readonly string[], words: EntityWords): readonly string[] {
  if (!folded.some((word) => words.abbreviationStarts.has(word))) return folded;
  const out: string[] = [];
  let at = 0;
  while (at < folded.length) {
    const word = folded[at] ?? '';
    if (!words.abbreviationStarts.has(word)) {
      out.push(word);
      at += 1;
      continue;
    }
    let taken = 1;
    let long: readonly string[] = [word];
    for (let length = MAX_SHORT; length > 0; length--) {
      const short = folded.slice(at, at + length);
      const found = words.abbreviations.get(short.join(' ')) ?? words.abbreviations.get(withoutSign(short));
      if (found === undefined) continue;
      taken = length;
      long = found;
      break;
    }
    out.push(...long);
    at += taken;
  }
  return out;
}

/** `LĐ - TB & XH`, as `LĐ - TB - XH`. */
const withoutSign = (words: readonly string[]): string => words.filter((word) => word !== '&').join(' ');

/** Words of the language with the phrases that were folded before: names come again and again in one article. */
export interface Foldings {
  readonly words: EntityWords;
  readonly foldings: Map<string, readonly string[]>;
}

export function folded({ words, foldings }: Foldings, phrase: string): readonly string[] {
  const known = foldings.get(phrase);
  if (known !== undefined) return known;
  const made = foldedWords(phrase, words);
  foldings.set(phrase, made);
  return made;
}

/** Whether a token can be a syllable of the language. */
export const isNative = (words: EntityWords, token: Numbered): boolean =>
  words.spellings.get(token)?.native ?? words.isNative(token.lower);

/** A token's word with its spelling unified. */
export const foldedToken = (words: EntityWords, token: Numbered): string =>
  words.spellings.get(token)?.folded ?? words.foldWord(token.lower);

/** The folded words of the tokens from one up to, and not with, another. */
export function foldedTokens(r: Foldings & Texted, from: number, end: number): readonly string[] {
  const out: string[] = [];
  let inWord = false;
  for (let at = from; at < end; at++) {
    const token = r.tokens[at];
    if (token === undefined) break;
    const mark = token.kind === 'mark';
    // `3G`, `m²`: more than one token makes the word.
    if (mark ? splitWords(token.text).length > 0 : inWord && !token.spaced)
      return folded(r, r.text.slice(r.tokens[from]?.start, r.tokens[end - 1]?.end));
    inWord = !mark;
    if (!mark) out.push(foldedToken(r.words, token));
  }
  return out;
}

/** A text with its tokens. */
interface Texted {
  readonly text: string;
  readonly tokens: readonly Token[];
}
