import type { Cue } from './cues.ts';
import { describeEnd, describeStart } from './describe-limits.ts';
import { describeSource } from './describe-source.ts';
import { type EndCandidate, isQuoteOpen, proposeEnds, proposeStarts, type Run, type StartCandidate } from './limits.ts';
import { unscaled } from './model.ts';
import { at, type Reading, type Stretch } from './reading.ts';
import { proposeSources, type SourceCandidate } from './sources.ts';

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

/** A candidate with how far it scores below the best. */
export interface Ranked<T> {
  readonly choice: T;
  readonly behind: number;
}

/** The best candidates by a score, best first, equals in their order: at most `most`, none farther behind than `reach`. */
export function rank<T>(
  candidates: readonly T[],
  score: (candidate: T, index: number) => number,
  most: number,
  reach: number,
): Ranked<T>[] {
  const values = candidates.map(score);
  const order = candidates.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const top = values[order[0] ?? -1] ?? 0;
  const ranked: Ranked<T>[] = [];
  for (const index of order.slice(0, most)) {
    const behind = unscaled(top - (values[index] ?? 0));
    const choice = candidates[index];
    if (choice !== undefined && behind <= reach) ranked.push({ choice, behind });
  }
  return ranked;
}

/** How many readings of each part of a frame are weighed together, and how far behind the best they may be. */
const SOURCES = { most: 3, reach: 3 };
const STARTS = { most: 2, reach: 3 };
const ENDS = { most: 3, reach: 3 };

/** The likeliest sources of a cue, best first. */
export function rankSources(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  earlier: readonly SourceCandidate[],
): Ranked<SourceCandidate>[] {
  const scorer = reading.language.models.source.scorer();
  return rank(
    proposeSources(reading, stretch, cue, earlier),
    (candidate) => {
      describeSource(reading, stretch, cue, candidate, scorer);
      return scorer.take();
    },
    SOURCES.most,
    SOURCES.reach,
  );
}

/** The likeliest readings of a cue. */
export function proposeFrames(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  earlier: readonly SourceCandidate[],
): Frame[] {
  const frames: Frame[] = [];
  // Most sources leave the content the same places to begin.
  const startsFrom = new Map<number, Ranked<StartCandidate>[]>();
  for (const { choice: source, behind } of rankSources(reading, stretch, cue, earlier)) {
    const certain = { cue, source, behind: { source: behind, start: 0, end: 0 }, margin: 10 };
    const left = leftContent(reading, stretch, cue, source);
    if (left !== null && left.content.first < left.content.end) frames.push({ ...left, ...certain });
    const from = contentFrom(reading, cue, source);
    const starts = startsFrom.get(from) ?? rankStarts(reading, stretch, cue, from);
    startsFrom.set(from, starts);
    pushRight(reading, stretch, cue, source, behind, starts, frames);
    if (standsAlone(reading, cue))
      frames.push({ kind: 'cue-alone', content: { first: cue.first, end: cue.last + 1 }, ...certain });
  }
  return frames;
}

function rankStarts(reading: Reading, stretch: Stretch, cue: Cue, from: number): Ranked<StartCandidate>[] {
  const scorer = reading.language.models.start.scorer();
  return rank(
    proposeStarts(reading, stretch, from),
    (candidate, place) => {
      describeStart(reading, cue, from, candidate, place, scorer);
      return scorer.take();
    },
    STARTS.most,
    STARTS.reach,
  );
}

/** The token behind cue and source, where a content on the right may begin. */
export function contentFrom(reading: Reading, cue: Cue, source: SourceCandidate): number {
  let from = source.side === 'right' ? Math.max(source.end, cue.last + 1) : cue.last + 1;
  while (reading.language.clause.cueTails.has(at(reading, from).lower)) from += 1;
  return from;
}

/** `declined to comment`, and no more: what is withheld is told by the cue itself. */
const standsAlone = (reading: Reading, { entry, last }: Cue): boolean =>
  entry.act === 'withhold' && at(reading, last + 1).kind === 'mark';

function pushRight(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  source: SourceCandidate,
  behind: number,
  starts: readonly Ranked<StartCandidate>[],
  frames: Frame[],
): void {
  const scorer = reading.language.models.end.scorer();
  for (const opening of starts) {
    const { first } = opening.choice;
    const ends = rank<EndCandidate>(
      proposeEnds(reading, stretch, first, source),
      (candidate) => {
        describeEnd(reading, cue, source, first, candidate, scorer);
        return scorer.take();
      },
      ENDS.most,
      ENDS.reach,
    );
    for (const closing of ends) {
      const content = trimRun(reading, first, closing.choice.end);
      if (content.first === content.end) continue;
      frames.push({
        kind: 'cue-content',
        cue,
        source,
        content,
        behind: { source: behind, start: opening.behind, end: closing.behind },
        margin: Math.min(starts[1]?.behind ?? 10, ends[1]?.behind ?? 10, 10),
      });
    }
  }
}

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
  const quote = reading.quotes[reading.quoteAt[before] ?? -1];
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
    if (reading.classes[first - 1] === 'that' || reading.classes[first - 1] === ':' || reading.sentenceAt[first] === 1)
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

const closesQuote = (reading: Reading, index: number): boolean =>
  reading.quotes[reading.quoteAt[index] ?? -1]?.close === index;

function hasCue(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (reading.cueAt[index] === 1) return true;
  return false;
}

const isJoin = (kind: string | undefined): boolean =>
  kind === ',' || kind === '-' || kind === '–' || kind === '—' || kind === '.';

/** A quotation stands on its own: at the beginning of its sentence, or behind another quotation or a colon. */
function startsHere(reading: Reading, stretch: Stretch, open: number): boolean {
  const before = reading.classes[open - 1] ?? 'edge';
  return (
    open <= stretch.first ||
    reading.sentenceAt[open] === 1 ||
    before === ':' ||
    before === '.' ||
    before === '”' ||
    before === '"' ||
    (before === ',' && reading.sentenceAt[open - 2] === 1)
  );
}

/** The first token of the sentence that a token stands in. */
function clauseStart(reading: Reading, stretch: Stretch, index: number): number {
  let first = index;
  while (first > stretch.first && !(reading.sentenceAt[first] === 1 && reading.quoteAt[first] === -1)) first -= 1;
  return first;
}

function endsSoon(reading: Reading, stretch: Stretch, from: number): boolean {
  for (let index = from; index < Math.min(stretch.end, from + LONGEST_TAIL); index++) {
    const kind = reading.classes[index];
    if (kind === 'that' || kind === ':' || isQuoteOpen(reading, index)) return false;
    if (reading.sentenceAt[index] === 1) return true;
  }
  return stretch.end - from <= LONGEST_TAIL;
}

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
