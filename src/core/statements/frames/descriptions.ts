import { AREA, BODY_WORD, PERSON_WORD, SINGLE } from '../lists/class-words.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';
import { isListed, isWordListed } from '../reading/word-class.ts';

const [COMMA, OPEN, CLOSE] = [fixed(','), fixed('('), fixed(')')];
const [PERSON, BODY] = [fixed('person'), fixed('body')];
const [CONNECTIVE, GENITIVE] = [fixed('connective'), fixed('genitive')];

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

/**
 * `Mr A B, director of C, says …`: the source with the name in front, where its description alone was taken, behind a full name that opens
 * its clause. Of `Mr A B, who says …` the name is the source.
 */
export function withName(reading: Reading, source: Run): Run {
  const { first, end } = source;
  if (classAt(reading, first - 1) !== COMMA || !opensOffice(reading, first) || namesPerson(reading, source))
    return source;
  let name = first - 2;
  while (reading.personAt[name] === 2) name -= 1;
  if (reading.personAt[name] !== 1) return source;
  let begin = name;
  while (reading.classes[begin - 1] === PERSON && reading.sentenceAt[begin] !== 1) begin -= 1;
  if (nameEnd(reading, begin, first) !== first - 1) return source;
  const titled = begin < name && classAt(reading, begin - 1) === COMMA;
  const opens = reading.sentenceAt[begin] === 1 || classAt(reading, begin - 1) === CONNECTIVE || titled;
  if (!opens) return source;
  return { first: begin, end: end === first + 1 ? first - 1 : end };
}

/** Somebody is named in a phrase, and not only as one whom the one that is meant belongs to: `the lawyer of Mrs B`. */
function namesPerson({ personAt, classes }: Reading, { first, end }: Run): boolean {
  for (let index = first; index < end; index++) {
    if (classes[index] === GENITIVE) return false;
    if (personAt[index] === 1) return true;
  }
  return false;
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
