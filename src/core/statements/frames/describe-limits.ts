import type { Cue } from '../lists/cues.ts';
import { bucket, FixedSet, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { cueOn, isQuoteOpen, quoteOn, type Reading, restOf } from '../reading/reading.ts';
import { classAt, groupAt, lowerAt, shapeFrom, tagAt } from '../reading/reading-symbols.ts';
import type { EndCandidate, StartCandidate } from './limits.ts';
import type { SourceCandidate } from './sources.ts';

const T_OPENER = template('opener');
const T_OPENER_RANK = template('opener+rank');
const T_OPENER_CUE = template('opener+cue');
const T_OPENER_KIND = template('opener+kind');
const T_GAP = template('gap');
const T_GAP_OPENER = template('gap+opener');
const T_FIRST = template('first');
const T_FIRST_WORD = template('first word');
const T_FROM_WORD_OPENER = template('from word+opener');
const T_ALIGNED = template('aligned');
const T_TAGS = template('tags');
const T_GROUP = template('group');
const T_FROM_GROUP = template('from group');
const T_SHAPE = template('shape');
const T_KIND = template('kind');
const T_MARK = template('mark');
const T_MARK_ACT = template('mark+act');
const T_MARK_CLAUSE = template('mark+clause');
const T_MARK_OPENER = template('mark+opener');
const T_KIND_CUE = template('kind+cue');
const T_LENGTH = template('length');
const T_QUOTE = template('quote');
const T_QUOTE_NEXT = template('quote+next');
const T_QUOTE_LENGTH = template('quote+length');
const T_NEXT_WORD = template('next word');
const T_NEXT_WORDS = template('next words');
const T_NEXT_CUE = template('next cue');
const T_NEXT_TAG = template('next tag');
const T_NEXT_TAGS = template('next tags');
const T_NEXT_GROUP = template('next group');
const T_AFTER_GROUP = template('after group');
const T_LAST_GROUP = template('last group');
const T_SHAPE_FIRST = template('shape+first');
const T_JOINED_CUE = template('joined cue');
const T_LAST = template('last');
const T_NEXT_CUE_WORD = template('next+cue');
const T_REST = template('rest');

const NOTHING = fixed('');
const NONE = fixed('none');
const NO = fixed('no');
const COMMA = fixed(',');
const QUOTE_COMMA = fixed('quote ,');
const QUOTED = fixed('quoted');
const PLAIN = fixed('plain');
const BARE = fixed('bare');
const MAIN = fixed('main');
const INHERITED = fixed('inherited');
const NEAR_TAIL = fixed('near tail');
const FAR_TAIL = fixed('far tail');
const NEAR_SHORT = fixed('near short');
const FAR_SHORT = fixed('far short');
const NEAR_CLAUSE = fixed('near clause');
const FAR_CLAUSE = fixed('far clause');

/** What tells where a content begins. */
export function describeStart(
  reading: Reading,
  cue: Cue,
  from: number,
  candidate: StartCandidate,
  rank: number,
  sink: Sink,
): void {
  const { first } = candidate;
  const { opener } = candidate;
  sink.tell(T_OPENER, opener);
  sink.tell(T_OPENER_RANK, opener, bucket(Math.min(rank, 4)));
  sink.tell(T_OPENER_CUE, opener, cue.entry.symbols.phrase);
  sink.tell(T_OPENER_KIND, opener, cue.entry.symbols.kind);
  sink.tell(T_GAP, bucket(first - from));
  sink.tell(T_GAP_OPENER, bucket(first - from), opener);
  sink.tell(T_FIRST, classAt(reading, first, NOTHING));
  sink.tell(T_FIRST_WORD, lowerAt(reading, first));
  sink.tell(T_FROM_WORD_OPENER, lowerAt(reading, from), opener);
  sink.tell(T_ALIGNED, flag(reading.words.firstOf[first] === first), opener);
  sink.tell(T_TAGS, tagAt(reading, first - 1), tagAt(reading, first), opener);
  sink.tell(T_GROUP, groupAt(reading, first), opener);
  sink.tell(T_FROM_GROUP, groupAt(reading, from), opener);
}

/** What tells where a content ends. */
export function describeEnd(
  reading: Reading,
  cue: Cue,
  source: SourceCandidate,
  first: number,
  candidate: EndCandidate,
  sink: Sink,
): void {
  describePlace(reading, candidate, sink);
  describeContentEnd(reading, cue, first, candidate, sink);
  describeClause(reading, clauseOf(reading, cue, source), candidate, sink);
}

/** What all contents share that end at a place. */
export function describePlace(reading: Reading, candidate: EndCandidate, sink: Sink): void {
  const { end } = candidate;
  const kind = fixed(candidate.kind);
  const mark = markOf(reading, candidate);
  sink.tell(T_MARK, mark);
  if (candidate.kind === 'sentence') return;
  const next = nextOf(reading, candidate);
  const after = reading.words.endOf[next] ?? next;
  const joined = joinedCue(reading, next);
  sink.tell(T_NEXT_WORD, mark, lowerAt(reading, next));
  sink.tell(T_NEXT_WORDS, mark, lowerAt(reading, next), lowerAt(reading, next + 1));
  sink.tell(T_NEXT_CUE, mark, cueAhead(reading, next));
  sink.tell(T_NEXT_TAGS, mark, tagAt(reading, next), tagAt(reading, after));
  sink.tell(T_NEXT_GROUP, mark, groupAt(reading, next));
  sink.tell(T_AFTER_GROUP, mark, groupAt(reading, after));
  sink.tell(T_LAST_GROUP, kind, groupAt(reading, end - 1));
  sink.tell(T_SHAPE, mark, shapeFrom(reading, next));
  sink.tell(T_JOINED_CUE, kind, joined);
  sink.tell(T_LAST, kind, classAt(reading, end - 1, NOTHING));
  sink.tell(T_REST, mark, bucket(restOf(reading, next)), shapeFrom(reading, next));
}

/** The token behind an end. */
const nextOf = (reading: Reading, { kind, end }: EndCandidate): number =>
  kind === 'word' ? end : kind === 'quote' && reading.classes[end + 1] === COMMA ? end + 2 : end + 1;

/** What ends a content. */
function markOf(reading: Reading, candidate: EndCandidate): Sym {
  const { end, kind } = candidate;
  if (kind === 'mark' || kind === 'word') return lowerAt(reading, end);
  return kind === 'quote' && nextOf(reading, candidate) === end + 2 ? QUOTE_COMMA : fixed(kind);
}

/** What the contents of a cue share that begin at one token and end at another. */
export function describeContentEnd(
  reading: Reading,
  cue: Cue,
  first: number,
  candidate: EndCandidate,
  sink: Sink,
): void {
  const { end } = candidate;
  const { phrase, act } = cue.entry.symbols;
  const kind = fixed(candidate.kind);
  const mark = markOf(reading, candidate);
  const quoted = isQuoteOpen(reading, first) ? QUOTED : PLAIN;
  sink.tell(T_KIND, kind, quoted);
  sink.tell(T_MARK_ACT, mark, act);
  sink.tell(T_MARK_OPENER, mark, classAt(reading, first - 1));
  sink.tell(T_KIND_CUE, kind, phrase);
  sink.tell(T_LENGTH, kind, bucket(end - first));
  if (candidate.kind === 'sentence') return;
  if (candidate.kind === 'quote') describeQuoteEnd(reading, first, end, quoted, sink);
  const next = nextOf(reading, candidate);
  const shape = shapeFrom(reading, next);
  sink.tell(T_NEXT_TAG, mark, tagAt(reading, next), quoted);
  sink.tell(T_SHAPE_FIRST, mark, shape, shapeFrom(reading, first));
  sink.tell(T_NEXT_CUE_WORD, lowerAt(reading, next), phrase);
}

function describeQuoteEnd(reading: Reading, first: number, end: number, quoted: Sym, sink: Sink): void {
  const whole = flag(quoteOn(reading, first)?.close === end);
  const length = end - (quoteOn(reading, end)?.open ?? end);
  sink.tell(T_QUOTE, quoted, whole);
  sink.tell(T_QUOTE_NEXT, quoted, whole, classAt(reading, end + 1));
  sink.tell(T_QUOTE_LENGTH, quoted, whole, bucket(length));
}

/** What the clause of the cue, which the source decides, adds to an end. */
export function describeClause(reading: Reading, clause: Sym, candidate: EndCandidate, sink: Sink): void {
  sink.tell(T_MARK_CLAUSE, markOf(reading, candidate), clause);
}

/** What kind of clause the cue stands in: `bare` at its sentence's beginning, the word that subordinates it, or `main`. */
export function clauseOf(reading: Reading, cue: Cue, source: SourceCandidate): Sym {
  if (reading.sentenceAt[cue.first] === 1) return BARE;
  const begin = source.side === 'left' ? source.first : cue.first;
  if (reading.sentenceAt[begin] === 1 || source.side === 'inherited')
    return source.side === 'inherited' ? INHERITED : MAIN;
  const kind = reading.classes[begin - 1];
  return SUBORDINATING.has(kind) ? lowerAt(reading, begin - 1) : classAt(reading, begin - 1);
}

/** Classes of words that tell by the word what they make of a clause. */
const SUBORDINATING = new FixedSet(['connective', 'preposition', 'determiner', 'word']);

/** A cue without a subject of its own right here (`… and calls`, `…, at the same time warns`): how strong it is, or `no`. */
function joinedCue(reading: Reading, from: number): Sym {
  for (let index = from; index < from + 4; index++) {
    if (reading.cueAt[index] === 1) return bucket(cueOn(reading, index)?.entry.strength ?? 0);
    const kind = reading.classes[index];
    if (!JOINING.has(kind)) return NO;
  }
  return NO;
}

const JOINING = new FixedSet(['connective', 'auxiliary', ',']);

/** How a cue follows: `tail` when it and a short remainder end the sentence, `clause` when more follows, `none`. */
function cueAhead(reading: Reading, from: number): Sym {
  let cue = -1;
  let index = from;
  for (; index < from + 40; index++) {
    if (index > from && (reading.sentenceAt[index] === 1 || index >= reading.tokens.length)) break;
    if (cue < 0 && reading.cueAt[index] === 1 && index < from + 14) cue = index;
    if (index > from && reading.classes[index] === COMMA) break;
  }
  if (cue < 0) return NONE;
  const rest = index - cue;
  const near = cue - from < 5;
  if (rest <= 5) return near ? NEAR_TAIL : FAR_TAIL;
  if (rest <= 12) return near ? NEAR_SHORT : FAR_SHORT;
  return near ? NEAR_CLAUSE : FAR_CLAUSE;
}
