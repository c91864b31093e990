import { DASHES } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, is, match, type RoleKind } from '../lexicon.ts';
import { type Affiliation, affiliations, spokenFor, textOf } from '../phrases/affiliation.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { type Body, readBody } from '../phrases/read-body.ts';
import { isAbbreviation, nameAt, readCapitals } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { tokenAt } from '../phrases/token-at.ts';

/** `Thứ trưởng A của Bộ B`, `giáo sư C tại Đại học D`, `ông E - Công ty F`: the body after the name. */
export function affiliationAfter(
  r: PhraseReading,
  { name, role, apposition }: NameMention,
  kind: RoleKind | null,
): string | null {
  const at = tokenAt(r, name.end);
  const of = role === undefined ? undefined : match(r, at, AS.of);
  const place = kind === 'profession' && r.tokens[at]?.text === ',' ? behindPost(r, at + 1) : at;
  const scholar = kind === 'profession' && is(r, place, AS.locative) ? match(r, place, AS.link) : undefined;
  const dash = apposition === undefined && DASHES.has(r.tokens[at]?.text ?? '') ? { end: at + 1 } : undefined;
  const start = of?.end ?? scholar?.end ?? dash?.end;
  if (start === undefined)
    return memberOf(r, at) ?? (role === undefined ? null : bodyBetween(r, at)) ?? employerOf(r, at, apposition);
  const body = readBody(r, start);
  if (of === undefined && (body?.specific !== true || (body.state && dash === undefined))) return null;
  const first = affiliationAt(r, start, body);
  return first === undefined || first.medium ? null : (first.party ?? first.name);
}

/** The first that is named by a body's name, or else by the known name up to `short`, at a token. */
function affiliationAt(
  r: PhraseReading,
  at: number,
  body: Body | null,
  short: number = nameAt(r, at)?.end ?? at,
): Affiliation | undefined {
  return affiliations(r, at, body?.specific === true ? body.end : short)[0];
}

/** `bác sĩ A, đang công tác tại Bệnh viện B`: the token behind the words for working somewhere. */
function behindPost({ tokens, words }: PhraseReading, from: number): number {
  let at = from;
  while (at < from + MAX_POST && words.posts.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

const MAX_POST = 4;

/** Most words from a profession to the body where it is practised. */
const MAX_DESCRIPTION = 14;

/** `ông A, một giáo viên dạy Toán nhiều năm tại Trường B`: the body at the end of what somebody is told to be. */
function employerOf(r: PhraseReading, mark: number, apposition: Span | undefined): string | null {
  const opens = r.tokens[mark]?.text === ',' || DASHES.has(r.tokens[mark]?.text ?? '');
  if (!opens && apposition === undefined) return null;
  const from = apposition === undefined ? mark + 1 : tokenAt(r, apposition.start);
  const quantifier = match(r, from, AS.quantifier);
  const head = match(r, quantifier?.sense.plural === false ? quantifier.end : from, AS.role);
  if (head?.sense.speaks !== 'profession') return null;
  for (let at = head.end; at < head.end + MAX_DESCRIPTION; at++) {
    const token = r.tokens[at];
    if (token === undefined || token.newline || token.kind === 'mark' || is(r, at, AS.relay)) return null;
    const link = match(r, at, AS.of)?.end ?? (is(r, at, AS.locative) ? match(r, at, AS.link)?.end : undefined);
    const behind = link ?? comingFrom(r, at);
    if (behind === null) {
      if (is(r, at, AS.predicate)) return null;
      continue;
    }
    const body = readBody(r, behind);
    const first = affiliationAt(r, behind, body);
    if (first?.kind === 'organization') return first.medium ? null : (first.party ?? first.name);
    // `tại Heritage Foundation`: the last word tells that it is a body.
    const run = body === null ? readCapitals(r, behind) : null;
    const tail = run === null ? undefined : match(r, run.end - 1, AS.tail);
    if (run !== null && tail?.sense.medium === false) return textOf(r, run.from, run.end);
  }
  return null;
}

/** `bà A từ IBM`, `tiến sĩ B, thuộc Học viện C`: the body that somebody without an office belongs to. */
function memberOf(r: PhraseReading, behind: number): string | null {
  const at = r.tokens[behind]?.text === ',' ? behind + 1 : behind;
  const from = match(r, at, AS.of)?.end ?? (is(r, at, AS.locative) ? comingFrom(r, at) : null);
  const token = from === null ? undefined : r.tokens[from];
  if (from === null || token === undefined) return null;
  const body = readBody(r, from);
  const short = nameAt(r, from)?.end ?? (isAbbreviation(token) ? from + 1 : from);
  const first = affiliationAt(r, from, body, short);
  return first?.kind !== 'organization' || first.medium ? null : (first.party ?? first.name);
}

/** `thiếu úy A, Phòng B, cho biết`: a body in capitals between two commas, and no list of bodies. */
function bodyBetween(r: PhraseReading, comma: number): string | null {
  if (r.tokens[comma]?.text !== ',' || r.tokens[comma + 1]?.capital !== true) return null;
  const body = readBody(r, comma + 1);
  if (body?.specific !== true || body.medium || r.tokens[body.end]?.text !== ',') return null;
  const next = r.tokens[body.end + 1];
  if (next?.kind !== 'word' || next.capital || is(r, body.end + 1, AS.and | AS.body | AS.role | AS.honorific))
    return null;
  const [first, more] = affiliations(r, comma + 1, body.end);
  return first?.kind !== 'organization' || more !== undefined ? null : (first.party ?? first.name);
}

/** `từ`, `đến từ`: the token behind. */
function comingFrom({ tokens, words }: PhraseReading, at: number): number | null {
  const end = [at + 1, at + 2].find((next) => words.comingFrom.has(tokens[next - 1]?.lower ?? ''));
  return end ?? null;
}

/** Longest phrase in brackets after a name in tokens. */
const MAX_SEAT = 20;

/** `(đoàn Hà Nội)`, `(TP.HCM)` after the name. */
export function seatAfter(r: PhraseReading, { name, role }: NameMention): Affiliation | null {
  const open = tokenAt(r, name.end);
  const mark = r.tokens[open]?.text ?? '';
  if (role !== undefined && (mark === ',' || DASHES.has(mark)))
    return placeAfter(r, open + 1) ?? delegationAfter(r, open + 1);
  if (mark !== '(') return null;
  for (let close = open + 2; close < open + MAX_SEAT; close++) {
    if (r.tokens[close]?.text !== ')') continue;
    const named = affiliations(r, open + 1, close).filter(({ medium }) => !medium);
    const [body, wider, other] = named.filter(({ kind }) => kind === 'organization');
    if (isPrivate(r, open, body?.from ?? close)) return null;
    if (body === undefined) return named.length === 1 ? (named[0] ?? null) : null;
    return wider === undefined ? body : wider.wider && other === undefined ? spokenFor(r, body, wider) : null;
  }
  return null;
}

/** `(phụ huynh học sinh trường A)`, `(nguyên giám đốc Sở B)`: who does not speak for the body, or no longer. */
function isPrivate(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (r.tokens[at]?.kind !== 'mark') continue;
    const speaks = match(r, at + 1, AS.role)?.sense.speaks;
    if (is(r, at + 1, AS.former) || speaks === 'private' || speaks === 'kin') return true;
  }
  return false;
}

/** `đại biểu A - Hà Nội`, `đại biểu B, tỉnh Nam Định`. */
function placeAfter(r: PhraseReading, from: number): Affiliation | null {
  const place = nameAt(r, match(r, from, AS.area)?.end ?? from);
  if (place?.sense.home !== true || r.tokens[place.end]?.capital === true) return null;
  return affiliations(r, from, place.end)[0] ?? null;
}

/** `đại biểu A, Đoàn đại biểu Quốc hội tỉnh B`. */
function delegationAfter(r: PhraseReading, from: number): Affiliation | null {
  if (match(r, from, AS.body)?.sense.delegates !== true) return null;
  const body = readBody(r, from);
  return body?.specific === true ? (affiliations(r, from, body.end)[0] ?? null) : null;
}
