/** A day or a month that is sought; without a year it is one of any year. */
export interface SoughtDate {
  /** Where the words of the date begin and end in what was typed. */
  readonly start: number;
  readonly end: number;
  /** Holds of the TIMEX3 values that are this day or lie in this month. */
  readonly value: RegExp;
  /** The ways an article writes it, over folded text. */
  readonly written: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As the page and articles write dates, over folded text; English months only beside a year, as `3 may bay` is `3 máy bay`. */
const FORMS: readonly RegExp[] = [
  '(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?',
  '(?:ngay )?(?<day>\\d{1,2})(?:[./-]| thang )(?<month>\\d{1,2})(?:(?:[./-]|,? nam )(?<year>\\d{4}))?',
  '(?:thang )?(?<month>\\d{1,2})(?:[./-]| nam )(?<year>\\d{4})',
  `(?:(?<day>\\d{1,2}) )?(?<name>${MONTHS.join('|')})[a-z]* (?<year>\\d{4})`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}.,/-])${form}(?![\\p{L}\\p{N}]|[.,/-]\\p{N})`, 'u'));

/** The first date in folded words that are sought. */
export function findDate(folded: string): SoughtDate | null {
  for (const form of FORMS) {
    const match = form.exec(folded);
    const { day, month, name, year } = match?.groups ?? {};
    if (!match || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) continue;
    const number = name === undefined ? Number(month) : MONTHS.indexOf(name) + 1;
    if (number < 1 || number > 12) continue;
    const parts = [year ?? '\\d{4}', number, ...(day === undefined ? [] : [Number(day)])];
    const value = new RegExp(`^${parts.map((part) => String(part).padStart(2, '0')).join('-')}`);
    return { start: match.index, end: match.index + match[0].length, value, written: waysToWrite(number, day, year) };
  }
  return null;
}

function waysToWrite(month: number, day: string | undefined, year: string | undefined): string {
  const behindDay = day === undefined ? '' : `0?${Number(day)}(?:[.,/–\\-]|\\s+thang\\s+)`;
  const beforeYear = year === undefined ? '' : `(?:[.,/–\\-]|,?\\s+nam\\s+)${year}`;
  const iso = year === undefined ? '' : `|${year}-0?${month}${day === undefined ? '' : `-0?${Number(day)}`}`;
  return `(?:${behindDay}0?${month}${beforeYear}${iso})`;
}
