import { actingBit } from '../lists/acting-words.ts';
import { FixedSet, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { classAt, groupAt, tagAt, wordAt } from '../reading/reading-symbols.ts';
import { actingAt } from './acting.ts';

/** So many verbs and adjectives of a content are told with who does them. */
const DEEDS = 3;
/** Words count as early up to this one. */
const EARLY = 8;

const T_CLAUSE = template('clause');
const T_CLAUSE_VERB = template('clause verb');
const T_CLAUSE_WORD = template('clause word');
const T_CLAUSE_MANNER = template('clause manner');
const T_FIRST_VERB = template('first verb');
const T_FIRST_CLASS = template('first class');
const T_EARLY_MODIFIER = template('early modifier');
const T_EARLY = template('early');

const NOTHING = fixed('');
const NONE = fixed('none');
const NOT = fixed('not');
const SELF = fixed('self');
const SOURCE = fixed('source');
const NAME = fixed('name');
const PRONOUN = fixed('pronoun');
const [MARK, VERB, ADJECTIVE, P] = [fixed('CH'), fixed('V'), fixed('A'), fixed('P')];
const NOUNS = new FixedSet(['N', 'Np', 'Nc', 'P']);
const [MODIFIER, NEGATION, SELVES] = [actingBit('modifiers'), actingBit('negations'), actingBit('selves')];
/** Classes of the words of a source by which a content may name it again. */
const NAMING = new FixedSet(['name', 'person', 'body']);

/** Who does what in the first clauses of a content, and how: `we will help`, `they have cheated`, `it is not true`. */
export function describeClauses(reading: Reading, { first, end }: Run, source: Run, sink: Sink): void {
  let [subject, one, two, deeds, word] = [NONE, NOTHING, NOTHING, 0, 0];
  sink.tell(T_FIRST_CLASS, classAt(reading, first));
  for (let index = first; index < end && deeds < DEEDS; index = reading.words.endOf[index] || index + 1, word++) {
    const tag = tagAt(reading, index);
    if (reading.sentenceAt[index] === 1 || tag === MARK) [subject, one, two] = [NONE, NOTHING, NOTHING];
    if (subject === NONE && NOUNS.has(tag)) subject = whoAt(reading, index, source);
    const modifier = modifierAt(reading, index);
    if (word < EARLY) {
      sink.tell(T_EARLY, flag(word < 3), wordAt(reading, index));
      if (modifier !== NOTHING) sink.tell(T_EARLY_MODIFIER, modifier);
    }
    if (modifier !== NOTHING) {
      if (one === NOTHING) one = modifier;
      else if (two === NOTHING) two = modifier;
    } else if (tag === VERB || tag === ADJECTIVE) {
      const group = groupAt(reading, index);
      if (deeds === 0) sink.tell(T_FIRST_VERB, group);
      sink.tell(T_CLAUSE, flag(deeds === 0), subject, one, two);
      sink.tell(T_CLAUSE_VERB, subject, group);
      sink.tell(T_CLAUSE_WORD, wordAt(reading, index), one, two);
      sink.tell(T_CLAUSE_MANNER, group, one, two);
      [one, two] = [NOTHING, NOTHING];
      deeds++;
    }
  }
}

/** How something is done: not, already, still, must …; nothing for any other word. */
function modifierAt(reading: Reading, index: number): Sym {
  const marks = actingAt(reading, index);
  if ((marks & NEGATION) !== 0) return NOT;
  return (marks & MODIFIER) !== 0 ? wordAt(reading, index) : NOTHING;
}

function whoAt(reading: Reading, index: number, source: Run): Sym {
  const word = wordAt(reading, index);
  for (let other = source.first; other < source.end; other++)
    if (wordAt(reading, other) === word && NAMING.has(classAt(reading, other))) return SOURCE;
  if ((actingAt(reading, index) & SELVES) !== 0) return SELF;
  if (tagAt(reading, index) === P) return PRONOUN;
  return reading.nameAt[index] ? NAME : groupAt(reading, index);
}
