import type { Run } from './limits.ts';
import type { Emit } from './model.ts';
import { at, type Reading } from './reading.ts';
import type { ActWords } from './words.ts';

const OPENING = 6;
const MOST = 3;
const COUNTS: readonly string[] = Array.from({ length: MOST + 1 }, (_, n) => String(n));
/** The class of words that tell of no act. */
const PLAIN = 'plain';

/** Which kinds of telling words a content has: wrongs, duties, dangers, feelings; how many, how early, whether negated. */
export function describeActWords(reading: Reading, { first, end }: Run, given: string, emit: Emit): void {
  const { actWords, clause } = reading.language;
  const counts = new Map<string, number>();
  let opening = PLAIN;
  for (let index = first; index < end; index++) {
    for (const kind of kindsAt(reading, actWords, index)) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count === 1) emit('has', given, kind);
      else if (count <= MOST) emit('has more', kind, COUNTS[count] ?? '');
      if (index < first + OPENING) emit('has early', kind);
      if (clause.negations.has(at(reading, index - 1).lower)) emit('has negated', kind);
      if (opening === PLAIN) opening = kind;
    }
  }
  emit('has first', opening);
}

const NO_KINDS: readonly string[] = [];

/** The kinds of the longest phrase at a token. */
function kindsAt(reading: Reading, phrases: ActWords, index: number): readonly string[] {
  let node = phrases.get(at(reading, index).lower);
  let found = NO_KINDS;
  for (let next = index + 1; node !== undefined; next++) {
    found = node.kinds ?? found;
    node = node.next.get(at(reading, next).lower);
  }
  return found;
}
