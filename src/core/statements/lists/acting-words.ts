import { SYMBOLS } from '../model/feature-table.ts';
import type { Symbols } from '../model/symbols.ts';
import type { ActingWords } from '../words.ts';

/** The lists of words that tell who acts and how, as bits. */
const LISTS = ['modifiers', 'negations', 'selves', 'investigators', 'accused'] as const;

export const actingBit = (list: (typeof LISTS)[number]): number => 1 << LISTS.indexOf(list);

/** The lists that have each word, as bits by the word's number. */
export function markActing(words: ActingWords, symbols: Symbols): Uint8Array {
  const marks = new Uint8Array(SYMBOLS);
  for (const list of LISTS)
    for (const word of words[list]) {
      const number = symbols.intern(word);
      marks[number] = (marks[number] ?? 0) | actingBit(list);
    }
  return marks;
}
