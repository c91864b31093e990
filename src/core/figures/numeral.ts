import type { Token } from '../text/index.ts';
import { type Digits, type Marking, readDigits } from './digits.ts';
import type { FigureWords } from './words.ts';

/** A number as written: digits, words and scales together. */
export interface Numeral {
  readonly value: number;
  /** Token after the last. */
  readonly end: number;
  /** Product of the scales that stand after the last coefficient: 1e6 for `triệu`. */
  readonly scale: number;
  /** No digits in it. */
  readonly spelled: boolean;
  /** A scale without a number before it: `triệu`, `chục nghìn`. */
  readonly bare: boolean;
  /** A vague amount: `hàng chục`, `vài trăm`; the value is the least that it can mean. */
  readonly vague: boolean;
  readonly fraction: boolean;
  readonly marking: Marking;
}

/** Reads `3 triệu 200 nghìn`, `1 tỷ rưỡi`, `hai mươi mốt`, `hàng chục nghìn`, `1.625`, `3/4` at token `at`. */
export function readNumeral(tokens: readonly Token[], at: number, words: FigureWords): Numeral | null {
  const first = readTerm(tokens, at, words);
  if (!first || first.scale === 1 || first.vague) return first;
  let { value, end, scale } = first;
  for (let next = readSmaller(tokens, end, scale, words); next; next = readSmaller(tokens, end, scale, words)) {
    value += next.value;
    end = next.end;
    scale = next.scale;
    if (scale === 1) break;
  }
  return { ...first, value, end };
}

/** A further part of a mixed number, smaller than the scale before it. */
function readSmaller(tokens: readonly Token[], at: number, scale: number, words: FigureWords): Numeral | null {
  const token = tokens[at];
  if (scale < 1000 || !token || token.newline) return null;
  const term = readTerm(tokens, at, words);
  if (!term || term.vague || term.bare || term.fraction || term.value >= scale) return null;
  return term.scale > 1 || (term.spelled && (term.value >= 10 || term.end > at + 1)) ? term : null;
}

/** The most scale words that multiply: `hàng trăm nghìn tỷ`. */
const SCALES = 3;

function readTerm(tokens: readonly Token[], at: number, words: FigureWords): Numeral | null {
  const coefficient = readCoefficient(tokens, at, words);
  if (!coefficient) return null;
  let { end } = coefficient;
  let scale = 1;
  while (end < coefficient.end + SCALES) {
    const factor = scaleAt(tokens, end, words);
    if (factor === undefined) break;
    scale *= factor;
    end += 1;
  }
  if (scale === 1) return coefficient.vague || coefficient.bare ? null : coefficient;
  const half = tokens[end]?.lower === words.halfMore;
  const value = (coefficient.value + (half ? 0.5 : 0)) * scale;
  return { ...coefficient, value, end: half ? end + 1 : end, scale, fraction: false };
}

/** The scale word at token `at`, unless it begins another word (`tỷ phú`). */
function scaleAt(tokens: readonly Token[], at: number, words: FigureWords): number | undefined {
  const token = tokens[at];
  const scale = token && !token.newline ? words.scales.get(token.lower) : undefined;
  return scale !== undefined && (words.units.longest(tokens, at)?.stop ?? 0) > at + 1 ? undefined : scale;
}

type Trait = 'digits' | 'spelled' | 'vague' | 'bare' | 'fraction';

const numeralOf = (value: number, end: number, trait: Trait, marking: Marking = 'plain'): Numeral => ({
  value,
  end,
  scale: 1,
  spelled: trait === 'spelled' || trait === 'vague' || trait === 'bare',
  bare: trait === 'bare',
  vague: trait === 'vague',
  fraction: trait === 'fraction' || (trait === 'spelled' && value < 1),
  marking,
});

function readCoefficient(tokens: readonly Token[], at: number, words: FigureWords): Numeral | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    const digits = readDigits(tokens, at);
    return digits && (readFraction(tokens, at, digits) ?? spacedDecimal(tokens, at, digits, words));
  }
  const vague = words.vague.get(token.lower);
  if (vague !== undefined) return numeralOf(vague, at + 1, 'vague');
  const spelled = words.readSpelled(tokens, at);
  if (spelled) return numeralOf(spelled.value, spelled.end, 'spelled');
  return words.scales.has(token.lower) ? numeralOf(1, at, 'bare') : null;
}

/** `3/4`: a small denominator; anything else with a slash is a date, a code or two numbers. */
function readFraction(tokens: readonly Token[], at: number, digits: Digits): Numeral | null {
  const [slash, below, beyond] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (slash?.text !== '/' || slash.spaced || below?.kind !== 'number' || below.spaced) return null;
  if ((beyond?.text === '/' && !beyond.spaced) || digits.end !== at + 1) return null;
  const denominator = Number(below.text);
  if (!(denominator <= 10 && digits.value > 0 && digits.value < denominator)) return null;
  return numeralOf(digits.value / denominator, at + 3, 'fraction');
}

/** `3, 7 triệu`: a decimal comma with a space, told from a list of neighbours (`3, 4 triệu`) by its digits. */
function spacedDecimal(tokens: readonly Token[], at: number, digits: Digits, words: FigureWords): Numeral {
  const whole = numeralOf(digits.value, digits.end, 'digits', digits.marking);
  const [comma, part, scale] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (digits.end !== at + 1 || comma?.text !== ',' || comma.spaced || part?.kind !== 'number' || !part.spaced)
    return whole;
  const decimals = Number(part.text);
  const listed = part.text.length > 2 || Number.isNaN(decimals) || decimals === digits.value + 1;
  if (listed || !words.scales.has(scale?.lower ?? '')) return whole;
  return numeralOf(Number(`${digits.value}.${part.text}`), at + 3, 'digits');
}
