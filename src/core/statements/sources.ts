import type { Cue } from './cues.ts';
import { followsAccording, quotesAt } from './media.ts';
import { bucket, type Emit } from './model.ts';
import { at, type Reading, type Stretch } from './reading.ts';

/** A noun phrase that may name who speaks; token indices, end-exclusive. `inherited`: the source of an earlier cue of the sentence. */
export interface SourceCandidate {
  readonly first: number;
  readonly end: number;
  readonly side: 'left' | 'right' | 'inherited' | 'none';
}

export const NO_SOURCE: SourceCandidate = { first: -1, end: -1, side: 'none' };

/** No source phrase begins farther from its cue, in tokens. */
const REACH = 32;
const MOST_ENDS = 5;

const OPENERS = new Set(['that', 'connective', 'passive', 'date', 'preposition', 'topic', 'time', 'auxiliary']);
const HEADS = new Set(['name', 'pronoun', 'person', 'determiner', 'capital']);
const STOPS = new Set([
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
const JOINS = new Set(['-', '–', '(', ')', '.', '/', '&', "'"]);

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
  for (const { first, end } of earlier) found.push({ first, end, side: 'inherited' });
  found.push(NO_SOURCE);
  return found;
}

function proposeLeft(reading: Reading, stretch: Stretch, cue: Cue, found: SourceCandidate[]): void {
  const near = Math.max(stretch.first, cue.first - REACH);
  const limit = behindOutlet(reading, behindQuotingCue(reading, near, cue.first), cue.first);
  const ends = leftEnds(reading, limit, cue.first);
  for (let first = limit; first < cue.first; first++) {
    if (!opensPhrase(reading, stretch, first)) continue;
    for (const end of ends) {
      if (end <= first || crossesQuote(reading, first, end)) continue;
      found.push({ first, end, side: 'left' });
    }
  }
}

/** The token behind the last `quotes` before a cue: what stands before it is the outlet, not the speaker. */
function behindQuotingCue(reading: Reading, from: number, cueFirst: number): number {
  for (let index = cueFirst - 1; index >= from; index--) {
    if (reading.cues[reading.cueOf[index] ?? -1]?.entry.kind === 'quoting') return index + 1;
  }
  return from;
}

/** The token behind `according to AFP,` or `AFP quotes` before a cue. */
function behindOutlet(reading: Reading, from: number, cueFirst: number): number {
  for (const { first, end } of reading.media) {
    if (end >= cueFirst) break;
    const quotes = first >= from ? quotesAt(reading, end) : null;
    if (quotes !== null && quotes + 1 < cueFirst) return quotes + 1;
    if (first > from && end + 1 < cueFirst && reading.classes[end] === ',' && followsAccording(reading, first))
      return end + 1;
  }
  return from;
}

/** Where a subject can end: before the auxiliaries of its cue, and before the time and place phrases in between. */
function leftEnds(reading: Reading, limit: number, cueFirst: number): number[] {
  let end = cueFirst;
  while (end > limit && isAuxiliary(reading, end - 1)) end -= 1;
  const ends = end > limit && reading.classes[end - 1] !== ',' ? [end] : [];
  if (reading.classes[end - 1] === ',') ends.push(end - 1);
  for (let index = end - 1; index > limit && ends.length < MOST_ENDS; index--) {
    const kind = reading.classes[index] ?? '';
    if (STOPS.has(kind) || kind === ',') {
      const last = reading.classes[index - 1] ?? '';
      if (!STOPS.has(last) && last !== ',' && !ends.includes(index)) ends.push(index);
    }
  }
  return ends;
}

const isAuxiliary = (reading: Reading, index: number): boolean => {
  const kind = reading.classes[index];
  return kind === 'auxiliary' || kind === 'passive';
};

function opensPhrase(reading: Reading, stretch: Stretch, first: number): boolean {
  const kind = reading.classes[first] ?? '';
  if (at(reading, first).kind === 'mark' || OPENERS.has(kind)) return false;
  if (first === stretch.first || reading.cueAt[first - 1] !== 0) return true;
  const before = reading.classes[first - 1] ?? '';
  if (OPENERS.has(before) || at(reading, first - 1).kind === 'mark') return true;
  return HEADS.has(kind) && before !== kind && !(reading.nameAt[first] === 2);
}

const crossesQuote = (reading: Reading, first: number, end: number): boolean =>
  reading.quoteAt[first] !== reading.quoteAt[end - 1];

function proposeRight(reading: Reading, stretch: Stretch, cue: Cue, found: SourceCandidate[]): void {
  const next = cue.last + 1;
  const noun = reading.classes[next] === 'genitive';
  if (cue.entry.kind === 'verb' && !noun) return;
  const first = noun ? next + 1 : next;
  const limit = Math.min(stretch.end, first + REACH);
  let ends = 0;
  for (let end = first + 1; end <= limit && ends < MOST_ENDS + 2; end++) {
    const kind = reading.classes[end] ?? 'edge';
    const stop =
      end === stretch.end ||
      STOPS.has(kind) ||
      reading.cueAt[end] === 1 ||
      (at(reading, end).kind === 'mark' && !JOINS.has(kind));
    if (!stop && !JOINS.has(kind)) continue;
    if (at(reading, end - 1).kind === 'mark' && reading.classes[end - 1] !== ')') continue;
    found.push({ first, end, side: 'right' });
    ends += 1;
    if (reading.classes[end] === ':' || (at(reading, end).kind === 'mark' && kind !== ',' && !JOINS.has(kind))) break;
  }
}

/** What tells a source phrase. */
export function describeSource(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  candidate: SourceCandidate,
  emit: Emit,
): void {
  const { first, end, side } = candidate;
  emit('side', side);
  emit('side+kind', side, cue.entry.kind);
  const before = reading.classes[cue.first - 1] ?? 'edge';
  if (side === 'none' || side === 'inherited') {
    emit('before', side, cue.first === stretch.first ? 'edge' : before);
    emit('before word', side, at(reading, cue.first - 1).lower);
    emit('before cue', side, cue.entry.phrase);
    emit('before next', side, reading.classes[cue.last + 1] ?? 'edge');
    return;
  }
  const opener = first === stretch.first ? 'edge' : (reading.classes[first - 1] ?? 'edge');
  emit('opener', side, opener);
  emit('opener word', side, first === stretch.first ? '^' : at(reading, first - 1).lower);
  emit('first', side, reading.classes[first] ?? '');
  emit('first word', side, at(reading, first).lower);
  emit('opener+first', side, opener, reading.classes[first]);
  emit('last', side, reading.classes[end - 1] ?? '');
  if (!at(reading, end - 1).capital) emit('last word', side, at(reading, end - 1).lower);
  emit('length', side, bucket(end - first));
  emit('next', side, end === stretch.end ? 'edge' : (reading.classes[end] ?? 'edge'));
  emit('next word', side, at(reading, end).lower);
  if (side === 'left') {
    const gap = cue.first - end;
    emit('gap', bucket(gap));
    emit('gap+next', gap === 0 ? 'adjacent' : (reading.classes[end] ?? ''));
  }
  describeInside(reading, candidate, emit);
}

function describeInside(reading: Reading, { first, end, side }: SourceCandidate, emit: Emit): void {
  let names = 0;
  let commas = 0;
  for (let index = first; index < end; index++) {
    const kind = reading.classes[index] ?? '';
    if (reading.nameAt[index] === 1) names += 1;
    else if (kind === ',') commas += 1;
    else if (
      kind === 'date' ||
      kind === 'that' ||
      kind === 'passive' ||
      kind === 'auxiliary' ||
      kind === 'connective' ||
      kind === 'time' ||
      kind === '"'
    )
      emit('inside', side, kind);
    if (reading.cueAt[index] === 1) emit('inside', side, 'cue');
  }
  emit('names', side, bucket(names));
  emit('commas', side, bucket(commas));
  emit('names+commas', side, bucket(Math.min(names, 2)), bucket(Math.min(commas, 3)));
}
