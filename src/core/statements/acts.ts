import type { Act } from '../types.ts';
import type { Cue } from './cues.ts';
import type { Run } from './limits.ts';
import { type Emit, flag } from './model.ts';
import { at, type Reading } from './reading.ts';
import type { ActPhrases } from './words.ts';

export const ACTS: readonly Act[] = [
  'assert',
  'accuse',
  'deny',
  'confirm',
  'withhold',
  'demand',
  'warn',
  'commit',
  'express',
];

/** What of a statement its act is judged by. */
export interface Saying {
  readonly cue: Cue | null;
  readonly content: Run;
  readonly source: Run;
}

/** Content words are looked at up to this many tokens from its beginning. */
const REACH = 40;
const OPENING = 6;

/** The likeliest act of a statement. */
export function chooseAct(reading: Reading, saying: Saying): Act {
  return ACTS[reading.language.act.choose((emit) => describeSaying(reading, saying, emit))] ?? 'assert';
}

/** What tells the act of a statement: its cue, and modal, negating and accusing words in the content. */
export function describeSaying(reading: Reading, { cue, content, source }: Saying, emit: Emit): void {
  const { clause } = reading.language;
  const given = cue?.entry.act ?? 'none';
  const first = at(reading, content.first).lower;
  emit('cue act', given);
  emit('first', first);
  emit('first two', first, at(reading, content.first + 1).lower);
  emit('first+given', given, first);
  if (cue === null) emit('quoted', flag((reading.quoteAt[content.first] ?? -1) >= 0));
  else {
    const before = at(reading, cue.first - 1).lower;
    const negated = clause.negations.has(before);
    emit('cue', cue.entry.phrase);
    emit('before', negated ? 'not' : before);
    emit('before+given', given, negated ? 'not' : (reading.classes[cue.first - 1] ?? ''));
    emit('opener', given, reading.classes[content.first - 1] ?? '');
  }
  if (source.end > source.first) emit('source', given, at(reading, source.first).lower);
  describeWords(reading, content, given, emit);
}

function describeWords(reading: Reading, content: Run, given: string, emit: Emit): void {
  const { actPhrases } = reading.language;
  const end = Math.min(content.end, content.first + REACH);
  const spoken = new Set<string>();
  const early = new Set<string>();
  for (let index = content.first; index < end; index++) {
    const token = at(reading, index);
    if (token.kind !== 'word') continue;
    const opening = index < content.first + OPENING;
    emit('word', token.lower);
    if (opening) emit('early', given, token.lower);
    for (const act of actsAt(reading, actPhrases, index)) {
      if (!spoken.has(act)) {
        emit('speaks for', act);
        emit('speaks for+given', given, act);
      }
      if (opening && !early.has(act)) emit('speaks early for', given, act);
      spoken.add(act);
      if (opening) early.add(act);
    }
  }
  if (spoken.size === 0) emit('speaks for', 'nothing');
}

const NO_ACTS: readonly Act[] = [];

/** The acts that the longest phrase at a token speaks for. */
function actsAt(reading: Reading, phrases: ActPhrases, index: number): readonly Act[] {
  let node = phrases.get(at(reading, index).lower);
  let found = NO_ACTS;
  for (let next = index + 1; node !== undefined; next++) {
    found = node.acts ?? found;
    node = node.next.get(at(reading, next).lower);
  }
  return found;
}
