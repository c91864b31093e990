import type { ArticleAnalysis, DateMention, Statement } from '../types.ts';
import { civilDay, dayNumber, daysInMonth } from './calendar.ts';
import { formatDay, readDay } from './timex.ts';

/** A day without its year may lie this many days after the reference date, for what is announced; else it lies before it. */
const DAYS_AHEAD = 90;
const UNKNOWN_YEAR = /^XXXX-(\d\d)(?:-(\d\d))?$/u;

/**
 * Fills in the years that an article itself does not tell (`XXXX-10-31`), as they lie nearest to a reference date from
 * elsewhere: the dates of other articles of the same story. Values whose month is unknown too (`XXXX-WXX`) stay as they are.
 *
 * @param referenceDate ISO date (`YYYY-MM-DD`, time allowed) about which the article was written; null changes nothing.
 * @returns the same analysis when there was nothing to fill in, else a copy with those dates marked `inferred`; the days on which
 * statements were made follow their dates.
 */
export function inferDates(analysis: ArticleAnalysis, referenceDate: string | null): ArticleAnalysis {
  const reference = referenceDate === null ? null : readDay(referenceDate);
  if (reference === null || !analysis.dates.some(({ value }) => value.includes('XXXX-'))) return analysis;
  return {
    ...analysis,
    dates: analysis.dates.map((date) => withYear(date, reference)),
    statements: analysis.statements.map((statement) => saidInYear(statement, reference)),
  };
}

function withYear(date: DateMention, reference: number): DateMention {
  const value = fillYear(date.value, reference);
  return value === date.value ? date : { ...date, value, inferred: true };
}

function saidInYear(statement: Statement, reference: number): Statement {
  const saidOn = statement.saidOn === null ? null : fillYear(statement.saidOn, reference);
  return saidOn === statement.saidOn ? statement : { ...statement, saidOn, saidOnInferred: true };
}

/** Both ends of an interval lie in one year, or the later one in the next; a day that the year does not have stays without it. */
function fillYear(value: string, reference: number): string {
  const ends = value.split('/').map((end) => UNKNOWN_YEAR.exec(end));
  let earliest: number | undefined;
  const filled = value.split('/').map((end, at) => {
    const [month, day] = [ends[at]?.[1], ends[at]?.[2]];
    if (month === undefined) return end;
    const [asked, on] = [Number(month), Number(day ?? MID_MONTH)];
    const year = earliest === undefined ? yearAround(reference, asked, on) : yearFrom(earliest, asked, on);
    earliest = dayNumber(year, asked, on);
    if (day !== undefined && on > daysInMonth(year, asked)) return end;
    return end.replace('XXXX', String(year));
  });
  return filled.join('/');
}

const MID_MONTH = 15;

/** The first year in which a day does not lie before another. */
function yearFrom(earliest: number, month: number, day: number): number {
  const { year } = civilDay(earliest);
  return dayNumber(year, month, day) < earliest ? year + 1 : year;
}

function yearAround(reference: number, month: number, day: number): number {
  const { year } = civilDay(reference);
  const latest = [year + 1, year, year - 1].find(
    (candidate) => dayNumber(candidate, month, day) - reference <= DAYS_AHEAD,
  );
  return latest ?? year;
}

/**
 * The day about which a story's articles without a date were most likely written: the median of the publication dates of
 * the others, else of the single days of a known year that they tell. Null when there is none. The order of the articles does not matter.
 */
export function referenceDateOf(analyses: readonly ArticleAnalysis[]): string | null {
  const published = analyses.flatMap(({ published: day }) => (day === undefined ? [] : (readDay(day) ?? [])));
  const told = analyses.flatMap(({ dates }) =>
    dates.flatMap(({ value, inferred }) => (inferred ? [] : (readDay(value) ?? []))),
  );
  const days = (published.length > 0 ? published : told).toSorted((a, b) => a - b);
  const middle = days[Math.floor((days.length - 1) / 2)];
  return middle === undefined ? null : formatDay(middle);
}
