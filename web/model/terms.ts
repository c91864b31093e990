import type { Span } from './contract.ts';
import { fold } from './fold.ts';

/** Where a sought word stands in folded text, from a place on. */
export type Term = (folded: string, from?: number) => Span | null;

/** The words of a search, each to be found on its own; accents and case are forgiven, and how a number or a date is written. */
export function readTerms(words: string): readonly Term[] {
  return fold(words).split(/\s+/).filter(Boolean).map(readTerm);
}

function readTerm(word: string): Term {
  if (!/\d/.test(word))
    return (folded, from = 0) => {
      const start = folded.indexOf(word, from);
      return start < 0 ? null : { start, end: start + word.length };
    };
  const pattern = new RegExp(numberPattern(word), 'g');
  return (folded, from = 0) => {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    return match && { start: match.index, end: match.index + match[0].length };
  };
}

/** Between thousands a mark may stand or not: `165000`, `165.000`, `165,000`. Any mark stands for another: `25/10`, `25-10`. */
function numberPattern(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/(?<=\d)\\?[.,](?=\d{3}(?!\d))|(?<=\d)(?=(?:\d{3})+(?!\d))/g, '[.,]?')
    .replace(/(?<=\d)\\?[.,/–-](?=\d)/g, '[.,/–-]');
}
