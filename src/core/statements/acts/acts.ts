import { ACTS } from '../../acts.ts';
import type { Act } from '../../types.ts';
import { NEGATION } from '../lists/class-words.ts';
import type { Cue } from '../lists/cues.ts';
import { bucket, fixed, type Sink, type Sym, template } from '../model/symbols.ts';
import { at, cueOn, type Reading, type Run } from '../reading/reading.ts';
import { classAt, lowerAt } from '../reading/reading-symbols.ts';
import { isListed } from '../reading/word-class.ts';
import { describeClauses } from './act-clauses.ts';
import { kindOfSource } from './act-sources.ts';
import { describeActWords } from './act-words.ts';
import { describeModals } from './modals.ts';

/** What of a statement its act is judged by. */
export interface Saying {
  readonly cue: Cue | null;
  readonly content: Run;
  readonly source: Run;
}

/** Content words are looked at up to this many tokens from its beginning. */
const REACH = 50;

const T_LENGTH = template('length');
const T_CUE_ACT = template('cue act');
const T_FIRST_TWO = template('first two');
const T_FIRST_GIVEN = template('first+given');
const T_CUE = template('cue');
const T_BEFORE = template('before');
const T_OPENER = template('opener');
const T_SOURCE_WORD = template('source word');
const T_INNER_CUE = template('inner cue');

const NOTHING = fixed('');
const NONE = fixed('none');
const NOT = fixed('not');
const NUMBER = fixed('#');

/** The likeliest act of a statement. */
export function chooseAct(reading: Reading, saying: Saying): Act {
  const scorer = reading.language.act.scorer();
  scorer.tellWords(contentSymbols(reading, saying.content));
  describeSaying(reading, saying, scorer);
  return ACTS[scorer.highest()] ?? 'assert';
}

/** What tells the act of a statement besides the words of its content: its cue, its source, and what the content is about. */
export function describeSaying(reading: Reading, saying: Saying, sink: Sink): void {
  const { cue, content, source } = saying;
  const given = cue?.entry.symbols.act ?? NONE;
  const seen = { first: content.first, end: Math.min(content.end, content.first + REACH) };
  describeTag(reading, saying, given, sink);
  sink.tell(T_LENGTH, given, bucket(content.end - content.first));
  describeInnerCues(reading, seen, given, sink);
  describeActWords(reading, seen, given, kindOfSource(reading, source), sink);
  describeModals(reading, seen, source, given, sink);
  describeClauses(reading, seen, source, sink);
}

function describeTag(reading: Reading, { cue, content, source }: Saying, given: Sym, sink: Sink): void {
  const first = lowerAt(reading, content.first);
  sink.tell(T_CUE_ACT, given);
  sink.tell(T_FIRST_TWO, first, lowerAt(reading, content.first + 1));
  sink.tell(T_FIRST_GIVEN, given, first);
  if (cue !== null) {
    sink.tell(T_CUE, cue.entry.symbols.phrase);
    sink.tell(T_BEFORE, isListed(reading, cue.first - 1, NEGATION) ? NOT : lowerAt(reading, cue.first - 1));
    sink.tell(T_OPENER, given, classAt(reading, content.first - 1, NOTHING));
  }
  for (let index = source.first; index < source.end; index++) sink.tell(T_SOURCE_WORD, lowerAt(reading, index));
}

/** Cues in the content that do more than tell: who is said to deny something is mostly not denying. */
function describeInnerCues(reading: Reading, { first, end }: Run, given: Sym, sink: Sink): void {
  for (let index = first; index < end; index++) {
    if (reading.cueAt[index] !== 1) continue;
    const entry = cueOn(reading, index)?.entry;
    if (entry !== undefined && entry.act !== 'assert') sink.tell(T_INNER_CUE, given, entry.symbols.act);
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

function contentSymbols(reading: Reading, { first, end }: Run): readonly Sym[] {
  const words: Sym[] = [];
  for (let index = first; index < Math.min(end, first + REACH); index++)
    words.push(at(reading, index).kind === 'number' ? NUMBER : lowerAt(reading, index));
  return words;
}
