import type { Reading } from '../reading/reading.ts';
import { wordAt } from '../reading/reading-symbols.ts';

/** Which lists have the word of a token, as bits. */
export function actingAt(reading: Reading, index: number): number {
  const word = wordAt(reading, index);
  return word < 0 ? 0 : (reading.language.acting[word] ?? 0);
}
