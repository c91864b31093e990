import type { FigureContext } from '../conflicts/context.ts';
import { likenessOf } from '../stories/likeness.ts';
import type { Verdict } from '../types.ts';
import { type Bound, periodOf } from './find-bounds.ts';
import type { Arithmetic, LimitWords, Period } from './words.ts';

/** Likeness of the words around a figure and a bound from which one may be held against the other. */
const ALIKE = { samePeriod: 0.1, anyTime: 0.3 } as const;

/** How many of the one period the other has. */
const TIMES: Readonly<Record<Period, Readonly<Partial<Record<Period, number>>>>> = {
  P1Y: { P1Y: 1, P1M: 12, P1W: 52, P1D: 365 },
  P1M: { P1M: 1, P1W: 4, P1D: 30 },
  P1W: { P1W: 1, P1D: 7 },
  P1D: { P1D: 1 },
};

/**
 * Holds a figure against a bound of the same unit: over, on course to exceed at its rate, or within; null when it cannot be
 * held, because it counts another thing, or a bound for a period meets a figure of an unknown or longer one.
 */
export function hold(
  context: FigureContext,
  bound: Bound,
  words: LimitWords,
): { verdict: Verdict; why: string } | null {
  const { quantity, figure, article } = context;
  const { low, high } = bound.context.quantity;
  const limit = low ?? high;
  const amount = quantity.low ?? quantity.high;
  if (limit === null || amount === null || limit <= 0 || amount <= 0 || context.partial) return null;
  if (isRestated(context, bound) || (bound.period === null && figure.comparator === 'atLeast')) return null;
  if (likenessOf(context.terms, bound.context.terms) < askedLikeness(context, bound)) return null;
  const rate = periodOf(context, words);
  const told = bound.period === null ? null : rate === null ? stretchOfDate(context) : { period: rate, count: 1 };
  const periods = bound.period === null ? 1 : told === null ? undefined : TIMES[bound.period][told.period];
  if (periods === undefined || periods < (told?.count ?? 1)) return null;
  const share = amount / limit;
  const times = periods / (told?.count ?? 1);
  // What was moved on one day says nothing of the other days, unless it is told as a daily rate.
  const runs = times > 1 && (rate !== null || told?.period !== 'P1D');
  const projected = runs ? { amount: share * times * bound.amount, periods } : null;
  const arithmetic: Arithmetic = {
    told: article.text.slice(figure.start, figure.end),
    bound: bound.amount,
    unit: bound.figure.unit.split('/')[0] ?? '',
    boundPeriod: bound.period,
    toldPeriod: told?.period ?? null,
    toldCount: told?.count ?? 1,
    share,
    projected,
  };
  return { verdict: verdictOf(context, share, runs ? times : 1), why: words.explain(arithmetic) };
}

/** The rule itself again, or a figure of its own clause. */
function isRestated(context: FigureContext, { amount, context: stated }: Bound): boolean {
  const { figure, article, clause } = context;
  const here = article === stated.article && clause.start === stated.clause.start;
  return here || (figure.low ?? figure.high) === amount;
}

/** An amount told as `more than` the bound is over it, one told as the bound itself is not. */
function verdictOf({ figure }: FigureContext, share: number, times: number): Verdict {
  const strictly = figure.comparator === 'moreThan';
  const exceeds = (part: number) => part > 1 || (strictly && part === 1);
  if (exceeds(share)) return 'over';
  return exceeds(share * times) ? 'on course to exceed' : 'within';
}

/** A number of periods in a row. */
interface Stretch {
  readonly period: Period;
  readonly count: number;
}

/** The stretch of time that the date nearest to a figure stands for. */
function stretchOfDate({ article, figure, clause }: FigureContext): Stretch | null {
  const inside = article.dates.filter((date) => clause.start <= date.start && date.end <= clause.end);
  const date = inside.find(({ start }) => start >= figure.end) ?? inside.at(-1);
  if (date === undefined) return null;
  const period = SHAPES.find(([shape]) => shape.test(date.value))?.[1];
  return period === undefined ? monthsOf(date.value) : { period, count: 1 };
}

/** `2025-01/2025-06` is six months. */
function monthsOf(value: string): Stretch | null {
  const [, year, from, sameYear, to] = /^([\dX]{4})-(\d\d)\/([\dX]{4})-(\d\d)$/u.exec(value) ?? [];
  const count = Number(to) - Number(from) + 1;
  return year === sameYear && count > 0 ? { period: 'P1M', count } : null;
}

const SHAPES: readonly (readonly [RegExp, Period])[] = [
  [/^[\dX]{4}$/u, 'P1Y'],
  [/^[\dX]{4}-\d\d$/u, 'P1M'],
  [/^[\dX]{4}-W\d\d$/u, 'P1W'],
  [/^[\dX]{4}-\d\d-\d\d$/u, 'P1D'],
];

/** What is asked of the words around: more where the bound counts at all times, or one unit leaves out what the other names (`m³`). */
function askedLikeness({ quantity }: FigureContext, { period, context }: Bound): number {
  const [one, other] = [countedBy(quantity.unit), countedBy(context.quantity.unit)];
  if (one === other) return period === null ? ALIKE.anyTime : ALIKE.samePeriod;
  return one.startsWith(`${other} `) || other.startsWith(`${one} `) ? ALIKE.anyTime : Number.POSITIVE_INFINITY;
}

/** What a unit counts, without its rate. */
const countedBy = (unit: string): string => unit.split('/')[0] ?? '';
