import { FixedSet, fixed } from '../model/symbols.ts';
import type { Reading } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';
import { AREA, BODY_WORD, isListed, isWordListed, PERSON_WORD, SINGLE } from '../reading/word-class.ts';

const [COMMA, OPEN, CLOSE] = [fixed(','), fixed('('), fixed(')')];
const [PERSON, BODY] = [fixed('person'), fixed('body')];

/** Classes of words that make a clause of what follows a comma. */
const CLAUSE = new FixedSet(['auxiliary', 'passive', 'that', 'date', 'time', 'pronoun', 'topic', ':']);

/** A full name has two words at least. */
const FULL_NAME = 2;

/** What tells who a source is, from the comma behind its name to the comma that ends it; token indices. */
export interface Description {
  readonly from: number;
  readonly end: number;
}

/**
 * `(according to) Mr A B, director of C, …`, `(according to) the police of district A, city of B, …`: a source whose description is closed by
 * a comma; `null` if none stands there.
 */
export function describedSource(reading: Reading, first: number, limit: number): Description | null {
  const person = nameEnd(reading, first, limit);
  const from = person > first ? person : bodyEnd(reading, first, limit);
  if (from === first || classAt(reading, from) !== COMMA) return null;
  const open = person > first ? opensOffice : opensArea;
  let end = from;
  for (let next = end; next > 0; ) {
    end = next;
    next =
      open(reading, end + 1) || (end > from && opensBody(reading, end + 1)) ? phraseEnd(reading, end + 1, limit) : 0;
  }
  return end === from ? null : { from, end };
}

/** Where a full name ends, alone or behind titles; `first` when none stands there. */
function nameEnd(reading: Reading, first: number, limit: number): number {
  let name = first;
  while (name < limit && reading.classes[name] === PERSON) name += 1;
  if (reading.nameAt[name] !== 1 || opensBody(reading, name) || reading.media.some((one) => one.first === name))
    return first;
  let end = name + 1;
  while (end < limit && reading.nameAt[end] === 2) end += 1;
  return end - name < FULL_NAME ? first : end;
}

/** Where the name of a body ends; `first` when none stands there. */
const bodyEnd = (reading: Reading, first: number, limit: number): number =>
  opensBody(reading, first) ? phraseEnd(reading, first, limit) || first : first;

/** `director of …`, `a former diplomat …`, `general department head …`: more than the word for a person. */
function opensOffice(reading: Reading, first: number): boolean {
  let office = isWordListed(reading, first, SINGLE) ? first + 1 : first;
  while (reading.classes[office] === BODY) office += 1;
  const person = reading.classes[office] === PERSON || isListed(reading, office, PERSON_WORD);
  return person && classAt(reading, reading.words.endOf[office] ?? office + 1) !== COMMA;
}

const opensArea = (reading: Reading, first: number): boolean => isWordListed(reading, first, AREA);

const opensBody = (reading: Reading, first: number): boolean => isWordListed(reading, first, BODY_WORD);

/** The comma that ends a noun phrase; 0 when a clause begins before it. What stands in brackets does not count. */
function phraseEnd(reading: Reading, first: number, limit: number): number {
  let open = 0;
  for (let index = first + 1; index < limit; index++) {
    const kind = reading.classes[index];
    if (kind === OPEN) open += 1;
    else if (kind === CLOSE) open -= 1;
    if (open > 0) continue;
    if (kind === COMMA) return index;
    if (reading.nameAt[index] !== 0) continue;
    if (CLAUSE.has(kind) || reading.cueAt[index] === 1 || reading.sentenceAt[index] === 1) return 0;
  }
  return 0;
}
