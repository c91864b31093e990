import type { ArticleAnalysis } from '../core/index.ts';
import { shortName } from './printable.ts';

interface Odd {
  readonly ids: string[];
  /** What the first of them says of itself. */
  readonly message: string;
  dates: number;
  openDates: number;
}

/** What is said of several articles at once; what one says of itself has its own numbers. */
const OF_MANY: Readonly<Record<string, (odd: Odd) => string>> = {
  'no-words': () => 'The texts hold no words.',
  'other-language': () => 'The texts do not read like Vietnamese. Little can be found in them.',
  'unreadable-publication-date': () =>
    'The publication dates are no dates of the calendar in the form YYYY-MM-DD and are left out.',
  'no-publication-date': ({ dates, openDates }) =>
    `The year of ${openDates} of ${dates} dates is unknown, since the articles have no publication date.`,
};

const REMEDIES: Readonly<Record<string, (odd: Odd) => string>> = {
  'no-publication-date': ({ ids }) =>
    ids.length === 1
      ? ' Give it with --published DATE.'
      : ' Give each its own, as in index.json, or --published DATE where all appeared on one day.',
};

/** Gathers what is odd about articles, to be told once for each kind, however many articles have it. */
export class OddArticles {
  readonly #odd = new Map<string, Odd>();

  add({ id, dates, diagnostics }: ArticleAnalysis): void {
    for (const { code, message } of diagnostics) {
      const odd = this.#odd.get(code) ?? { ids: [], message, dates: 0, openDates: 0 };
      odd.ids.push(id);
      odd.dates += dates.length;
      odd.openDates += dates.filter(({ value }) => value.includes('XXXX')).length;
      this.#odd.set(code, odd);
    }
  }

  notices(): readonly string[] {
    return [...this.#odd].map(([code, odd]) => {
      const said = odd.ids.length === 1 ? odd.message : (OF_MANY[code]?.(odd) ?? odd.message);
      return `${listIds(odd.ids)}: ${said}${REMEDIES[code]?.(odd) ?? ''}`;
    });
  }
}

function listIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map(shortName).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more articles` : shown;
}
