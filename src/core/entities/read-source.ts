import type { Span } from '../types.ts';
import { type Gender, match, type PronounKind } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import { is, readBody, readCapitals } from './read-name.ts';
import type { TextReading } from './read-role.ts';

/** What a source's noun phrase is, as far as the phrase itself tells. Token indexes count in the article. */
export type Source = { readonly from: number; readonly end: number } & (
  | { readonly kind: 'names'; readonly names: readonly NameMention[]; readonly title?: number }
  | { readonly kind: 'pronoun'; readonly of: PronounKind; readonly gender: Gender }
  | {
      readonly kind: 'role';
      readonly head: number;
      readonly headEnd: number;
      readonly indefinite: boolean;
      readonly plural: boolean;
      readonly pointing: boolean;
    }
  | {
      readonly kind: 'document';
      readonly headEnd: number;
      readonly pointing: boolean;
      readonly names: readonly NameMention[];
    }
  | {
      readonly kind: 'body';
      readonly headLength: number;
      readonly headEnd: number;
      readonly pointing: boolean;
      readonly plural: boolean;
    }
  | { readonly kind: 'name'; readonly name: Span }
  | { readonly kind: 'other'; readonly plural: boolean; readonly single: boolean; readonly pointing: boolean }
);

/** Words of an unknown title. */
const MAX_TITLE = 3;

/** First token at or after a text offset. */
export function tokenAt({ tokens }: TextReading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the noun phrase that names who speaks. */
export function readSource(r: TextReading, span: Span, names: readonly NameMention[]): Source {
  const first = tokenAt(r, span.start);
  const end = Math.max(first + 1, tokenAt(r, span.end));
  const inside = namesIn(names, span);
  const { at, indefinite, plural } = skipQuantifiers(r, first, end);
  const whole = { from: first, end };
  const pronoun = match(r.words.lexicon, r.tokens, first, 'pronoun') ?? match(r.words.lexicon, r.tokens, at, 'pronoun');
  if (pronoun !== undefined && pronoun.end >= end)
    return { ...whole, kind: 'pronoun', of: pronoun.sense.of, gender: pronoun.sense.gender };
  const honorific = match(r.words.lexicon, r.tokens, at, 'honorific');
  if (honorific !== undefined && honorific.end >= end)
    return { ...whole, kind: 'pronoun', of: 'person', gender: honorific.sense.gender };
  const lead = leadingName(r, at, inside);
  if (lead !== null) return { ...whole, kind: 'names', names: [lead, ...joint(r, lead, inside, end)] };
  const pointing = endsPointing(r, at, end);
  const role = match(r.words.lexicon, r.tokens, at, 'role');
  const document = match(r.words.lexicon, r.tokens, at, 'document');
  const group = match(r.words.lexicon, r.tokens, at, 'group');
  const body = readBody(r, at);
  const longest = Math.max(role?.end ?? 0, document?.end ?? 0, group?.end ?? 0, body === null ? 0 : bodyHeadEnd(r, at));
  if (longest > 0 && role?.end === longest) {
    const apposed = apposedPerson(r, role.end, inside, role.sense.speaks === 'kin');
    if (apposed !== null)
      return { ...whole, kind: 'names', names: [apposed, ...joint(r, apposed, inside, end)], title: at };
    if (role.sense.speaks === 'kin')
      return { ...whole, kind: 'other', plural, single: indefinite && !plural, pointing };
    return { ...whole, kind: 'role', head: at, headEnd: role.end, indefinite, plural, pointing };
  }
  if (longest > 0 && document?.end === longest)
    return { ...whole, kind: 'document', headEnd: document.end, pointing, names: inside };
  if (longest > 0 && body !== null && group?.end !== longest && role?.end !== longest)
    return {
      ...whole,
      kind: 'body',
      headLength: longest - at,
      headEnd: longest,
      pointing,
      plural: plural || indefinite,
    };
  if (longest === 0) {
    const titled = titledName(r, at, end, inside);
    if (titled !== null) return { ...whole, kind: 'names', names: [titled] };
    const start = honorific?.end ?? at;
    const run = readCapitals(r, start);
    const [from, last] = [r.tokens[start], r.tokens[end - 1]];
    if (run !== null && run.end >= end && from !== undefined && last !== undefined)
      return { ...whole, kind: 'name', name: { start: from.start, end: last.end } };
  }
  return { ...whole, kind: 'other', plural, single: indefinite && !plural, pointing };
}

function bodyHeadEnd(r: TextReading, at: number): number {
  return match(r.words.lexicon, r.tokens, at, 'body')?.end ?? 0;
}

/** Names that lie in a span, or that the span is a part of. */
export function namesIn(names: readonly NameMention[], span: Span): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const out: NameMention[] = [];
  for (let i = low; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.start >= span.end) break;
    out.push(name);
  }
  return out;
}

interface Opening {
  readonly at: number;
  readonly indefinite: boolean;
  readonly plural: boolean;
}

function skipQuantifiers(r: TextReading, from: number, end: number): Opening {
  let at = from;
  let indefinite = false;
  let plural = false;
  for (let steps = 0; steps < 3; steps++) {
    const quantifier = match(r.words.lexicon, r.tokens, at, 'quantifier');
    if (quantifier === undefined || quantifier.end >= end) break;
    indefinite ||= !quantifier.sense.definite;
    plural ||= quantifier.sense.plural;
    at = quantifier.end;
  }
  const honorific = match(r.words.lexicon, r.tokens, at, 'honorific');
  if (honorific !== undefined && match(r.words.lexicon, r.tokens, honorific.end, 'role') !== undefined)
    at = honorific.end;
  return { at, indefinite, plural };
}

/** The name that the phrase begins with, aside from words such as `phía`, `ông`, `chính quyền`. */
function leadingName(r: TextReading, at: number, inside: readonly NameMention[]): NameMention | null {
  const [name] = inside;
  if (name === undefined) return null;
  const start = r.tokens[at]?.start ?? 0;
  if (name.start <= start) return name;
  let from = at;
  for (let steps = 0; steps < 3; steps++) {
    const skip =
      match(r.words.lexicon, r.tokens, from, 'side') ??
      match(r.words.lexicon, r.tokens, from, 'honorific') ??
      mediumHead(r, from) ??
      match(r.words.lexicon, r.tokens, from, 'area') ??
      former(r, from);
    if (skip === undefined) return null;
    from = skip.end;
    if (name.start <= (r.tokens[from]?.start ?? 0)) {
      return name;
    }
  }
  return null;
}

function mediumHead(r: TextReading, at: number): { end: number } | undefined {
  const body = match(r.words.lexicon, r.tokens, at, 'body');
  return body?.sense.medium === true ? body : undefined;
}

const former = (r: TextReading, at: number): { end: number } | undefined =>
  match(r.words.lexicon, r.tokens, at, 'former');

/** The person after a role phrase and a comma, a dash or `là`: `luật sư của X, bà Y`. */
function apposedPerson(r: TextReading, from: number, inside: readonly NameMention[], kin: boolean): NameMention | null {
  for (let i = inside.length - 1; i >= 0; i--) {
    const name = inside[i];
    if (name?.kind !== 'person') continue;
    const before = r.tokens[tokenAt(r, name.start) - 1];
    const at = tokenAt(r, name.start);
    if (at <= from && !kin) return name;
    if (
      before !== undefined &&
      (before.text === ',' || before.text === '-' || before.text === '–' || before.lower === 'là')
    )
      return name;
    if (kin || (before !== undefined && is(r, at - 1, 'and'))) continue;
    if (plainWords(r, from, at)) return name;
    const outer = before !== undefined && !is(r, at - 1, 'of') && i > 0 && inside.length > 1;
    if (outer && inside[i - 1]?.kind !== 'person' && name.addressed !== true) return name;
  }
  return null;
}

/** Up to three words of no list, then a name that ends the phrase: `thiền sư Minh Sơn`. */
function titledName(r: TextReading, from: number, end: number, inside: readonly NameMention[]): NameMention | null {
  const [name] = inside;
  if (name === undefined || inside.length > 1 || name.end < (r.tokens[end - 1]?.end ?? 0)) return null;
  if (name.kind === 'country' || (name.kind === 'place' && name.known !== undefined) || name.kind === 'organization')
    return null;
  const at = tokenAt(r, name.start);
  return at - from <= MAX_TITLE && plainWords(r, from, at) ? name : null;
}

/** Only small words that are no function words stand between a role and a name: `thẩm phán liên bang John`. */
function plainWords(r: TextReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = r.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) return false;
    if (
      (['of', 'and', 'locative', 'honorific', 'topic', 'role', 'side', 'quantifier'] as const).some((as) =>
        is(r, at, as),
      )
    )
      return false;
  }
  return end - from <= 5;
}

/** Further names joined to the first by `và`, commas and the like. */
function joint(r: TextReading, lead: NameMention, inside: readonly NameMention[], end: number): NameMention[] {
  const out: NameMention[] = [];
  const apposition = lead.apposition?.end ?? lead.end;
  let pending: NameMention[] = [];
  for (const name of inside) {
    if (name.start < Math.max(apposition, lead.end)) continue;
    const at = tokenAt(r, name.start);
    if (at >= end) break;
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
    last.end >= (r.tokens[end - 1]?.end ?? 0) &&
    [lead, ...pending].every((name) => name.kind === lead.kind);
  const apart =
    lead.kind === 'person' || lead.kind === 'country' || [lead, ...pending].every((name) => name.known !== undefined);
  if (listed && apart) out.push(...pending);
  return out;
}

function joinBefore(r: TextReading, at: number): 'and' | 'comma' | null {
  for (let from = at - 1; from >= at - 3 && from >= 0; from--) {
    if (is(r, from, 'and')) return 'and';
    const text = r.tokens[from]?.text;
    if (text === ',') return 'comma';
    if (!is(r, from, 'side') && !is(r, from, 'honorific') && !is(r, from, 'quantifier')) return null;
  }
  return null;
}

function endsPointing(r: TextReading, from: number, end: number): boolean {
  for (let at = Math.max(from, end - 2); at < end; at++) {
    if (match(r.words.lexicon, r.tokens, at, 'demonstrative')?.end === end) return true;
  }
  return false;
}
