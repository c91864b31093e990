import type { Token } from '../text/index.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** A number with what stands around it, before it is known to be a figure. */
export interface Candidate {
  readonly tokens: readonly Token[];
  /** First token of the number. */
  readonly at: number;
  readonly numeral: Numeral;
  /** It is the lower end of a range. */
  readonly ranged: boolean;
  /** A bound stands before or after. */
  readonly bounded: boolean;
  readonly unit: Unit;
}

/** Counts from which on a number is not taken up again (`hai nước`), and a noun that no list has is still a noun. */
const [FEW, MANY] = [10, 11];

/** Whether a number tells a quantity: no age, ordinal, name, score, law or duration, no `một` as an article, no `hai nước`. */
export function isFigure(candidate: Candidate, words: FigureWords): boolean {
  if (isPartOfCode(candidate) || candidate.unit.kind === 'duration') return false;
  if (isOrdinal(candidate, words) || isNameNumber(candidate)) return false;
  return candidate.unit.kind === 'none' ? standsAlone(candidate, words) : isCount(candidate, words);
}

/** Inside `S-400`, `08/2014/NĐ-CP`, `3G`, `10.30`, `No.5`. */
function isPartOfCode({ tokens, at, unit, numeral }: Candidate): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  if (!first || numeral.spelled) return false;
  if (before && !first.spaced && (before.kind !== 'mark' || JOINED.has(before.text))) return true;
  const after = tokens[numeral.end];
  if (!after || after.spaced) return false;
  if (after.kind === 'word') return unit.kind === 'none' || unit.kind === 'unknown' || unit.kind === 'noun';
  return after.text === '/' || after.text === ':' ? tokens[numeral.end + 1]?.spaced === false : after.text === '+';
}

const JOINED: ReadonlySet<string> = new Set(['-', '–', '/', '.', ',', ':', '+', '#', '_', '@', '=']);

function isOrdinal({ tokens, at, unit, bounded, numeral }: Candidate, words: FigureWords): boolean {
  if (bounded || numeral.vague) return false;
  const head = words.ordinals.longestBefore(tokens, at - 1);
  if (!head || tokens[at]?.newline) return false;
  const word = tokens[at - 1]?.lower ?? '';
  if (words.totals.has(tokens[head.stop - 1]?.lower ?? '') && !words.strictOrdinals.has(word)) return false;
  return words.strictOrdinals.has(word) || !isStrong(unit);
}

const isStrong = ({ kind }: Unit): boolean => kind !== 'none' && kind !== 'unknown' && kind !== 'duration';

/** `Boeing 777`, `MiG - 21`, `Grace 1`: after a name, only a unit that is surely one makes a figure. */
function isNameNumber({ tokens, at, unit, bounded, numeral }: Candidate): boolean {
  const before = tokens[at - 1];
  if (!before || numeral.spelled || bounded || numeral.scale > 1 || tokens[at]?.newline) return false;
  if (before.text === '-' && tokens[at - 2]?.capital) return unit.kind === 'noun' || !isStrong(unit);
  return before.capital && !before.newline && !isStrong(unit);
}

/** A number with no unit behind it: only when its form cannot be a name or a code. */
function standsAlone({ tokens, at, numeral, bounded, ranged, unit }: Candidate, words: FigureWords): boolean {
  if (numeral.bare && !bounded) return false;
  if (words.amongst.longest(tokens, unit.end)) return !numeral.spelled || numeral.value !== 1;
  if (numeral.fraction) return !numeral.spelled || bounded || tokens[at]?.lower === words.article;
  if (numeral.scale > 1 || numeral.vague) return true;
  if (numeral.marking !== 'plain') return true;
  return bounded && !ranged && !numeral.spelled && numeral.value >= FEW && !isYear(numeral);
}

const isYear = ({ value, marking }: Numeral): boolean => marking === 'plain' && value >= 1900 && value <= 2100;

/** A number before a noun. */
function isCount(candidate: Candidate, words: FigureWords): boolean {
  const { tokens, at, numeral, bounded, unit } = candidate;
  if (numeral.bare) return bounded || isStrong(unit) === false ? bounded : numeral.scale > 1000;
  if (numeral.fraction) return numeral.value !== 0.5 || bounded || tokens[at]?.lower === words.article;
  if (bounded || numeral.scale > 1 || numeral.vague) return true;
  if (unit.kind === 'unknown') return numeral.value >= MANY && !numeral.spelled && !isYear(numeral);
  if (unit.kind !== 'noun') return true;
  if (numeral.value > FEW) return true;
  if (numeral.spelled && numeral.value === 1) return false;
  const all = tokens[at - 1]?.lower === words.all;
  if (all && numeral.value <= 3) return false;
  return !words.anaphoric.longest(tokens, unit.start) && !words.demonstratives.has(tokens[unit.end]?.lower ?? '');
}
