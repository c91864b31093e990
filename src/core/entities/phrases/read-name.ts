import type { Token } from '../../text/index.ts';
import { AS, is, type Match, match, type Sense, senseOf } from '../lexicon.ts';
import type { PhraseReading, Stretch } from './reading.ts';
import { folded, isNative } from './spelling.ts';

/** A name of two to five words whose bearer is called by its last word elsewhere in the article. */
export function calledAt(r: PhraseReading, at: number): boolean {
  const run = readCapitals(r, at);
  if (run === null || run.end - at < 2 || run.end - at > 5) return false;
  return r.called.has(r.tokens[run.end - 1]?.lower ?? '');
}

/** Longest names of people and of organizations in tokens, against runs of capitals without end. */
const MAX_PERSON = 8;

/** The token is a letter or two with a dot after it, as in `John F. Kennedy`; no word of the language (`Đông Á.`). */
function initialEnd({ tokens, words }: PhraseReading, at: number): number {
  const [token, dot, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || token.text.length > 2 || !token.capital) return 0;
  // `1TB. Giá`: the unit of a number.
  if (!token.spaced && tokens[at - 1]?.kind === 'number') return 0;
  if (token.text.length === 2 ? isNative(words, token) : words.letterWords.has(token.lower)) return 0;
  if (dot?.text !== '.' || dot.spaced || after?.capital !== true || after.newline) return 0;
  return at + 2;
}

/** Reads a run of name words: capitals, initials, hyphens and name particles. Null when there is none. */
export function readCapitals(r: PhraseReading, from: number, limit: number = MAX_PERSON): Stretch | null {
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
    // `Nguyễn thị Sen`.
    else if (end === from + 1 && words.middle.has(token.lower) && isSurname(r, from) && nextIsCapital(r, end)) end += 1;
    else break;
    count += 1;
    end = joined(r, end);
  }
  return hasCapital(r, from, end) ? { from, end } : null;
}

const isSurname = ({ tokens, words }: PhraseReading, at: number): boolean =>
  words.surnames.has(tokens[at]?.lower ?? '');

function hasCapital({ tokens }: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]?.capital === true) return true;
  return false;
}

const nextIsCapital = ({ tokens }: PhraseReading, at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return next.capital || (isHyphen(next) && tokens[at + 2]?.capital === true);
};

export const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** Goes on over the hyphens inside a name: `Kim Jong-un`, `Ocasio - Cortez`, `Mi-khai-lốp`. */
export function joined(r: PhraseReading, end: number): number {
  let last = end;
  for (let next = joinedOnce(r, last); next > last; next = joinedOnce(r, last)) last = next;
  return last;
}

function joinedOnce(r: PhraseReading, end: number): number {
  const { tokens } = r;
  const [hyphen, next] = [tokens[end], tokens[end + 1]];
  if (hyphen === undefined || next === undefined || next.kind !== 'word' || next.newline) return end;
  if (hyphen.text === '’' || hyphen.text === "'") return joinsByApostrophe(r, end) ? end + 2 : end;
  const apart = hyphen.spaced || next.spaced;
  if (hyphen.text === '&') return next.capital && (!apart || isInitials(r, end)) ? end + 2 : end;
  if (!isHyphen(hyphen)) return end;
  if (apart) return isTail(r, end) || (next.capital && (isForeignPair(r, end) || isInner(r, end))) ? end + 2 : end;
  return next.text.length > 3 && isAbbreviation(next) ? end : end + 2;
}

/** `Christie’s`, `Christie ’ s`, `O’Neill`, `O ’ Neill`, `Ze’ ev`. */
function joinsByApostrophe({ tokens, words }: PhraseReading, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || next === undefined) return false;
  if (next.text === 's') return !mark.spaced || (next.spaced && before.capital && !isNative(words, before));
  if (!mark.spaced && !next.spaced) return next.capital;
  if (!before.capital) return false;
  if (mark.spaced) return next.spaced && next.capital && before.text.length === 1;
  return !next.capital && next.text.length <= MAX_TAIL / 2 && !isNative(words, next);
}

/** `Moon Jae - in`, `Ka - wah`, `Chan - o - cha`: small syllables of a foreign name, written apart. */
function isTail({ tokens, words }: PhraseReading, hyphen: number): boolean {
  const [outer, before, next] = [tokens[hyphen - 2], tokens[hyphen - 1], tokens[hyphen + 1]];
  if (before === undefined || next === undefined || isBrand(next)) return false;
  if (!before.capital) return isHyphen(outer) && before.text.length <= 2;
  const foreign = !isNative(words, before);
  if (next.capital) return words.nameTails.has(next.lower) && outer?.capital === true;
  if (words.nameTails.has(next.lower)) return foreign || outer?.capital === true;
  if (next.text.length === 1) return (foreign || outer?.capital === true) && isHyphen(tokens[hyphen + 2]);
  return next.text.length <= MAX_TAIL && !isNative(words, next) && (foreign || outer?.capital === true);
}

/** Longest small syllable of a name behind a hyphen, in letters. */
const MAX_TAIL = 6;

/** `Mar - a - Lago`: behind a small inner syllable. */
const isInner = ({ tokens }: PhraseReading, hyphen: number): boolean =>
  isHyphen(tokens[hyphen - 2]) && tokens[hyphen - 1]?.capital === false && (tokens[hyphen - 1]?.text.length ?? 0) <= 2;

/** `S & P`, `Ernst & Young`: single letters or foreign words, no abbreviations of a body's parts (`TB & XH`). */
const isInitials = ({ tokens, words }: PhraseReading, at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].every(
    (token) => token !== undefined && (token.text.length === 1 || !(isNative(words, token) || isAbbreviation(token))),
  );

/** A capital inside the word: `VKontakte`. */
const BRAND = /\p{L}\p{Lu}|\p{Lu}{2}/u;

export const isBrand = ({ text }: Token): boolean => BRAND.test(text);

/** `Ocasio - Cortez`, `al - Thani`: foreign words that are no names by themselves. */
function isForeignPair(r: PhraseReading, hyphen: number): boolean {
  const [before, after] = [r.tokens[hyphen - 1], r.tokens[hyphen + 1]];
  if (before === undefined || after === undefined) return false;
  if (!before.capital) return r.words.particles.has(before.lower);
  if (is(r, hyphen - 2, AS.area)) return false;
  if (isBrand(before) || [before, after].some(({ lower }) => r.words.people.has(lower))) return false;
  const foreign = ![before, after].some((token) => isNative(r.words, token) || isAbbreviation(token));
  return foreign && !is(r, hyphen - 1, AS.name) && !is(r, hyphen + 1, AS.name);
}

/** `Hiệp hội Gia vị`, `Đội Mùa hè xanh`, `Viện Hải dương học`: of a word in capitals mostly the first syllable is one. */
export function wordEnd({ tokens, joins, words }: PhraseReading, at: number): number {
  const end = joins.endOf[at] ?? at + 1;
  if (joins.firstOf[at] !== at || end === at + 1) return at + 1;
  if (tokens.slice(at + 1, end).some((token) => token.kind !== 'word' || token.capital)) return at + 1;
  return tokens[end]?.lower === words.science ? end + 1 : end;
}

/**
 * The end of a body's name that begins at `from`, with the rest of the word that its last capital begins: `Toà án quận Trung | tâm`, `NH TMCP Phát | triển`. Behind
 * another native word in capitals it is none: `huyện Phước Bình | chọn`.
 */
export function wholeEnd(r: PhraseReading, from: number, end: number): number {
  const [before, last] = [r.tokens[end - 2], r.tokens[end - 1]];
  if (last?.capital !== true || isAbbreviation(last) || r.words.surnames.has(last.lower)) return end;
  const alone = end === from + 1 || before?.capital !== true || isAbbreviation(before);
  return alone ? wordEnd(r, end - 1) : end;
}

/** A known name with a capital that is no part of a longer word: `Pháp`, but not in `Pháp luật`. */
export function nameAt(r: PhraseReading, at: number): Match<NameSense> | undefined {
  const { tokens } = r;
  if (tokens[at]?.capital !== true) return undefined;
  const name = mastheadAt(r, at) ?? match(r, at, AS.name);
  if (name === undefined) return undefined;
  // `Tổ chức Theo dõi nhân quyền Peru` is another one than that without the state.
  const branch = name.sense.kind === 'organization' && name.end > at + 2 && tokens[name.end]?.capital === true;
  if (branch && match(r, name.end, AS.name)?.sense.kind === 'country') return undefined;
  if (tokens[at + 1]?.capital === true) return name;
  const word = match(r, at, AS.compound) ?? match(r, at, AS.field);
  // `Viện Hải dương học`: no place.
  const joined = name.end > at + 1 && r.joins.firstOf[at] === at ? (r.joins.endOf[at] ?? 0) : 0;
  return Math.max(word?.end ?? 0, joined) > name.end ? undefined : name;
}

/** `châu Âu`, `phương Tây`: a known name whose first word is small. */
export function smallNameAt(r: PhraseReading, at: number): Match<NameSense> | undefined {
  const name = r.tokens[at]?.capital === false ? match(r, at, AS.name) : undefined;
  return name !== undefined && r.tokens[name.end - 1]?.capital === true ? name : undefined;
}

/** `báo Thanh tra`, `tờ Tin tức`: right after the word for a medium. */
function mastheadAt(r: PhraseReading, at: number): Match<NameSense> | undefined {
  const masthead = match(r, at, AS.masthead);
  if (masthead === undefined) return undefined;
  for (let from = at - 1; from >= at - 3 && from >= 0; from--) {
    const head = match(r, from, AS.body);
    if (head?.end === at && head.sense.medium) return { sense: masthead.sense.name, end: masthead.end };
  }
  return undefined;
}

export type NameSense = Extract<Sense, { as: 'name' }>;

/** The token inside brackets at `end` that abbreviates the name before them. */
export function bracketed(r: PhraseReading, end: number): number | undefined {
  const { tokens } = r;
  if (tokens[end]?.text !== '(') return undefined;
  const first = afterTicker(r, end + 1);
  const inside = tokens[first];
  if (inside === undefined || !isAbbreviation(inside) || is(r, first, AS.area)) return undefined;
  return closingOf(r, first) === undefined ? undefined : first;
}

/** The bracket that closes an abbreviation, with few other tokens before it or, as in `(LĐ - TB & XH)`, of several parts. */
export function closingOf(r: PhraseReading, inside: number): number | undefined {
  for (let at = inside + 1; at < inside + MAX_SHORT; at++) {
    if (r.tokens[at]?.text === ')') return at < inside + MAX_ASIDE || inParts(r, inside, at) ? at : undefined;
  }
  return undefined;
}

/** `LĐ - TB & XH`, `TN - MT`: abbreviations with a mark between each two. */
export const inParts = ({ tokens }: PhraseReading, from: number, end: number): boolean =>
  end > from + 1 &&
  tokens.slice(from, end).every((token, place) => (place % 2 === 0 ? isAbbreviation(token) : token.kind === 'mark'));

/** Longest abbreviation in brackets in tokens, in parts and else. */
const MAX_SHORT = 8;
const MAX_ASIDE = 5;

/** `(mã ABC)`, `(UPCoM: ABC)`: the code under which a company's shares are traded. */
function afterTicker({ tokens, words }: PhraseReading, at: number): number {
  let next = at;
  while (next < at + MAX_TICKER && words.tickers.has(tokens[next]?.lower ?? '')) next += 1;
  return next > at && tokens[next]?.text === ':' ? next + 1 : next;
}

const MAX_TICKER = 3;

/** Two capitals or more and no small letter, as `UBND`, `WHO`. */
export function isAbbreviation({ kind, text, capital }: Token): boolean {
  if (kind !== 'word' || text.length < 2 || !capital) return false;
  const second = text.charCodeAt(1);
  // Most capital words go on with a plain small letter: no need to make the upper case of them.
  return !(second >= SMALL_A && second <= SMALL_Z) && text === text.toUpperCase();
}

const [SMALL_A, SMALL_Z] = [97, 122];

/** `Trường Sơn`: the word for a school and one plain word, as people are called; a school's name is longer or a place's. */
export function namedLikeBody(r: PhraseReading, at: number): boolean {
  const { tokens, words } = r;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capital !== true || next?.capital !== true || isAbbreviation(token)) return false;
  const head = match(r, at, AS.body);
  if (head?.sense.namesake !== true || head.end !== at + 1 || isAbbreviation(next) || !isNative(words, next))
    return false;
  const run = readCapitals(r, at);
  return (
    run?.end === at + 2 && !is(r, at + 1, AS.name | AS.field | AS.area | AS.body) && tokens[at + 2]?.kind !== 'number'
  );
}

/** Whether a phrase is the name of a state. */
export const isState = (name: string, r: PhraseReading): boolean =>
  senseOf(r.words.lexicon, folded(r, name), 'name')?.kind === 'country';
