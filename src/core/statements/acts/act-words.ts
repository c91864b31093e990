import { longestPhrase } from '../../text/index.ts';
import { NEGATION } from '../lists/class-words.ts';
import { fixed, type Sink, type Sym, template } from '../model/symbols.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isListed } from '../reading/word-class.ts';

const OPENING = 6;
const MOST = 3;
const COUNTS: readonly Sym[] = Array.from({ length: MOST + 1 }, (_, n) => fixed(String(n)));
/** The class of words that tell of no act. */
const PLAIN = fixed('plain');

const T_HAS = template('has');
const T_HAS_MORE = template('has more');
const T_HAS_EARLY = template('has early');
const T_HAS_NEGATED = template('has negated');
const T_SPEAKER = template('speaker');
const T_SPEAKER_HAS = template('speaker has');
const T_HAS_FIRST = template('has first');

/** Which kinds of telling words a content has: wrongs, duties, dangers, feelings; how many, how early, whether negated. */
export function describeActWords(reading: Reading, { first, end }: Run, given: Sym, speaker: Sym, sink: Sink): void {
  sink.tell(T_SPEAKER, speaker);
  const { actWords } = reading.language;
  const counts = new Map<Sym, number>();
  let opening = PLAIN;
  for (let index = first; index < end; index++) {
    for (const kind of longestPhrase(actWords, reading.tokens, index)?.value ?? NO_KINDS) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count === 1) {
        sink.tell(T_HAS, given, kind);
        sink.tell(T_SPEAKER_HAS, speaker, kind);
      } else if (count <= MOST) sink.tell(T_HAS_MORE, kind, COUNTS[count] ?? 0);
      if (index < first + OPENING) sink.tell(T_HAS_EARLY, kind);
      if (isListed(reading, index - 1, NEGATION)) sink.tell(T_HAS_NEGATED, kind);
      if (opening === PLAIN) opening = kind;
    }
  }
  sink.tell(T_HAS_FIRST, opening);
}

const NO_KINDS: readonly Sym[] = [];
