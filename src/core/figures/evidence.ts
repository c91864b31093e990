import type { Token } from '../text/index.ts';
import { opensSentence } from './bounds.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import type { FigureWords } from './words.ts';

/** A number with what stands around it, before it is known to be a figure. */
export interface Candidate {
  readonly tokens: readonly Token[];
  /** First token of the number. */
  readonly at: number;
  /** The number, or the upper end of a range. */
  readonly numeral: Numeral;
  /** It is the upper end of a range. */
  readonly ranged: boolean;
  /** A bound stands before or behind it. */
  readonly bounded: boolean;
  readonly unit: Unit;
  /** A currency mark stands before it. */
  readonly marked: boolean;
  /** The figure just before it, in the same sentence, counts the same. */
  readonly listed: boolean;
}

/** Up to here a number before a noun may take up what is known (`hai nước`); beyond, a word in no list is taken for a noun. */
const FEW = 10;

/** Whether a number tells a quantity: no age, ordinal, name, score, law or duration, no `một` as an article, no `hai nước`. */
export function isFigure(candidate: Candidate, words: FigureWords): boolean {
  if (candidate.unit.kind === 'duration' || isClock(candidate, words) || isPartOfCode(candidate, words)) return false;
  if (isOrdinal(candidate, words) || isNameNumber(candidate) || isNameWord(candidate)) return false;
  if (candidate.numeral.bare && !isWholeScale(candidate)) return false;
  if (candidate.marked) return true;
  return candidate.unit.kind === 'none' ? standsAlone(candidate, words) : isCount(candidate, words);
}

const isStrong = ({ kind }: Unit): boolean => kind !== 'none' && kind !== 'unknown' && kind !== 'duration';

/** `14 trong 79`, `từ 8 lên 9`: a number whose unit stands behind the next one. */
function isPaired(tokens: readonly Token[], at: number, { end, value }: Numeral, words: FigureWords): boolean {
  const joiner = tokens[end]?.lower ?? '';
  if (tokens[end + 1]?.kind !== 'number' || value === 1) return false;
  return words.outOf.has(joiner) || (words.changes.has(joiner) && tokens[at - 1]?.lower === words.rangeOpener);
}

/** `9g`: an hour, where `168g` is a weight. */
const isClock = ({ tokens, numeral, unit }: Candidate, words: FigureWords): boolean =>
  numeral.value <= 24 && Number.isInteger(numeral.value) && words.clocks.has(tokens[unit.start]?.lower ?? '');

const isYear = ({ value, marking }: Numeral): boolean => marking === 'plain' && value >= 1900 && value <= 2100;

/** `hơn chục`, `chục nghìn đồng`; a scale alone is mostly another word (`triệu tập`) or a figure of speech (`tiền tỉ`). */
const isWholeScale = ({ bounded, numeral, at, unit }: Candidate): boolean =>
  bounded || (numeral.end - at > 1 && isStrong(unit));

const JOINED: ReadonlySet<string> = new Set(['-', '–', '/', '.', ',', ':', '+', '#', '_', '@', '=']);

/** Inside `S-400`, `08/2014/NĐ-CP`, `3G`, `10:30`, `No.5`. */
function isPartOfCode({ tokens, at, unit, numeral }: Candidate, words: FigureWords): boolean {
  const [first, before, after] = [tokens[at], tokens[at - 1], tokens[numeral.end]];
  if (!first || numeral.spelled) return false;
  if (before && !first.spaced && (before.kind !== 'mark' || JOINED.has(before.text))) {
    return !(before.text === '/' && unit.kind === 'noun' && membersOfTotal(tokens, at - 2, words));
  }
  if (!after || after.spaced) return false;
  if (after.kind === 'word') return !isStrong(unit) || unit.kind === 'noun';
  const glued = tokens[numeral.end + 1]?.spaced === false && numeral.scale === 1;
  if (after.text === '/' && glued) return !isStrong(unit) && !membersOfTotal(tokens, at, words);
  return (after.text === ':' && glued) || after.text === '+';
}

/** `152/153 người`: two counts of one thing, the first at token `at`. */
function membersOfTotal(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [part, slash, total] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (part?.kind !== 'number' || slash?.text !== '/' || total?.kind !== 'number') return false;
  return Number(part.text) <= Number(total.text) && words.units.longest(tokens, at + 3)?.value === 'noun';
}

function isOrdinal({ tokens, at, unit, bounded, numeral }: Candidate, words: FigureWords): boolean {
  if (bounded || numeral.vague || numeral.scale > 1 || tokens[at]?.newline) return false;
  const head = words.ordinals.longestBefore(tokens, at - 1);
  if (!head || words.totals.longestBefore(tokens, at - 1)) return false;
  const named = tokens[head.stop]?.capital === true && !opensSentence(tokens, head.stop);
  return !isStrong(unit) || (unit.kind === 'noun' && (head.value || named));
}

/** `Boeing 777`, `MiG - 21`, `Grace 1`: after a name, only a unit that is surely one makes a figure. */
function isNameNumber({ tokens, at, unit, bounded, numeral }: Candidate): boolean {
  const before = tokens[at - 1];
  if (!before || numeral.spelled || bounded || numeral.scale > 1 || tokens[at]?.newline) return false;
  const weak = !isStrong(unit) || (unit.kind === 'noun' && numeral.marking === 'plain' && numeral.value >= 100);
  if (before.text === '-') return weak && tokens[at - 2]?.capital === true;
  return before.capital && weak && !opensSentence(tokens, at - 1);
}

/** A number word that is part of a name: `Lầu Năm Góc`, `quận Hai Bà Trưng`. */
function isNameWord({ tokens, at, numeral, unit }: Candidate): boolean {
  if (!numeral.spelled || numeral.scale > 1) return false;
  if (tokens[at]?.capital && !opensSentence(tokens, at)) return true;
  return unit.kind === 'noun' && tokens[unit.start]?.capital === true;
}

/** A number with no unit behind it: only when its form cannot be a name or a code. */
function standsAlone({ tokens, at, numeral, bounded, ranged, unit }: Candidate, words: FigureWords): boolean {
  if (membersOfTotal(tokens, at, words) || isPaired(tokens, at, numeral, words)) return true;
  if (words.amongst.longest(tokens, unit.end)) return !numeral.spelled || numeral.value !== 1;
  if (numeral.fraction) return !numeral.spelled || bounded;
  if (numeral.scale > 1 || numeral.marking !== 'plain') return true;
  if (numeral.spelled || ranged || isYear(numeral) || tokens[unit.end]?.capital) return false;
  return (bounded && numeral.value >= FEW) || words.announcers.longestBefore(tokens, at - 1) !== undefined;
}

/** A number before a word that may be its unit. */
function isCount(candidate: Candidate, words: FigureWords): boolean {
  const { tokens, at, numeral, bounded, unit } = candidate;
  if (words.doubtful.has(tokens[at]?.lower ?? '') && numeral.scale === 1) {
    if (unit.kind !== 'noun' || words.yearly.has(tokens[at - 1]?.lower ?? '')) return false;
  }
  if (numeral.spelled && words.few.has(tokens[at - 1]?.lower ?? '')) return false;
  if (numeral.fraction) return !numeral.spelled || isHalf(candidate, words);
  if (bounded || numeral.scale > 1) return true;
  if (unit.kind === 'unknown') return numeral.value > FEW && !numeral.spelled && !isYear(numeral);
  if (numeral.spelled && numeral.value === 1) return isCountedOne(candidate, words);
  if (unit.kind !== 'noun') return true;
  if (numeral.value > FEW) return !isYear(numeral) || numeral.value % 100 === 0;
  if (tokens[at - 1]?.lower === words.all && numeral.value <= 3) return false;
  if (numeral.spelled && tokens[unit.end]?.kind === 'number') return false;
  const known = words.anaphoric.longest(tokens, unit.start)?.value ?? 0;
  return numeral.value > known && !isPointedAt(tokens, unit.end, words);
}

/** `một nửa số phiếu`, `nửa tấn`, `hơn nửa gian hàng`, but not `nửa lời`. */
function isHalf({ tokens, at, bounded, unit }: Candidate, words: FigureWords): boolean {
  if (tokens[at]?.lower === words.article) return bounded || isStrong(unit);
  return isStrong(unit) && (bounded || unit.kind !== 'noun');
}

/** `hai cuộc gặp này`, `hai cuộc bầu cử trên,`: what a demonstrative points back to is known already. */
function isPointedAt(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const word = tokens[at]?.lower ?? '';
  return words.demonstratives.has(word) || (words.above === word && tokens[at + 1]?.kind !== 'word');
}

/** `một người` counts where people come to harm, and beside other counts of the same. */
function isCountedOne({ tokens, unit, listed }: Candidate, words: FigureWords): boolean {
  if (unit.kind !== 'noun') return false;
  if (listed) return true;
  let at = unit.end;
  while (tokens[at]?.capital && at < unit.end + 3) at += 1;
  return words.harm.longest(tokens, at) !== undefined;
}
