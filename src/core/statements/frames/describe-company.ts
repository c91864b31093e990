import type { Cue } from '../lists/cues.ts';
import { bucket, fixed, type Sink, template } from '../model/symbols.ts';
import { glanceAt } from '../reading/glance.ts';
import { cueOn, type Reading, type Stretch } from '../reading/reading.ts';
import { classAt } from '../reading/reading-symbols.ts';
import type { Frame } from './frames.ts';

const T_INNER = template('inner');
const T_INNER_CUE = template('inner+cue');
const T_INNER_WORD = template('inner word');
const T_INNER_PLACE = template('inner place');
const T_BEHIND_CUE = template('behind cue');
const T_BEHIND_CUE_GAP = template('behind cue+gap');
const T_EARLIER_GAP = template('earlier+gap');
const T_EARLIER_CUE = template('earlier+cue');
const T_SOURCE_NEXT = template('source next');
const T_SOURCE_NEXT_CUE = template('source next+cue');
const T_SOURCE_CUE = template('source cue');
const T_SOURCE_CUE_CUE = template('source cue+cue');

const NONE = fixed('none');

/** Cues and verbs inside a content are looked for up to this many tokens from its beginning, cues behind it as far from its end. */
export const REACH = 24;

/** A cue behind a source on the right stands within as many tokens. */
const REACH_BEHIND = 8;

/** The cue before in the sentence. */
export function describeEarlier(reading: Reading, stretch: Stretch, cue: Cue, sink: Sink): void {
  const earlier = reading.cues[(reading.cueOf[cue.first] ?? 0) - 1];
  if (earlier === undefined || earlier.first < stretch.first) return;
  const strength = bucket(cue.entry.strength);
  sink.tell(T_EARLIER_GAP, glanceAt(reading, earlier), bucket(cue.first - earlier.last), strength);
  sink.tell(T_EARLIER_CUE, earlier.entry.symbols.phrase, strength);
}

/** What follows a source on the right: `X quotes Y as saying` tells by the cue behind, `X quotes Y: …` by its own. */
export function describeBehind(reading: Reading, { cue, source, kind: frameKind }: Frame, sink: Sink): void {
  const { phrase, kind } = cue.entry.symbols;
  const next = classAt(reading, source.end);
  const behind = cueFrom(reading, source.end, source.end + REACH_BEHIND);
  const glance = behind === undefined ? NONE : glanceAt(reading, behind);
  sink.tell(T_SOURCE_NEXT, kind, next, fixed(frameKind));
  sink.tell(T_SOURCE_NEXT_CUE, phrase, next);
  sink.tell(T_SOURCE_CUE, kind, glance, fixed(frameKind));
  sink.tell(T_SOURCE_CUE_CUE, phrase, glance);
}

/** The cues in and behind a content: who else speaks in the sentence. */
export function describeCompany(reading: Reading, { cue, content, kind }: Frame, sink: Sink): void {
  const own = cue.entry.symbols;
  const strength = bucket(cue.entry.strength);
  const inner = cueFrom(reading, content.first, Math.min(content.end, content.first + REACH));
  if (inner === undefined) sink.tell(T_INNER, own.kind, NONE, strength);
  else {
    const force = glanceAt(reading, inner);
    const gap = bucket(inner.first - content.first);
    sink.tell(T_INNER, own.kind, force, strength);
    sink.tell(T_INNER_CUE, own.phrase, force);
    sink.tell(T_INNER_WORD, own.kind, inner.entry.symbols.phrase);
    sink.tell(T_INNER_PLACE, own.kind, force, gap);
  }
  const behind = cueFrom(reading, content.end, content.end + REACH);
  const force = behind === undefined ? NONE : glanceAt(reading, behind);
  sink.tell(T_BEHIND_CUE, fixed(kind), force, own.kind);
  if (behind !== undefined) sink.tell(T_BEHIND_CUE_GAP, force, bucket(behind.first - content.end), fixed(kind));
}

/** The first cue between two tokens of a sentence. */
function cueFrom(reading: Reading, first: number, end: number): Cue | undefined {
  for (let index = first; index < end && (index === first || reading.sentenceAt[index] !== 1); index++)
    if (reading.cueAt[index] === 1) return cueOn(reading, index);
  return undefined;
}
