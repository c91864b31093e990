import type { Run } from './limits.ts';
import type { Reading } from './reading.ts';
import { classAt, wordAt } from './reading-symbols.ts';
import { fixed, type Sym } from './symbols.ts';

const NONE = fixed('none');
const INVESTIGATOR = fixed('investigator');
const ACCUSED = fixed('accused');

/** What kind of speaker a source is: who investigates or judges, who is accused, or the class of its first word. */
export function kindOfSource(reading: Reading, { first, end }: Run): Sym {
  const { investigators, accused } = reading.language.acting;
  if (first >= end) return NONE;
  for (let index = first; index < end; index++) {
    const word = wordAt(reading, index);
    if (investigators.has(word)) return INVESTIGATOR;
    if (accused.has(word)) return ACCUSED;
  }
  return classAt(reading, first);
}
