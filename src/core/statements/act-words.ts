import type { Run } from './limits.ts';
import { at, type Reading } from './reading.ts';
import { fixed, type Sink, type Sym, template } from './symbols.ts';
import type { ActWords } from './words.ts';

const OPENING = 6;
const MOST = 3;
const COUNTS: readonly Sym[] = Array.from({ length: MOST + 1 }, (_, n) => fixed(String(n)));
/** The class of words that tell of no act. */
const PLAIN = fixed('plain');

const T_HAS = template('has');
const T_HAS_MORE = template('has more');
const T_HAS_EARLY = template('has early');
const T_HAS_NEGATED = template('has negated');
const T_HAS_FIRST = template('has first');

/** Which kinds of telling words a content has: wrongs, duties, dangers, feelings; how many, how early, whether negated. */
export function describeActWords(reading: Reading, { first, end }: Run, given: Sym, sink: Sink): void {
  const { actWords, clause } = reading.language;
  const counts = new Map<Sym, number>();
  let opening = PLAIN;
  for (let index = first; index < end; index++) {
    for (const kind of kindsAt(reading, actWords, index)) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count === 1) sink.tell(T_HAS, given, kind);
      else if (count <= MOST) sink.tell(T_HAS_MORE, kind, COUNTS[count] ?? 0);
      if (index < first + OPENING) sink.tell(T_HAS_EARLY, kind);
      if (clause.negations.has(at(reading, index - 1).lower)) sink.tell(T_HAS_NEGATED, kind);
      if (opening === PLAIN) opening = kind;
    }
  }
  sink.tell(T_HAS_FIRST, opening);
}

const NO_KINDS: readonly Sym[] = [];

/** The kinds of the longest phrase at a token. */
function kindsAt(reading: Reading, phrases: ActWords, index: number): readonly Sym[] {
  let node = phrases.get(at(reading, index).lower);
  let found = NO_KINDS;
  for (let next = index + 1; node !== undefined; next++) {
    found = node.kinds ?? found;
    node = node.next.get(at(reading, next).lower);
  }
  return found;
}
