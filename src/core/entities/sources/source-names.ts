import type { Span } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { standAt, tokenAt } from '../phrases/token-at.ts';

/** Words of an unknown title. */
const MAX_TITLE = 5;

/** The name that the phrase begins with, aside from words such as `phía`, `ông`, `chính quyền`. */
export function leadingName(
  r: PhraseReading,
  at: number,
  end: number,
  inside: readonly NameMention[],
): NameMention | null {
  const [name] = inside;
  // `người Peru cầm cờ`: people, of whom more is told than where they are from.
  if (name === undefined || (is(r, at, AS.origin) && name.kind === 'country' && !endsPhrase(r, name, end))) return null;
  const start = r.tokens[at]?.start ?? 0;
  if (name.start <= start) return name;
  let from = at;
  for (let steps = 0; steps < 3; steps++) {
    const skip =
      match(r, from, AS.side) ??
      match(r, from, AS.honorific) ??
      mediumHead(r, from) ??
      match(r, from, AS.area) ??
      former(r, from);
    if (skip === undefined) return null;
    from = skip.end;
    if (name.start <= (r.tokens[from]?.start ?? 0)) {
      return name;
    }
  }
  return null;
}

function mediumHead(r: PhraseReading, at: number): { end: number } | undefined {
  const body = match(r, at, AS.body);
  return body?.sense.medium === true ? body : undefined;
}

const former = (r: PhraseReading, at: number): { end: number } | undefined => match(r, at, AS.former);

/** The person after a role phrase and a comma, a dash or `là`: `luật sư của X, bà Y`. */
export function apposedPerson(
  r: PhraseReading,
  from: number,
  inside: readonly NameMention[],
  kin: boolean,
): NameMention | null {
  const next = inside.find(({ kind, start }) => kind === 'person' && plainWords(r, from, tokenAt(r, start)));
  if (next !== undefined && !kin) return next;
  for (let i = inside.length - 1; i >= 0; i--) {
    const name = inside[i];
    if (name?.kind !== 'person') continue;
    const before = r.tokens[tokenAt(r, name.start) - 1];
    const at = tokenAt(r, name.start);
    if (at <= from && !kin) return name;
    if (
      before !== undefined &&
      (before.text === ',' || before.text === '-' || before.text === '–' || before.lower === r.words.copula)
    )
      return name;
    if (kin || (before !== undefined && is(r, at - 1, AS.and))) continue;
    if (plainWords(r, from, at)) return name;
    const outer = before !== undefined && !is(r, at - 1, AS.of) && i > 0 && inside.length > 1;
    if (outer && inside[i - 1]?.kind !== 'person' && name.addressed !== true) return name;
  }
  return null;
}

/** Nothing of the phrase up to `end` stands behind the name. */
export const endsPhrase = (r: PhraseReading, name: Span, end: number): boolean =>
  name.end >= (r.tokens[end - 1]?.end ?? 0);

/** Up to three words of no list, then a name that ends the phrase or its first part: `thiền sư Minh Sơn`. */
export function titledName(
  r: PhraseReading,
  from: number,
  end: number,
  inside: readonly NameMention[],
): NameMention | null {
  const [name] = inside;
  if (name === undefined) return null;
  // `hàng xóm Mary Adams, 41 tuổi`: what follows a comma tells more of a person.
  const ends = inside.length === 1 && endsPhrase(r, name, end);
  if (!ends && (name.kind !== 'person' || r.tokens[tokenAt(r, name.end)]?.text !== ',')) return null;
  if (name.kind === 'country' || (name.kind === 'place' && name.known !== undefined) || name.kind === 'organization')
    return null;
  const at = tokenAt(r, name.start);
  return at - from <= MAX_TITLE && plainWords(r, from, at) ? name : null;
}

/** `nhà khí tượng học của CNN Jane Doe`: a person right behind the body that ends a description. */
export function employed(r: PhraseReading, end: number, inside: readonly NameMention[]): NameMention | null {
  const [employer, person, other] = inside;
  if (employer?.kind !== 'organization' || person?.kind !== 'person' || other !== undefined) return null;
  return endsPhrase(r, person, end) && tokenAt(r, employer.end) === tokenAt(r, person.start) ? person : null;
}

/** `Nhà Trắng John Doe`: a full name right behind a known body, whose office was cut off or is not told. */
export function bearerBehind(r: PhraseReading, end: number, inside: readonly NameMention[]): NameMention | null {
  const bearer = employed(r, end, inside);
  if (bearer === null) return null;
  const name = r.tokens.slice(tokenAt(r, bearer.name.start), tokenAt(r, bearer.name.end));
  return name.length > 1 && name.every(({ kind, text }) => kind === 'word' && text.length > 1) ? bearer : null;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"]);

/** Most words of no list between a role and its bearer. */
const MAX_PLAIN = 6;

const NOT_PLAIN =
  AS.of | AS.and | AS.locative | AS.honorific | AS.topic | AS.role | AS.side | AS.quantifier | AS.predicate;

/** Only small words that are no function words stand between a role and a name: `thẩm phán liên bang John`. */
function plainWords(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = r.tokens[at];
    if (token !== undefined && QUOTES.has(token.text)) continue;
    if (token === undefined || token.kind !== 'word' || token.capital) return false;
    const named = match(r, at, AS.compound);
    if (named === undefined && is(r, at, NOT_PLAIN)) return false;
    // What stands inside a phrase means nothing by itself: `không` in `hàng không`.
    at = Math.max(at, Math.min(end, (named ?? match(r, at, AS.field))?.end ?? 0) - 1);
  }
  return end - from <= MAX_PLAIN;
}

/** Further names joined to the first by `và`, commas and the like. */
export function joint(r: PhraseReading, lead: NameMention, inside: readonly NameMention[], end: number): NameMention[] {
  const out: NameMention[] = [];
  const apposition = lead.apposition?.end ?? lead.end;
  let pending: NameMention[] = [];
  for (const name of inside) {
    if (name.start < Math.max(apposition, lead.end)) continue;
    const at = tokenAt(r, name.start);
    if (at >= end || isExample(r, at)) break;
    const before = joinBefore(r, at);
    if (before === 'and') {
      out.push(...pending, name);
      pending = [];
    } else if (before === 'comma') pending.push(name);
    else pending = [];
  }
  const last = pending.at(-1);
  const listed =
    last !== undefined &&
    (endsPhrase(r, last, end) || othersBehind(r, [last], end) !== undefined) &&
    [lead, ...pending].every((name) => name.kind === lead.kind) &&
    !isHeld(r, lead, pending[0]);
  const apart =
    lead.kind === 'person' ||
    lead.kind === 'country' ||
    [lead, ...pending].every((name) => name.known !== undefined) ||
    pending.every((name) => isSameKindOfBody(r, lead, name));
  if (listed && apart) out.push(...pending);
  return out;
}

/** `Bộ A, Bộ B`: what has another name may be a part of what follows (`Phòng A, Sở B`). */
function isSameKindOfBody(r: PhraseReading, { name: a }: NameMention, { name: b }: NameMention): boolean {
  const [one, other] = [a, b].map(({ start }) => match(r, tokenAt(r, start), AS.body)?.sense);
  return one !== undefined && one === other;
}

/** `huyện A, tỉnh B`, no `huyện A, huyện B`: the first place lies in the second. */
function isHeld(r: PhraseReading, place: NameMention, holder: NameMention | undefined): boolean {
  const [inner, outer] = [place, holder].map((name) => name && areaOf(r, name));
  return place.kind === 'place' && inner !== undefined && inner !== outer;
}

/** The word for what kind of place it is, before its name; none where it is one of several (`hai tỉnh A, B`). */
function areaOf(r: PhraseReading, { start, name }: NameMention): string | undefined {
  const at = tokenAt(r, name.start);
  const from = [tokenAt(r, start), at - 1, at - 2].find((first) => match(r, first, AS.area)?.end === at);
  if (from === undefined || r.tokens[from - 1]?.kind === 'number' || is(r, from - 1, AS.quantifier)) return undefined;
  return r.tokens[from]?.lower;
}

/** `A, B và các nước khác`, `A và ít nhất 11 nước`: behind the last name come some who are not named. */
export function othersBehind(
  r: PhraseReading,
  names: readonly NameMention[],
  end: number,
): { readonly from: number; readonly end: number } | undefined {
  const last = names.at(-1);
  const from = last === undefined ? undefined : match(r, tokenAt(r, last.apposition?.end ?? last.end), AS.and)?.end;
  return from !== undefined && from < end && isMany(r, from) ? { from, end } : undefined;
}

/** Words before a number: `ít nhất 11 nước`. */
const MAX_BEFORE_NUMBER = 2;

const isMany = (r: PhraseReading, at: number): boolean =>
  match(r, at, AS.quantifier)?.sense.plural === true ||
  r.tokens.slice(at, at + 1 + MAX_BEFORE_NUMBER).some(({ kind, text }) => kind === 'number' && text !== '1');

/** `các tướng lĩnh và Bộ trưởng A`: the one who is named besides many. */
export function besideMany(
  r: PhraseReading,
  from: number,
  end: number,
  inside: readonly NameMention[],
): NameMention | null {
  const last = inside.at(-1);
  if (last?.kind !== 'person' || !endsPhrase(r, last, end)) return null;
  const at = tokenAt(r, last.start);
  return at > from && is(r, at - 1, AS.and) ? last : null;
}

/** `A, đặc biệt là B và C`: who is named only as a part of the first. */
const isExample = (r: PhraseReading, at: number): boolean =>
  r.words.exemplifying.some((phrase) => standAt(r, at - phrase.length, phrase));

/** `A với B`, no `tổ chức có quan hệ với B`: all joining words but `và` stand right behind a name. */
function joins(r: PhraseReading, at: number): boolean {
  if (r.tokens[at]?.lower === r.words.conjunction || is(r, at - 1, AS.and)) return true;
  const before = r.tokens[at - 1];
  return before?.capital === true || before?.kind !== 'word';
}

function joinBefore(r: PhraseReading, at: number): 'and' | 'comma' | null {
  for (let from = at - 1; from >= at - 3 && from >= 0; from--) {
    if (is(r, from, AS.and)) return joins(r, from) ? 'and' : null;
    const text = r.tokens[from]?.text;
    if (text === ',') return 'comma';
    if (!is(r, from, AS.side) && !is(r, from, AS.honorific) && !is(r, from, AS.quantifier)) return null;
  }
  return null;
}
