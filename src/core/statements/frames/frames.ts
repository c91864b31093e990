import type { Cue } from '../lists/cues.ts';
import { FixedSet, fixed, type Sym } from '../model/symbols.ts';
import { at, cueOn, isQuoteOpen, quoteOn, type Reading, type Run, type Stretch } from '../reading/reading.ts';
import type { SourceCandidate } from './sources.ts';

const [THAT, COLON, COMMA] = [fixed('that'), fixed(':'), fixed(',')];

/** How source, cue and content lie: what a construction of the language proposes for one cue. */
export type FrameKind = 'cue-content' | 'quote-cue' | 'content-cue' | 'cue-alone';

/** One way to read a cue as an attribution; token indices. */
export interface Frame {
  readonly kind: FrameKind;
  readonly cue: Cue;
  readonly source: SourceCandidate;
  readonly content: Run;
  /** How far each choice that it rests on scores below the best one: 0 for the best. */
  readonly behind: { readonly source: number; readonly start: number; readonly end: number };
  /** How far the best limits score above the second best. */
  readonly margin: number;
}

/** What follows a cue is a tail (`adds`, a date, a place), not a content, when it is no longer than this many tokens. */
const LONGEST_TAIL = 14;

/** The token behind cue and source, where a content on the right may begin. */
export function contentFrom(reading: Reading, cue: Cue, source: SourceCandidate): number {
  let from = source.side === 'right' ? Math.max(source.end, cue.last + 1) : cue.last + 1;
  while (reading.language.clause.cueTails.has(at(reading, from).lower)) from += 1;
  return from;
}

/** `declined to comment`, and no more: what is withheld is told by the cue itself. */
export const standsAlone = (reading: Reading, { entry, last }: Cue): boolean =>
  entry.act === 'withhold' && at(reading, last + 1).kind === 'mark';

/** A content on the left: a quotation that closes before `X says`, or the clause before a final `X says`. */
export function leftContent(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: SourceCandidate,
): { kind: FrameKind; content: Run } | null {
  const tag = tagStart(reading, stretch, cue, source);
  if (tag === null || (reading.quoteAt[cue.first] ?? -1) >= 0) return null;
  let before = tag - 1;
  while (before > stretch.first && isJoin(reading.classes[before])) before -= 1;
  const quote = quoteOn(reading, before);
  if (quote !== undefined && quote.close === before && quote.balanced) {
    const whole = startsHere(reading, stretch, quote.open);
    const first = whole ? quote.open : clauseStart(reading, stretch, quote.open);
    return { kind: 'quote-cue', content: trimRun(reading, first, quote.close + 1) };
  }
  if (before === tag - 1 && cue.entry.kind !== 'according') return null;
  const behind = source.side === 'right' ? source.end : cue.last + 1;
  if (before <= stretch.first || !endsSoon(reading, stretch, behind)) return null;
  const content = trimRun(reading, clauseStart(reading, stretch, tag), before + 1);
  return content.end - content.first > 2 ? { kind: 'content-cue', content } : null;
}

/** No tag (`AFP quotes Mr X as saying`) is longer before its cue, in tokens. */
const LONGEST_TAG = 22;

/** The first token of the tag that a cue stands in: behind the mark that parts it from a content on its left. */
function tagStart(reading: Reading, stretch: Stretch, cue: Cue, source: SourceCandidate): number | null {
  const anchor = source.side === 'left' ? Math.min(source.first, cue.first) : cue.first;
  const limit = Math.max(stretch.first, anchor - LONGEST_TAG);
  let first = anchor;
  while (first > limit && !isJoin(reading.classes[first - 1]) && !closesQuote(reading, first - 1)) {
    if (reading.classes[first - 1] === THAT || reading.classes[first - 1] === COLON || reading.sentenceAt[first] === 1)
      return null;
    first -= 1;
  }
  if (first <= limit) return cue.entry.kind === 'according' ? anchor : null;
  const plain = anchor - first > 0 && !hasCue(reading, first, anchor);
  if (!plain) return first;
  return closesQuote(reading, first - 1) || closesQuote(reading, first - 2)
    ? first
    : cue.entry.kind === 'according'
      ? anchor
      : null;
}

const closesQuote = (reading: Reading, index: number): boolean => quoteOn(reading, index)?.close === index;

export function hasCue(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (reading.cueAt[index] === 1) return true;
  return false;
}

const JOINS = new FixedSet([',', '-', '–', '—', '.']);
const isJoin = (kind: Sym | undefined): boolean => JOINS.has(kind);

/** A quotation stands on its own: at the beginning of its sentence, or behind another quotation or a colon. */
function startsHere(reading: Reading, stretch: Stretch, open: number): boolean {
  const before = reading.classes[open - 1];
  return (
    open <= stretch.first ||
    reading.sentenceAt[open] === 1 ||
    BEFORE_WHOLE.has(before) ||
    (before === COMMA && reading.sentenceAt[open - 2] === 1)
  );
}

const BEFORE_WHOLE = new FixedSet([':', '.', '”', '"']);

/** The first token of the sentence that a token stands in. */
function clauseStart(reading: Reading, stretch: Stretch, index: number): number {
  let first = index;
  while (first > stretch.first && !(reading.sentenceAt[first] === 1 && reading.quoteAt[first] === -1)) first -= 1;
  return first;
}

/** Whether a tag is all that follows, or is joined to a cue of its own (`…, X said and called on Y to …`). */
function endsSoon(reading: Reading, stretch: Stretch, from: number): boolean {
  if (joinsCue(reading, from)) return true;
  for (let index = from; index < Math.min(stretch.end, from + LONGEST_TAIL); index++) {
    const kind = reading.classes[index];
    if (kind === THAT || kind === COLON || isQuoteOpen(reading, index)) return false;
    if (reading.sentenceAt[index] === 1) return true;
  }
  return stretch.end - from <= LONGEST_TAIL;
}

/** `and adds`, `, at the same time calls on`: the same speaker goes on by another cue. */
function joinsCue(reading: Reading, from: number): boolean {
  let index = from;
  while (index < from + LONGEST_JOINT && JOINTS.has(reading.classes[index])) index += 1;
  return index > from && reading.cueAt[index] === 1 && cueOn(reading, index)?.entry.kind === 'verb';
}

const JOINTS = new FixedSet([',', 'connective', 'auxiliary']);
const LONGEST_JOINT = 4;

/** Takes quote marks, punctuation and spaces off both ends. */
export function trimRun(reading: Reading, first: number, end: number): Run {
  let from = first;
  let to = end;
  while (from < to && isEdgeMark(reading, from)) from += 1;
  while (to > from && isEdgeMark(reading, to - 1)) to -= 1;
  return { first: from, end: to };
}

const EDGE_MARKS = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '.', ',', ':', ';', '…', '-', '–', '—', '!', '?']);

const isEdgeMark = (reading: Reading, index: number): boolean => EDGE_MARKS.has(at(reading, index).text);
