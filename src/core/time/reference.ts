import type { Prose, Token } from '../text/index.ts';
import { civilDay, dayNumber } from './calendar.ts';
import type { Draft, Found } from './draft.ts';
import { latestDay as lastDayOf, readDay } from './timex.ts';
import type { TimeWords } from './words.ts';

/** The day of writing, from which an article counts, as far as it is known. */
export interface Reference {
  /** Day number; in the year {@link UNKNOWN_YEAR} when the year is not known. */
  readonly day: number;
  readonly knows: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
}

/** Stands in for a year that is not known; a leap year, so that it has all days. */
export const UNKNOWN_YEAR = 2000;
/** How far, in days, an undated day may lie from a full date of the text to take its year. */
const SAME_YEAR_REACH = 100;
const HALF_MONTH = 15;
/** How many tokens after the latest day a word like `sáng nay` may follow to be counted from it. */
const TELLING_REACH = 80;

/** Finds the day of writing: the publication date, else what the text itself tells. */
export function findReference(
  prose: Prose,
  found: readonly Found[],
  anchors: readonly Anchor[],
  words: TimeWords,
): Reference {
  const published = prose.published === undefined ? null : readDay(prose.published);
  const partly = published === null && prose.published !== undefined ? publishedIn(prose.published) : null;
  if (partly !== null) return partly;
  const told = toldDay(found, prose.tokens, published !== null);
  if (published !== null)
    return { day: nearPublication(told, published), knows: { year: true, month: true, day: true } };
  const day = told ?? latestDay(found)?.draft ?? null;
  const near = day === null ? null : yearNear(day, anchors);
  // A birthday or another old day does not tell when the article was written.
  const year = near !== null && near >= latestYear(found) - 1 ? near : statedYear(found, prose.tokens, words);
  const knows = { year: year !== null, month: day !== null, day: told !== null };
  return { day: dayNumber(year ?? UNKNOWN_YEAR, day?.month ?? 1, day?.day ?? 1), knows };
}

/** An article that carries only the month or the year of its publication counts from the end of that. */
function publishedIn(published: string): Reference | null {
  const last = lastDayOf(published);
  const day = last === null ? null : readDay(last);
  return day === null ? null : { day, knows: { year: true, month: published.length > YEAR_LENGTH, day: false } };
}

const YEAR_LENGTH = 'YYYY'.length;

/**
 * The year of writing as an article without a date tells it: the first year that is planned or forecast
 * (`kế hoạch năm 2019`), or the one after a year that is set against `năm nay` in one sentence.
 */
function statedYear(found: readonly Found[], tokens: readonly Token[], words: TimeWords): number | null {
  let planned: number | null = null;
  for (const [k, { from, to, draft }] of found.entries()) {
    if (draft.year === undefined || !isBareYear(draft)) continue;
    const next = found[k + 1];
    if (next !== undefined && isThisYear(next.draft) && isOneSentence(tokens, to, next.from)) return draft.year + 1;
    if (isPlanned(tokens, from, words) && (planned === null || draft.year < planned)) planned = draft.year;
  }
  return planned;
}

/** The latest year that the text states and does not look ahead to. */
function latestYear(found: readonly Found[]): number {
  return found.reduce((latest, { draft, context }) => (context === 1 ? latest : Math.max(latest, draft.year ?? 0)), 0);
}

const isBareYear = (draft: Draft): boolean =>
  draft.month === undefined && draft.yearTo === undefined && draft.season === undefined;
const isThisYear = (draft: Draft): boolean => draft.unit === 'year' && draft.shift === 0 && draft.month === undefined;

/** How many words back from a year a plan may be named. */
const PLAN_REACH = 8;
function isPlanned(tokens: readonly Token[], from: number, words: TimeWords): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PLAN_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || words.joiners.has(token.lower)) return false;
    if (words.plans.get(token.lower)?.has(tokens[at + 1]?.lower ?? '') === true) return true;
    if (token.newline) return false;
  }
  return false;
}

const isOneSentence = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to + 1)
    .every((token, k) => k === 0 || (!token.newline && !(token.text === '.' && tokens[from + k + 1]?.spaced === true)));

/** An article may have been written a day or two before it came out, and says so: `hôm nay (22/10)`. */
function nearPublication(told: Draft | null, published: number): number {
  if (told?.month === undefined || told.day === undefined) return published;
  const { year } = civilDay(published);
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayNumber(candidate, told.month, told.day);
    if (day <= published && published - day <= 2) return day;
  }
  return published;
}

/**
 * The day that the text equates with today (`sáng nay 15-9`). In an article without a date also its latest day, when that is
 * told by part of the day (`sáng 7/4`) and opens the article or goes closely before a word like `hôm qua`.
 */
function toldDay(found: readonly Found[], tokens: readonly Token[], published: boolean): Draft | null {
  for (const [k, { to, draft }] of found.entries()) {
    const next = found[k + 1];
    if (next === undefined || !isRelativeDay(draft) || !isFullDay(next.draft)) continue;
    if (isApposed(to, next.from, tokens)) return shifted(next.draft, -(draft.shift ?? 0));
  }
  if (published) return null;
  const latest = latestDay(found);
  if (latest?.draft.partOfDay !== true) return null;
  const next = found[found.indexOf(latest) + 1];
  const together = next !== undefined && isRelativeDay(next.draft) && next.from - latest.to < TELLING_REACH;
  return latest === found[0] || together ? latest.draft : null;
}

const isRelativeDay = (draft: Draft): boolean => draft.unit === 'day' && draft.shift !== undefined;
const isFullDay = (draft: Draft): boolean =>
  draft.day !== undefined && draft.month !== undefined && draft.dayTo === undefined && draft.lunar === undefined;

function shifted(draft: Draft, days: number): Draft {
  const moved = civilDay(dayNumber(draft.year ?? UNKNOWN_YEAR, draft.month ?? 1, (draft.day ?? 1) + days));
  return draft.year === undefined ? { month: moved.month, day: moved.day } : moved;
}

/** `hôm nay 15-9`, `hôm nay (15-9)`, `hôm nay, 15-9`: the second names the same day again. */
export function isApposed(to: number, from: number, tokens: readonly Token[]): boolean {
  if (tokens[from]?.newline === true) return false;
  return from === to || (from === to + 1 && (tokens[to]?.text === '(' || tokens[to]?.text === ','));
}

/** The last day, in calendar order, that the text names with its month and not as one to come. */
function latestDay(found: readonly Found[]): Found | null {
  let latest: Found | null = null;
  for (const date of found) {
    if (!isFullDay(date.draft) || date.draft.hint === 1 || date.draft.unit === 'year') continue;
    if (latest === null || rank(date.draft) > rank(latest.draft)) latest = date;
  }
  return latest;
}
const rank = (draft: Draft): number => (draft.year ?? 0) * 400 + (draft.month ?? 0) * 31 + (draft.day ?? 0);

/**
 * The latest year in which a day lies close to a month or day that the text gives with its year; null when there is none.
 * A full day speaks for the months around it, a month (`tháng 11/2018`) for those that follow it; one to come for those before.
 */
export function yearNear(date: Draft, anchors: readonly Anchor[]): number | null {
  if (date.year !== undefined) return date.year;
  let best: number | null = null;
  for (const { year: stated, day, back, ahead } of anchors) {
    for (let year = stated - 1; year <= stated + 1; year += 1) {
      const distance = dayNumber(year, date.month ?? 1, date.day ?? 15) - day;
      if (distance < -back || distance > ahead || year < (best ?? 0)) continue;
      best = year;
    }
  }
  return best;
}

/** A date of the text that has its year, and how many days before and after it other dates take that year. */
export interface Anchor {
  readonly year: number;
  readonly day: number;
  readonly back: number;
  readonly ahead: number;
  /** The words around say that it is to come. */
  readonly isAhead: boolean;
}

/** So many anchors are looked at; no real article has more. */
const MOST_ANCHORS = 50;

/** The dates of a text that can lend their year. */
export function findAnchors(found: readonly Found[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { draft, context } of found) {
    const day = anchorOf(draft);
    if (day === null || draft.year === undefined) continue;
    const back = draft.day !== undefined || context === 1 ? SAME_YEAR_REACH : HALF_MONTH;
    const ahead = draft.day === undefined && context === 1 ? 0 : SAME_YEAR_REACH;
    anchors.push({ year: draft.year, day, back, ahead, isAhead: context === 1 });
    if (anchors.length === MOST_ANCHORS) break;
  }
  const recent = latestYear(found) - 1;
  // Between a past month and a coming one of another year the days in question can be of either year.
  const past = anchors.filter(({ isAhead, year }) => !isAhead && year >= recent);
  return past.length > 0 ? past : anchors.filter(({ isAhead }) => isAhead);
}

function anchorOf(draft: Draft): number | null {
  if (draft.year === undefined || draft.lunar === true || draft.newYear === true) return null;
  if (draft.month !== undefined) return dayNumber(draft.year, draft.month, draft.day ?? 15);
  if (draft.week !== undefined)
    return dayNumber(draft.year, draft.week === 'first' ? 1 : 12, draft.week === 'first' ? 4 : 28);
  return null;
}
