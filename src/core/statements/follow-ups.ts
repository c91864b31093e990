import type { Found } from './attribute.ts';
import { trimRun } from './frames.ts';
import type { Run } from './limits.ts';
import { bucket, type Emit, flag } from './model.ts';
import { at, type Reading, type Stretch } from './reading.ts';

/** A sentence without a statement of its own, right behind one that reports speech: it may go on with the same speech. */
export interface FollowUp {
  readonly stretch: Stretch;
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
    const taken = yield { stretch, content, before, distance, next };
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
export function describeFollowUp(
  reading: Reading,
  { stretch, content, before, distance, next }: FollowUp,
  emit: Emit,
): void {
  const { first } = stretch;
  emit('bias', '');
  emit('distance', bucket(distance));
  emit('next', flag(next));
  emit('next+distance', flag(next), bucket(distance));
  emit('first', reading.classes[first] ?? '');
  emit('first word', at(reading, first).lower);
  emit('first words', at(reading, first).lower, at(reading, first + 1).lower);
  emit('opener', flag(content.first !== first));
  emit('newline', flag(at(reading, first).newline));
  emit('length', bucket(content.end - content.first));
  emit('end', at(reading, stretch.end - 1).text);
  emit('before end', at(reading, first - 1).text);
  if (before !== null) {
    emit('before', before.kind, flag((reading.quoteAt[before.content.first] ?? -1) >= 0));
    emit('before cue', before.cue?.entry.phrase ?? 'none');
    emit('before act', before.cue?.entry.act ?? 'none');
    emit('reaches end', flag(first - before.content.end <= 2));
    emit('reaches end+distance', flag(first - before.content.end <= 2), bucket(distance));
  }
  describeInside(reading, content, emit);
}

function describeInside(reading: Reading, content: Run, emit: Emit): void {
  const seen = new Set<string>();
  for (let index = content.first; index < content.end; index++) {
    const kind = reading.classes[index] ?? '';
    const { lower } = at(reading, index);
    const telling =
      kind === 'date' || kind === 'number' || kind === 'name' || kind === 'passive'
        ? kind
        : kind === 'auxiliary' || kind === 'pronoun' || kind === 'connective'
          ? lower
          : '';
    if (telling === '' || seen.has(telling)) continue;
    seen.add(telling);
    emit('inside', telling);
  }
}
