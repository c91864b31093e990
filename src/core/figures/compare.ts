import type { Figure } from '../types.ts';
import type { FigureWords } from './words.ts';

/** A figure in the unit that stands for its dimension, as bounds that hold its true value. */
export interface Quantity {
  /** Null: no bound on this side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/**
 * How far the true value may lie from one told as `about`, as a share of it. News rounds to one or two leading digits,
 * which moves a value by at most a tenth in the usual case.
 */
const ROUNDING = 0.1;

/**
 * A figure made comparable: measures and currencies in one unit of their dimension (`2 tấn gạo` is 2000 `kg gạo`, `5 km` is
 * 5000 `m`), other names of one unit under one name, classifiers left out, counted nouns kept. Currencies stay apart: only a
 * rate could compare them. Null when the article does not name what is counted.
 */
export function commonQuantity(figure: Figure, words: FigureWords): Quantity | null {
  const measured = commonUnit(figure.unit, words);
  if (measured === null) return null;
  const slack = figure.comparator === 'about' ? ROUNDING : 0;
  const { low, high } = figure;
  return {
    low: low === null ? null : (low - Math.abs(low) * slack) * measured.factor,
    high: high === null ? null : (high + Math.abs(high) * slack) * measured.factor,
    unit: measured.unit,
  };
}

/** The unit's name for comparison and the factor to it; the longest measure at its beginning counts, the substance is kept. */
function commonUnit(
  unit: string,
  { measures, classifiers }: FigureWords,
): { readonly unit: string; readonly factor: number } | null {
  const [counted = '', ...rates] = unit.trim().replace(/\s+/gu, ' ').split('/');
  const whole = measureNamed(unit.trim(), measures);
  if (whole) return whole;
  const parts = counted.split(' ');
  const rate = rates.map((part) => `/${part.toLowerCase()}`).join('');
  for (let length = parts.length; length > 0; length -= 1) {
    const measure = measureNamed(parts.slice(0, length).join(' '), measures);
    if (!measure) continue;
    const substance = parts.slice(length).join(' ').toLowerCase();
    return { unit: `${measure.unit}${substance && ` ${substance}`}${rate}`, factor: measure.factor };
  }
  const [head = '', ...rest] = parts;
  const shape = classifiers.get(head.toLowerCase());
  const noun = shape !== undefined && (shape || rest.length === 0) ? rest.join(' ') : counted;
  return noun === '' ? null : { unit: `${noun.toLowerCase()}${rate}`, factor: 1 };
}

const measureNamed = (name: string, measures: FigureWords['measures']): { unit: string; factor: number } | undefined =>
  measures.get(name) ?? measures.get(name.toLowerCase());

/**
 * Whether two quantities can be right of the same thing: their bounds share a value (`ít nhất 10` and `13` do, `40` and
 * `khoảng 42` do, `5.000` and `40.000` do not). Quantities in different units cannot be held against each other, so both can.
 */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return true;
  return lowOf(a) <= highOf(b) + tolerance(a, b) && lowOf(b) <= highOf(a) + tolerance(a, b);
}

/** Conversion leaves the last binary digits to chance. */
const tolerance = (a: Quantity, b: Quantity): number =>
  1e-9 * Math.max(Math.abs(a.low ?? a.high ?? 0), Math.abs(b.low ?? b.high ?? 0));

const lowOf = ({ low }: Quantity): number => low ?? Number.NEGATIVE_INFINITY;
const highOf = ({ high }: Quantity): number => high ?? Number.POSITIVE_INFINITY;
