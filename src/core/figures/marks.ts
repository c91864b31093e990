import type { Token } from '../text/index.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** Which marks an article uses in its numbers, as far as it shows beyond doubt. */
export interface MarkHabit {
  /** `1,234,567` or `7.5 triệu`. */
  readonly english: boolean;
  /** `1.234.567` or `7,5`. */
  readonly vietnamese: boolean;
}

/** Reads the habit off the numbers that allow one reading only. */
export function markHabit(tokens: readonly Token[], words: FigureWords): MarkHabit {
  let english = false;
  let vietnamese = false;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const mark = tokens[at + 1];
    if (tokens[at]?.kind !== 'number' || !mark || mark.spaced || (mark.text !== ',' && mark.text !== '.')) continue;
    const digits = readDigits(tokens, at);
    if (!digits || digits.end === at + 1) continue;
    if (digits.marking === 'thousands') {
      if (mark.text === ',') english = true;
      else vietnamese = true;
    } else if (digits.marking === 'plain') {
      if (mark.text === ',') vietnamese = true;
      else if (
        isDivisible(words.units.longest(tokens, digits.end)?.value) ||
        words.scales.has(tokens[digits.end]?.lower ?? '')
      )
        english = true;
    }
    at = digits.end - 1;
  }
  return { english, vietnamese };
}

const isDivisible = (kind: Unit['kind'] | undefined): boolean =>
  kind === 'share' || kind === 'mass' || kind === 'measure';

/**
 * The value of a number with one mark before three digits. `2,149 người` can only be thousands, since people come whole; before
 * a scale, a share or a measure a comma is decimal unless the article writes its thousands so. A dot is thousands unless the
 * article writes its decimals so.
 */
export function settleMark(numeral: Numeral, unit: Unit, habit: () => MarkHabit): number {
  const { value, marking, scale } = numeral;
  if (marking !== 'comma' && marking !== 'dot') return value;
  if (scale === 1 && !isDivisible(unit.kind)) return value;
  const { english, vietnamese } = habit();
  // Nobody writes two idle zeros behind a decimal comma.
  if (marking === 'comma' && (value / scale) % 100 === 0) return value;
  const decimal = marking === 'comma' ? !english || vietnamese : english && !vietnamese;
  return decimal ? value / 1000 : value;
}
