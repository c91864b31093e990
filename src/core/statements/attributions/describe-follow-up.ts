import { SELF } from '../lists/class-words.ts';
import { bucket, FixedSet, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { at, type Reading, type Run } from '../reading/reading.ts';
import { classAt, groupAt, headOf, lowerAt, tagAt, wordAt } from '../reading/reading-symbols.ts';
import { isListed } from '../reading/word-class.ts';
import type { FollowUp } from './follow-ups.ts';
import type { Found } from './found.ts';

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

const T_AHEAD = template('ahead');
const T_AHEAD_CUE = template('ahead cue');
const T_AHEAD_ADVERB = template('ahead adverb');
const T_AHEAD_SHARED = template('ahead shared');
const T_CUE_AHEAD = template('cue+ahead');
const T_HOLDS = template('holds');
const T_HOLDS_CUE = template('holds cue');
const T_HOLDS_ACT = template('holds act');
const T_HOLDS_VOICE = template('holds voice');
const T_SURE = template('sure');
const T_RUN = template('run');
const T_VOICES = template('voices');
const T_OTHER_VOICE = template('other voice');
const T_DENSITY = template('density');
const T_BEFORE_START = template('before start');
const T_SHARED_WORDS = template('shared words');
const T_SUBJECT_SHARED = template('subject shared');
const T_LAST_SHARED = template('last shared');
const T_CUE_INSIDE = template('cue inside');

const NOTHING = fixed('');
const NONE = fixed('none');
const EDGE = fixed('edge');
const AUXILIARY = fixed('auxiliary');
const PASSIVE = fixed('passive');
const PRONOUN = fixed('pronoun');
const QUOTE = fixed('quote');
const SAME = fixed('same');
const OTHER = fixed('other');
/** In place of a paragraph, where each sentence is one. */
const LINE = fixed('#');

/** What tells whether a sentence goes on with reported speech. */
export function describeFollowUp(reading: Reading, followUp: FollowUp, sink: Sink): void {
  sink.tell(T_BIAS, NOTHING);
  describeBeginning(reading, followUp, sink);
  describePlace(reading, followUp, sink);
  describeInside(reading, followUp.content, sink);
  describeWords(reading, followUp.content, sink);
  describeBefore(reading, followUp, sink);
  describeShared(reading, followUp, sink);
  describeVoices(reading, followUp, sink);
  describeHeld(reading, followUp, sink);
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

function describePlace(reading: Reading, followUp: FollowUp, sink: Sink): void {
  const { stretch, index, content, distance, sure, run, density, lines } = followUp;
  const next = followUp.aheadBy === 1;
  sink.tell(T_PLACE, bucket(index));
  sink.tell(T_DISTANCE, bucket(distance));
  const paragraph = lines ? LINE : flag(at(reading, stretch.first).newline);
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
  if (distance > 0) sink.tell(T_SURE, bucket(Math.round(sure * 10)));
  sink.tell(T_RUN, bucket(run), flag(distance > 0));
  sink.tell(T_DENSITY, bucket(density));
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
  { stretch, content, distance, before: { kind, cue, source, content: said } }: FollowUp,
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
  sink.tell(T_BEFORE_START, lowerAt(reading, said.first - 1), lowerAt(reading, said.first - 2));
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

/** Nouns, verbs and the like that the sentence shares with what was said, with the sentence before and with the next statement. */
function describeShared(reading: Reading, { index, content, before, distance, ahead }: FollowUp, sink: Sink): void {
  const words = tellingWords(reading, before.content);
  const shared = countTelling(reading, words, content);
  sink.tell(T_SHARED_WORDS, bucket(shared), bucket(Math.round((10 * shared) / (content.end - content.first))));
  const head = headOf(reading, content.first, content.end);
  sink.tell(T_SUBJECT_SHARED, flag(words.has(wordAt(reading, head))), tagAt(reading, head));
  const last = reading.stretches[index - 1] ?? before.content;
  sink.tell(T_LAST_SHARED, bucket(countTelling(reading, tellingWords(reading, last), content)), flag(distance > 0));
  if (ahead === null) return;
  const next = countTelling(reading, tellingWords(reading, ahead.content), content);
  sink.tell(T_AHEAD_SHARED, bucket(next), voiceOf(reading, before, ahead));
}

const CONTENT_TAGS = new FixedSet(['N', 'Nc', 'Np', 'Nu', 'V', 'A', 'M']);

const isTelling = (reading: Reading, index: number): boolean =>
  reading.words.firstOf[index] === index && CONTENT_TAGS.has(tagAt(reading, index));

function tellingWords(reading: Reading, { first, end }: Run): ReadonlySet<Sym> {
  const words = new Set<Sym>();
  for (let index = first; index < end; index++) if (isTelling(reading, index)) words.add(wordAt(reading, index));
  return words;
}

function countTelling(reading: Reading, words: ReadonlySet<Sym>, { first, end }: Run): number {
  let count = 0;
  for (let index = first; index < end; index++)
    if (isTelling(reading, index) && words.has(wordAt(reading, index))) count += 1;
  return count;
}

/** Who speaks next, and who else speaks around: what stands between two statements of one source is mostly its own. */
function describeVoices(
  reading: Reading,
  { content, before, distance, ahead, aheadBy, around }: FollowUp,
  sink: Sink,
): void {
  const voice = ahead === null ? NONE : voiceOf(reading, before, ahead);
  const cue = ahead?.cue ?? null;
  sink.tell(T_AHEAD, bucket(aheadBy), voice, flag(distance > 0));
  sink.tell(T_AHEAD_CUE, cue?.entry.symbols.phrase ?? NONE, voice);
  sink.tell(T_AHEAD_ADVERB, cue === null ? NONE : lowerAt(reading, cue.first - 1), voice);
  sink.tell(T_CUE_AHEAD, before.cue?.entry.symbols.phrase ?? NONE, voice);
  const subject = { first: content.first, end: Math.min(content.first + AGAIN, content.end) };
  let voices = 0;
  let other = false;
  for (const said of around)
    for (const one of said) {
      const { first, end } = one.source;
      if (voiceOf(reading, before, one) === SAME) voices += 1;
      else if (end > first && at(reading, end - 1).capital) other ||= holdsWord(reading, subject, end - 1);
    }
  sink.tell(T_VOICES, bucket(voices));
  sink.tell(T_OTHER_VOICE, flag(other));
}

/** Whether a statement has the source of another one, as far as their words tell. */
function voiceOf(reading: Reading, { source: known }: Found, { source, cue }: Found): Sym {
  if (source.end <= source.first) return cue === null ? QUOTE : NONE;
  if (classAt(reading, source.first, NONE) === PRONOUN) return PRONOUN;
  if (known.end <= known.first) return OTHER;
  return holdsWord(reading, source, known.end - 1) || holdsWord(reading, known, source.end - 1) ? SAME : OTHER;
}

function holdsWord(reading: Reading, { first, end }: Run, index: number): boolean {
  const { lower } = at(reading, index);
  for (let other = first; other < end; other++) if (at(reading, other).lower === lower) return true;
  return false;
}

/** The statement inside the sentence, and the cues that are none. */
function describeHeld(reading: Reading, { content, before, holds }: FollowUp, sink: Sink): void {
  if (holds !== null) {
    const { cue, content: held, source } = holds;
    const start = source.end > source.first ? source.first : (cue?.first ?? held.first);
    sink.tell(T_HOLDS, bucket(Math.round((10 * (held.end - held.first)) / (content.end - content.first))));
    sink.tell(T_HOLDS_CUE, cue?.entry.symbols.phrase ?? NONE);
    sink.tell(T_HOLDS_ACT, cue?.entry.symbols.act ?? NONE, cue?.entry.symbols.kind ?? NONE);
    sink.tell(T_HOLDS_VOICE, voiceOf(reading, before, holds), bucket(start - content.first));
  }
  const told = new Set<Sym>();
  for (let index = content.first; index < content.end; index++) {
    const number = reading.cueAt[index] === 1 ? (reading.cueOf[index] ?? -1) : -1;
    const glance = number < 0 ? undefined : reading.glances[number];
    const act = number < 0 ? undefined : reading.cues[number]?.entry.symbols.act;
    if (glance === undefined || act === undefined || told.has(glance)) continue;
    told.add(glance);
    sink.tell(T_CUE_INSIDE, glance, act);
  }
  if (told.size === 0) sink.tell(T_CUE_INSIDE, NONE);
}
