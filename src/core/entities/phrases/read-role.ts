import { AS, is, match, type Sense } from '../lexicon.ts';
import { type Affiliation, affiliations, spokenFor, textOf } from './affiliation.ts';
import { readBody } from './read-body.ts';
import { nameAt } from './read-name.ts';
import { type Pointer, readPointer } from './read-pointer.ts';
import type { PhraseReading } from './reading.ts';
import type { RoleFact } from './role-fact.ts';
import { folded, foldedToken, foldedTokens } from './spelling.ts';

/** Reads a role phrase: its office, and for whom its bearer speaks. */
export function readRole(r: PhraseReading, from: number, end: number): RoleFact | null {
  let at = from;
  let former = false;
  while (at < end) {
    const head = match(r, at, AS.role);
    if (head === undefined && is(r, at, AS.former)) former = true;
    if (head !== undefined) {
      const { speaks, group, body, under } = head.sense;
      const text = textOf(r, from, end);
      const silent = former || speaks === 'private' || speaks === 'kin';
      const all = affiliations(r, head.end, end);
      const own = silent ? null : partyOf(r, head.end, end, all, speaks === 'profession', head.sense);
      const party = own ?? (silent || speaks !== 'office' ? null : partyOfSecond(r, head.end, end));
      const { delegation } = head.sense;
      const bodies = all.map((other) => folded(r, other.party ?? other.name));
      const assumed = party !== null && (party === body || (own === party && all.length === 0 && under !== undefined));
      const { words, common } = contentWords(r, from, end);
      return {
        text,
        speaks,
        group,
        bodies,
        words,
        common,
        former,
        head: foldedTokens(r, at, head.end),
        party: delegationIn(r, head.end, all, delegation) ?? party,
        assumed,
        pointer: party === null && speaks === 'office' && !former ? pointerOf(r, head.end, end, under ?? body) : null,
        pointed: false,
        delegation,
      };
    }
    at += 1;
  }
  return null;
}

/** The body that the phrase points at; without one, the last one of the kind that such offices have: `hiệu trưởng` of the school. */
function pointerOf(r: PhraseReading, from: number, end: number, home: string | undefined): Pointer | null {
  const pointer = readPointer(r, from, end);
  if (pointer !== null || home === undefined || from < end) return pointer;
  return { of: 'body', words: folded(r, home), name: null };
}

/** `đoàn đại biểu Quốc hội Hà Nội`: deputies of one place speak for it together. */
export const ofPlace = (
  from: Affiliation | undefined | null,
  delegation: string | undefined,
  phrase: string | null = null,
): string | null =>
  delegation !== undefined && from?.kind === 'place' ? `${delegation} ${phrase ?? from.name}` : null;

/** What those of a place are together; behind a comma may come the place that holds it: `Trưởng Công an huyện A, tỉnh B`. */
function delegationIn(
  r: PhraseReading,
  from: number,
  [place, wider, more]: readonly Affiliation[],
  delegation: string | undefined,
): string | null {
  const held = wider === undefined || (wider.kind === 'place' && hasComma(r, place?.end ?? from, wider.from));
  return held && more === undefined ? ofPlace(place, delegation, areaPhrase(r, from, place?.end ?? from)) : null;
}

function hasComma({ tokens }: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return true;
  return false;
}

/** The place with the word for its kind: `thành phố Đà Nẵng`. */
function areaPhrase(r: PhraseReading, from: number, end: number): string | null {
  for (let at = from; at < end; at++) if (is(r, at, AS.area)) return textOf(r, at, end);
  return null;
}

/** `trợ lý bộ trưởng giáo dục`: the party of the office that the first one serves. */
function partyOfSecond(r: PhraseReading, from: number, end: number): string | null {
  for (let at = from; at < end; at++) {
    const head = match(r, at, AS.role);
    if (head?.sense.speaks === 'office')
      return partyOf(r, head.end, end, affiliations(r, head.end, end), false, head.sense);
  }
  return null;
}

/** Folded words of a phrase without its function words; `common` without its names. */
function contentWords(r: PhraseReading, from: number, end: number): { words: Set<string>; common: Set<string> } {
  const words = new Set<string>();
  const common = new Set<string>();
  let at = from;
  while (at < end) {
    const skip =
      match(r, at, AS.of) ??
      match(r, at, AS.quantifier) ??
      match(r, at, AS.demonstrative) ??
      match(r, at, AS.honorific);
    const name = nameAt(r, at);
    if (name !== undefined) {
      for (const word of folded(r, name.sense.seatOf ?? name.sense.name)) words.add(word);
      at = name.end;
    } else if (skip !== undefined) at = skip.end;
    else {
      const token = r.tokens[at];
      if (token !== undefined && token.kind !== 'mark') {
        const word = foldedToken(r.words, token);
        words.add(word);
        if (!token.capital || at === from) common.add(word);
      }
      at += 1;
    }
  }
  return { words, common };
}

/** The name stands right after `của`, perhaps with a word of address. */
function ofBefore(r: PhraseReading, from: number, end: number, name: string): boolean {
  const [word] = name.split(' ');
  for (let at = from; at < end - 1; at++) {
    if (!is(r, at, AS.of)) continue;
    return r.tokens[at + 1]?.text === word || r.tokens[at + 2]?.text === word;
  }
  return false;
}

/** `thành viên ban B của C`: a body's name that goes on with the one that it is part of. */
function committeeOf(r: PhraseReading, from: number, end: number, { from: at, end: last }: Affiliation): string | null {
  const whole = match(r, at, AS.body);
  const bare = whole?.sense.alone === true && whole.sense.state && whole.end === end && last === end;
  return bare && is(r, at - 1, AS.of) && r.tokens[from]?.capital === true && is(r, from, AS.body)
    ? textOf(r, from, end)
    : null;
}

/** The phrase ends with `của` and one name: whose all before it is. */
function endsOf(r: PhraseReading, from: number, end: number): boolean {
  for (let at = end - 1; at > from; at--) {
    if (!is(r, at, AS.of)) continue;
    const body = readBody(r, at + 1);
    return nameAt(r, at + 1)?.end === end || (body?.specific === true && body.end === end);
  }
  return false;
}

/** `đại diện một ngân hàng tại Bình Dương`: the place where a body is that is not named. */
function isWhereabouts(r: PhraseReading, from: number, { kind, from: place }: Affiliation): boolean {
  if (kind === 'organization') return false;
  const quantifier = match(r, from, AS.quantifier);
  if (quantifier === undefined || !is(r, quantifier.end, AS.body)) return false;
  const at = match(r, place - 1, AS.area)?.end === place ? place - 2 : place - 1;
  return is(r, at, AS.locative);
}

type RoleSense = Extract<Sense, { as: 'role' }>;

function partyOf(
  r: PhraseReading,
  from: number,
  end: number,
  named: readonly Affiliation[],
  bodyOnly: boolean,
  { group, body: home, under }: RoleSense,
): string | null {
  const last = named.at(-1);
  const committee = last === undefined ? null : committeeOf(r, from, end, last);
  if (committee !== null) return committee;
  if (last !== undefined && !last.medium && endsOf(r, from, end)) {
    // `người sáng lập công ty A của Mỹ`: the company, wherever it is.
    const [firm = last] = named;
    const abroad = last.kind === 'country' && match(r, firm.from, AS.body)?.sense.carrier === true;
    const whose = abroad ? firm : last;
    if (last.kind !== 'place') return whose.party ?? whose.name;
    // `nhà ngoại giao phụ trách quan hệ Nhật Bản của Bình Nhưỡng`.
    const seat = nameAt(r, last.from)?.sense.seatOf;
    if (seat !== undefined && named.some(({ kind }) => kind === 'country')) return seat;
  }
  const [first] = named;
  if (first !== undefined && named.length === 1 && isWhereabouts(r, from, first)) return null;
  const body = named.find((other) => other.kind === 'organization' && !other.medium);
  const country = named.find((other) => other.kind === 'country');
  if (bodyOnly) {
    if (body !== undefined) return body.party ?? body.name;
    return r.words.advocates.has(group) && first?.kind === 'place' && ofBefore(r, from, end, first.name)
      ? first.name
      : null;
  }
  // `Bộ trưởng Nội vụ` → `Bộ Nội vụ`.
  const own = under !== undefined && is(r, from, AS.field) && from < end ? `${under} ${textOf(r, from, end)}` : null;
  if (own !== null && body === undefined && (country === undefined || country.name === r.words.home)) return own;
  // `Bộ trưởng Công an`, `Trưởng ban Tổ chức lễ hội`: the body's own word stands in the office.
  if (under !== undefined && first?.kind === 'organization' && first.from === from) {
    const bare = match(r, from, AS.body);
    const same = r.tokens[from]?.lower === under.toLowerCase();
    const headless = bare?.sense.state === true && bare.sense.alone && bare.end === first.end && !same;
    if (headless || (bare !== undefined && !headless && is(r, from, AS.field) && bare.sense.carrier))
      return `${under} ${first.name}`;
  }
  const widest = named.findLastIndex(({ wider }) => wider);
  const [part, whole] = [named[widest - 1], named[widest]];
  const speaking = part === undefined || whole === undefined ? undefined : spokenFor(r, part, whole);
  if (speaking !== undefined) return speaking.party ?? speaking.name;
  if (first !== undefined && first.kind === 'organization' && !first.medium) {
    if (first.party !== null) return first.party;
    if (country !== undefined && first.state) return country.name;
    return first.name;
  }
  if (country !== undefined && first?.kind !== 'place') return country.name;
  if (body !== undefined) return body.party ?? body.name;
  if (first?.kind === 'place') {
    // `đại diện của Bắc Kinh`: the capital stands for its state.
    const capital =
      named.length === 1 && is(r, first.from - 1, AS.of) ? nameAt(r, first.from)?.sense.seatOf : undefined;
    return country?.name ?? capital ?? first.name;
  }
  // `tổng giám đốc Reuters`, but no reporter of it.
  if (first?.medium === true) return r.words.business.has(group) || r.words.impersonal.has(group) ? first.name : null;
  return home ?? own;
}
