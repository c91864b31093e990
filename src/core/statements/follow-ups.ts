import type { Found } from './attribute.ts';
import { trimRun } from './frames.ts';
import type { Run } from './limits.ts';
import { type Emit, flag } from './model.ts';
import { at, type Reading, type Stretch } from './reading.ts';
import { lengthClass } from './symbols.ts';

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
    if (reading.classes[index] === ',' && reading.language.clause.joiners.has(phrase(reading, stretch.first, index)))
      return index + 1;
  }
  return stretch.first;
}

function phrase(reading: Reading, first: number, end: number): string {
  let text = at(reading, first).lower;
  for (let index = first + 1; index < end; index++) text += ` ${at(reading, index).lower}`;
  return text;
}

/** What tells whether a sentence goes on with reported speech. */
export function describeFollowUp(reading: Reading, followUp: FollowUp, emit: Emit): void {
  emit('bias', '');
  describeBeginning(reading, followUp, emit);
  describePlace(reading, followUp, emit);
  describeInside(reading, followUp.content, emit);
  if (followUp.before !== null) describeBefore(reading, followUp, followUp.before, emit);
}

function describeBeginning(reading: Reading, { stretch: { first }, content }: FollowUp, emit: Emit): void {
  const { classes } = reading;
  emit('first', classes[first] ?? '');
  emit('first word', at(reading, first).lower);
  emit('first words', at(reading, first).lower, at(reading, first + 1).lower);
  emit('opener', flag(content.first !== first));
  emit('subject', classes[content.first] ?? '', classes[content.first + 1] ?? '');
  emit('subject word', at(reading, content.first).lower);
}

function describePlace(reading: Reading, { stretch, index, content, distance, next }: FollowUp, emit: Emit): void {
  emit('place', lengthClass(index));
  emit('distance', lengthClass(distance));
  emit('next', flag(next));
  emit('next+distance', flag(next), lengthClass(distance));
  const following = reading.stretches[index + 1];
  emit('next first', following === undefined ? 'edge' : (reading.classes[following.first] ?? ''));
  emit('next word', at(reading, following?.first ?? -1).lower);
  emit('length', lengthClass(content.end - content.first));
  emit('end', reading.classes[stretch.end - 1] ?? '');
  emit('content end', at(reading, content.end - 1).lower);
  emit('before end', at(reading, stretch.first - 1).text);
}

function describeInside(reading: Reading, { first, end }: Run, emit: Emit): void {
  const seen = new Set<string>();
  let head = 'none';
  let self = false;
  let quoted = false;
  for (let index = first; index < end; index++) {
    const kind = reading.classes[index] ?? '';
    const { lower } = at(reading, index);
    if (head === 'none' && (kind === 'auxiliary' || kind === 'passive')) head = lower;
    if ((reading.quoteAt[index] ?? -1) >= 0) quoted = true;
    else if (reading.language.clause.selves.has(lower)) self = true;
    const telling = TELLING.has(kind) ? kind : WORDS.has(kind) ? lower : '';
    if (telling === '' || seen.has(telling)) continue;
    seen.add(telling);
    emit('inside', telling);
  }
  emit('head', head);
  emit('self', flag(self));
  emit('quoted', flag(quoted));
}

/** Classes of words that tell by their class, and those that tell by the word. */
const TELLING = new Set(['date', 'number', 'name', 'passive']);
const WORDS = new Set(['auxiliary', 'pronoun', 'connective']);

/** The speaker is named again within as many tokens where the sentence tells of him. */
const AGAIN = 8;

function describeBefore(
  reading: Reading,
  { stretch, content, distance }: FollowUp,
  { kind, cue, source, content: said }: Found,
  emit: Emit,
): void {
  const reaches = flag(stretch.first - said.end <= 2);
  const voice = reading.classes[source.first] ?? 'none';
  emit('before', kind, flag((reading.quoteAt[said.first] ?? -1) >= 0));
  emit('before cue', cue?.entry.phrase ?? 'none');
  emit('before act', cue?.entry.act ?? 'none');
  emit('before strength', STRENGTHS[cue?.entry.strength ?? 0] ?? 'none');
  emit('reaches end', reaches);
  emit('reaches end+distance', reaches, lengthClass(distance));
  emit('source', source.side, voice);
  emit('source first', at(reading, source.first).lower);
  const name = at(reading, source.end - 1);
  let again = false;
  for (let index = content.first; index < Math.min(content.first + AGAIN, content.end); index++)
    again ||= name.capital && at(reading, index).lower === name.lower;
  emit('again', flag(again), voice);
  emit('shared', lengthClass(countShared(reading, said, content)));
}

const STRENGTHS = ['none', 'seldom', 'often', 'always'];

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
