import { actingBit } from '../lists/acting-words.ts';
import { fixed, type Sym } from '../model/symbols.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';
import { actingAt } from './acting.ts';

const NONE = fixed('none');
const INVESTIGATOR = fixed('investigator');
const ACCUSED = fixed('accused');
const INVESTIGATORS = actingBit('investigators');
const ACCUSED_WORDS = actingBit('accused');

/** What kind of speaker a source is: who investigates or judges, who is accused, or the class of its first word. */
export function kindOfSource(reading: Reading, { first, end }: Run): Sym {
  if (first >= end) return NONE;
  for (let index = first; index < end; index++) {
    const marks = actingAt(reading, index);
    if ((marks & INVESTIGATORS) !== 0) return INVESTIGATOR;
    if ((marks & ACCUSED_WORDS) !== 0) return ACCUSED;
  }
  return classAt(reading, first);
}
