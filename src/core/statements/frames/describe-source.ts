import type { Cue } from '../lists/cues.ts';
import { bucket, FixedSet, fixed, type Sink, type Sym, template } from '../model/symbols.ts';
import { at, type Reading, type Stretch } from '../reading/reading.ts';
import { classAt, groupAt, headOf, lowerAt, tagAt, wordAt } from '../reading/reading-symbols.ts';
import type { Side, SourceCandidate } from './sources.ts';

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
const T_NEXT_WORD = template('next word');
const T_OPENER_TAG = template('opener tag');
const T_FIRST_GROUP = template('first group');
const T_LAST_TAG = template('last tag');
const T_HEAD = template('head');
const T_HEAD_WORD = template('head word');
const T_GAP = template('gap');
const T_GAP_NEXT = template('gap+next');
const T_GAP_WORD = template('gap word');
const T_INSIDE = template('inside');
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
  { first, end, side: named }: SourceCandidate,
  sink: Sink,
): void {
  const side = fixed(named);
  if (!isPlaced(named)) {
    describeUnplaced(reading, stretch, cue, side, sink);
    return;
  }
  describeFirst(reading, stretch, side, first, sink);
  describeHead(reading, side, headOf(reading, first, end), sink);
  describeLast(reading, side, end, sink);
  if (named === 'left') describeGap(reading, cue, end, sink);
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

/** What tells a source that does not stand beside its cue. */
export function describeUnplaced(reading: Reading, stretch: Stretch, cue: Cue, side: Sym, sink: Sink): void {
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
export function describeLast(reading: Reading, side: Sym, end: number, sink: Sink): void {
  sink.tell(T_LAST, side, classAt(reading, end - 1, NOTHING));
  if (!at(reading, end - 1).capital) sink.tell(T_LAST_WORD, side, lowerAt(reading, end - 1));
  sink.tell(T_NEXT_WORD, side, lowerAt(reading, end));
  sink.tell(T_LAST_TAG, side, tagAt(reading, end - 1), tagAt(reading, end));
}

/** Most words between a source and its cue that are told. */
const MOST_GAP = 12;

/** What the sources on the left of a cue share that end before one token. */
export function describeGap(reading: Reading, cue: Cue, end: number, sink: Sink): void {
  const gap = cue.first - end;
  sink.tell(T_GAP, bucket(gap));
  for (let index = end; index < Math.min(cue.first, end + MOST_GAP); index++)
    if (!isName(reading, index)) sink.tell(T_GAP_WORD, lowerAt(reading, index));
  sink.tell(T_GAP_NEXT, gap === 0 ? ADJACENT : classAt(reading, end, NOTHING));
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

/** More names and commas than these are told as if they were so many. */
export const MOST_NAMES = 2;
export const MOST_COMMAS = 3;

/** What the sources of a side share that hold as many names and commas. */
export function describeCounts(side: Sym, names: number, commas: number, sink: Sink): void {
  sink.tell(T_NAMES_COMMAS, side, bucket(Math.min(names, MOST_NAMES)), bucket(Math.min(commas, MOST_COMMAS)));
}
