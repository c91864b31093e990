import { bucket, FixedSet, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { at, type Reading, type Run } from '../reading/reading.ts';
import { classAt, lowerAt } from '../reading/reading-symbols.ts';

/** How far a subject is looked for before its modal verb, in tokens. */
const REACH = 12;
const T_MODAL = template('modal');
const T_FIRST_MODAL = template('first modal');
const T_FIRST_MODAL_SUBJECT = template('first modal subject');
const T_FIRST_MODAL_PLACE = template('first modal place');

const NONE = fixed('none');
const THAT = fixed('that');
const NO_MODAL = fixed('-');
const SUBORDINATE = fixed('subordinate');
const ALL_OF_US = fixed('all of us');
const SELF = fixed('self');
const THIS = fixed('this');
const SOURCE = fixed('source');
const THING = fixed('thing');

/**
 * Who must, should or will do something, by the modal verbs of a content. `I will` promises, `they will` tells what is to
 * come, `they must` demands, `I must` mostly tells.
 */
export function describeModals(reading: Reading, { first, end }: Run, source: Run, given: Sym, sink: Sink): void {
  const { modals } = reading.language.modal;
  const { negations } = reading.language.clause;
  let any = false;
  for (let index = first; index < end; index++) {
    if (!modals.has(at(reading, index).lower)) continue;
    const modal = lowerAt(reading, index);
    const before = index > first ? at(reading, index - 1).lower : '';
    if (modals.has(before)) continue;
    const negated = negations.has(before);
    const who = subjectOf(reading, first, negated ? index - 1 : index, source);
    sink.tell(T_MODAL, modal, flag(negated), who);
    if (any) continue;
    any = true;
    sink.tell(T_FIRST_MODAL, given, modal, flag(negated));
    sink.tell(T_FIRST_MODAL_SUBJECT, modal, flag(negated), who);
    sink.tell(T_FIRST_MODAL_PLACE, modal, bucket(Math.min(4, (index - first) >> 2)));
  }
  if (!any) sink.tell(T_FIRST_MODAL, given, NO_MODAL);
}

const SUBJECTS = new FixedSet(['pronoun', 'name', 'person', 'capital', 'number']);

/** What kind of subject stands between the beginning of a clause and its verb. */
function subjectOf(reading: Reading, first: number, verb: number, source: Run): Sym {
  const { clause, modal } = reading.language;
  let start = verb;
  while (start > first && verb - start < REACH && !beginsClause(reading, start)) start--;
  if (start === verb) return NONE;
  const word = at(reading, start).lower;
  if (modal.subordinators.has(word)) return SUBORDINATE;
  if (clause.selves.has(word)) return modal.inclusives.has(at(reading, start + 1).lower) ? ALL_OF_US : SELF;
  if (modal.demonstratives.has(at(reading, verb - 1).lower)) return THIS;
  if (namesSource(reading, start, verb, source)) return SOURCE;
  const kind = classAt(reading, start);
  return SUBJECTS.has(kind) ? kind : THING;
}

function beginsClause(reading: Reading, index: number): boolean {
  if (reading.sentenceAt[index] === 1) return true;
  const before = at(reading, index - 1);
  const { connectives } = reading.language.clause;
  return before.kind === 'mark' || connectives.has(before.lower) || reading.classes[index - 1] === THAT;
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
