import type { Token } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, is, type Match, match, type Sense } from '../lexicon.ts';
import { areaPart } from '../phrases/area-part.ts';
import { mentionOf } from '../phrases/name-mention.ts';
import { readBody } from '../phrases/read-body.ts';
import {
  bracketed,
  closingOf,
  inParts,
  isAbbreviation,
  type NameSense,
  nameAt,
  readCapitals,
} from '../phrases/read-name.ts';
import { isNative } from '../phrases/spelling.ts';
import { tokenAt } from '../phrases/token-at.ts';
import { closeRole, extendByName, extendRole } from './open-role.ts';
import { type Scan, spanOf, startsSentence } from './scan.ts';

/** `Hồ Văn Tám`: a family name that is an area word too. */
export function namedLikeArea(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token?.capital !== true || next?.capital !== true || !scan.words.surnames.has(token.lower)) return false;
  return scan.role?.reach === at || scan.tokens[at + 2]?.capital === true;
}

/** `chuyên gia tên lửa John Smith`: behind a calling and a thing stands a foreign name, at `from`. */
export function isCallingOf(scan: Scan, at: number, from: number): boolean {
  const { role, tokens, words } = scan;
  if (role === null || role.reach !== at || match(scan, role.from, AS.role)?.sense.speaks !== 'profession')
    return false;
  const [token, next] = [tokens[from], tokens[from + 1]];
  return token?.capital === true && next?.capital === true && !isNative(words, token) && !is(scan, from, AS.name);
}

/** `tỉnh Khánh Hoà`, `quận 1`: the name after the area word. */
export function readArea(scan: Scan, at: number): number {
  const area = match(scan, at, AS.area);
  // `yêu cầu Chủ tịch`: no bridge.
  const within = scan.joins.firstOf[at] !== at && scan.joins.endOf[at] === area?.end;
  if (area === undefined || within || namedLikeArea(scan, at)) return at;
  if (isCallingOf(scan, at, area.end)) {
    extendRole(scan, at, area.end);
    return area.end;
  }
  const part = areaPart(scan, area.end);
  if (part === null) return at;
  const from = scan.tokens[area.end]?.kind === 'mark' ? area.end + 1 : area.end;
  const known = match(scan, from, AS.name);
  const span = spanOf(scan, from, part.end);
  if (known?.sense.kind === 'country') return at;
  if (scan.tokens[from]?.capital === true) {
    const own =
      known !== undefined && known.end === part.end ? known.sense.name : scan.text.slice(span.start, span.end);
    scan.found.push(mentionOf(span, span, 'place', { home: known?.sense.home, known: own }));
  }
  extendRole(scan, at, part.end);
  return part.end;
}

export function knownName(scan: Scan, at: number, token: Token): Match<Extract<Sense, { as: 'name' }>> | undefined {
  const name = token.capital ? nameAt(scan, at) : match(scan, at, AS.name);
  if (name === undefined) return undefined;
  if (token.capital) {
    const short = name.end === at + 1 && name.sense.kind === 'country';
    const other = short && (beginsKin(scan, at, name.end) || partOfPerson(scan, at, token) || isGivenName(scan, at));
    return other || beginsBody(scan, at, name) ? undefined : name;
  }
  for (let i = at + 1; i < name.end; i++) if (scan.tokens[i]?.capital === true) return name;
  return undefined;
}

/** `Anh họ của nạn nhân`: no state. */
const beginsKin = (scan: Scan, at: number, end: number): boolean =>
  Math.max(match(scan, at, AS.role)?.end ?? 0, match(scan, at, AS.pronoun)?.end ?? 0) > end;

/** `Dallas News`, `New York Magazine`: a place begins the name of a body. */
function beginsBody(scan: Scan, at: number, { sense, end }: Match<NameSense>): boolean {
  if (sense.kind !== 'place' || scan.tokens[end]?.capital !== true) return false;
  const run = readCapitals(scan, at);
  return run !== null && run.end > end && is(scan, run.end - 1, AS.tail);
}

/** `Thái Em`, `Đức Phúc`: a short name of a state that begins a native person's name. */
function partOfPerson(scan: Scan, at: number, token: Token): boolean {
  const next = scan.tokens[at + 1];
  if (next?.capital !== true || next.newline) return false;
  const surname = scan.words.surnames.has(token.lower);
  // `Đại sứ Mỹ Lâm A`: after an office stands the state, unless it can be a family name.
  const run = readCapitals(scan, at);
  const artist = isProfession(scan) && run?.end === at + 2;
  if (!surname && !artist && (scan.role?.reach === at || is(scan, at - 1, AS.locative))) return false;
  if (!isNative(scan.words, token) || !isNative(scan.words, next) || isAbbreviation(next)) return false;
  if (run !== null && scan.tokens.slice(at, run.end).some((token) => !isNative(scan.words, token))) return false;
  if (surname && run !== null && run.end - at === 3) return true;
  // `chị Huỳnh Mỹ Anh … Mỹ Anh`.
  if (run?.end === at + 2 && scan.called.has(next.lower)) return true;
  return !is(scan, at + 1, AS.name | AS.body | AS.role | AS.field);
}

/** `Jordan Smith`, no `Quốc vương Jordan Abdullah`: a given name, though a state is called so, too. */
function isGivenName(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!scan.words.givenStates.has(token?.lower ?? '') || scan.role?.reach === at || is(scan, at - 1, AS.locative))
    return false;
  const surname = next?.capital === true && !next.newline && !isNative(scan.words, next);
  return surname && !is(scan, at + 1, AS.name | AS.body | AS.role | AS.locative);
}

/** `nhà thiết kế Đức Hùng`: of the bearers of such roles few are called by their state. */
function isProfession(scan: Scan): boolean {
  const from = scan.role?.from;
  return from !== undefined && match(scan, from, AS.role)?.sense.speaks === 'profession';
}

export function takeKnown(
  scan: Scan,
  at: number,
  { sense, end: known }: Match<Extract<Sense, { as: 'name' }>>,
  from: number = at,
): number {
  const end = companyEnd(scan, at, sense, known);
  const { kind, name, party, medium, asWritten, club, home, seatOf } = sense;
  const told = { known: name, party, medium, asWritten, club, home, seatOf, abbreviation: abbreviationAt(scan, end) };
  // `Phó chủ tịch tỉnh A, Apple có hai nhà máy`: whose office it is has been told.
  if (kind === 'organization' && isTold(scan)) closeRole(scan);
  scan.found.push(mentionOf(spanOf(scan, at, end), spanOf(scan, from, end), kind, told));
  extendByName(scan, at, end);
  return afterBracket(scan, end);
}

/** A comma has just been read, and the office before it names a body or place. */
function isTold({ role, found, tokens }: Scan): boolean {
  return role?.bridge === 'comma' && (found.at(-1)?.start ?? 0) > (tokens[role.from]?.start ?? 0);
}

/** `ông A, giám đốc của LG Mobile`: in an office behind somebody's name, foreign words go on with the name of a company. */
function companyEnd({ role, tokens, words }: Scan, at: number, { kind, club, medium }: NameSense, end: number): number {
  if (kind !== 'organization' || club === true || medium === true || role === null) return end;
  if (role.owner === null || role.reach !== at) return end;
  let last = end;
  for (let token = tokens[last]; token?.capital === true && !token.newline; token = tokens[last]) {
    if (isNative(words, token) || isAbbreviation(token)) return end;
    last += 1;
  }
  return last;
}

/** An abbreviation in brackets belongs to the name before it; what follows may still bear the role. */
export function afterBracket(scan: Scan, end: number): number {
  const inside = bracketed(scan, end);
  if (inside === undefined || scan.tokens[inside + 1]?.text !== ')') return end;
  if (scan.role?.reach === end) scan.role.reach = inside + 2;
  return inside + 2;
}

export const abbreviationAt = (scan: Scan, end: number): Span | undefined => shortOf(scan, bracketed(scan, end));

function shortOf(scan: Scan, inside: number | undefined): Span | undefined {
  if (inside === undefined) return undefined;
  const close = closingOf(scan, inside) ?? inside + 1;
  if (inParts(scan, inside, close)) return spanOf(scan, inside, close);
  scan.shorts.add(scan.tokens[inside]?.text ?? '');
  return spanOf(scan, inside, inside + 1);
}

/** `cảnh sát Lê Minh Tám`: a body's word before the full name of one of its members. */
function takeMember(scan: Scan, at: number, headEnd: number): boolean {
  const { alone, state } = match(scan, at, AS.body)?.sense ?? {};
  const [token, next] = [scan.tokens[at], scan.tokens[headEnd]];
  if (alone !== true || state !== true || scan.role?.reach === at || token === undefined || next === undefined)
    return false;
  const run = readCapitals(scan, headEnd);
  const full = scan.words.surnames.has(next.lower) && run !== null && run.end - headEnd >= 3;
  if (!full || !scan.tokens.slice(headEnd, run.end).every((token) => isNative(scan.words, token))) return false;
  if (is(scan, headEnd, AS.name | AS.field | AS.area)) return false;
  closeRole(scan);
  scan.role = {
    from: at,
    end: headEnd,
    reach: headEnd,
    owner: null,
    bridge: 'none',
    named: false,
    collective: false,
    loose: 0,
    topical: false,
    home: false,
  };
  return true;
}

/** No other person follows behind a dash or a bracket, nor behind the comma after the subject: `ông A, giám đốc hợp tác xã B,`. */
function isOwned(scan: Scan): boolean {
  const { role, tokens, found } = scan;
  const owner = found[role?.owner ?? -1];
  if (role === null || owner === undefined) return false;
  return tokens[role.from - 1]?.text !== ',' || startsSentence(scan, tokenAt(scan, owner.start));
}

export function takeBody(scan: Scan, at: number, headEnd: number): number {
  if (takeMember(scan, at, headEnd)) return headEnd;
  const apposed = scan.role?.owner !== null && scan.role?.reach === at;
  const body = readBody(scan, at, apposed ? scan.tokens.length : 0, apposed && isOwned(scan));
  if (body === null || !(body.specific || body.alone)) {
    extendRole(scan, at, headEnd);
    return headEnd;
  }
  if (body.carried !== undefined) return takeKnown(scan, at, { sense: body.carried, end: body.end }, headEnd);
  const span = spanOf(scan, at, body.end);
  const capitals = body.medium ? ownName(scan, headEnd, body.end) : null;
  const { medium, state, local } = body;
  const told = { medium, state, local, abbreviation: shortOf(scan, body.abbreviation) };
  scan.found.push(mentionOf(span, capitals ?? span, 'organization', told));
  extendByName(scan, at, body.end);
  return afterBracket(scan, body.end);
}

/** A medium is called by its own name, without `báo`, `tờ`, `hãng tin`. */
function ownName(scan: Scan, from: number, end: number): Span | null {
  for (let at = from; at < end; at++) {
    const known = match(scan, at, AS.name);
    if (known !== undefined && known.sense.kind !== 'organization' && scan.tokens[at]?.capital === true) {
      if (known.end >= end) return null;
      at = known.end - 1;
    } else if (scan.tokens[at]?.capital === true) return spanOf(scan, at, end);
  }
  return null;
}
