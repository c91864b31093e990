import type { Span } from '../../types.ts';
import { AS, type Gender, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { readBody } from '../phrases/read-body.ts';
import { readCapitals } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { foldedTokens } from '../phrases/spelling.ts';
import { isThing, namesIn, tokenAt } from '../phrases/token-at.ts';
import { afterComma, namedBehind } from './named-behind.ts';
import type { Source } from './source.ts';
import {
  apposedPerson,
  bearerBehind,
  besideMany,
  employed,
  joint,
  leadingName,
  othersBehind,
  titledName,
} from './source-names.ts';

/** Marks at the two ends are none of the phrase; a phrase of marks only stays. */
function withoutMarks({ tokens }: PhraseReading, from: number, to: number): { first: number; end: number } {
  let first = from;
  let end = Math.max(from + 1, to);
  while (first < end - 1 && tokens[first]?.kind === 'mark') first += 1;
  while (end - 1 > first && tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')') end -= 1;
  return { first, end };
}

/** Reads the noun phrase that names who speaks. */
export function readSource(r: PhraseReading, span: Span, names: readonly NameMention[]): Source {
  const { first, end } = withoutMarks(r, tokenAt(r, span.start), tokenAt(r, span.end));
  const inside = namesIn(names, span);
  const whole = readPhrase(r, withQuantifier(r, first), end, inside);
  const relays = whole.kind === 'names' && whole.names[0]?.medium === true;
  const behind = namedBehind(r, whole, inside);
  if (behind !== null) return behind;
  if (whole.kind !== 'other' && !relays) return whole;
  return afterClause(r, whole, inside, relays) ?? (relays ? null : afterComma(r, whole, inside)) ?? whole;
}

/** `nhiều đại biểu`: the quantifier before a phrase that was cut off from it. */
function withQuantifier(r: PhraseReading, first: number): number {
  for (const from of [first - 2, first - 1]) {
    const quantifier = match(r, from, AS.quantifier);
    if (quantifier?.end === first && quantifier.sense.plural && r.tokens[first]?.newline === false) return from;
  }
  return first;
}

/** Most tokens from a relay's verb to the end of the phrase. */
const MAX_TAIL = 40;

/** `Đài X dẫn lời ông Y`, `Bà nhấn mạnh Y`: a clause was taken for the source; who speaks is named at its end. */
function afterClause(r: PhraseReading, whole: Source, inside: readonly NameMention[], relayed: boolean): Source | null {
  const { from: first, end } = whole;
  for (let at = end - 1; at > Math.max(first, end - MAX_TAIL); at--) {
    const verb = match(r, at, AS.relay) ?? (relayed ? undefined : match(r, at, AS.predicate));
    const from = verb?.end ?? end;
    const start = r.tokens[from]?.start;
    if (start === undefined || from >= end) continue;
    const names = inside.filter((name) => name.start >= start);
    const rest = readPhrase(r, from, end, names);
    // `người Peru đến Chile`: a state is quoted, not reached or seen.
    const isState = rest.kind === 'names' && rest.names.every(({ kind }) => kind === 'country');
    if (isState && match(r, at, AS.relay) === undefined) continue;
    if (rest.kind === 'names' && rest.names.some((name) => reaches(name, r.tokens[end - 1]?.end ?? 0))) return rest;
    if (rest.kind === 'pronoun') return rest;
  }
  return null;
}

const reaches = ({ end, apposition }: NameMention, last: number): boolean =>
  Math.max(end, apposition?.end ?? 0) >= last;

function readPhrase(r: PhraseReading, first: number, end: number, inside: readonly NameMention[]): Source {
  const { at: opened, indefinite, plural } = skipQuantifiers(r, first, end);
  const side = match(r, opened, AS.side)?.end ?? opened;
  // `phía công ty`: the company.
  const at = side < end && is(r, side, AS.body) && !is(r, opened, AS.body) ? side : opened;
  const pronoun = match(r, first, AS.pronoun) ?? match(r, at, AS.pronoun);
  if (pronoun !== undefined && pronoun.end >= end)
    return { from: first, end, kind: 'pronoun', of: pronoun.sense.of, gender: pronoun.sense.gender };
  const honorific = match(r, at, AS.honorific);
  if (honorific !== undefined && (honorific.end >= end || predicateAt(r, honorific.end)))
    return { from: first, end, kind: 'pronoun', of: 'person', gender: honorific.sense.gender };
  const many = (plural || (indefinite && isCompanyWord(r, at))) && isKind(r, at, inside[0]);
  const crowd = many || ((indefinite || plural) && is(r, at, AS.origin) && is(r, at, AS.group));
  const lead = crowd ? null : leadingName(r, at, end, inside);
  const bearer = lead?.known === undefined ? null : bearerBehind(r, end, inside);
  if (bearer !== null) return { from: first, end, kind: 'names', names: [bearer], employer: lead ?? undefined };
  if (lead !== null) {
    const names = [lead, ...joint(r, lead, inside, end)];
    return { from: first, end, kind: 'names', names, others: othersBehind(r, names, end) };
  }
  // `cựu giám đốc FBI`.
  const role = match(r, at, AS.role) ?? match(r, match(r, at, AS.former)?.end ?? at, AS.role);
  const document = match(r, at, AS.document);
  const group = match(r, at, AS.group);
  const body = readBody(r, at);
  const known = Math.max(role?.end ?? 0, document?.end ?? 0, group?.end ?? 0, body === null ? 0 : bodyHeadEnd(r, at));
  const compound = match(r, at, AS.compound)?.end ?? 0;
  const longest = compound >= known ? 0 : known;
  // `một người sống ở khu này`: the last word points at the noun beside it.
  const pointing = (plural || !indefinite) && endsPointing(r, Math.max(at, longest - 1), end);
  if (longest > 0 && role?.end === longest) {
    const beside = plural ? besideMany(r, role.end, end, inside) : null;
    if (beside !== null) {
      const and = tokenAt(r, beside.start) - 1;
      return { from: first, end, kind: 'names', names: [beside], others: { from: first, end: and } };
    }
    const apposed = apposedPerson(r, role.end, inside, role.sense.speaks === 'kin');
    if (apposed !== null)
      return { from: first, end, kind: 'names', names: [apposed, ...joint(r, apposed, inside, end)], title: at };
    if (role.sense.speaks === 'kin')
      return { from: first, end, kind: 'other', plural, single: indefinite && !plural, pointing };
    const gender = role.sense.gender === 'any' ? genderBefore(r, at) : role.sense.gender;
    return { from: first, end, kind: 'role', gender, head: at, headEnd: role.end, indefinite, plural, pointing };
  }
  if (longest > 0 && document?.end === longest)
    return {
      from: first,
      end,
      kind: 'document',
      headLength: longest - at,
      headEnd: document.end,
      pointing,
      names: inside,
    };
  if (longest > 0 && body !== null && group?.end !== longest && role?.end !== longest)
    return {
      from: at === opened ? first : at,
      end,
      kind: 'body',
      headLength: longest - at,
      headEnd: longest,
      pointing,
      plural: plural || indefinite,
    };
  const single = !indefinite && !plural;
  const titled = (longest === 0 ? titledName(r, at, end, inside) : null) ?? (single ? employed(r, end, inside) : null);
  if (titled !== null) return { from: first, end, kind: 'names', names: [titled] };
  if (longest === 0 && (match(r, at, AS.area)?.end ?? 0) < end) {
    const start = honorific?.end ?? at;
    const run = readCapitals(r, start);
    const [from, last] = [r.tokens[start], r.tokens[end - 1]];
    const whole = run !== null && run.end >= end && !isThing(r, foldedTokens(r, start, end));
    if (whole && from !== undefined && last !== undefined)
      return { from: first, end, kind: 'name', name: { start: from.start, end: last.end } };
  }
  return { from: first, end, kind: 'other', plural, single: indefinite && !plural, pointing };
}

/** `các công ty Mỹ`, `nhiều nước vùng Vịnh`: all of a kind, none by its name. */
function isKind(r: PhraseReading, at: number, name: NameMention | undefined): boolean {
  if (name === undefined || r.tokens[at]?.capital === true) return false;
  if (is(r, at, AS.group) && !is(r, at, AS.role)) return true;
  return name.start <= (r.tokens[at]?.start ?? 0) && name.kind === 'organization' && is(r, at, AS.body);
}

/** `một công ty Mỹ`: which one is not told. */
const isCompanyWord = (r: PhraseReading, at: number): boolean => match(r, at, AS.body)?.sense.carrier === true;

/** A verb, no name that is spelled like one: `ông Lại Văn Tám`. */
const predicateAt = (r: PhraseReading, at: number): boolean =>
  match(r, at, AS.predicate) !== undefined && r.tokens[at]?.capital === false;

function genderBefore(r: PhraseReading, at: number): Gender {
  const quantifier = match(r, at - 1, AS.quantifier);
  return quantifier?.end === at ? quantifier.sense.gender : 'any';
}

function bodyHeadEnd(r: PhraseReading, at: number): number {
  return match(r, at, AS.body)?.end ?? 0;
}

interface Opening {
  readonly at: number;
  readonly indefinite: boolean;
  readonly plural: boolean;
}

function skipQuantifiers(r: PhraseReading, from: number, end: number): Opening {
  let at = from;
  let indefinite = false;
  let plural = false;
  for (let steps = 0; steps < 3; steps++) {
    const quantifier = match(r, at, AS.quantifier);
    if (quantifier === undefined || quantifier.end >= end) break;
    // `tay vợt`, `chính ủy`: one word.
    if ((match(r, at, AS.role)?.end ?? 0) > quantifier.end) break;
    indefinite ||= !quantifier.sense.definite;
    plural ||= quantifier.sense.plural;
    at = quantifier.end;
  }
  // `ông chủ Nhà Trắng` is no `ông`.
  const honorific = match(r, at, AS.role)?.sense.speaks === 'office' ? undefined : match(r, at, AS.honorific);
  if (honorific !== undefined && match(r, honorific.end, AS.role) !== undefined) at = honorific.end;
  return { at, indefinite, plural };
}

/** The phrase ends with a pointing word that points at its head, not at a noun after it: `đại diện của hãng này`. */
function endsPointing(r: PhraseReading, from: number, end: number): boolean {
  for (let at = Math.max(from, end - 2); at < end; at++)
    if (match(r, at, AS.demonstrative)?.end === end) return !holdsNoun(r, from + 1, at);
  return false;
}

function holdsNoun(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const pronoun = match(r, at, AS.pronoun)?.sense.of;
    if (is(r, at, AS.of) || is(r, at, AS.and) || pronoun === 'body' || pronoun === 'country') return true;
    if ((match(r, at, AS.body)?.end ?? 0) === end && at > from) return true;
  }
  return false;
}
