import type { Prose } from '../text/index.ts';
import type { DateMention, Span } from '../types.ts';

/** Where a statement stands, for dating it. */
export interface Placed {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speakers: readonly string[];
}

const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;
const POINT = /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}$/u;

/** A statement without a day of its own keeps the day of the statement before it when no more sentences lie between. */
const NEAR = 3;

/**
 * The day on which each statement was said: named in its own tag (`said on 31 October`), else the day of the same speaker's
 * statement before it, else of the statement right before it; null when the article does not tell.
 */
export function dateStatements(
  prose: Prose,
  statements: readonly Placed[],
  dates: readonly DateMention[],
  occasions: ReadonlySet<string>,
): (string | null)[] {
  const days: (string | null)[] = [];
  const bySpeaker = new Map<string, string>();
  let last: { day: string; sentence: number } | null = null;
  for (const statement of statements) {
    const sentence = sentenceOf(prose, (statement.cue ?? statement.content).start);
    const own = ownDay(prose, statement, statements, dates, sentence);
    const speaker = statement.speakers.join(' ');
    const near: string | null = last !== null && sentence - last.sentence <= NEAR ? last.day : null;
    const day: string | null =
      own ??
      (speaker === '' ? undefined : bySpeaker.get(speaker)) ??
      near ??
      dayOfOccasion(prose, statement, statements, dates, sentence, occasions);
    days.push(day);
    if (day === null) continue;
    if (speaker !== '') bySpeaker.set(speaker, day);
    last = { day, sentence };
  }
  return days;
}

/** An occasion (`at the press conference`, `in court`) is looked for this many sentences back. */
const REACH = 8;

/** A statement made on an occasion that was dated before: the last day named outside all contents, when its sentence names an occasion. */
function dayOfOccasion(
  prose: Prose,
  { content }: Placed,
  all: readonly Placed[],
  dates: readonly DateMention[],
  index: number,
  occasions: ReadonlySet<string>,
): string | null {
  const sentence = prose.sentences[index];
  const from = prose.sentences[Math.max(0, index - REACH)];
  if (sentence === undefined || from === undefined) return null;
  const occasion = prose.tokens.some(
    (token) =>
      token.start >= sentence.start &&
      token.end <= sentence.end &&
      !within(token, content) &&
      occasions.has(token.lower),
  );
  if (!occasion) return null;
  const day = dates.findLast(
    (date) =>
      date.start >= from.start &&
      date.end <= sentence.start &&
      DAY.test(date.value) &&
      !all.some((other) => within(date, other.content)),
  );
  return day?.value ?? null;
}

function sentenceOf(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The date in the statement's sentence but in nobody's content: the nearest to the cue, a day before a month or year. */
function ownDay(
  prose: Prose,
  statement: Placed,
  all: readonly Placed[],
  dates: readonly DateMention[],
  index: number,
): string | null {
  const sentence = prose.sentences[index];
  if (sentence === undefined) return null;
  const { cue, content } = statement;
  const anchor = cue ?? content;
  const end = Math.max(sentence.end, cue?.end ?? 0);
  let found: DateMention | null = null;
  for (const date of dates) {
    if (date.start < sentence.start || date.end > end || !POINT.test(date.value)) continue;
    if (all.some((other) => within(date, other.content) && !within(anchor, other.content))) continue;
    if (within(date, content)) continue;
    if (found === null || rank(date, anchor) < rank(found, anchor)) found = date;
  }
  return found?.value ?? null;
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Nearness to the cue in characters; what is no day counts as far away. */
const rank = (date: DateMention, anchor: Span): number =>
  Math.min(Math.abs(anchor.start - date.end), Math.abs(date.start - anchor.end)) + (DAY.test(date.value) ? 0 : 500);
