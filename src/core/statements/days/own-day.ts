import { within } from '../../text/index.ts';
import { bucket, fixed, flag, type Sink, template } from '../model/symbols.ts';
import { isAhead, type PlacedDate, type PlacedStatement, type Scene, wordAt } from './day-scene.ts';

const T_NONE = template('none');
const T_SAID_TODAY = template('said today');
const T_SIDE = template('side');
const T_FAR = template('far');
const T_BEFORE = template('before');
const T_HEAD = template('head');
const T_AFTER = template('after');
const T_CROSSED = template('crossed');
const T_OPENS = template('opens');
const T_LENGTH = template('length');

const NOTHING = fixed('');
const BEGINNING = fixed('^');
const FRONT = fixed('front');
const BEHIND = fixed('behind');

/**
 * The dates that stand beside a statement and may tell its day: in the sentence of its cue or of its content's beginning, but in
 * no content other than one that holds the cue too; `today` also in its own content.
 */
export function datesBeside({ prose, statements, dates }: Scene, statement: PlacedStatement): PlacedDate[] {
  return dates.filter(({ value, sentence, inside, today }) => {
    const outer = statements[inside]?.content;
    if (isAhead(value, prose)) return false;
    if (today && outer === statement.content) return true;
    if (sentence !== statement.sentence && sentence !== statement.begins) return false;
    if (inside < 0) return true;
    return outer !== undefined && outer !== statement.content && within(statement.cue ?? statement.content, outer);
  });
}

/** What tells whether a date beside a statement tells its day; null: none of them does. */
export function describeOwnDay(scene: Scene, statement: PlacedStatement, date: PlacedDate | null, sink: Sink): void {
  if (date === null) {
    sink.tell(T_NONE, NOTHING);
    return;
  }
  if (isSaid(scene, statement, date)) {
    sink.tell(T_SAID_TODAY, NOTHING);
    return;
  }
  const front = date.behind <= statement.first;
  const side = front ? FRONT : BEHIND;
  const [from, to] = front ? [date.behind, statement.first] : [statement.behind, date.first];
  const opens = opensSentence(scene, date);
  const crossed = scene.statements.some(({ cue, first, behind }) => cue !== null && first >= from && behind <= to);
  sink.tell(T_SIDE, side);
  sink.tell(T_FAR, side, bucket(to - from));
  sink.tell(T_BEFORE, opens ? BEGINNING : wordAt(scene, date.first - 1));
  sink.tell(T_HEAD, wordAt(scene, date.first));
  sink.tell(T_AFTER, side, wordAt(scene, date.behind));
  sink.tell(T_CROSSED, side, flag(crossed));
  sink.tell(T_OPENS, flag(opens), flag(crossed));
  sink.tell(T_LENGTH, side, scene.symbols.of(String(date.value.length)));
}

/** Stands in the statement's own content. */
export const isSaid = ({ statements }: Scene, { content }: PlacedStatement, { inside }: PlacedDate): boolean =>
  statements[inside]?.content === content;

/** The date, or a preposition and the date, opens its sentence. */
export const opensSentence = ({ openings }: Scene, date: PlacedDate): boolean =>
  date.first - (openings[date.sentence] ?? 0) <= 1;
