import { isAhead, type PlacedDate, type PlacedStatement, type Scene, within } from './day-scene.ts';
import { type Emit, flag } from './model.ts';
import { lengthClass } from './symbols.ts';

/**
 * The dates that stand beside a statement and may tell its day: in the sentence of its cue or of its content's beginning, but in
 * no content other than one that holds the cue too.
 */
export function datesBeside({ prose, statements, dates }: Scene, statement: PlacedStatement): PlacedDate[] {
  return dates.filter(({ value, sentence, inside }) => {
    if (isAhead(value, prose)) return false;
    if (sentence !== statement.sentence && sentence !== statement.begins) return false;
    if (inside < 0) return true;
    const outer = statements[inside]?.content;
    return outer !== undefined && outer !== statement.content && within(statement.cue ?? statement.content, outer);
  });
}

/** What tells whether a date beside a statement tells its day; null: none of them does. */
export function describeOwnDay(scene: Scene, statement: PlacedStatement, date: PlacedDate | null, emit: Emit): void {
  if (date === null) {
    emit('none', '');
    return;
  }
  const { tokens } = scene.prose;
  const front = date.behind <= statement.first;
  const side = front ? 'front' : 'behind';
  const [from, to] = front ? [date.behind, statement.first] : [statement.behind, date.first];
  const opens = opensSentence(scene, date);
  const crossed = scene.statements.some(({ cue, first, behind }) => cue !== null && first >= from && behind <= to);
  emit('side', side);
  emit('far', side, lengthClass(to - from));
  emit('before', opens ? '^' : (tokens[date.first - 1]?.lower ?? ''));
  emit('head', tokens[date.first]?.lower ?? '');
  emit('after', side, tokens[date.behind]?.lower ?? '');
  emit('crossed', side, flag(crossed));
  emit('opens', flag(opens), flag(crossed));
  emit('length', side, String(date.value.length));
}

/** The date, or a preposition and the date, opens its sentence. */
export const opensSentence = ({ openings }: Scene, date: PlacedDate): boolean =>
  date.first - (openings[date.sentence] ?? 0) <= 1;
