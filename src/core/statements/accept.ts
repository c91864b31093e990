import type { Frame } from './frames.ts';
import { bucket, type Emit, flag } from './model.ts';
import { at, groupAt, headOf, type Reading, type Stretch, shapeFrom, tagAt, wordAt, wordBefore } from './reading.ts';

/** What tells whether a frame is a statement; `nested`: its cue stands in the content of a statement found before it. */
export function describeFrame(reading: Reading, stretch: Stretch, frame: Frame, nested: boolean, emit: Emit): void {
  const { cue, source, content, kind } = frame;
  const { phrase, act, kind: cueKind } = cue.entry;
  const previous = cue.first === stretch.first ? 'edge' : (reading.classes[cue.first - 1] ?? 'edge');
  const next = reading.classes[cue.last + 1] ?? 'edge';
  emit('bias', kind);
  emit('cue', phrase);
  emit('cue+kind', phrase, kind);
  emit('act', act, kind);
  const { usage } = cue.entry;
  const strength = bucket(cue.entry.strength);
  emit('nested', flag(nested), strength);
  emit('nested+act', flag(nested), act);
  emit('nested+source', flag(nested), source.side, strength);
  emit('strength', strength, kind);
  emit('strength+next', strength, next);
  emit('strength+previous', strength, previous);
  emit('strength+source', strength, source.side, kind);
  emit('strength+opener', strength, reading.classes[content.first - 1] ?? 'edge', kind);
  emit('strength+first', strength, reading.classes[content.first] ?? '');
  emit('that', bucket(usage.that), kind);
  emit('quote', bucket(usage.quote), kind);
  emit('subject', bucket(usage.subject));
  emit('that+source', bucket(usage.that), source.side);
  emit('head', at(reading, cue.first).lower);
  emit('tail', at(reading, cue.last).lower);
  emit('previous', previous);
  emit('previous word', at(reading, cue.first - 1).lower);
  emit('previous+act', previous, act);
  emit('previous+kind', previous, kind);
  emit('next', next, kind);
  emit('next word', at(reading, cue.last + 1).lower);
  emit('next+cue', next, phrase);
  emit('next+act', next, act);
  emit('source', source.side, kind);
  emit('source+kind', source.side, cueKind);
  if (source.end > source.first) describeSourceWords(reading, frame, emit);
  emit('length', kind, bucket(content.end - content.first));
  emit('first', kind, reading.classes[content.first] ?? '');
  emit('first word', at(reading, content.first).lower);
  emit('opener', kind, reading.classes[content.first - 1] ?? 'edge');
  emit('opener+act', act, reading.classes[content.first - 1] ?? 'edge');
  emit('margin', bucket(Math.round(frame.margin)));
  const { behind } = frame;
  emit('source behind', bucket(Math.round(behind.source * 4)));
  emit('start behind', bucket(Math.round(behind.start * 4)));
  emit('end behind', bucket(Math.round(behind.end * 4)));
  emit('behind', flag(behind.source > 0), flag(behind.start > 0), flag(behind.end > 0));
  emit('quoted', flag((reading.quoteAt[cue.first] ?? -1) >= 0), kind);
  emit('place', cue.first === stretch.first ? 'first' : bucket(cue.first - stretch.first));
  describeContent(reading, frame, emit);
  describeWords(reading, frame, emit);
}

function describeWords(reading: Reading, frame: Frame, emit: Emit): void {
  const { cue, content, kind } = frame;
  const { firstOf } = reading.words;
  const strength = bucket(cue.entry.strength);
  const before = wordBefore(reading, cue.first);
  const next = cue.last + 1;
  const shape = shapeFrom(reading, content.first);
  emit('aligned', flag(firstOf[cue.first] === cue.first), flag(firstOf[next] === next));
  emit('cue tag', tagAt(reading, cue.first), strength);
  emit('cue tags', tagAt(reading, before), tagAt(reading, cue.first), tagAt(reading, next));
  emit('tag before', tagAt(reading, before), cue.entry.act);
  emit('tags before', tagAt(reading, wordBefore(reading, before)), tagAt(reading, before), strength);
  emit('group before', groupAt(reading, before));
  emit('group before+strength', groupAt(reading, before), strength);
  emit('group two before', groupAt(reading, wordBefore(reading, before)));
  emit('whole word before', wordAt(reading, before));
  emit('tag next', tagAt(reading, next), strength);
  emit('group next', groupAt(reading, next), kind);
  emit('whole word next', wordAt(reading, next));
  emit('first tag', kind, tagAt(reading, content.first), strength);
  emit('first group', kind, groupAt(reading, content.first));
  emit('shape', kind, shape, strength);
  emit('shape+act', kind, shape, cue.entry.act);
  emit('cue+shape', cue.entry.phrase, shape);
  describePlace(reading, frame, strength, emit);
}

/** How source, cue and content lie in their sentence. */
function describePlace(reading: Reading, { cue, source, content, kind }: Frame, strength: string, emit: Emit): void {
  const { side } = source;
  if (side === 'left') {
    const gap = bucket(cue.first - source.end);
    const opener = reading.sentenceAt[source.first] === 1 ? '^' : (reading.classes[source.first - 1] ?? 'edge');
    const head = reading.classes[headOf(reading, source.first, source.end)] ?? '';
    emit('gap', gap, strength);
    emit('gap+next', gap, reading.classes[source.end] ?? '');
    emit('source opener', opener, strength);
    emit('source opener+act', opener, cue.entry.act);
    emit('source class', head, strength);
    emit('source class+act', head, cue.entry.act);
    emit('source class+shape', head, shapeFrom(reading, content.first), strength);
  }
  const from = behindMarks(reading, content.end);
  const rest = restOf(reading, from);
  emit('rest', kind, bucket(rest));
  emit('rest+next', kind, rest === 0 ? 'end' : (reading.classes[content.end] ?? 'edge'));
  emit('rest+side', side, bucket(rest));
  emit('rest shape', kind, rest === 0 ? 'end' : shapeFrom(reading, from));
}

/** The first token behind a content that is no mark, or where the next sentence begins. */
function behindMarks(reading: Reading, end: number): number {
  let index = end;
  while (index < reading.tokens.length && reading.sentenceAt[index] !== 1 && at(reading, index).kind === 'mark')
    index += 1;
  return index;
}

/** Tokens from a place to the end of its sentence, at most 40. */
function restOf(reading: Reading, from: number): number {
  let index = from;
  while (index < from + 40 && index < reading.tokens.length && reading.sentenceAt[index] !== 1) index += 1;
  return index - from;
}

function describeSourceWords(reading: Reading, { source, kind, cue }: Frame, emit: Emit): void {
  const first = reading.classes[source.first] ?? '';
  emit('source first', source.side, first);
  emit('source first word', at(reading, source.first).lower);
  emit('source last', source.side, reading.classes[source.end - 1] ?? '');
  if (!at(reading, source.end - 1).capital) emit('source last word', at(reading, source.end - 1).lower);
  emit('source length', kind, bucket(source.end - source.first));
  const head = headOf(reading, source.first, source.end);
  emit('source head', groupAt(reading, head));
  emit('source head+strength', groupAt(reading, head), bucket(cue.entry.strength));
  emit('source head word', wordAt(reading, head));
  let names = 0;
  for (let index = source.first; index < source.end; index++) if (reading.nameAt[index] === 1) names += 1;
  emit('source names', kind, bucket(Math.min(names, 3)));
}

/** Verbs inside a content are looked for up to this many tokens from its beginning. */
const REACH = 24;

function describeContent(reading: Reading, { content, kind, cue }: Frame, emit: Emit): void {
  let auxiliary = false;
  let passive = false;
  let comma = false;
  const end = Math.min(content.end, content.first + REACH);
  for (let index = content.first; index < end; index++) {
    const now = reading.classes[index];
    if (now === 'auxiliary') auxiliary = true;
    else if (now === 'passive') passive = true;
    else if (now === ',') comma = true;
  }
  emit('content', kind, flag(auxiliary), flag(passive), flag(comma));
  emit('content+act', cue.entry.act, flag(auxiliary));
}
