import { readDay } from '../../time/index.ts';
import { bucket, fixed, flag, type Sink, type Sym, template } from '../model/symbols.ts';
import { DAY, isAhead, type PlacedDate, type PlacedStatement, type Scene, wordAt } from './day-scene.ts';
import { opensSentence } from './own-day.ts';

const T_UNTOLD_NAMED = template('untold named');
const T_UNTOLD_NESTED = template('untold nested');
const T_UNTOLD_KIND = template('untold kind');
const T_UNTOLD_PLACE = template('untold place');
const T_PUBLISHED = template('published');
const T_SAME_BEFORE = template('same before');
const T_SAME_NEWEST = template('same newest');
const T_SAME_BEHIND = template('same behind');
const T_NEWEST_KIND = template('newest kind');
const T_TOLD = template('told');
const T_NAMED_AT = template('named at');
const T_NAMED_OPENS = template('named opens');
const T_NAMED_OCCASION = template('named occasion');
const T_NAMED_HEAD = template('named head');
const T_NAMED_TAIL = template('named tail');
const T_NAMED_BEFORE = template('named before');
const T_NAMED_PLANNED = template('named planned');
const T_BESIDE = template('beside');
const T_BESIDE_SAME = template('beside same');
const T_BEFORE = template('before');
const T_BEFORE_NAMED = template('before named');
const T_BEFORE_OCCASION = template('before occasion');
const T_BEFORE_INSIDE = template('before inside');
const T_BEHIND = template('behind');
const T_BEHIND_NAMED = template('behind named');

const NO = fixed('no');
const NUMBER = fixed('#');

/** What an article tells about days as a whole. */
export interface Days {
  /** The day told beside each statement; null where there is none. */
  readonly own: readonly (string | null)[];
  readonly told: ReadonlySet<string | null>;
  /** The statements beside which one is told, by number. */
  readonly dated: readonly number[];
  /** The dates of days that can be those of the news. */
  readonly dates: readonly PlacedDate[];
  /** The days that it names outside of contents, by their first dates, in order. */
  readonly named: ReadonlyMap<string, PlacedDate>;
  /** The latest of them. */
  readonly latest: string;
}

/** A day that a statement may share with other parts of its article. */
export interface CarriedDay {
  /** Null: the article does not tell. */
  readonly value: string | null;
  /** The last statement before this one that has it beside it, by the same speaker; -1 for none. */
  sameBefore: number;
  /** No other day is told beside a statement in between: by anybody, and by the same speaker. */
  newest: boolean;
  sameNewest: boolean;
  /** The first behind it by the same speaker. */
  sameBehind: number;
  /** The last date up to its sentence and the first behind it. */
  dateBefore: PlacedDate | null;
  dateBehind: PlacedDate | null;
}

export function surveyDays({ prose, dates }: Scene, own: readonly (string | null)[]): Days {
  const named = new Map<string, PlacedDate>();
  let latest = '';
  for (const date of dates) {
    if (date.inside >= 0 || !DAY.test(date.value)) continue;
    if (!named.has(date.value)) named.set(date.value, date);
    if (date.value > latest) latest = date.value;
  }
  return {
    own,
    told: new Set(own),
    dated: own.flatMap((day, at) => (day === null ? [] : at)),
    dates: dates.filter(
      (date) => DAY.test(date.value) && !isAhead(date.value, prose) && !isOld(date.value, prose.published),
    ),
    named,
    latest,
  };
}

/** Days are looked for this many sentences back and ahead. */
const REACH = 40;

/** The days that a statement without one of its own may take over; the last is that the article does not tell. */
export function proposeCarried({ statements }: Scene, index: number, { own, dated, dates }: Days): CarriedDay[] {
  const statement = statements[index];
  const found: CarriedDay[] = [];
  if (statement === undefined) return found;
  const candidateOf = (value: string | null): CarriedDay => {
    let candidate = found.find((one) => one.value === value);
    if (candidate === undefined) {
      candidate = {
        value,
        sameBefore: -1,
        newest: false,
        sameNewest: false,
        sameBehind: -1,
        dateBefore: null,
        dateBehind: null,
      };
      found.push(candidate);
    }
    return candidate;
  };
  let newest: CarriedDay | null = null;
  let sameNewest: CarriedDay | null = null;
  for (const at of dated) {
    const other = statements[at];
    if (other === undefined || at === index || Math.abs(other.sentence - statement.sentence) > REACH) continue;
    const candidate = candidateOf(own[at] ?? null);
    const same = statement.speaker !== '' && other.speaker === statement.speaker;
    if (at < index) newest = candidate;
    if (same && at < index) {
      candidate.sameBefore = at;
      sameNewest = candidate;
    }
    if (same && at > index && candidate.sameBehind < 0) candidate.sameBehind = at;
  }
  for (const date of dates) {
    if (Math.abs(date.sentence - statement.sentence) > REACH) continue;
    const candidate = candidateOf(date.value);
    if (date.sentence <= statement.sentence) candidate.dateBefore = date;
    else candidate.dateBehind ??= date;
  }
  for (const candidate of found) {
    candidate.newest = candidate === newest;
    candidate.sameNewest = candidate === sameNewest;
  }
  candidateOf(null);
  return statement.once
    ? found.filter(({ value, dateBefore: date }) => value === null || isBeside(date, statement))
    : found;
}

const isBeside = (date: PlacedDate | null, { sentence }: PlacedStatement): boolean =>
  date !== null && date.sentence === sentence && date.inside < 0;

/** A day farther back than this is history, not the day of the news: in the training gold those lie two days back at most. */
const DAYS_OF_NEWS = 31;

function isOld(value: string, published: string | undefined): boolean {
  const [day, last] = [readDay(value), published === undefined ? null : readDay(published)];
  return day !== null && last !== null && last - day > DAYS_OF_NEWS;
}

/** What tells whether a statement was said on a day that is told elsewhere. */
export function describeCarriedDay(scene: Scene, index: number, days: Days, candidate: CarriedDay, sink: Sink): void {
  const statement = scene.statements[index];
  if (statement === undefined) return;
  const { value, sameBefore, sameBehind } = candidate;
  if (value === null) {
    sink.tell(T_UNTOLD_NAMED, bucket(days.named.size));
    sink.tell(T_UNTOLD_NESTED, flag(statement.nested), flag(statement.cue === null));
    sink.tell(T_UNTOLD_KIND, scene.symbols.of(statement.kind));
    sink.tell(T_UNTOLD_PLACE, bucket(statement.sentence));
    return;
  }
  const same = flag(sameBefore >= 0);
  const newest = flag(candidate.sameNewest);
  sink.tell(T_SAME_BEFORE, far(scene, statement, sameBefore));
  sink.tell(T_SAME_NEWEST, newest);
  sink.tell(T_SAME_NEWEST, newest, scene.symbols.of(statement.kind));
  sink.tell(T_SAME_BEHIND, flag(sameBehind >= 0), flag(statement.sentence < 4));
  if (candidate.newest) {
    sink.tell(T_NEWEST_KIND, scene.symbols.of(statement.kind), same);
  }
  describeShare(scene, statement, value, days, sink);
  describeDay(scene, value, days, sink);
  sink.tell(T_PUBLISHED, sincePublished(value, scene.prose.published), flag(days.named.size === 1));
  describeBefore(statement, candidate.dateBefore, sink);
  describeBehind(statement, candidate.dateBehind, sink);
}

/** How many days before that of publication it lies. */
function sincePublished(value: string, published: string | undefined): Sym {
  const [day, last] = [readDay(value), published === undefined ? null : readDay(published)];
  return day === null || last === null ? NO : bucket(last - day);
}

const far = ({ statements }: Scene, { sentence }: PlacedStatement, at: number): Sym =>
  at < 0 ? NO : bucket(Math.abs(sentence - (statements[at]?.sentence ?? 0)));

/** How many statements are told beside the day and how many beside others: of all, and of the same speaker's. */
function describeShare(
  { statements }: Scene,
  { speaker }: PlacedStatement,
  value: string,
  { own, dated }: Days,
  sink: Sink,
): void {
  let [here, hereSame, otherSame] = [0, 0, 0];
  for (const at of dated) {
    const same = speaker !== '' && statements[at]?.speaker === speaker;
    if (own[at] === value) {
      here += 1;
      if (same) hereSame += 1;
    } else if (same) otherSame += 1;
  }
  sink.tell(T_BESIDE, bucket(here), bucket(dated.length - here));
  sink.tell(T_BESIDE_SAME, bucket(hereSame), bucket(otherSame));
}

/** What the day is to the article: where and how it is first named. */
function describeDay(scene: Scene, value: string, { told, named, latest }: Days, sink: Sink): void {
  const date = named.get(value);
  const only = flag(named.size === 1);
  const leads = named.keys().next().value === value;
  sink.tell(T_TOLD, flag(told.has(value)), flag(leads), flag(latest === value));
  if (date === undefined) {
    sink.tell(T_NAMED_AT, NO, only);
    return;
  }
  const at = bucket(date.sentence);
  const tail = scene.prose.tokens[date.behind - 1];
  sink.tell(T_NAMED_AT, at, only);
  sink.tell(T_NAMED_OPENS, flag(opensSentence(scene, date)), at);
  sink.tell(T_NAMED_OCCASION, flag(date.occasion));
  sink.tell(T_NAMED_PLANNED, flag(date.planned));
  sink.tell(T_NAMED_HEAD, wordAt(scene, date.first));
  sink.tell(T_NAMED_TAIL, tail?.kind === 'word' ? scene.symbols.of(tail.lower) : NUMBER);
  sink.tell(T_NAMED_BEFORE, wordAt(scene, date.first - 1));
}

function describeBefore(statement: PlacedStatement, date: PlacedDate | null, sink: Sink): void {
  if (date === null) {
    sink.tell(T_BEFORE, NO);
    return;
  }
  sink.tell(T_BEFORE, bucket(statement.sentence - date.sentence), fixed(date.held));
  sink.tell(T_BEFORE_INSIDE, flag(date.inside >= 0), flag(statement.sentence === date.sentence));
  sink.tell(T_BEFORE_NAMED, namesSpeaker(date, statement), fixed(date.held));
  sink.tell(T_BEFORE_OCCASION, flag(date.occasion), flag(statement.occasion), fixed(date.held));
}

function describeBehind(statement: PlacedStatement, date: PlacedDate | null, sink: Sink): void {
  if (date === null) {
    sink.tell(T_BEHIND, NO);
    return;
  }
  const distance = bucket(date.sentence - statement.sentence);
  sink.tell(T_BEHIND, distance, fixed(date.held));
  sink.tell(T_BEHIND_NAMED, namesSpeaker(date, statement), distance);
}

const namesSpeaker = ({ named }: PlacedDate, { speakers }: PlacedStatement): Sym =>
  flag(speakers.some((id) => named.has(id)));
