import type { Frame } from './frames.ts';
import { bucket, type Emit, flag } from './model.ts';
import { at, type Reading, type Stretch } from './reading.ts';

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
  emit('quoted', flag((reading.quoteAt[cue.first] ?? -1) >= 0), kind);
  emit('place', cue.first === stretch.first ? 'first' : bucket(cue.first - stretch.first));
  describeContent(reading, frame, emit);
}

function describeSourceWords(reading: Reading, { source, kind }: Frame, emit: Emit): void {
  const first = reading.classes[source.first] ?? '';
  emit('source first', source.side, first);
  emit('source first word', at(reading, source.first).lower);
  emit('source last', source.side, reading.classes[source.end - 1] ?? '');
  if (!at(reading, source.end - 1).capital) emit('source last word', at(reading, source.end - 1).lower);
  emit('source length', kind, bucket(source.end - source.first));
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
