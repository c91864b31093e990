import { canBothHold } from '../figures/compare.ts';
import { likenessOf } from '../stories/likeness.ts';
import { isDay, overlaps } from '../time/index.ts';
import type { FigureContext } from './context.ts';
import type { ConflictLanguage } from './words.ts';

/** Two figures that count the same thing. */
export interface FigurePair {
  readonly a: FigureContext;
  readonly b: FigureContext;
}

type UnitMatch = 'none' | 'akin' | 'general' | 'telling';

// Chosen by eye on the 579 articles of ViMs, ../shared/gold/stories-training and ../shared/gold/stories (19 gold pairs in
// all), so the score on the latter is no held-out one. Likeness is the cosine of the words around two figures.
/** Likeness asked of figures whose unit hardly tells what is counted (money, people, measures), and of those whose unit does. */
const ALIKE = { akin: 0.2, general: 0.14, telling: 0.09 } as const;
/**
 * Values so near to each other (as a share), and large enough not to be so by chance, are likely told of one thing, unless many
 * figures of the unit stand by: less likeness is asked.
 */
const NEARLY = { share: 0.9, value: 100, rivals: 24, alike: 0.07 } as const;
/** Tolls of one day in one unit are likely of one event, whoever and whatever else stands in their sentences. */
const TOLL = { share: 0.8, alike: 0.04 } as const;
/** What is asked more for each further pair of figures of the same units that the two articles could form. */
const PER_RIVAL = 0.02;
/** Share of a value that is lost in telling it shorter (`782 tỷ` for 782,6): no conflict. */
const ROUNDED = 0.002;
/** Figures further apart than this factor count different things, or one is a slip of the pen. */
const FACTOR = { akin: 3, general: 3, telling: 10 } as const;

interface Candidate extends FigurePair {
  /** Likeness of the words around, lowered where the values are far apart. */
  readonly rank: number;
  readonly holds: boolean;
}

/**
 * Pairs of figures that count the same thing in the same period and cannot both be right. The figures of two articles are
 * paired off one to one, the most alike first, so that a total meets a total and a part a part. A figure whose value stands
 * in the other article too is left out: that article knows both values, so they count different things.
 */
export function pairUp(contexts: readonly FigureContext[], language: ConflictLanguage): FigurePair[] {
  const values = new Map<string, FigureContext[]>();
  for (const context of contexts) push(values, valueKey(context.ref.article, context), context);
  const told = (context: FigureContext, article: string, times: number) =>
    (values.get(valueKey(article, context)) ?? []).filter((other) => matchUnits(context, other, language) !== 'none')
      .length >= times;
  const ofUnit = new Map<string, FigureContext[]>();
  for (const context of contexts) push(ofUnit, unitKey(context), context);
  const alike = new Map([...ofUnit.values()].flatMap((all) => all.map((context) => [context, all.length] as const)));
  const rivals = (a: FigureContext, b: FigureContext) => (alike.get(a) ?? 1) * (alike.get(b) ?? 1) - 1;
  const candidates: Candidate[] = [];
  for (const [n, a] of contexts.entries()) {
    for (let m = n + 1; m < contexts.length; m++) {
      const found = candidate(a, contexts[m] ?? a, rivals, language);
      if (found !== undefined) candidates.push(found);
    }
  }
  candidates.sort((x, y) => y.rank - x.rank);
  const taken = new Set<string>();
  return candidates.filter(({ a, b, holds }) => {
    const sides = [sideKey(a, b), sideKey(b, a)];
    if (sides.some((side) => taken.has(side))) return false;
    for (const side of sides) taken.add(side);
    const times = a.ref.article === b.ref.article ? 2 : 1;
    return !holds && !told(a, b.ref.article, times) && !told(b, a.ref.article, times);
  });
}

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const valueKey = (article: string, figure: FigureContext): string => `${article} ${sizeOf(figure)}`;

const unitKey = ({ ref, quantity }: FigureContext): string => `${ref.article} ${quantity.unit}`;

const sideKey = (figure: FigureContext, other: FigureContext): string =>
  `${figure.ref.article} ${figure.ref.figure} ${other.ref.article}`;

/** The pair when both count one thing, by their size, their units, their period and the words around them; what is quickest told is asked first. */
function candidate(
  a: FigureContext,
  b: FigureContext,
  rivals: (a: FigureContext, b: FigureContext) => number,
  language: ConflictLanguage,
): Candidate | undefined {
  if (a.supposed || b.supposed || a.partial !== b.partial) return undefined;
  const [one, other] = [sizeOf(a), sizeOf(b)];
  const [less, more] = one < other ? [one, other] : [other, one];
  const nearness = less / more;
  if (less <= 0 || nearness * FACTOR.telling < 1) return undefined;
  const match = matchUnits(a, b, language);
  if (match === 'none' || nearness * FACTOR[match] < 1) return undefined;
  if (!isDisputed(a, b, match) || !samePeriod(a, b, language)) return undefined;
  const oneToll = match === 'telling' && nearness >= TOLL.share && isSameToll(a, b);
  if (!oneToll && !sameNames(a, b)) return undefined;
  const alike = likenessOf(a.terms, b.terms);
  const others = rivals(a, b);
  const near = nearness >= NEARLY.share && less >= NEARLY.value && others <= NEARLY.rivals;
  const asked = oneToll ? TOLL.alike : near ? NEARLY.alike : ALIKE[match] + PER_RIVAL * others;
  if (alike < asked) return undefined;
  const holds = 1 - nearness <= ROUNDED || canBothHold({ ...a.quantity, unit: '' }, { ...b.quantity, unit: '' });
  return { a, b, rank: alike * Math.sqrt(nearness), holds };
}

/** Both count what grows while reports come in (the found, the dead), as of one stated day. */
function isSameToll(a: FigureContext, b: FigureContext): boolean {
  return a.growing && b.growing && a.dates.some((date) => isDay(date) && b.dates.includes(date));
}

/**
 * Telling names beside the one and the other, when both have some, must have one in common. In one article two speakers differ
 * about a thing, so their own names do not count.
 */
function sameNames(a: FigureContext, b: FigureContext): boolean {
  const [one, other] = a.ref.article === b.ref.article ? [a.namesTold, b.namesTold] : [a.names, b.names];
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}

/** Told by different articles, or by different speakers in one, where only a unit that tells what is counted will do. */
function isDisputed(a: FigureContext, b: FigureContext, match: UnitMatch): boolean {
  if (a.ref.article !== b.ref.article) return true;
  if (match !== 'telling') return false;
  const [one, other] = [a.speakers, b.speakers];
  return one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker));
}

/** Dates beside the one and the other must share a day, stretches of time must be the same, and no date stands for the time of the news; prices and rates move from day to day. */
function samePeriod(a: FigureContext, b: FigureContext, { conflicts }: ConflictLanguage): boolean {
  const [one, other] = [a.dates, b.dates];
  const [before, after] = [a, b].map(({ article }) => article.published?.slice(0, 'YYYY-MM-DD'.length));
  const moves = a.quantity.unit.includes('/') || conflicts.moving.has(a.quantity.unit);
  if (moves && (before === undefined || before !== after)) return false;
  const [spans, otherSpans] = [one.filter(isStretch), other.filter(isStretch)];
  if (spans.length > 0 && otherSpans.length > 0) return spans.some((span) => otherSpans.includes(span));
  if (one.length === 0 || other.length === 0) return a.background === b.background;
  return one.some((a) => other.some((b) => overlaps(a, b)));
}

/** `2025-01/2025-06`: what adds up over it is more than over a part of it. */
const isStretch = (value: string): boolean => value.includes('/');

function matchUnits(a: FigureContext, b: FigureContext, { conflicts, figures }: ConflictLanguage): UnitMatch {
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  const general = (unit: string) => conflicts.people.has(unit) || figures.measures.has(unit) || !unit.includes(' ');
  if (one === other) return general(one) ? 'general' : 'telling';
  if (conflicts.people.has(one) && conflicts.people.has(other)) return 'general';
  if (one.startsWith(`${other} `) || other.startsWith(`${one} `)) return 'akin';
  const bare = (unit: string) => conflicts.counters.has(unit) || figures.classifiers.has(unit);
  return bare(one) || bare(other) || sharedTail(one, other) >= 2 ? 'akin' : 'none';
}

/** Number of words that two units have in common at their ends; asked for every pair of figures, so nothing is split. */
function sharedTail(one: string, other: string): number {
  let shared = 0;
  for (let n = 1; ; n += 1) {
    const [a, b] = [one.at(-n), other.at(-n)];
    const [aEnds, bEnds] = [a === undefined || a === ' ', b === undefined || b === ' '];
    if (aEnds && bEnds) shared += 1;
    if (a === undefined || b === undefined || aEnds !== bEnds || (!aEnds && a !== b)) return shared;
  }
}

export const sizeOf = ({ figure, quantity }: FigureContext): number => {
  const { low, high } = quantity;
  return figure.comparator === 'about' && low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);
};
