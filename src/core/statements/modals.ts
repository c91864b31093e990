import type { Run } from './limits.ts';
import { type Emit, flag } from './model.ts';
import { at, type Reading } from './reading.ts';

/** How far a subject is looked for before its modal verb, in tokens. */
const REACH = 12;
const PLACES: readonly string[] = ['0', '1', '2', '3', '4'];

/**
 * Who must, should or will do something, by the modal verbs of a content. `I will` promises, `they will` tells what is to
 * come, `they must` demands, `I must` mostly tells.
 */
export function describeModals(reading: Reading, { first, end }: Run, source: Run, given: string, emit: Emit): void {
  const { modals } = reading.language.modal;
  const { negations } = reading.language.clause;
  let any = false;
  for (let index = first; index < end; index++) {
    const modal = at(reading, index).lower;
    if (!modals.has(modal)) continue;
    const before = index > first ? at(reading, index - 1).lower : '';
    if (modals.has(before)) continue;
    const negated = negations.has(before);
    const who = subjectOf(reading, first, negated ? index - 1 : index, source);
    emit('modal', modal, flag(negated), who);
    if (any) continue;
    any = true;
    emit('first modal', given, modal, flag(negated));
    emit('first modal subject', modal, flag(negated), who);
    emit('first modal place', modal, PLACES[Math.min(4, (index - first) >> 2)] ?? '');
  }
  if (!any) emit('first modal', given, '-');
}

const SUBJECTS: ReadonlySet<string> = new Set(['pronoun', 'name', 'person', 'capital', 'number']);

/** What kind of subject stands between the beginning of a clause and its verb. */
function subjectOf(reading: Reading, first: number, verb: number, source: Run): string {
  const { clause, modal } = reading.language;
  let start = verb;
  while (start > first && verb - start < REACH && !beginsClause(reading, start)) start--;
  if (start === verb) return 'none';
  const word = at(reading, start).lower;
  if (modal.subordinators.has(word)) return 'subordinate';
  if (clause.selves.has(word)) return modal.inclusives.has(at(reading, start + 1).lower) ? 'all of us' : 'self';
  if (modal.demonstratives.has(at(reading, verb - 1).lower)) return 'this';
  if (namesSource(reading, start, verb, source)) return 'source';
  const kind = reading.classes[start] ?? '';
  return SUBJECTS.has(kind) ? kind : 'thing';
}

function beginsClause(reading: Reading, index: number): boolean {
  if (reading.sentenceAt[index] === 1) return true;
  const before = at(reading, index - 1);
  const { connectives } = reading.language.clause;
  return before.kind === 'mark' || connectives.has(before.lower) || reading.classes[index - 1] === 'that';
}

/** Whether a subject has a capitalized word of the source: `Iran says that Iran will …`. */
function namesSource(reading: Reading, start: number, end: number, source: Run): boolean {
  for (let index = start; index < end; index++) {
    const token = at(reading, index);
    if (!token.capital) continue;
    for (let other = source.first; other < source.end; other++)
      if (at(reading, other).lower === token.lower) return true;
  }
  return false;
}
