import type { Span } from '../types.ts';
import type { EntityWords } from './words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a phrase by which spellings of one name are alike: lower case, no marks and hyphens, one spelling of tones. */
export function foldedWords(phrase: string, words: EntityWords): string[] {
  return (phrase.toLowerCase().match(WORD) ?? []).map(words.foldWord);
}

export const nameWords = (text: string, name: Span, words: EntityWords): string[] =>
  foldedWords(text.slice(name.start, name.end), words);
