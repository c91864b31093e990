import { AUXILIARY_WORD } from '../lists/class-words.ts';
import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed } from '../model/symbols.ts';
import { followsAccording, quotesAt } from '../reading/media.ts';
import { at, cueOn, phraseOf, quoteOn, type Reading, type Stretch, startsWord } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';
import { isListed } from '../reading/word-class.ts';
import { describedSource } from './descriptions.ts';

const [COMMA, COLON, OPEN, CLOSE, THAT] = [fixed(','), fixed(':'), fixed('('), fixed(')'), fixed('that')];
const [PASSIVE, NOUN, VERB, GENITIVE] = [fixed('passive'), fixed('noun'), fixed('verb'), fixed('genitive')];
const [PERSON, AUXILIARY, CONNECTIVE] = [fixed('person'), fixed('auxiliary'), fixed('connective')];
const PREPOSITION = fixed('preposition');

/**
 * A noun phrase that may name who speaks; token indices, end-exclusive. `inherited`: the source of an earlier cue of the sentence;
 * `behind`: the subject that follows the content of a fronted cue (`Saying that …, Mr X left`).
 */
export interface SourceCandidate {
  readonly first: number;
  readonly end: number;
  readonly side: Side;
}

export type Side = 'left' | 'right' | 'behind' | 'inherited' | 'none';

export const NO_SOURCE: SourceCandidate = { first: -1, end: -1, side: 'none' };

/** No source phrase begins farther from its cue, in tokens. */
const REACH = 32;
const MOST_ENDS = 5;

const OPENERS = new FixedSet(['that', 'connective', 'passive', 'date', 'preposition', 'topic', 'time', 'auxiliary']);
const HEADS = new FixedSet(['name', 'pronoun', 'person', 'body', 'document', 'determiner', 'capital']);
const STOPS = new FixedSet([
  'that',
  'auxiliary',
  'passive',
  'connective',
  'date',
  'time',
  'preposition',
  'topic',
  'edge',
  'pronoun',
]);
const JOINS = new FixedSet(['-', '–', '(', ')', '.', '/', '&', "'"]);

/** All phrases around a cue that may be its source, `none` last. */
export function proposeSources(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  earlier: readonly SourceCandidate[],
): SourceCandidate[] {
  const found: SourceCandidate[] = [];
  if (cue.entry.kind === 'verb') proposeLeft(reading, stretch, cue, found);
  proposeRight(reading, stretch, cue, found);
  if (cue.entry.kind === 'verb') proposeBehind(reading, stretch, cue, found);
  // In `is criticized` nobody is told who does it, least of all whoever spoke before.
  if (reading.classes[cue.first - 1] !== PASSIVE)
    for (const { first, end } of earlier) found.push({ first, end, side: 'inherited' });
  found.push(NO_SOURCE);
  return found;
}

function proposeLeft(reading: Reading, stretch: Stretch, cue: Cue, found: SourceCandidate[]): void {
  const near = behindPassive(reading, stretch, cue);
  const limit = behindOutlet(reading, behindQuotingCue(reading, near, cue.first), cue.first);
  const ends = leftEnds(reading, limit, cue.first);
  const said = saidBefore(reading, limit, cue.first);
  for (let first = limit; first < cue.first; first++) {
    if (!opensPhrase(reading, stretch, first)) continue;
    for (const end of ends) {
      if (end <= first || crossesQuote(reading, first, end) || endsBracket(reading, first, end)) continue;
      if (first > said || end <= said) found.push({ first, end, side: 'left' });
    }
  }
  proposeSubjects(reading, stretch, cue, near, found);
}

/** Where the source of a cue may begin: who is accused, in `is accused by X`, does not speak. */
function behindPassive(reading: Reading, stretch: Stretch, cue: Cue): number {
  const limit = Math.max(stretch.first, cue.first - REACH);
  for (let index = cue.first - 1; index >= limit; index--) {
    const kind = reading.classes[index];
    if (kind === PASSIVE) return index + 1;
    if (PASSIVE_STOPS.has(kind) || reading.cueAt[index] !== 0) break;
  }
  return limit;
}

const PASSIVE_STOPS = new FixedSet([',', 'that', 'verb']);

/** The last `says that` before a cue, -1 if there is none: who says and what is said are not one source. */
function saidBefore(reading: Reading, from: number, cueFirst: number): number {
  for (let index = cueFirst - 1; index > from; index--)
    if (reading.classes[index] === THAT && reading.cueAt[index - 1] !== 0) return index;
  return -1;
}

/** The subjects of the clauses before a cue in its sentence: from the clause's beginning to its first verb. */
function proposeSubjects(reading: Reading, stretch: Stretch, cue: Cue, near: number, found: SourceCandidate[]): void {
  const known = found.length;
  let fresh = true;
  const begin = Math.max(sentenceStart(reading, stretch, cue.first), near);
  for (let index = begin; index < cue.first; index++) {
    const kind = reading.classes[index];
    if (fresh && startsWord(reading, index) && (HEADS.has(kind) || kind === NOUN) && !isDemonstrative(reading, index)) {
      const end = subjectEnd(reading, index, cue.first);
      if (end > index && end < cue.first && !crossesQuote(reading, index, end)) {
        const twin = found.some((one) => one.first === index && one.end === end);
        if (!twin && found.length - known < MOST_SUBJECTS) found.push({ first: index, end, side: 'left' });
      }
      fresh = false;
    }
    if (CLAUSE_OPENERS.has(kind)) fresh = true;
  }
}

const CLAUSE_OPENERS = new FixedSet([',', 'connective', 'that']);
const MOST_SUBJECTS = 4;
/** The beginning of a sentence is looked for no farther back, in tokens. */
const LONGEST_SENTENCE = 80;

function sentenceStart(reading: Reading, stretch: Stretch, index: number): number {
  const limit = Math.max(stretch.first, index - LONGEST_SENTENCE);
  let first = index;
  while (first > limit && reading.sentenceAt[first] !== 1) first -= 1;
  return first;
}

/** Where a subject that begins at a token gives way to its verb; -1 when a mark comes first. */
function subjectEnd(reading: Reading, first: number, limit: number): number {
  for (let index = first + 1; index < limit; index++) {
    const kind = reading.classes[index];
    if (SUBJECT_STOPS.has(kind) || reading.cueAt[index] === 1) return index;
    if (at(reading, index).kind === 'mark' && !JOINS.has(kind)) return -1;
  }
  return -1;
}

const SUBJECT_STOPS = new FixedSet(['verb', 'auxiliary', 'passive', 'date', 'time']);

/** Subjects that follow the content of a cue that opens its sentence. */
function proposeBehind(reading: Reading, stretch: Stretch, cue: Cue, found: SourceCandidate[]): void {
  if (!opensSentence(reading, cue)) return;
  const limit = Math.min(stretch.end, cue.last + FARTHEST_BEHIND);
  let proposed = 0;
  for (let index = cue.last + 3; index < limit && proposed < MOST_SUBJECTS; index++) {
    if (reading.sentenceAt[index] === 1) return;
    if (reading.classes[index - 1] !== COMMA || !startsWord(reading, index)) continue;
    const kind = reading.classes[index];
    if (!HEADS.has(kind) && kind !== NOUN) continue;
    const end = subjectEnd(reading, index, limit);
    if (end < 0) continue;
    found.push({ first: index, end, side: 'behind' });
    proposed += 1;
  }
}

/**
 * The cue, or what tells how it is done, begins the sentence or a clause that waits for its subject there: `Sincerely thanking …`,
 * `Although admitting …`, but not `At the same time saying …`.
 */
function opensSentence(reading: Reading, { first }: Cue): boolean {
  const { joiners, waiting } = reading.language.clause;
  let begin = first;
  while (reading.sentenceAt[begin] !== 1 && begin > first - LONGEST_MANNER && reading.classes[begin - 1] === AUXILIARY)
    begin -= 1;
  for (let from = begin - LONGEST_WAITING; from < begin; from++)
    if (reading.sentenceAt[from] === 1 && waiting.has(phraseOf(reading, from, begin))) return true;
  for (let end = begin + 1; end <= first; end++) if (joiners.has(phraseOf(reading, begin, end))) return false;
  return reading.sentenceAt[begin] === 1;
}

/** No word that opens such a clause has more syllables. */
const LONGEST_WAITING = 2;

/** A subject stands no farther behind the cue that opens its sentence, in tokens. */
const FARTHEST_BEHIND = 70;

/** The token behind the last `quotes` before a cue: what stands before it is the outlet, not the speaker. */
function behindQuotingCue(reading: Reading, from: number, cueFirst: number): number {
  for (let index = cueFirst - 1; index >= from; index--) {
    if (cueOn(reading, index)?.entry.kind === 'quoting') return index + 1;
  }
  return from;
}

/** The token behind `according to AFP,` or `AFP quotes` before a cue. */
function behindOutlet(reading: Reading, from: number, cueFirst: number): number {
  for (const { first, end } of reading.media) {
    if (end >= cueFirst) break;
    const quotes = first >= from ? quotesAt(reading, end) : null;
    if (quotes !== null && quotes + 1 < cueFirst) return quotes + 1;
    if (first > from && end + 1 < cueFirst && reading.classes[end] === COMMA && followsAccording(reading, first))
      return end + 1;
  }
  return from;
}

/** Where a subject can end: before the auxiliaries of its cue, and before the time and place phrases in between. */
function leftEnds(reading: Reading, limit: number, cueFirst: number): number[] {
  let end = cueFirst;
  for (let last = -1; last !== end; ) {
    last = end;
    end = beforeManner(reading, limit, end);
    if (end === last) while (end > limit && isAuxiliary(reading, end - 1)) end -= 1;
  }
  const ends = end > limit && reading.classes[end - 1] !== COMMA ? [end] : [];
  if (reading.classes[end - 1] === COMMA || quoteOn(reading, end - 1)?.close === end - 1) ends.push(end - 1);
  for (let index = end - 1; index > limit && ends.length < MOST_ENDS; index--) {
    const kind = reading.classes[index];
    if (STOPS.has(kind) || END_MARKS.has(kind)) {
      const last = reading.classes[index - 1];
      if (!STOPS.has(last) && last !== COMMA && !ends.includes(index)) ends.push(index);
    }
  }
  return ends;
}

/** `Mr X many times | denied`: what tells how something is done is no part of the subject. */
function beforeManner(reading: Reading, limit: number, end: number): number {
  for (let first = Math.max(limit, end - LONGEST_MANNER); first < end - 1; first++)
    if (reading.language.clause.manners.has(phraseOf(reading, first, end))) return first;
  return end;
}

/** No phrase of manner has more syllables. */
const LONGEST_MANNER = 4;

const END_MARKS = new FixedSet([',', '-', '–', '(']);

const AUXILIARIES = new FixedSet(['auxiliary', 'passive']);
/** Words such as `still` may join clauses too. */
const isAuxiliary = (reading: Reading, index: number): boolean =>
  AUXILIARIES.has(reading.classes[index]) ||
  (reading.classes[index] === CONNECTIVE && isListed(reading, index, AUXILIARY_WORD));

function opensPhrase(reading: Reading, stretch: Stretch, first: number): boolean {
  const kind = reading.classes[first];
  if (at(reading, first).kind === 'mark' || OPENERS.has(kind) || !startsWord(reading, first)) return false;
  if (isDemonstrative(reading, first) || belongsToPerson(reading, first) || endsPlace(reading, first)) return false;
  if (first === stretch.first || reading.cueAt[first - 1] !== 0) return true;
  const before = reading.classes[first - 1];
  if (OPENERS.has(before) || at(reading, first - 1).kind === 'mark') return true;
  if (before === VERB && (kind === NOUN || HEADS.has(kind))) return true;
  return HEADS.has(kind) && before !== kind && !(reading.nameAt[first] === 2);
}

/**
 * `the police of Buon Ho, Dak Lak province | say`, `a group in California, the US, …`: where the place before the comma lies. Behind a
 * phrase that tells when or where something was (`After the talks in Geneva, …`) a subject begins instead.
 */
function endsPlace(reading: Reading, first: number): boolean {
  if (reading.classes[first - 1] !== COMMA) return false;
  const { areas } = reading.language.clause;
  const name = areaEnd(reading, first);
  if (reading.placeAt[name] !== 1 && reading.stateAt[name] !== 1) return false;
  let inner = first - 2;
  if (reading.placeAt[inner] === 0) return false;
  while (reading.placeAt[inner] === 2) inner -= 1;
  const isArea = areas.has(at(reading, inner - 1).lower) || areas.has(phraseOf(reading, inner - 2, inner));
  if (!isArea && reading.classes[inner - 1] !== PREPOSITION) return false;
  let begin = inner - 1;
  while (reading.sentenceAt[begin] !== 1 && begin > first - REACH && reading.classes[begin - 1] !== COMMA) begin -= 1;
  return !OPENERS.has(reading.classes[begin]);
}

/** Behind a word for a kind of place: `thành phố`. */
function areaEnd(reading: Reading, first: number): number {
  const { areas } = reading.language.clause;
  if (areas.has(phraseOf(reading, first, first + 2))) return first + 2;
  return areas.has(at(reading, first).lower) ? first + 1 : first;
}

const isDemonstrative = (reading: Reading, index: number): boolean =>
  reading.language.modal.demonstratives.has(at(reading, index).lower);

/** `the assistant of Mr X`: the phrase begins with the assistant. */
function belongsToPerson(reading: Reading, first: number): boolean {
  if (reading.classes[first - 1] !== GENITIVE) return false;
  for (let index = first - 2; index > first - 2 - LONGEST_TITLE; index--) {
    if (reading.classes[index] === PERSON) return true;
    if (reading.classes[index] !== NOUN) return false;
  }
  return false;
}

/** Words between one who serves and whom he serves, at most. */
const LONGEST_TITLE = 4;

/** A phrase lies in a quotation or outside of all, ends with a short one (`Nam “Bạc”`), or is all that stands in one. */
function crossesQuote(reading: Reading, first: number, end: number): boolean {
  const last = quoteOn(reading, end - 1);
  if (last?.close === end - 1) return reading.quoteAt[first] !== -1 || last.close - last.open > LONGEST_NICKNAME;
  if (last?.close === end && last.balanced) return first !== last.open + 1;
  return reading.quoteAt[first] !== reading.quoteAt[end - 1];
}

/** Between the marks of a nickname stand fewer tokens. */
const LONGEST_NICKNAME = 6;

/** `(…, Hà Nội)`: the phrase ends with a bracket that was opened before it. */
function endsBracket(reading: Reading, first: number, end: number): boolean {
  if (reading.classes[end - 1] !== CLOSE) return false;
  for (let index = end - 2; index >= first; index--) if (reading.classes[index] === OPEN) return false;
  return true;
}

function proposeRight(reading: Reading, stretch: Stretch, cue: Cue, found: SourceCandidate[]): void {
  const next = cue.last + 1;
  const noun = reading.classes[next] === GENITIVE;
  if (cue.entry.kind === 'verb' && !noun) return;
  const first = noun ? next + 1 : next;
  const limit = Math.min(stretch.end, first + REACH);
  const described = describedSource(reading, first, limit);
  let ends = 0;
  for (let end = first + 1; end <= limit && ends < MOST_ENDS + 2; end++) {
    const kind = classAt(reading, end);
    const stop =
      end === stretch.end ||
      STOPS.has(kind) ||
      reading.cueAt[end] === 1 ||
      (at(reading, end).kind === 'mark' && !JOINS.has(kind));
    if (!stop && !JOINS.has(kind)) continue;
    if (at(reading, end - 1).kind === 'mark' && reading.classes[end - 1] !== CLOSE) continue;
    if (described !== null && described.from <= end && end < described.end) continue;
    found.push({ first, end, side: 'right' });
    if (end === described?.end) break;
    ends += 1;
    if (kind === COLON || (at(reading, end).kind === 'mark' && kind !== COMMA && !JOINS.has(kind))) break;
  }
}
