import { partitionPoint } from '../../text/index.ts';
import { trimRun } from '../frames/frames.ts';
import { fixed } from '../model/symbols.ts';
import { at, phraseOf, type Reading, type Run, type Stretch } from '../reading/reading.ts';
import type { Found } from './found.ts';

const COMMA = fixed(',');

/**
 * A sentence behind one that reports speech, without a statement of its own that takes up most of it: it may go on with the same
 * speech.
 */
export interface FollowUp {
  readonly stretch: Stretch;
  /** Its place among the stretches. */
  readonly index: number;
  readonly content: Run;
  /** The statement that the speech began with. */
  readonly before: Found;
  /** How many follow-ups stand between that one and this sentence. */
  readonly distance: number;
  /** How likely the last of them is one; 1 when there is none. */
  readonly sure: number;
  /** How many sentences with speech stand right before this one. */
  readonly run: number;
  /** A statement that takes up a part of the sentence. */
  readonly holds: Found | null;
  /** The next statement within reach, and how many sentences ahead it stands. */
  readonly ahead: Found | null;
  readonly aheadBy: number;
  /** The statements of each of the sentences around. */
  readonly around: readonly (readonly Found[])[];
  /** Statements in ten sentences of the article. */
  readonly density: number;
  /** Each sentence of the article stands on a line of its own. */
  readonly lines: boolean;
}

/** The next statement is looked for in so many sentences. */
const AHEAD = 4;
/** Who else speaks is looked for in so many sentences before and behind. */
const AROUND = 12;
/** A statement that takes up more of its sentence leaves none of it to a follow-up. */
const MOST_HELD = 0.7;
/** It begins at least as many tokens behind the beginning. */
const LEAST_BEFORE = 3;
const SHORTEST = 4;

/**
 * Sentences that may go on with the speech before them. The answer to each one in turn is how likely it does so where that was taken for
 * granted, and 0 where not.
 */
export function* proposeFollowUps(
  reading: Reading,
  found: readonly Found[],
): Generator<FollowUp, void, number | undefined> {
  const { stretches } = reading;
  const said = saidIn(stretches, found);
  const density = Math.round((10 * found.length) / stretches.length);
  const lines = standsInLines(reading);
  let before: Found | null = null;
  let distance = 0;
  let run = 0;
  let sure = 1;
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.noise) continue;
    if (inTurns(reading, index)) {
      before = null;
      continue;
    }
    const first = behindJoiner(reading, stretch);
    const joined = first === stretch.first ? behindBareJoiner(reading, first) : first;
    const content = trimRun(reading, Math.min(joined, stretch.end), stretch.end);
    const long = content.end - content.first >= SHORTEST;
    const own = said[index] ?? [];
    const last = own.reduce<Found | null>(
      (late, one) => (late && late.content.end >= one.content.end ? late : one),
      null,
    );
    if (before !== null && long && own.every((one) => leavesRoom(one, content))) {
      const around = said.slice(Math.max(0, index - AROUND), index + AROUND);
      const { ahead, aheadBy } = nextOf(said, index);
      // Written out, for V8 gives objects that are spread shapes of their own.
      const taken = yield {
        stretch,
        index,
        content,
        before,
        distance,
        sure,
        run,
        holds: last,
        ahead,
        aheadBy,
        around,
        density,
        lines,
      };
      if (taken !== undefined && taken > 0) {
        distance += 1;
        run += 1;
        sure = taken;
        continue;
      }
    }
    if (last !== null) {
      before = last;
      distance = 0;
      sure = 1;
      run += 1;
    } else if (long) {
      before = null;
      run = 0;
    }
  }
}

/** The statements of each sentence, in their order. */
function saidIn(stretches: readonly Run[], found: readonly Found[]): Found[][] {
  const said = stretches.map((): Found[] => []);
  for (const one of found) {
    const { first, end } = one.content;
    let index = partitionPoint(stretches, (stretch) => stretch.end <= first);
    for (; (stretches[index]?.first ?? end) < end; index++) said[index]?.push(one);
  }
  return said;
}

const leavesRoom = ({ cue, content: held }: Found, { first, end }: Run): boolean =>
  cue !== null &&
  held.first >= first + LEAST_BEFORE &&
  held.end <= end &&
  held.end - held.first <= MOST_HELD * (end - first);

function nextOf(said: readonly (readonly Found[])[], index: number): Pick<FollowUp, 'ahead' | 'aheadBy'> {
  for (let by = 1; by <= AHEAD; by++) {
    const [one] = said[index + by] ?? [];
    if (one !== undefined) return { ahead: one, aheadBy: by };
  }
  return { ahead: null, aheadBy: 0 };
}

/** More of the sentences than this begin a line. */
const MOST_LINES = 0.8;

const standsInLines = (reading: Reading): boolean =>
  reading.stretches.filter(({ first }) => at(reading, first).newline).length > MOST_LINES * reading.stretches.length;

/** In turns it is known who speaks; behind the last nobody's speech goes on. */
const inTurns = ({ turns }: Reading, stretch: number): boolean =>
  turns.some(({ first, end }) => first <= stretch && stretch < end);

/** No joining word is longer, in tokens. */
const LONGEST_JOINER = 3;

/** `However, …`, `According to this, …`: the joining word before the first comma is no content. */
export function behindJoiner(reading: Reading, { first, end }: Run): number {
  for (let index = first + 1; index < Math.min(first + LONGEST_JOINER + 1, end); index++) {
    if (reading.classes[index] === COMMA && reading.language.clause.joiners.has(phraseOf(reading, first, index)))
      return index + 1;
  }
  return first;
}

/** `But …`: in reported speech what joins without a comma is no content either. */
function behindBareJoiner(reading: Reading, first: number): number {
  for (let end = first + LONGEST_JOINER; end > first; end--)
    if (reading.language.clause.bareJoiners.has(phraseOf(reading, first, end))) return end;
  return first;
}
