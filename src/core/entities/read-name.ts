import type { Prose, Token } from '../text/index.ts';
import { type Match, match, type Sense, type SenseClass } from './lexicon.ts';
import type { EntityWords } from './words.ts';

/** Tokens with the words to read them by. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: EntityWords;
}

export const reading = (prose: Prose, words: EntityWords): Reading => ({ tokens: prose.tokens, words });

/** A phrase read from `tokens[from]` up to, and not with, `tokens[end]`. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** Longest names of people and of organizations in tokens, against runs of capitals without end. */
const MAX_PERSON = 8;
const MAX_BODY = 24;
/** Words of no list between a body's known words and its abbreviation. */
const MAX_LOOSE = 9;

export const is = ({ tokens, words }: Reading, at: number, as: SenseClass): boolean =>
  match(words.lexicon, tokens, at, as) !== undefined;

/** The token is a letter or two with a dot after it, as in `John F. Kennedy`. */
function initialEnd({ tokens }: Reading, at: number): number {
  const [token, dot, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || token.text.length > 2 || !token.capital) return 0;
  if (dot?.text !== '.' || dot.spaced || after?.capital !== true || after.newline) return 0;
  return at + 2;
}

/** Reads a run of name words: capitals, initials, hyphens and name particles. Null when there is none. */
export function readCapitals(r: Reading, from: number, limit: number = MAX_PERSON): Stretch | null {
  const { tokens, words } = r;
  let end = from;
  let count = 0;
  while (count < limit) {
    const token = tokens[end];
    if (token === undefined || (count > 0 && token.newline)) break;
    const initial = initialEnd(r, end);
    if (initial > 0) end = initial;
    else if (token.capital) end += 1;
    else if (words.particles.has(token.lower) && nextIsCapital(r, end)) end += 1;
    else break;
    count += 1;
    end = joined(r, end);
  }
  return end > from && tokens.slice(from, end).some((token) => token.capital) ? { from, end } : null;
}

const nextIsCapital = ({ tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return next.capital || (isHyphen(next) && tokens[at + 2]?.capital === true);
};

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** Goes on over a hyphen inside a name: `Kim Jong-un`, `Ocasio - Cortez`. */
function joined(r: Reading, end: number): number {
  const { tokens } = r;
  const [hyphen, next] = [tokens[end], tokens[end + 1]];
  if (hyphen === undefined || next === undefined || next.kind !== 'word' || next.newline) return end;
  if (hyphen.text === '’' || hyphen.text === "'") return !hyphen.spaced && !next.spaced && next.capital ? end + 2 : end;
  const apart = hyphen.spaced || next.spaced;
  if (isHyphen(hyphen) && apart && next.capital && isForeignPair(r, end)) return end + 2;
  if (!isHyphen(hyphen) || apart || (next.text.length > 3 && isAbbreviation(next))) return end;
  return end + 2;
}

/** A capital inside the word: `VKontakte`. */
const BRAND = /\p{L}\p{Lu}|\p{Lu}{2}/u;

/** `Ocasio - Cortez`: foreign words that are no names by themselves. */
function isForeignPair(r: Reading, hyphen: number): boolean {
  const [before, after] = [r.tokens[hyphen - 1], r.tokens[hyphen + 1]];
  if (before?.capital !== true || after === undefined) return false;
  if (BRAND.test(before.text)) return false;
  const foreign = ![before, after].some((token) => r.words.isNative(token.lower) || isAbbreviation(token));
  return foreign && !is(r, hyphen - 1, 'name') && !is(r, hyphen + 1, 'name');
}

/** A known name with a capital that is no part of a longer word: `Pháp`, but not in `Pháp luật`. */
export function nameAt({ tokens, words }: Reading, at: number): Match<NameSense> | undefined {
  const name = match(words.lexicon, tokens, at, 'name');
  if (name === undefined || tokens[at]?.capital !== true) return undefined;
  const word = match(words.lexicon, tokens, at, 'compound') ?? match(words.lexicon, tokens, at, 'field');
  return word !== undefined && word.end > name.end && tokens[at + 1]?.capital !== true ? undefined : name;
}

/** What an organization phrase is. */
export interface Body extends Stretch {
  readonly state: boolean;
  readonly medium: boolean;
  /** It says which one it is. */
  readonly specific: boolean;
  readonly alone: boolean;
  readonly local: boolean;
  /** Its head word only says what the named company is; the name is known. */
  readonly carried?: NameSense;
  /** Token index of an abbreviation in brackets right after it. */
  readonly abbreviation?: number;
}

type NameSense = Extract<Sense, { as: 'name' }>;

/** Reads an organization from its head word on: `Bộ Quốc phòng Nga`, `Sở Văn hoá, thể thao và du lịch Quảng Nam`. */
export function readBody(r: Reading, from: number): Body | null {
  const { tokens, words } = r;
  const head = match(words.lexicon, tokens, from, 'body');
  if (head === undefined) return null;
  const { alone, local, medium } = head.sense;
  let { state } = head.sense;
  let end = head.end;
  let specific = false;
  let settled = false;
  const headCapital = tokens[from]?.capital === true && !head.sense.carrier;
  const carried = head.sense.carrier ? nameAt(r, end) : undefined;
  const proper = carried?.sense.kind === 'organization' && carried.sense.needsHead !== true;
  if (carried !== undefined && proper) {
    return {
      from,
      end: carried.end,
      state: false,
      medium: false,
      specific: true,
      alone,
      local,
      carried: carried.sense,
    };
  }
  while (end < from + MAX_BODY) {
    const next = bodyPart(
      r,
      end,
      { specific, settled, state, medium, named: specific || alone || state },
      tokens[end - 1],
    );
    if (next === null) break;
    end = next.end;
    specific ||= next.specific && (!next.small || headCapital);
    state ||= next.state === true;
    settled = next.settled === true;
    if (next.last === true) break;
  }
  if (head.sense.abroad) end = seatEnd(r, end);
  end = Math.max(end, untilAbbreviation(r, from, end));
  specific ||= bracketed(r, end) !== undefined;
  const abbreviation = bracketed(r, end);
  const extent = { from, end, state, medium, specific, alone, local };
  return abbreviation === undefined ? extent : { ...extent, abbreviation };
}

/** `tại Iran` after a mission. */
function seatEnd(r: Reading, at: number): number {
  const locative = match(r.words.lexicon, r.tokens, at, 'locative');
  return locative === undefined ? at : (nameAt(r, locative.end)?.end ?? at);
}

/** A body's name in words of no list goes on up to its abbreviation: `Tổ chức Cấm phổ biến vũ khí hoá học (OPCW)`. */
function untilAbbreviation(r: Reading, from: number, end: number): number {
  const { tokens, words } = r;
  for (let at = end; at < Math.min(end + MAX_LOOSE, from + MAX_BODY); at++) {
    const token = tokens[at];
    if (token === undefined || token.newline) return end;
    if (bracketed(r, at) !== undefined) return at;
    if (token.kind !== 'word' || match(words.lexicon, tokens, at, 'predicate') !== undefined) return end;
  }
  return end;
}

/** The token inside brackets at `end` that abbreviates the name before them. */
export function bracketed({ tokens }: Reading, end: number): number | undefined {
  if (tokens[end]?.text !== '(') return undefined;
  const inside = tokens[end + 1];
  if (inside === undefined || !isAbbreviation(inside)) return undefined;
  for (let i = end + 2; i < end + 6; i++) if (tokens[i]?.text === ')') return end + 1;
  return undefined;
}

/** Two capitals or more and no small letter, as `UBND`, `WHO`. */
export const isAbbreviation = (token: Token): boolean =>
  token.kind === 'word' && token.text.length >= 2 && token.capital && token.text === token.text.toUpperCase();

interface Part {
  readonly end: number;
  readonly specific: boolean;
  readonly state?: boolean;
  readonly last?: boolean;
  /** A place or proper name: no small field word goes on from it. */
  readonly settled?: boolean;
  /** Made of small letters only. */
  readonly small?: boolean;
}

/** What the words read so far say. */
interface SoFar {
  readonly specific: boolean;
  readonly settled: boolean;
  readonly state: boolean;
  readonly medium: boolean;
  /** Nothing more is needed to know which body it is. */
  readonly named: boolean;
}

function bodyPart(r: Reading, at: number, soFar: SoFar, before: Token | undefined): Part | null {
  const { specific, settled, state, medium, named } = soFar;
  const { tokens, words } = r;
  const token = tokens[at];
  if (token === undefined || token.newline) return null;
  if (token.kind === 'mark') return joinedPart(r, at, specific);
  const name = nameAt(r, at);
  if (name !== undefined) {
    return { end: name.end, specific: true, last: name.sense.kind === 'country' && !medium, settled: true };
  }
  const field = match(words.lexicon, tokens, at, 'field');
  const inner = match(words.lexicon, tokens, at, 'body');
  const area = match(words.lexicon, tokens, at, 'area');
  const longest = Math.max(field?.end ?? 0, inner?.end ?? 0, area?.end ?? 0);
  if (longest > 0 && !(settled && !token.capital && longest === field?.end)) {
    if (longest === area?.end && longest !== field?.end) return areaPart(r, longest);
    if (longest === inner?.end && longest !== field?.end) {
      if (!token.capital && inner.sense.alone === false && !innerIsNamed(r, longest)) return null;
      return { end: longest, specific, state: inner.sense.state };
    }
    return { end: longest, specific: true, small: !token.capital };
  }
  if (isAnd(r, at)) return joinedPart(r, at, specific);
  if (token.kind === 'number') return before?.capital === true ? { end: at + 1, specific: true } : null;
  if (!token.capital) return null;
  if (named && words.surnames.has(token.lower) && personLike(r, at)) return null;
  if (named && foreignAfterNative(r, at, before) && (state || runLength(r, at) > 1)) return null;
  return { end: joined(r, at + 1), specific: true, settled: !words.isNative(token.lower) };
}

/** A foreign name after native words: `Bộ trưởng Ngoại giao Marcelo`. */
function foreignAfterNative({ tokens, words }: Reading, at: number, before: Token | undefined): boolean {
  const token = tokens[at];
  if (token === undefined || before === undefined || isAbbreviation(token)) return false;
  return !words.isNative(token.lower) && words.isNative(before.lower);
}

function runLength(r: Reading, at: number): number {
  const run = readCapitals(r, at);
  return run === null ? 0 : run.end - run.from;
}

const innerIsNamed = ({ tokens, words }: Reading, at: number): boolean =>
  tokens[at]?.capital === true || match(words.lexicon, tokens, at, 'field') !== undefined;

const isAnd = ({ tokens }: Reading, at: number): boolean => tokens[at]?.lower === 'và' || tokens[at]?.text === '&';

/** After a surname come one to four more native name words, then no small field word. */
function personLike(r: Reading, at: number): boolean {
  const run = readCapitals(r, at);
  return run !== null && run.end - run.from >= 2 && run.end - run.from <= 5;
}

export function areaPart(r: Reading, at: number): Part | null {
  const { tokens, words } = r;
  const start = tokens[at]?.text === '.' && tokens[at + 1]?.capital === true ? at + 1 : at;
  const name = nameAt(r, start);
  if (name !== undefined) return { end: name.end, specific: true, settled: true };
  const token = tokens[start];
  if (token?.kind === 'number') return { end: start + 1, specific: true, settled: true };
  if (token?.capital !== true || token.newline) return null;
  if (words.openers.has(token.lower) && tokens[start + 1]?.capital !== true) return null;
  const run = readCapitals(r, start, 3);
  if (run === null) return null;
  let end = run.end;
  for (let i = start + 1; i < run.end; i++) {
    const inside = tokens[i];
    if (inside !== undefined && words.surnames.has(inside.lower) && i + 1 < run.end) {
      end = i;
      break;
    }
  }
  return { end, specific: true, settled: true };
}

/** A field word after a comma, `và`, `-` or `&` belongs to the name: `Lao động - Thương binh và Xã hội`. */
function joinedPart(r: Reading, at: number, specific: boolean): Part | null {
  const { tokens, words } = r;
  const mark = tokens[at];
  if (!specific || mark === undefined || !(mark.text === ',' || mark.text === '–' || isHyphen(mark) || isAnd(r, at)))
    return null;
  const field = match(words.lexicon, tokens, at + 1, 'field');
  if (field === undefined) {
    const next = tokens[at + 1];
    const glued = isHyphen(mark) && next !== undefined && isAbbreviation(next);
    return glued ? { end: at + 2, specific: true } : null;
  }
  return { end: field.end, specific: true };
}
