import { DASHES, type Token } from '../../text/index.ts';
import type { EntityKind, Span } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { isFullName } from '../phrases/area-part.ts';
import { mentionOf, type NameMention } from '../phrases/name-mention.ts';
import { calledAt, isAbbreviation, isBrand, readCapitals, wholeEnd } from '../phrases/read-name.ts';
import type { Stretch } from '../phrases/reading.ts';
import { foldedToken, isNative } from '../phrases/spelling.ts';
import { standAt } from '../phrases/token-at.ts';
import { abbreviationAt, afterBracket, isCallingOf, namedLikeArea } from './known-names.ts';
import { closeRole, extendRole } from './open-role.ts';
import { type OpenRole, type Scan, spanOf, startsSentence } from './scan.ts';

/** `ông`, `bà` … before a name. */
export function readHonorific(scan: Scan, at: number): number | null {
  const honorific = match(scan, at, AS.honorific);
  if (honorific === undefined) return null;
  const [token, next] = [scan.tokens[at], scan.tokens[honorific.end]];
  if (token === undefined || next?.capital !== true || next.newline) return null;
  const inside = scan.tokens[at - 1]?.capital === true && !honorific.sense.apart;
  const named = token.capital && !startsSentence(scan, at) && (inside || is(scan, at, AS.name));
  if (named && !opensGlued(scan, honorific.end)) return null;
  const body = is(scan, honorific.end, AS.body) && !namedLikeArea(scan, honorific.end);
  if ((body && !calledLikeBody(scan, honorific.end)) || titleAt(scan, honorific.end)) return null;
  const run = readCapitals(scan, honorific.end);
  if (run === null) return null;
  const end = cutName(scan, run);
  pushPerson(scan, at, { from: run.from, end }, honorific.sense.gender, true);
  return end;
}

/** `… là không thể Anh Lê Văn Tám`: a full name behind the word of address, so that a sentence begins though no dot stands before it. */
function opensGlued(scan: Scan, at: number): boolean {
  return isFullName(scan, at) && !scan.words.surnames.has(scan.tokens[at - 2]?.lower ?? '');
}

/** `anh Trường`, `bà Hội`, `ông Đoàn Dũng`: a given or family name that is a word for a body too. */
function calledLikeBody(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  const family = scan.words.surnames.has(scan.tokens[at]?.lower ?? '') && readCapitals(scan, at)?.end === at + 2;
  if (family && next !== undefined && isNative(scan.words, next) && !is(scan, at + 1, NO_GIVEN_NAME)) return true;
  if (match(scan, at, AS.body)?.end !== at + 1 || scan.tokens[at]?.text.length === 1) return false;
  return next === undefined || (!next.capital && next.kind !== 'number' && !is(scan, at + 1, AS.field | AS.body));
}

/** Classes of phrases that no given name begins. */
const NO_GIVEN_NAME: number = AS.name | AS.field | AS.body | AS.area;

/** A role word in capitals that no name begins with: `ông Cục trưởng`. */
function titleAt(scan: Scan, at: number): boolean {
  const role = match(scan, at, AS.role);
  return role !== undefined && role.end > at + 1;
}

/** Cuts a run of capitals where a known name of two words or more begins after a name's own words. */
function cutName(scan: Scan, run: Stretch): number {
  const first = scan.tokens[run.from];
  const short = first !== undefined && isAbbreviation(first);
  for (let i = run.from + 1; i < run.end; i++) {
    const known = match(scan, i, AS.name);
    if (known !== undefined && known.end > i + 1 && known.end <= run.end && known.sense.kind !== 'place') return i;
    const role = match(scan, i, AS.role);
    if (role !== undefined && role.end > i + 1) return i;
    if (short && (match(scan, i, AS.body)?.end ?? 0) > i + 1) return i;
    if (addressInside(scan, i) || (!short && isSign(scan, run, i))) return i;
  }
  return startsGlued(scan, run) ? run.end - 1 : run.end;
}

/** `Trần Văn Hiển Đánh giá …`: a sentence begins behind the name, though no dot stands between them. */
function startsGlued(scan: Scan, { from, end }: Stretch): boolean {
  const [last, next] = [scan.tokens[end - 1], scan.tokens[end]];
  if (last === undefined || next === undefined || end - from < 2) return false;
  if (next.kind !== 'word' || next.capital || next.newline || scan.tokens[end - 2]?.kind !== 'word') return false;
  const { openers, givenWords } = scan.words;
  const middle = scan.words.middle.has(scan.tokens[end - 2]?.lower ?? '');
  if (middle || !isNative(scan.words, last)) return false;
  if (end - from > 2 && (match(scan, end - 1, AS.document)?.end ?? 0) > end) return true;
  const name = scan.called.has(last.lower) || givenWords.has(foldedToken(scan.words, last));
  return !name && openers.has(last.lower);
}

/** `ông Lê Văn Tám TTO - Cơ quan …`: the sign of an outlet that another article begins with is glued to a native name. */
function isSign({ tokens, words }: Scan, { from, end }: Stretch, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at !== end - 1 || token.text.length < MIN_SIGN || !isAbbreviation(token)) return false;
  return DASHES.has(tokens[end]?.text ?? '') && tokens.slice(from, at).every((one) => isNative(words, one));
}

const MIN_SIGN = 3;

/** `Văn Kỳ Bà Lê Thị Sen`: a byline glued to the next sentence. */
function addressInside(scan: Scan, at: number): boolean {
  const honorific = match(scan, at, AS.honorific);
  if (honorific === undefined) return false;
  const next = scan.tokens[honorific.end];
  if (next?.capital !== true) return false;
  if (honorific.sense.apart && scan.called.has(next.lower)) return true;
  return scan.words.surnames.has(next.lower) && scan.tokens[honorific.end + 1]?.capital === true;
}

export function readPerson(scan: Scan, at: number, token: Token): number {
  const { words, tokens } = scan;
  const opens = startsSentence(scan, at);
  const next = tokens[at + 1];
  const bearer = scan.role?.reach === at && scan.role.bridge === 'none' && !opens;
  const known = next?.capital === true && is(scan, at + 1, AS.body | AS.role | AS.name);
  if (known && !bearer && words.openers.has(token.lower) && !words.surnames.has(token.lower)) return at;
  const short = scan.shorts.has(token.text);
  // `Tim Stanley`: a foreign first name that is a word of the language too.
  const first = words.given.has(token.lower) && next?.capital === true && !isNative(words, next);
  const common = !short && !first && (opens || next?.capital !== true) && words.openers.has(token.lower) && !bearer;
  if (common && !(words.surnames.has(token.lower) && next?.capital === true)) return at;
  if (
    !bearer &&
    !opens &&
    next !== undefined &&
    words.openers.has(token.lower) &&
    !words.surnames.has(token.lower) &&
    !isNative(words, next)
  )
    return at;
  // `bác sĩ gốc Việt John Doe`: the short name of a people, then who is meant.
  if (match(scan, at - 1, AS.origin)?.end === at && isNative(words, token) && next?.capital && !isNative(words, next)) {
    extendRole(scan, at, at + 1);
    return at + 1;
  }
  const run = abbreviationFirst(scan, at) ?? readCapitals(scan, at);
  if (run === null) return at;
  if (beginsWord(scan, run)) {
    const behind = scan.joins.endOf[at] ?? at + 1;
    extendRole(scan, at, behind);
    return behind;
  }
  const cut = cutName(scan, run);
  const stretch = { from: at, end: cut };
  const kind = guessKind(scan, stretch, opens);
  const end = kind === 'organization' ? wholeEnd(scan, at, cut) : cut;
  if (kind === 'person')
    pushPerson(scan, at, stretch, undefined, false, opens && end === at + 1 && isNative(words, token));
  else {
    const span = spanOf(scan, at, end);
    const medium = kind === 'organization' && match(scan, end - 1, AS.tail)?.sense.medium === true;
    scan.found.push(mentionOf(span, span, kind, { medium, abbreviation: abbreviationAt(scan, end) }));
    extendRole(scan, at, end);
  }
  return afterBracket(scan, end);
}

/** `khoa Cơ xương khớp`, `Cơ quan Đánh giá Hoạt động`: one capital that begins a word of the language. */
function beginsWord({ tokens, joins, role, words }: Scan, { from, end }: Stretch): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (role?.reach !== from || end !== from + 1 || first === undefined || second?.kind !== 'word') return false;
  const joined = joins.firstOf[from] === from && (joins.endOf[from] ?? end) > end && !second.capital;
  return joined && isNative(words, first) && !words.surnames.has(first.lower);
}

/** `thủ lĩnh CNRP Sam Rainsy`, `ông chủ WikiTrang John Doe`: a body, then the name of its bearer. */
function abbreviationFirst(scan: Scan, at: number): Stretch | null {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (scan.role?.reach !== at || scan.role.owner !== null) return null;
  if (token === undefined || next?.capital !== true) return null;
  // `Sao Mai Airlines John Doe`.
  const run = readCapitals(scan, at);
  for (let tail = at + 1; run !== null && tail < run.end - 2; tail++)
    if (is(scan, tail, AS.tail) && !is(scan, tail + 1, AS.tail)) return { from: at, end: tail + 1 };
  const brand = isAbbreviation(token) || (isBrand(token) && scan.tokens[at + 2]?.capital === true);
  return brand && !isAbbreviation(next) && next.kind === 'word' ? { from: at, end: at + 1 } : null;
}

function guessKind(scan: Scan, { from, end }: Stretch, opens: boolean): EntityKind {
  const { tokens, words } = scan;
  const names = tokens.slice(from, end).filter((token) => token.kind === 'word');
  const [first] = names;
  if (first === undefined) return 'organization';
  const role = scan.role;
  const bearer = role !== null && role.reach === from && role.bridge === 'none' && !afterArea(scan, from);
  const native = names.every((token) => isNative(words, token));
  if (names.length === 1 && (isAbbreviation(first) || (isBrand(first) && bearer))) return 'organization';
  if (names.every(isAbbreviation) && !native) return 'organization';
  if (isAbbreviation(first) && first.text.length > 3) return 'organization';
  const tailed = names.length > 1 && is(scan, end - 1, AS.tail);
  if (tailed && tokens[end]?.capital === true) return 'organization';
  const employer = bearer && (role.collective || role.owner !== null) && names.length === 1 && !native;
  if (employer && !words.people.has(first.lower) && !scan.called.has(first.lower)) return 'organization';
  if (bearer && isEmployer(scan, { from, end }, native)) return 'organization';
  if (bearer && isGoverned(scan, { from, end })) return 'place';
  const stands = names.length > 1 && names.length === end - from && !native && !words.given.has(first.lower);
  if (bearer && stands && standAt(scan, from - words.representing.length, words.representing)) return 'organization';
  if (bearer && (names.length > 1 || (!role.collective && role.owner === null))) {
    const bodily = role.collective && native && !role.named && !words.surnames.has(first.lower);
    return bodily ? 'organization' : 'person';
  }
  if (names.length === 1 && words.people.has(foldedToken(words, first))) return 'person';
  if (tailed) return 'organization';
  const ofBody = role !== null && role.reach === from && is(scan, from - 1, AS.of);
  if (ofBody && (names.length <= 2 ? !native : !words.surnames.has(first.lower))) return 'organization';
  const short = native && names.length <= 3 && names.length >= 2 && !afterArea(scan, from);
  if (short && (isTitled(scan, end) || (names.length === 2 && isFirstName(scan, first)))) return 'person';
  if (native && names.length >= 2 && names.length <= 5 && words.surnames.has(first.lower)) {
    return afterArea(scan, from) ? 'place' : 'person';
  }
  if (afterArea(scan, from)) return 'place';
  if (native) return names.length === 1 && opens ? 'person' : names.length > 2 ? 'organization' : 'place';
  if (names.length === 1) {
    if (/\p{Ll}\p{Lu}|\d/u.test(first.text)) return 'organization';
    return isWhere(scan, from) && !scan.called.has(first.lower) && !words.given.has(first.lower) ? 'place' : 'person';
  }
  return is(scan, from - 1, AS.locative) ? 'place' : 'person';
}

/** `Dean Chang`: a first name that no native name begins with. */
const isFirstName = ({ words }: Scan, first: Token): boolean =>
  words.given.has(foldedToken(words, first)) && !words.surnames.has(first.lower) && !words.openers.has(first.lower);

/** `Lan Bian, chuyên gia tại …`: what somebody is follows. */
function isTitled(scan: Scan, end: number): boolean {
  if (scan.tokens[end]?.text !== ',') return false;
  const quantifier = match(scan, end + 1, AS.quantifier);
  const { speaks } = match(scan, quantifier?.end ?? end + 1, AS.role)?.sense ?? {};
  return speaks === 'profession' || (speaks === 'office' && scan.tokens[end + 1]?.capital === false);
}

/** `ông A, tỉnh trưởng Chiang Rai,`: behind the office of who heads a place stands the place. */
function isGoverned(scan: Scan, { from, end }: Stretch): boolean {
  const { role, tokens, words } = scan;
  if (role === null || role.owner === null || role.named || tokens[role.from - 1]?.text !== ',') return false;
  const { group = '' } = match(scan, role.from, AS.role)?.sense ?? {};
  return words.governors.has(group) && !words.given.has(tokens[from]?.lower ?? '') && tokens[end]?.kind !== 'word';
}

/** `họp tại Lunden`: the words that tell where something is, not those that tell where it goes, which lead to people as well. */
const isWhere = (scan: Scan, at: number): boolean => is(scan, at - 1, AS.locative) && is(scan, at - 1, AS.link);

/** `ông A, giám đốc Sao Mai Group,`, `anh B - bí thư Đoàn Trường C -`: behind an office in apposition stands its body, no other person. */
function isEmployer(scan: Scan, { from, end }: Stretch, native: boolean): boolean {
  const { role, tokens, words } = scan;
  if (role === null || role.owner === null || role.named) return false;
  const [mark, after] = [tokens[role.from - 1]?.text ?? '', tokens[end]];
  if (mark !== ',') return mark === '(' || mark === '-' || mark === '–';
  const { speaks, group } = match(scan, role.from, AS.role)?.sense ?? {};
  const first = tokens[from]?.lower ?? '';
  const firm = words.business.has(group ?? '') || words.employed.has(group ?? '');
  if (speaks !== 'office' || !firm || words.given.has(first) || words.people.has(first)) return false;
  return !(native && words.surnames.has(first)) && (after === undefined || after.kind === 'mark');
}

function afterArea(scan: Scan, from: number): boolean {
  const { tokens, found, words } = scan;
  if (calledAt(scan, from)) return false;
  if (isCallingOf(scan, from, from)) return false;
  // `Phó chủ tịch huyện Lê Văn Tám`: few such places bear the name of a person.
  const full = words.surnames.has(tokens[from]?.lower ?? '') && tokens[from + 2]?.capital === true;
  if (full && is(scan, from - 1, AS.city)) return false;
  for (let at = from - 1; at >= from - 2 && at >= 0; at--) {
    if ((found.at(-1)?.end ?? 0) > (tokens[at]?.start ?? 0)) return false;
    if (match(scan, at, AS.area)?.end !== from) continue;
    const word = match(scan, at - 1, AS.field);
    return word === undefined || word.end < from;
  }
  return false;
}

/** Adds a person; the role phrase right before it becomes part of the mention. */
function pushPerson(
  scan: Scan,
  at: number,
  stretch: Stretch,
  gender: NameMention['gender'],
  addressed: boolean,
  doubtful: boolean = false,
): void {
  const name = spanOf(scan, stretch.from, stretch.end);
  const role = bearerRole(scan, at, stretch, addressed);
  const start = role?.start ?? scan.tokens[at]?.start ?? name.start;
  const within: NameMention[] = [];
  if (role !== null) {
    scan.role = null;
    for (let last = scan.found.at(-1); last !== undefined && last.start >= role.start; last = scan.found.at(-1)) {
      within.unshift(last);
      scan.found.pop();
    }
  } else closeRole(scan);
  scan.found.push(
    mentionOf({ start, end: name.end }, name, 'person', {
      role: role ?? undefined,
      within: within.length === 0 ? undefined : within,
      gender,
      addressed: addressed || role !== null,
      doubtful: doubtful && role === null,
    }),
  );
}

/** `không thu hút được học sinh, ông A`, `trao đổi với phóng viên, ông A`: such a word before a comma belongs to what stands before it. */
function isApart(scan: Scan, at: number): boolean {
  const sense = match(scan, at, AS.role)?.sense;
  return sense !== undefined && (sense.speaks === 'private' || scan.words.audience.has(sense.group));
}

/** `Giám đốc Sở A, Lê Văn Tám vừa …`: an office with its body opens the sentence, a comma, and the subject. */
function isOpening(scan: Scan, role: OpenRole, { from, end }: Stretch): boolean {
  const { tokens, words } = scan;
  const [first, after] = [tokens[from], tokens[end]];
  if (!role.named || end - from < 3 || !startsSentence(scan, role.from) || !is(scan, role.from, AS.role)) return false;
  if (match(scan, role.from, AS.role)?.sense.speaks !== 'office' || !words.surnames.has(first?.lower ?? ''))
    return false;
  return after?.kind === 'word' && !after.capital && !is(scan, end, AS.and);
}

function bearerRole(scan: Scan, at: number, stretch: Stretch, addressed: boolean): Span | null {
  const { role } = scan;
  if (role === null || role.reach !== at) return null;
  const full = stretch.end - stretch.from >= 2;
  // `Phó chủ tịch UBND huyện A - ông B`.
  const dashed = DASHES.has(scan.tokens[at - 1]?.text ?? '') && addressed && full && role.owner === null;
  if (role.bridge === 'other') return dashed && !isApart(scan, role.from) ? spanOf(scan, role.from, role.end) : null;
  if (!addressed && (afterArea(scan, at) || (role.bridge === 'topic' && is(scan, at - 1, AS.locative)))) return null;
  if (!addressed && stretch.end - stretch.from < 2 && (role.collective || role.owner !== null)) return null;
  if ((role.bridge === 'bracket' || role.bridge === 'topic') && (!full || role.owner !== null)) return null;
  const told = addressed || isOpening(scan, role, stretch);
  if (role.bridge === 'comma' && (role.owner !== null || !told || !full || isApart(scan, role.from))) return null;
  return spanOf(scan, role.from, role.end);
}
