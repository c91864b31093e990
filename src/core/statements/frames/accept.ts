import type { Cue } from '../lists/cues.ts';
import { bucket, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { at, type Reading, type Run, restOf, type Stretch, wordBefore } from '../reading/reading.ts';
import { classAt, groupAt, headOf, lowerAt, shapeFrom, tagAt, wordAt } from '../reading/reading-symbols.ts';
import { describeBehind, describeCompany, describeEarlier, REACH } from './describe-company.ts';
import type { Frame } from './frames.ts';

const T_BIAS = template('bias');
const T_CUE = template('cue');
const T_CUE_KIND = template('cue+kind');
const T_NESTED = template('nested');
const T_NESTED_ACT = template('nested+act');
const T_NESTED_SOURCE = template('nested+source');
const T_STRENGTH_NEXT = template('strength+next');
const T_STRENGTH_PREVIOUS = template('strength+previous');
const T_STRENGTH_SOURCE = template('strength+source');
const T_STRENGTH_OPENER = template('strength+opener');
const T_STRENGTH_FIRST = template('strength+first');
const T_THAT = template('that');
const T_QUOTE = template('quote');
const T_SUBJECT = template('subject');
const T_THAT_SOURCE = template('that+source');
const T_HEAD = template('head');
const T_TAIL = template('tail');
const T_PREVIOUS = template('previous');
const T_PREVIOUS_WORD = template('previous word');
const T_PREVIOUS_ACT = template('previous+act');
const T_PREVIOUS_KIND = template('previous+kind');
const T_NEXT = template('next');
const T_NEXT_WORD = template('next word');
const T_NEXT_CUE = template('next+cue');
const T_NEXT_ACT = template('next+act');
const T_LENGTH = template('length');
const T_FIRST_WORD = template('first word');
const T_OPENER = template('opener');
const T_OPENER_ACT = template('opener+act');
const T_MARGIN = template('margin');
const T_SOURCE_BEHIND = template('source behind');
const T_START_BEHIND = template('start behind');
const T_END_BEHIND = template('end behind');
const T_BEHIND = template('behind');
const T_QUOTED = template('quoted');
const T_PLACE = template('place');
const T_CUE_TAG = template('cue tag');
const T_TAG_BEFORE = template('tag before');
const T_TAGS_BEFORE = template('tags before');
const T_GROUP_TWO_BEFORE = template('group two before');
const T_WHOLE_WORD_BEFORE = template('whole word before');
const T_TAG_NEXT = template('tag next');
const T_GROUP_NEXT = template('group next');
const T_WHOLE_WORD_NEXT = template('whole word next');
const T_FIRST_TAG = template('first tag');
const T_FIRST_GROUP = template('first group');
const T_SHAPE = template('shape');
const T_SHAPE_ACT = template('shape+act');
const T_CUE_SHAPE = template('cue+shape');
const T_GAP_NEXT = template('gap+next');
const T_SOURCE_OPENER = template('source opener');
const T_SOURCE_OPENER_ACT = template('source opener+act');
const T_SOURCE_CLASS = template('source class');
const T_REST = template('rest');
const T_REST_NEXT = template('rest+next');
const T_REST_SHAPE = template('rest shape');
const T_SOURCE_FIRST_WORD = template('source first word');
const T_SOURCE_LAST = template('source last');
const T_SOURCE_LAST_WORD = template('source last word');
const T_SOURCE_LENGTH = template('source length');
const T_SOURCE_HEAD = template('source head');
const T_SOURCE_HEAD_WORD = template('source head word');
const T_CONTENT_ACT = template('content+act');

const T_SENTENCE_OPENER = template('sentence opener');
const T_SUBORDINATOR = template('subordinator');
const T_SUBORDINATOR_GAP = template('subordinator+gap');
const T_PREVIOUS_WORD_CUE = template('previous word+cue');
const T_NEXT_WORD_CUE = template('next word+cue');
const T_GAP_WORD = template('gap word');
const T_SOURCE_HEAD_CUE = template('source head+cue');
const T_SOURCE_CLASS_CUE = template('source class+cue');

const NOTHING = fixed('');
const EDGE = fixed('edge');
const BEGINNING = fixed('^');
const FIRST = fixed('first');
const LEFT = fixed('left');
const RIGHT = fixed('right');
const END = fixed('end');
const AUXILIARY = fixed('auxiliary');
const [CONNECTIVE, THAT] = [fixed('connective'), fixed('that')];

/** What tells whether a frame is a statement; `nested`: its cue stands in the content of a statement found before it. */
export function describeFrame(reading: Reading, stretch: Stretch, frame: Frame, nested: boolean, sink: Sink): void {
  describeCue(reading, stretch, frame.cue, nested, sink);
  describeKind(reading, stretch, frame, sink);
  describeSource(reading, frame, nested, sink);
  describeBeginning(reading, frame, sink);
  describeRest(reading, frame, sink);
}

/** What all frames of a cue share. */
export function describeCue(reading: Reading, stretch: Stretch, cue: Cue, nested: boolean, sink: Sink): void {
  const { phrase, act } = cue.entry.symbols;
  const strength = bucket(cue.entry.strength);
  const previous = previousOf(reading, stretch, cue);
  const next = classAt(reading, cue.last + 1);
  sink.tell(T_CUE, phrase);
  sink.tell(T_NESTED, flag(nested), strength);
  sink.tell(T_NESTED_ACT, flag(nested), act);
  sink.tell(T_STRENGTH_NEXT, strength, next);
  sink.tell(T_STRENGTH_PREVIOUS, strength, previous);
  sink.tell(T_SUBJECT, bucket(cue.entry.usage.subject));
  sink.tell(T_HEAD, lowerAt(reading, cue.first));
  sink.tell(T_TAIL, lowerAt(reading, cue.last));
  sink.tell(T_PREVIOUS, previous);
  sink.tell(T_PREVIOUS_WORD, lowerAt(reading, cue.first - 1));
  sink.tell(T_PREVIOUS_ACT, previous, act);
  sink.tell(T_NEXT_WORD, lowerAt(reading, cue.last + 1));
  sink.tell(T_NEXT_CUE, next, phrase);
  sink.tell(T_NEXT_ACT, next, act);
  sink.tell(T_PREVIOUS_WORD_CUE, lowerAt(reading, cue.first - 1), phrase);
  sink.tell(T_NEXT_WORD_CUE, lowerAt(reading, cue.last + 1), phrase);
  sink.tell(T_SENTENCE_OPENER, lowerAt(reading, stretch.first), strength);
  describeSubordinator(reading, stretch, cue, strength, sink);
  sink.tell(T_PLACE, cue.first === stretch.first ? FIRST : bucket(cue.first - stretch.first));
  describeWordsAround(reading, cue, sink);
  describeEarlier(reading, stretch, cue, sink);
}

/** The last joining word of the sentence before a cue: `if`, `when`, `that`. */
function describeSubordinator(reading: Reading, stretch: Stretch, cue: Cue, strength: Sym, sink: Sink): void {
  const from = Math.max(stretch.first, cue.first - REACH);
  for (let index = cue.first - 1; index >= from; index--) {
    const kind = reading.classes[index];
    if (kind !== CONNECTIVE && kind !== THAT) continue;
    sink.tell(T_SUBORDINATOR, lowerAt(reading, index), strength);
    sink.tell(T_SUBORDINATOR_GAP, lowerAt(reading, index), bucket(cue.first - index));
    return;
  }
  sink.tell(T_SUBORDINATOR, NOTHING, strength);
}

const previousOf = (reading: Reading, stretch: Stretch, cue: Cue): Sym =>
  cue.first === stretch.first ? EDGE : classAt(reading, cue.first - 1);

function describeWordsAround(reading: Reading, cue: Cue, sink: Sink): void {
  const strength = bucket(cue.entry.strength);
  const before = wordBefore(reading, cue.first);
  const next = cue.last + 1;
  sink.tell(T_CUE_TAG, tagAt(reading, cue.first), strength);
  sink.tell(T_TAG_BEFORE, tagAt(reading, before), cue.entry.symbols.act);
  sink.tell(T_TAGS_BEFORE, tagAt(reading, wordBefore(reading, before)), tagAt(reading, before), strength);
  sink.tell(T_GROUP_TWO_BEFORE, groupAt(reading, wordBefore(reading, before)));
  sink.tell(T_WHOLE_WORD_BEFORE, wordAt(reading, before));
  sink.tell(T_TAG_NEXT, tagAt(reading, next), strength);
  sink.tell(T_WHOLE_WORD_NEXT, wordAt(reading, next));
}

/** What the frames of a kind share. */
export function describeKind(reading: Reading, stretch: Stretch, frame: Frame, sink: Sink): void {
  const { cue } = frame;
  const kind = fixed(frame.kind);
  const { usage } = cue.entry;
  sink.tell(T_BIAS, kind);
  sink.tell(T_CUE_KIND, cue.entry.symbols.phrase, kind);
  sink.tell(T_THAT, bucket(usage.that), kind);
  sink.tell(T_QUOTE, bucket(usage.quote), kind);
  sink.tell(T_PREVIOUS_KIND, previousOf(reading, stretch, cue), kind);
  sink.tell(T_NEXT, classAt(reading, cue.last + 1), kind);
  sink.tell(T_QUOTED, flag((reading.quoteAt[cue.first] ?? -1) >= 0), kind);
  sink.tell(T_GROUP_NEXT, groupAt(reading, cue.last + 1), kind);
}

/** What the frames of a kind with one source share. */
export function describeSource(reading: Reading, frame: Frame, nested: boolean, sink: Sink): void {
  const { cue, source } = frame;
  const kind = fixed(frame.kind);
  const side = fixed(source.side);
  const strength = bucket(cue.entry.strength);
  sink.tell(T_NESTED_SOURCE, flag(nested), side, strength);
  sink.tell(T_STRENGTH_SOURCE, strength, side, kind);
  sink.tell(T_THAT_SOURCE, bucket(cue.entry.usage.that), side);
  sink.tell(T_SOURCE_BEHIND, bucket(Math.round(frame.behind.source * 4)));
  if (source.end > source.first) describeSourceWords(reading, frame, sink);
  if (side === LEFT) describeGap(reading, frame, strength, sink);
  else if (side === RIGHT) describeBehind(reading, frame, sink);
}

function describeSourceWords(reading: Reading, { source, cue, kind: frameKind }: Frame, sink: Sink): void {
  const kind = fixed(frameKind);
  const side = fixed(source.side);
  const head = headOf(reading, source.first, source.end);
  sink.tell(T_SOURCE_FIRST_WORD, lowerAt(reading, source.first));
  sink.tell(T_SOURCE_LAST, side, classAt(reading, source.end - 1, NOTHING));
  if (!at(reading, source.end - 1).capital) sink.tell(T_SOURCE_LAST_WORD, lowerAt(reading, source.end - 1));
  sink.tell(T_SOURCE_LENGTH, kind, bucket(source.end - source.first));
  sink.tell(T_SOURCE_HEAD, groupAt(reading, head));
  sink.tell(T_SOURCE_HEAD_WORD, wordAt(reading, head));
  sink.tell(T_SOURCE_HEAD_CUE, groupAt(reading, head), cue.entry.symbols.phrase);
  sink.tell(T_SOURCE_CLASS_CUE, classAt(reading, head, NOTHING), cue.entry.symbols.phrase);
}

/** Most words between a source and its cue that are told. */
const MOST_GAP = 6;

/** How a source on the left lies to its cue. */
function describeGap(reading: Reading, { cue, source }: Frame, strength: Sym, sink: Sink): void {
  const gap = bucket(cue.first - source.end);
  const opener = reading.sentenceAt[source.first] === 1 ? BEGINNING : classAt(reading, source.first - 1);
  const head = headClassOf(reading, source);
  for (let index = source.end; index < Math.min(cue.first, source.end + MOST_GAP); index++)
    sink.tell(T_GAP_WORD, lowerAt(reading, index), strength);
  sink.tell(T_GAP_NEXT, gap, classAt(reading, source.end, NOTHING));
  sink.tell(T_SOURCE_OPENER, opener, strength);
  sink.tell(T_SOURCE_OPENER_ACT, opener, cue.entry.symbols.act);
  sink.tell(T_SOURCE_CLASS, head, strength);
}

const headClassOf = (reading: Reading, { first, end }: Run): Sym =>
  classAt(reading, headOf(reading, first, end), NOTHING);

/** What the frames of a kind share whose contents begin at one token. */
export function describeBeginning(reading: Reading, frame: Frame, sink: Sink): void {
  const { cue, content } = frame;
  const kind = fixed(frame.kind);
  const { phrase, act } = cue.entry.symbols;
  const strength = bucket(cue.entry.strength);
  const opener = classAt(reading, content.first - 1);
  const first = classAt(reading, content.first, NOTHING);
  const shape = shapeFrom(reading, content.first);
  sink.tell(T_STRENGTH_OPENER, strength, opener, kind);
  sink.tell(T_STRENGTH_FIRST, strength, first);
  sink.tell(T_FIRST_WORD, lowerAt(reading, content.first));
  sink.tell(T_OPENER, kind, opener);
  sink.tell(T_OPENER_ACT, act, opener);
  sink.tell(T_FIRST_TAG, kind, tagAt(reading, content.first), strength);
  sink.tell(T_FIRST_GROUP, kind, groupAt(reading, content.first));
  sink.tell(T_SHAPE, kind, shape, strength);
  sink.tell(T_SHAPE_ACT, kind, shape, act);
  sink.tell(T_CUE_SHAPE, phrase, shape);
}

/** What is a frame's own: how far its parts were behind the best, where its content ends, how source and content go together. */
export function describeRest(reading: Reading, frame: Frame, sink: Sink): void {
  const { cue, content, behind } = frame;
  const kind = fixed(frame.kind);
  sink.tell(T_MARGIN, bucket(Math.round(frame.margin)));
  sink.tell(T_START_BEHIND, bucket(Math.round(behind.start * 4)));
  sink.tell(T_END_BEHIND, bucket(Math.round(behind.end * 4)));
  sink.tell(T_BEHIND, flag(behind.source > 0), flag(behind.start > 0), flag(behind.end > 0));
  sink.tell(T_LENGTH, kind, bucket(content.end - content.first));
  sink.tell(T_CONTENT_ACT, cue.entry.symbols.act, flag(hasAuxiliary(reading, content)));
  describeCompany(reading, frame, sink);
  const from = behindMarks(reading, content.end);
  const rest = restOf(reading, from);
  sink.tell(T_REST, kind, bucket(rest));
  sink.tell(T_REST_NEXT, kind, rest === 0 ? END : classAt(reading, content.end));
  sink.tell(T_REST_SHAPE, kind, rest === 0 ? END : shapeFrom(reading, from));
}

/** The first token behind a content that is no mark, or where the next sentence begins. */
function behindMarks(reading: Reading, end: number): number {
  let index = end;
  while (index < reading.tokens.length && reading.sentenceAt[index] !== 1 && at(reading, index).kind === 'mark')
    index += 1;
  return index;
}

/** Whether a verb of a content is marked as one. */
function hasAuxiliary({ classes }: Reading, { first, end }: Run): boolean {
  for (let index = first; index < Math.min(end, first + REACH); index++) if (classes[index] === AUXILIARY) return true;
  return false;
}
