import type { Saying } from './dossier-index.ts';
import { readPeriod } from './time.ts';

export const filterNames = ['party', 'act', 'outlet', 'from', 'to', 'confidence'] as const;
export type FilterName = (typeof filterNames)[number];

/** What the reader wants to see, as it stands in the address. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

export function readFilter(query: Readonly<Record<string, string>>): Filter {
  return Object.fromEntries(filterNames.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/**
 * Whether a statement passes, seen under the name of its party and with the confidence that is shown of it there.
 * With a time set, only statements that may have been said in it pass; undated ones cannot be told and do not.
 */
export function passes(saying: Saying, party: string, confidence: number, filter: Filter): boolean {
  if (filter.party && party !== filter.party) return false;
  if (filter.act && saying.statement.act !== filter.act) return false;
  if (filter.outlet && saying.article.publisher !== filter.outlet) return false;
  if (filter.confidence && confidence < Number(filter.confidence)) return false;
  const from = readPeriod(filter.from)?.from;
  const to = readPeriod(filter.to)?.to;
  if (from === undefined && to === undefined) return true;
  const { period } = saying;
  return period !== null && (from === undefined || period.to > from) && (to === undefined || period.from < to);
}
