import { fixed, type Sym } from '../model/symbols.ts';
import type { Reading } from './reading.ts';

const NOTHING = fixed('');
const EDGE = fixed('edge');

export const lowerAt = ({ symbols }: Reading, index: number): Sym => symbols.lowers[index] ?? NOTHING;

/** What a token is to its clause; `beyond` the text's limits. */
export const classAt = ({ classes }: Pick<Reading, 'classes'>, index: number, beyond: Sym = EDGE): Sym =>
  classes[index] ?? beyond;

export const tagAt = ({ symbols }: Reading, index: number): Sym => symbols.tags[index] ?? NOTHING;

export const groupAt = ({ symbols }: Reading, index: number): Sym => symbols.groups[index] ?? NOTHING;

export const wordAt = ({ symbols }: Reading, index: number): Sym => symbols.words[index] ?? NOTHING;

const [L, M, NC, NU] = [fixed('L'), fixed('M'), fixed('Nc'), fixed('Nu')];

/** Words that stand before the noun that a phrase is about: numbers, determiners, classifiers. */
const standsBeforeHead = (tag: Sym): boolean => tag === L || tag === M || tag === NC || tag === NU;

/** The first token of the noun that a phrase is about; nouns come before what describes them. */
export function headOf(reading: Reading, first: number, end: number): number {
  let head = first;
  while (head < end - 1 && standsBeforeHead(tagAt(reading, head))) head = reading.words.endOf[head] ?? head + 1;
  return Math.min(head, end - 1);
}

/** A clause is looked at up to this many words from its beginning. */
const SHAPE_WORDS = 12;

const [N, NP, V, P, E, C, CH] = [fixed('N'), fixed('Np'), fixed('V'), fixed('P'), fixed('E'), fixed('C'), fixed('CH')];
const NOUN = fixed('noun');
const OTHER = fixed('other');
const VERB = fixed('verb');

/** How a run of words begins when a noun, then a verb opens it. */
export const CLAUSE: Sym = fixed('clause');

/** How a run of words begins: `clause` (a noun, then a verb), `verb`, `noun`, or the class of what is neither. */
export function shapeFrom(reading: Reading, first: number): Sym {
  let noun = false;
  let index = first;
  for (let count = 0; count < SHAPE_WORDS; count++) {
    const tag = tagAt(reading, index);
    if (tag === V) return noun ? CLAUSE : VERB;
    if (tag === N || tag === NP || tag === P) noun = true;
    else if (tag === E || tag === CH || tag === C) {
      if (noun && tag === E) {
        index = reading.words.endOf[index] ?? index + 1;
        continue;
      }
      return noun ? NOUN : tag;
    }
    const next = reading.words.endOf[index];
    if (next === undefined) break;
    index = next;
    if (reading.sentenceAt[index] === 1) break;
  }
  return noun ? NOUN : OTHER;
}
