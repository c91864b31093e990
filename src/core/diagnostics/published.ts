import { readDay } from '../time/index.ts';
import type { Article, Diagnostic } from '../types.ts';

/** Whether this is an ISO 8601 date of the calendar, as coarse as a month or a year, maybe with a time. */
function isReadable(published: unknown): boolean {
  if (typeof published !== 'string') return false;
  const [date = ''] = published.split(/[T ]/u, 1);
  return readDay(date + '-01-01'.slice(date.length - 'YYYY'.length)) !== null;
}

/** The article without a publication date that cannot be read: a wrong date is worse than a missing one. */
export function withReadableDate(article: Article): Article {
  if (article.published === undefined || isReadable(article.published)) return article;
  const { published: _, ...others } = article;
  return others;
}

export function findUnreadableDate(published: string | undefined): Diagnostic[] {
  if ((published ?? undefined) === undefined || isReadable(published)) return [];
  const message = `The publication date "${published}" is no date of the calendar in the form YYYY-MM-DD and is left out.`;
  return [{ code: 'unreadable-publication-date', message }];
}
