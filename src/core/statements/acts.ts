import type { Act } from '../types.ts';
import type { Cue } from './cues.ts';
import { best } from './frames.ts';
import type { Run } from './limits.ts';
import type { Emit } from './model.ts';
import { at, type Reading } from './reading.ts';

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
  readonly cue: Pick<Cue, 'first' | 'last' | 'entry'> | null;
  readonly content: Run;
  readonly source: Run;
}

/** Content words are looked at up to this many tokens from its beginning. */
const REACH = 40;
const OPENING = 6;

/** The likeliest act of a statement. */
export function chooseAct(reading: Reading, saying: Saying): Act {
  const { act } = reading.language.models;
  return (
    best(ACTS, (candidate) => act.score((emit) => describeAct(reading, saying, candidate, emit)))?.choice ?? 'assert'
  );
}

/** What tells the act of a statement: its cue, and modal, negating and accusing words in the content. */
export function describeAct(reading: Reading, { cue, content, source }: Saying, act: Act, emit: Emit): void {
  const { clause } = reading.language;
  const tell = (template: string, value: string): void => emit(template, `${act} ${value}`);
  const given = cue?.entry.act ?? 'none';
  tell('bias', '');
  tell('cue act', given);
  tell('agrees', String(given === act));
  const first = at(reading, content.first).lower;
  const second = at(reading, content.first + 1).lower;
  tell('first', first);
  tell('first two', `${first} ${second}`);
  tell('first+given', `${given} ${first}`);
  if (cue === null) {
    tell('quoted', String((reading.quoteAt[content.first] ?? -1) >= 0));
  } else {
    tell('cue', cue.entry.phrase);
    const before = at(reading, cue.first - 1).lower;
    tell('before', clause.negations.has(before) ? 'not' : before);
    tell('before+given', `${given} ${clause.negations.has(before) ? 'not' : (reading.classes[cue.first - 1] ?? '')}`);
    tell('opener', `${given} ${reading.classes[content.first - 1] ?? ''}`);
  }
  if (source.end > source.first) tell('source', `${given} ${at(reading, source.first).lower}`);
  describeWords(reading, content, given, tell);
}

function describeWords(reading: Reading, content: Run, given: string, tell: Emit): void {
  const { actWords } = reading.language;
  const end = Math.min(content.end, content.first + REACH);
  const spoken = new Set<string>();
  for (let index = content.first; index < end; index++) {
    const token = at(reading, index);
    if (token.kind !== 'word') continue;
    tell('word', token.lower);
    if (index < content.first + OPENING) tell('early', `${given} ${token.lower}`);
    const acts = actsAt(reading, actWords, index);
    for (const act of acts) {
      if (!spoken.has(act)) {
        tell('speaks for', act);
        tell('speaks for+given', `${given} ${act}`);
      }
      if (index < content.first + OPENING && !spoken.has(`early ${act}`)) tell('speaks early for', `${given} ${act}`);
      if (index < content.first + OPENING) spoken.add(`early ${act}`);
      spoken.add(act);
    }
  }
  if (spoken.size === 0) tell('speaks for', 'nothing');
}

const LONGEST_PHRASE = 4;

/** The acts that the longest phrase at a token speaks for. */
function actsAt(reading: Reading, actWords: ReadonlyMap<string, readonly Act[]>, index: number): readonly Act[] {
  let key = at(reading, index).lower;
  let found = actWords.get(key) ?? [];
  for (let next = index + 1; next < index + LONGEST_PHRASE; next++) {
    key += ` ${at(reading, next).lower}`;
    found = actWords.get(key) ?? found;
  }
  return found;
}
