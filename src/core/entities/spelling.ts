import { splitWords } from '../text/index.ts';
import type { Span } from '../types.ts';
import type { EntityWords } from './words.ts';

/** The words of a phrase by which spellings of one name are alike: lower case, no marks and hyphens, one spelling of tones. */
export function foldedWords(phrase: string, words: EntityWords): string[] {
  return splitWords(phrase.toLowerCase()).map(words.foldWord);
}

/** Longest abbreviation in words: `lđ tb xh`. */
const MAX_SHORT = 5;

/** A body's folded words with its abbreviations written out, so that `Sở GD-ĐT` is `Sở Giáo dục và Đào tạo`. */
export function expandedWords(folded: readonly string[], words: EntityWords): string[] {
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
      const found = words.abbreviations.get(folded.slice(at, at + length).join(' '));
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

export const nameWords = (r: Foldings & { readonly text: string }, name: Span): readonly string[] =>
  folded(r, r.text.slice(name.start, name.end));
