import type { Cue } from './cues.ts';
import type { Run } from './limits.ts';
import { at, type Reading, type Stretch } from './reading.ts';
import { classAt, groupAt, headOf, lowerAt, tagAt, wordAt } from './reading-symbols.ts';
import type { Side, SourceCandidate } from './sources.ts';
import { bucket, FixedSet, fixed, flag, type Sink, type Sym, template } from './symbols.ts';

const T_SIDE = template('side');
const T_SIDE_KIND = template('side+kind');
const T_SIDE_CLAUSE = template('side+clause');
const T_BEFORE = template('before');
const T_BEFORE_WORD = template('before word');
const T_BEFORE_CUE = template('before cue');
const T_BEFORE_NEXT = template('before next');
const T_OPENER = template('opener');
const T_OPENER_WORD = template('opener word');
const T_FIRST = template('first');
const T_FIRST_WORD = template('first word');
const T_OPENER_FIRST = template('opener+first');
const T_LAST = template('last');
const T_LAST_WORD = template('last word');
const T_LENGTH = template('length');
const T_NEXT = template('next');
const T_NEXT_WORD = template('next word');
const T_ALIGNED = template('aligned');
const T_OPENER_TAG = template('opener tag');
const T_FIRST_GROUP = template('first group');
const T_LAST_TAG = template('last tag');
const T_LAST_GROUP = template('last group');
const T_NEXT_GROUP = template('next group');
const T_HEAD = template('head');
const T_HEAD_WORD = template('head word');
const T_GAP = template('gap');
const T_GAP_NEXT = template('gap+next');
const T_GAP_WORD = template('gap word');
const T_GAP_CUE = template('gap+cue');
const T_INSIDE = template('inside');
const T_NAMES = template('names');
const T_COMMAS = template('commas');
const T_NAMES_COMMAS = template('names+commas');

const NOTHING = fixed('');
const EDGE = fixed('edge');
const BEGINNING = fixed('^');
const ADJACENT = fixed('adjacent');
const COMMA = fixed(',');
const CUE = fixed('cue');
/** Classes of words that seldom stand inside a source. */
const INSIDE = new FixedSet(['date', 'that', 'passive', 'auxiliary', 'connective', 'time', '"']);

/** What tells a source phrase. */
export function describeSource(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  candidate: SourceCandidate,
  sink: Sink,
): void {
  const { first, end } = candidate;
  const side = fixed(candidate.side);
  describeSide(reading, stretch, cue, candidate.side, sink);
  describeClause(reading, cue, side, first, sink);
  if (!isPlaced(candidate.side)) return;
  describeFirst(reading, stretch, side, first, sink);
  describeHead(reading, side, headOf(reading, first, end), sink);
  describeLast(reading, stretch, side, end, sink);
  if (candidate.side === 'left') describeGap(reading, cue, end, sink);
  describeSize(reading, side, candidate, sink);
  let names = 0;
  let commas = 0;
  for (let index = first; index < end; index++) {
    describeToken(reading, side, index, sink);
    if (isName(reading, index)) names += 1;
    if (isComma(reading, index)) commas += 1;
  }
  describeCounts(side, names, commas, sink);
}

/** Sides of sources whose words are described: those that stand beside their cue. */
export type PlacedSide = Exclude<Side, 'none' | 'inherited'>;

export const isPlaced = (side: Side): side is PlacedSide => side !== 'none' && side !== 'inherited';

/** What the sources on a side of a cue share. */
export function describeSide(reading: Reading, stretch: Stretch, cue: Cue, named: Side, sink: Sink): void {
  const side = fixed(named);
  sink.tell(T_SIDE, side);
  sink.tell(T_SIDE_KIND, side, cue.entry.symbols.kind);
  if (isPlaced(named)) return;
  sink.tell(T_BEFORE, side, cue.first === stretch.first ? EDGE : classAt(reading, cue.first - 1));
  sink.tell(T_BEFORE_WORD, side, lowerAt(reading, cue.first - 1));
  sink.tell(T_BEFORE_CUE, side, cue.entry.symbols.phrase);
  sink.tell(T_BEFORE_NEXT, side, classAt(reading, cue.last + 1));
}

/** What the sources of a side share that begin at one token. */
export function describeFirst(reading: Reading, stretch: Stretch, side: Sym, first: number, sink: Sink): void {
  const opener = first === stretch.first ? EDGE : classAt(reading, first - 1);
  const kind = classAt(reading, first, NOTHING);
  sink.tell(T_OPENER, side, opener);
  sink.tell(T_OPENER_WORD, side, first === stretch.first ? BEGINNING : lowerAt(reading, first - 1));
  sink.tell(T_FIRST, side, kind);
  sink.tell(T_FIRST_WORD, side, lowerAt(reading, first));
  sink.tell(T_OPENER_FIRST, side, opener, kind);
  sink.tell(T_OPENER_TAG, side, tagAt(reading, first - 1), tagAt(reading, first));
  sink.tell(T_FIRST_GROUP, side, groupAt(reading, first));
}

/** What the sources of a side share whose head is one token. */
export function describeHead(reading: Reading, side: Sym, head: number, sink: Sink): void {
  sink.tell(T_HEAD, side, groupAt(reading, head));
  sink.tell(T_HEAD_WORD, side, wordAt(reading, head));
}

/** What the sources of a side share that end before one token. */
export function describeLast(reading: Reading, stretch: Stretch, side: Sym, end: number, sink: Sink): void {
  sink.tell(T_LAST, side, classAt(reading, end - 1, NOTHING));
  if (!at(reading, end - 1).capital) sink.tell(T_LAST_WORD, side, lowerAt(reading, end - 1));
  sink.tell(T_NEXT, side, end === stretch.end ? EDGE : classAt(reading, end));
  sink.tell(T_NEXT_WORD, side, lowerAt(reading, end));
  sink.tell(T_LAST_TAG, side, tagAt(reading, end - 1), tagAt(reading, end));
  sink.tell(T_LAST_GROUP, side, groupAt(reading, end - 1));
  sink.tell(T_NEXT_GROUP, side, groupAt(reading, end));
}

/** Most words between a source and its cue that are told. */
const MOST_GAP = 12;

/** What the sources on the left of a cue share that end before one token. */
export function describeGap(reading: Reading, cue: Cue, end: number, sink: Sink): void {
  const gap = cue.first - end;
  sink.tell(T_GAP, bucket(gap));
  for (let index = end; index < Math.min(cue.first, end + MOST_GAP); index++)
    if (!isName(reading, index)) sink.tell(T_GAP_WORD, lowerAt(reading, index));
  sink.tell(T_GAP_CUE, bucket(gap), cue.entry.symbols.phrase);
  sink.tell(T_GAP_NEXT, gap === 0 ? ADJACENT : classAt(reading, end, NOTHING));
}

/** What the clause of a cue makes of a source. */
export function describeClause(reading: Reading, cue: Cue, side: Sym, first: number, sink: Sink): void {
  const opens = flag(reading.sentenceAt[cue.first] === 1);
  sink.tell(T_SIDE_CLAUSE, side, opens, flag(reading.cueAt[first - 1] === 2));
}

/** How long a source is, and whether it is made of whole words. */
export function describeSize(reading: Reading, side: Sym, { first, end }: Run, sink: Sink): void {
  const { firstOf } = reading.words;
  sink.tell(T_LENGTH, side, bucket(end - first));
  sink.tell(T_ALIGNED, side, flag(firstOf[first] === first), flag(firstOf[end] === end));
}

/** What a token is to the sources of a side that it stands in. */
export function describeToken(reading: Reading, side: Sym, index: number, sink: Sink): void {
  const kind = classAt(reading, index, NOTHING);
  if (!isName(reading, index) && INSIDE.has(kind)) sink.tell(T_INSIDE, side, kind);
  if (reading.cueAt[index] === 1) sink.tell(T_INSIDE, side, CUE);
}

export const isName = ({ nameAt }: Reading, index: number): boolean => nameAt[index] === 1;

export const isComma = (reading: Reading, index: number): boolean =>
  !isName(reading, index) && classAt(reading, index, NOTHING) === COMMA;

/** What the sources of a side share that hold as many names and commas. */
export function describeCounts(side: Sym, names: number, commas: number, sink: Sink): void {
  sink.tell(T_NAMES, side, bucket(names));
  sink.tell(T_COMMAS, side, bucket(commas));
  sink.tell(T_NAMES_COMMAS, side, bucket(Math.min(names, 2)), bucket(Math.min(commas, 3)));
}
