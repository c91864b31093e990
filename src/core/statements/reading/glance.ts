import type { Cue } from '../lists/cues.ts';
import { bucket, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { type Reading, wordBefore } from './reading.ts';
import { classAt, groupAt, lowerAt, shapeFrom, wordAt } from './reading-symbols.ts';

const T_BIAS = template('bias');
const T_CUE = template('cue');
const T_PREVIOUS_CUE = template('previous+cue');
const T_PREVIOUS_WORD = template('previous word');
const T_PREVIOUS_ACT = template('previous+act');
const T_NEXT_CUE = template('next+cue');
const T_NEXT_ACT = template('next+act');
const T_WORD_BEFORE = template('whole word before');
const T_WORD_NEXT = template('whole word next');
const T_SHAPE = template('shape');
const T_SHAPE_CUE = template('shape+cue');
const T_QUOTED = template('quoted');
const T_HEAD = template('head');
const T_TWO = template('two before');
const T_PREVIOUS_WORD_CUE = template('previous word+cue');
const T_NEXT_WORD_CUE = template('next word+cue');

/** What tells at a glance whether a cue is one of a statement. */
export function describeGlance(reading: Reading, cue: Cue, sink: Sink): void {
  const { phrase, act, kind } = cue.entry.symbols;
  const strength = bucket(cue.entry.strength);
  const previous = classAt(reading, cue.first - 1);
  const next = classAt(reading, cue.last + 1);
  const before = wordBefore(reading, cue.first);
  const shape = shapeFrom(reading, cue.last + 1);
  sink.tell(T_BIAS, kind);
  sink.tell(T_CUE, phrase);
  sink.tell(T_HEAD, lowerAt(reading, cue.first));
  sink.tell(T_PREVIOUS_CUE, previous, phrase);
  sink.tell(T_PREVIOUS_ACT, previous, act);
  sink.tell(T_PREVIOUS_WORD, lowerAt(reading, cue.first - 1));
  sink.tell(T_NEXT_CUE, next, phrase);
  sink.tell(T_NEXT_ACT, next, act);
  sink.tell(T_PREVIOUS_WORD_CUE, lowerAt(reading, cue.first - 1), phrase);
  sink.tell(T_NEXT_WORD_CUE, lowerAt(reading, cue.last + 1), phrase);
  sink.tell(T_WORD_BEFORE, wordAt(reading, before));
  sink.tell(T_WORD_NEXT, wordAt(reading, cue.last + 1));
  sink.tell(T_TWO, groupAt(reading, wordBefore(reading, before)));
  sink.tell(T_SHAPE, shape, strength);
  sink.tell(T_SHAPE_CUE, shape, phrase);
  sink.tell(T_QUOTED, flag((reading.quoteAt[cue.first] ?? -1) >= 0), strength);
}

/** Classes of how likely a cue is one of a statement: scores in hundredths below a limit. */
const CLASSES: readonly (readonly [limit: number, name: Sym])[] = [
  [-300, bucket(0)],
  [-200, bucket(1)],
  [-100, bucket(2)],
  [0, bucket(3)],
  [200, bucket(4)],
  [Number.POSITIVE_INFINITY, bucket(6)],
];

/** How likely each cue is one of a statement, in coarse classes. */
export function glanceAll(reading: Reading): readonly Sym[] {
  const scorer = reading.language.models.glance.scorer();
  return reading.cues.map((cue) => {
    describeGlance(reading, cue, scorer);
    return classOf(scorer.take());
  });
}

const classOf = (score: number): Sym => CLASSES.find(([limit]) => score < limit)?.[1] ?? 0;

/** The class of one cue. */
export const glanceAt = (reading: Reading, cue: Cue): Sym => reading.glances[reading.cueOf[cue.first] ?? -1] ?? 0;

const HOPELESS: readonly Sym[] = [bucket(0), bucket(1)];

/** A cue that is hardly ever one of a statement where it stands: its readings are not weighed. In cross-validation that loses nothing. */
export const isHopeless = (reading: Reading, cue: Cue): boolean => HOPELESS.includes(glanceAt(reading, cue));
