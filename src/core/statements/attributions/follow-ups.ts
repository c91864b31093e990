import { trimRun } from '../frames/frames.ts';
import { bucket, FixedSet, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import type { Run } from '../reading/limits.ts';
import { at, phraseOf, type Reading, type Stretch } from '../reading/reading.ts';
import { classAt, groupAt, headOf, lowerAt, tagAt, wordAt } from '../reading/reading-symbols.ts';
import { isListed, SELF } from '../reading/word-class.ts';
import type { Found } from './attribute.ts';

const T_BIAS = template('bias');
const T_FIRST = template('first');
const T_FIRST_WORD = template('first word');
const T_FIRST_WORDS = template('first words');
const T_OPENER = template('opener');
const T_SUBJECT = template('subject');
const T_SUBJECT_WORD = template('subject word');
const T_PLACE = template('place');
const T_DISTANCE = template('distance');
const T_NEXT = template('next');
const T_NEXT_DISTANCE = template('next+distance');
const T_NEXT_FIRST = template('next first');
const T_NEXT_WORD = template('next word');
const T_LENGTH = template('length');
const T_END = template('end');
const T_CONTENT_END = template('content end');
const T_BEFORE_END = template('before end');
const T_INSIDE = template('inside');
const T_HEAD = template('head');
const T_SELF = template('self');
const T_QUOTED = template('quoted');
const T_BEFORE = template('before');
const T_BEFORE_CUE = template('before cue');
const T_BEFORE_ACT = template('before act');
const T_BEFORE_STRENGTH = template('before strength');
const T_REACHES_END = template('reaches end');
const T_REACHES_END_DISTANCE = template('reaches end+distance');
const T_SOURCE = template('source');
const T_SOURCE_FIRST = template('source first');
const T_AGAIN = template('again');
const T_SHARED = template('shared');
const T_WORD = template('word');
const T_GROUP = template('group');
const T_TAGS = template('tags');
const T_PARAGRAPH = template('paragraph');
const T_PARAGRAPH_DISTANCE = template('paragraph+distance');
const T_FIRST_CUE = template('first+cue');
const T_FIRST_GROUP = template('first group');
const T_SOURCE_GROUP = template('source group');
const T_LEFT = template('left');

const NOTHING = fixed('');
const NONE = fixed('none');
const EDGE = fixed('edge');
const AUXILIARY = fixed('auxiliary');
const PASSIVE = fixed('passive');
const COMMA = fixed(',');

/** A sentence without a statement of its own, right behind one that reports speech: it may go on with the same speech. */
export interface FollowUp {
  readonly stretch: Stretch;
  /** Its place among the stretches. */
  readonly index: number;
  readonly content: Run;
  /** The statement that the sentence before ends with; null when that is a follow-up itself. */
  readonly before: Found | null;
  /** How many follow-ups stand between the last cue and this sentence. */
  readonly distance: number;
  /** A statement stands in the next sentence too. */
  readonly next: boolean;
}

/** Sentences that may go on with the speech before them. `taken` tells of each one in turn whether it was found to do so. */
export function* proposeFollowUps(
  reading: Reading,
  found: readonly Found[],
): Generator<FollowUp, void, boolean | undefined> {
  let before: Found | null = null;
  let distance = -1;
  for (const [index, stretch] of reading.stretches.entries()) {
    if (stretch.noise) continue;
    if (inTurns(reading, index)) {
      distance = -1;
      continue;
    }
    const inside = found.filter((one) => one.content.first < stretch.end && one.content.end > stretch.first);
    if (inside.length > 0) {
      before = inside.reduce((last, one) => (one.content.end > last.content.end ? one : last));
      distance = 0;
      continue;
    }
    if (distance < 0) continue;
    const following = reading.stretches[index + 1];
    const next =
      following !== undefined &&
      found.some((one) => one.content.first < following.end && one.content.end > following.first);
    const content = trimRun(reading, behindJoiner(reading, stretch), stretch.end);
    if (content.end - content.first < 4) continue;
    const taken = yield { stretch, index, content, before, distance, next };
    distance = taken === true ? distance + 1 : -1;
  }
}

/** In turns it is known who speaks; behind the last nobody's speech goes on. */
const inTurns = ({ turns }: Reading, stretch: number): boolean =>
  turns.some(({ first, end }) => first <= stretch && stretch < end);

/** `However, …`, `According to this, …`: the joining word before the first comma is no content. */
export function behindJoiner(reading: Reading, stretch: Run): number {
  for (let index = stretch.first + 1; index < Math.min(stretch.first + 4, stretch.end); index++) {
    if (
      reading.classes[index] === COMMA &&
      reading.language.clause.joiners.has(phraseOf(reading, stretch.first, index))
    )
      return index + 1;
  }
  return stretch.first;
}

/** What tells whether a sentence goes on with reported speech. */
export function describeFollowUp(reading: Reading, followUp: FollowUp, sink: Sink): void {
  sink.tell(T_BIAS, NOTHING);
  describeBeginning(reading, followUp, sink);
  describePlace(reading, followUp, sink);
  describeInside(reading, followUp.content, sink);
  describeWords(reading, followUp.content, sink);
  if (followUp.before !== null) describeBefore(reading, followUp, followUp.before, sink);
}

function describeBeginning(reading: Reading, { stretch: { first }, content }: FollowUp, sink: Sink): void {
  sink.tell(T_FIRST, classAt(reading, first, NOTHING));
  sink.tell(T_FIRST_WORD, lowerAt(reading, first));
  sink.tell(T_FIRST_WORDS, lowerAt(reading, first), lowerAt(reading, first + 1));
  sink.tell(T_OPENER, flag(content.first !== first));
  sink.tell(T_SUBJECT, classAt(reading, content.first, NOTHING), classAt(reading, content.first + 1, NOTHING));
  sink.tell(T_SUBJECT_WORD, lowerAt(reading, content.first));
  sink.tell(T_FIRST_GROUP, groupAt(reading, content.first));
  const second = reading.words.endOf[content.first] ?? content.first + 1;
  sink.tell(T_TAGS, tagAt(reading, content.first), tagAt(reading, second), groupAt(reading, second));
}

function describePlace(reading: Reading, { stretch, index, content, distance, next }: FollowUp, sink: Sink): void {
  sink.tell(T_PLACE, bucket(index));
  sink.tell(T_DISTANCE, bucket(distance));
  const paragraph = flag(at(reading, stretch.first).newline);
  sink.tell(T_PARAGRAPH, paragraph, flag(next));
  sink.tell(T_PARAGRAPH_DISTANCE, paragraph, bucket(distance));
  sink.tell(T_LEFT, bucket(reading.stretches.length - index), flag(next));
  sink.tell(T_NEXT, flag(next));
  sink.tell(T_NEXT_DISTANCE, flag(next), bucket(distance));
  const following = reading.stretches[index + 1];
  sink.tell(T_NEXT_FIRST, following === undefined ? EDGE : classAt(reading, following.first, NOTHING));
  sink.tell(T_NEXT_WORD, lowerAt(reading, following?.first ?? -1));
  sink.tell(T_LENGTH, bucket(content.end - content.first));
  sink.tell(T_END, classAt(reading, stretch.end - 1, NOTHING));
  sink.tell(T_CONTENT_END, lowerAt(reading, content.end - 1));
  sink.tell(T_BEFORE_END, reading.language.symbols.of(at(reading, stretch.first - 1).text));
}

function describeInside(reading: Reading, { first, end }: Run, sink: Sink): void {
  const seen = new Set<Sym>();
  let head = NONE;
  let self = false;
  let quoted = false;
  for (let index = first; index < end; index++) {
    const kind = classAt(reading, index, NOTHING);
    const lower = lowerAt(reading, index);
    if (head === NONE && (kind === AUXILIARY || kind === PASSIVE)) head = lower;
    if ((reading.quoteAt[index] ?? -1) >= 0) quoted = true;
    else if (isListed(reading, index, SELF)) self = true;
    const telling = TELLING.has(kind) ? kind : WORDS.has(kind) ? lower : NOTHING;
    if (telling === NOTHING || seen.has(telling)) continue;
    seen.add(telling);
    sink.tell(T_INSIDE, telling);
  }
  sink.tell(T_HEAD, head);
  sink.tell(T_SELF, flag(self));
  sink.tell(T_QUOTED, flag(quoted));
}

/** The words of a sentence that are no names, and the groups that they belong to. */
function describeWords(reading: Reading, { first, end }: Run, sink: Sink): void {
  const told = new Set<Sym>();
  for (let index = first; index < end; index++) {
    if (reading.words.firstOf[index] !== index || reading.nameAt[index] !== 0) continue;
    if (at(reading, index).kind !== 'word') continue;
    const word = wordAt(reading, index);
    if (told.has(word)) continue;
    told.add(word);
    sink.tell(T_WORD, word);
    sink.tell(T_GROUP, groupAt(reading, index));
  }
}

/** Classes of words that tell by their class, and those that tell by the word. */
const TELLING = new FixedSet(['date', 'number', 'name', 'passive']);
const WORDS = new FixedSet(['auxiliary', 'pronoun', 'connective']);

/** The speaker is named again within as many tokens where the sentence tells of him. */
const AGAIN = 8;

function describeBefore(
  reading: Reading,
  { stretch, content, distance }: FollowUp,
  { kind, cue, source, content: said }: Found,
  sink: Sink,
): void {
  const reaches = flag(stretch.first - said.end <= 2);
  const voice = classAt(reading, source.first, NONE);
  sink.tell(T_BEFORE, fixed(kind), flag((reading.quoteAt[said.first] ?? -1) >= 0));
  sink.tell(T_BEFORE_CUE, cue?.entry.symbols.phrase ?? NONE);
  sink.tell(T_BEFORE_ACT, cue?.entry.symbols.act ?? NONE);
  sink.tell(T_BEFORE_STRENGTH, STRENGTHS[cue?.entry.strength ?? 0] ?? NONE);
  sink.tell(T_REACHES_END, reaches);
  sink.tell(T_REACHES_END_DISTANCE, reaches, bucket(distance));
  sink.tell(T_SOURCE, fixed(source.side), voice);
  sink.tell(T_SOURCE_FIRST, lowerAt(reading, source.first));
  sink.tell(T_FIRST_CUE, classAt(reading, content.first, NOTHING), cue?.entry.symbols.phrase ?? NONE);
  if (source.end > source.first) sink.tell(T_SOURCE_GROUP, groupAt(reading, headOf(reading, source.first, source.end)));
  const name = at(reading, source.end - 1);
  let again = false;
  for (let index = content.first; index < Math.min(content.first + AGAIN, content.end); index++)
    again ||= name.capital && at(reading, index).lower === name.lower;
  sink.tell(T_AGAIN, flag(again), voice);
  sink.tell(T_SHARED, bucket(countShared(reading, said, content)));
}

const STRENGTHS: readonly Sym[] = ['none', 'seldom', 'often', 'always'].map(fixed);

/** Words longer than two letters that stand in both. */
function countShared(reading: Reading, said: Run, content: Run): number {
  const words = new Set<string>();
  for (let index = said.first; index < said.end; index++) words.add(at(reading, index).lower);
  let shared = 0;
  for (let index = content.first; index < content.end; index++) {
    const { lower } = at(reading, index);
    if (lower.length > 2 && words.has(lower)) shared += 1;
  }
  return shared;
}
