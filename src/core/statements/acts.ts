import type { Act } from '../types.ts';
import { describeActWords } from './act-words.ts';
import type { Cue } from './cues.ts';
import type { Run } from './limits.ts';
import { describeModals } from './modals.ts';
import { bucket, type Emit } from './model.ts';
import { at, type Reading } from './reading.ts';

export const ACTS: readonly Act[] = [
  'assert',
  'accuse',
  'deny',
  'confirm',
  'withhold',
  'demand',
  'warn',
  'commit',
  'express',
];

/** What of a statement its act is judged by. */
export interface Saying {
  readonly cue: Cue | null;
  readonly content: Run;
  readonly source: Run;
}

/** Content words are looked at up to this many tokens from its beginning. */
const REACH = 50;

/** The likeliest act of a statement. */
export function chooseAct(reading: Reading, saying: Saying): Act {
  const words = contentWords(reading, saying.content);
  return ACTS[reading.language.act.choose(words, (emit) => describeSaying(reading, saying, emit))] ?? 'assert';
}

/** What tells the act of a statement besides the words of its content: its cue, its source, and what the content is about. */
export function describeSaying(reading: Reading, saying: Saying, emit: Emit): void {
  const { cue, content, source } = saying;
  const given = cue?.entry.act ?? 'none';
  const seen = { first: content.first, end: Math.min(content.end, content.first + REACH) };
  describeTag(reading, saying, given, emit);
  emit('length', given, bucket(content.end - content.first));
  describeInnerCues(reading, seen, given, emit);
  describeActWords(reading, seen, given, emit);
  describeModals(reading, seen, source, given, emit);
}

function describeTag(reading: Reading, { cue, content, source }: Saying, given: string, emit: Emit): void {
  const first = at(reading, content.first).lower;
  emit('cue act', given);
  emit('first two', first, at(reading, content.first + 1).lower);
  emit('first+given', given, first);
  if (cue !== null) {
    const before = at(reading, cue.first - 1).lower;
    emit('cue', cue.entry.phrase);
    emit('before', reading.language.clause.negations.has(before) ? 'not' : before);
    emit('opener', given, reading.classes[content.first - 1] ?? '');
  }
  for (let index = source.first; index < source.end; index++) emit('source word', at(reading, index).lower);
}

/** Cues in the content that do more than tell: who is said to deny something is mostly not denying. */
function describeInnerCues(reading: Reading, { first, end }: Run, given: string, emit: Emit): void {
  for (let index = first; index < end; index++) {
    if (reading.cueAt[index] !== 1) continue;
    const act = reading.cues[reading.cueOf[index] ?? -1]?.entry.act ?? 'assert';
    if (act !== 'assert') emit('inner cue', given, act);
  }
}

/** The words of a content, as far as they are looked at; all numbers are one word. */
export function contentWords(reading: Reading, { first, end }: Run): readonly string[] {
  const words: string[] = [];
  for (let index = first; index < Math.min(end, first + REACH); index++) {
    const token = at(reading, index);
    words.push(token.kind === 'number' ? '#' : token.lower);
  }
  return words;
}
