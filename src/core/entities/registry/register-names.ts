import { DASHES } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, type Gender, is, match, type RoleKind, senseOf } from '../lexicon.ts';
import { type Brand, brandOf, shortNames } from '../names/brands.ts';
import { copyOf, type NameMention } from '../names/name-mention.ts';
import { isAbbreviation, nameAt, type Reading, readCapitals } from '../names/read-name.ts';
import { endsWith, expandedWords, folded, isNative } from '../names/spelling.ts';
import { nameWords, tokenAt } from '../names/token-at.ts';
import { type Affiliation, affiliations, countryIn, spokenFor, stateIn, textOf } from '../parties/affiliation.ts';
import { partyOfAuthor } from '../parties/author.ts';
import { isClientOf, isDefendedBehind } from '../parties/client.ts';
import { oppositionParty } from '../parties/opposition.ts';
import {
  clubsBeside,
  delegatingPlace,
  dominant,
  isInternational,
  partyFromContext,
  type Scene,
  sceneOf,
  settleParty,
  stateOfWhole,
  wholeOf,
} from '../parties/party.ts';
import { pointedInAll, pointedParty } from '../parties/pointer.ts';
import { type Body, readBody } from '../sources/read-body.ts';
import { readRole } from '../sources/read-role.ts';
import { sentenceAt } from '../speakers/antecedent.ts';
import { resolveCallings } from './callings.ts';
import { addOnce, type Draft, drop, type Registry, type RoleFact, withParty } from './registry.ts';

/** A place in the text where an entity is named. */
export interface Sight {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

export interface Register {
  readonly sights: Sight[];
  readonly scene: Scene;
}

/** Enters all names of the article into the registry; gives where each stands, in order. */
export function registerNames(r: Reading, names: readonly NameMention[], registry: Registry): Register {
  const sights: Sight[] = [];
  const { state, abroad, home } = sceneOf(names, r);
  const scene = { state, abroad, home, delegating: delegatingPlace(r) };
  const owners = names.some((name) => name.apposition !== undefined) ? roleOwners(r, names) : NOBODY;
  let previous: Draft | undefined;
  const led: { readonly draft: Draft; readonly head: Draft }[] = [];
  const clients: typeof led = [];
  const lawyers = new Map<NameMention, Draft>();
  for (const [index, mention] of names.entries()) {
    const head = headOf(r, mention, names[index + 1]);
    for (const inner of mention.within ?? [])
      sights.push(register(r, withState(r, inner, undefined, sights), registry, sights));
    const own = head === null ? mention : namedUpTo(mention, head.name.end);
    sights.push(register(r, withState(r, disowned(r, own, owners), names[index + 1], sights), registry, sights));
    const last = sights.at(-1)?.draft;
    if (previous !== undefined && last !== undefined) led.push({ draft: previous, head: last });
    previous = head !== null || serves(r, mention, names[index + 1]) ? last : undefined;
    const lawyer = lawyers.get(mention);
    if (lawyer !== undefined && last !== undefined) clients.push({ draft: lawyer, head: last });
    const client = clientOf(r, names, index);
    if (client !== undefined && last !== undefined) lawyers.set(client, last);
  }
  const named = names.some((name) => (name.kind === 'country' ? name.known : name.seatOf) === state);
  const club = dominant(names, (name) => (name.club === true ? name.known : undefined));
  const beside = clubsBeside(sights);
  for (const draft of registry.drafts) {
    if (draft.kind === 'organization' && draft.party === draft.name)
      draft.party =
        (draft.state && named && !isInternational(r, draft) ? state : null) ??
        wholeOf(draft, r, registry) ??
        (scene.home ? null : stateOfWhole(draft, r, registry)) ??
        draft.party;
    if (draft.kind !== 'person') continue;
    settleParty(draft, r, scene);
    draft.party ??=
      partyOfKind(draft, r, sights) ?? partyOfOpponent(draft, r, sights) ?? partyOfAuthor(draft, r, sights);
    if (draft.party === null) draft.party = partyFromContext(draft, r, club ?? beside.get(draft) ?? null, state);
  }
  for (const { draft, head } of led)
    if (draft.kind !== 'person' || draft.party === null) draft.party = head.party ?? draft.party;
  for (const { draft, head } of clients)
    if (draft !== head && draft.roles.every(({ former, party }) => !former && party === null)) draft.party = head.name;
  const places = resolveCallings(r, sights, registry).sort((a, b) => a.start - b.start || b.end - a.end);
  return { sights: places, scene };
}

/** `lãnh đạo phe đối lập A`: of the party that the article names as the opposition. */
function partyOfOpponent({ roles }: Draft, r: Reading, sights: readonly Sight[]): string | null {
  const opposes = roles.some(({ words, former }) => !former && r.words.opposing.every((word) => words.has(word)));
  return opposes ? oppositionParty(r, sights) : null;
}

/** `Bộ trưởng A`, whose ministry is named elsewhere. */
function partyOfKind({ roles, words }: Draft, r: Reading, sights: readonly Sight[]): string | null {
  const [pointer] = roles.flatMap((role) =>
    role.pointer?.of === 'body' && role.pointer.words.length > 0 ? role.pointer : [],
  );
  return pointer === undefined || !words.every(r.words.isNative) ? null : pointedInAll(pointer, r, sights);
}

function namedUpTo(mention: NameMention, end: number): NameMention {
  const longer = copyOf(mention);
  longer.name = { start: mention.name.start, end };
  return longer;
}

/** `bà A, phát ngôn viên của Tổng thống B`. */
function serves(r: Reading, { apposition }: NameMention, next: NameMention | undefined): boolean {
  if (apposition === undefined || next?.kind !== 'person') return false;
  const office = match(r, tokenAt(r, apposition.start), AS.role)?.sense.speaks === 'office';
  return office && match(r, tokenAt(r, apposition.end), AS.of)?.end === tokenAt(r, next.start);
}

/** Most names up to a lawyer's client: `luật sư A (đoàn luật sư B), người bào chữa cho bị cáo C`. */
const MAX_BETWEEN = 4;

/** `ông A, luật sư của bà B`, `luật sư A bào chữa cho bị cáo B`: the first person named behind the lawyer. */
function clientOf(r: Reading, names: readonly NameMention[], index: number): NameMention | undefined {
  const { role, apposition, name } = names[index] ?? {};
  const [before, behind] = [lawyerEnd(r, role), lawyerEnd(r, apposition)];
  if (name === undefined || (before === undefined && behind === undefined)) return undefined;
  const person = names.slice(index + 1, index + MAX_BETWEEN).find(({ kind }) => kind === 'person');
  if (person === undefined) return undefined;
  const told = behind !== undefined && isClientOf(r, behind, person);
  return told || (before !== undefined && isDefendedBehind(r, tokenAt(r, name.end), person)) ? person : undefined;
}

/** Where the word for a lawyer ends that a phrase begins with. */
function lawyerEnd(r: Reading, phrase: Span | undefined): number | undefined {
  const head = phrase === undefined ? undefined : match(r, tokenAt(r, phrase.start), AS.role);
  return head !== undefined && r.words.advocates.has(head.sense.group) ? head.end : undefined;
}

/** `chính quyền Tổng thống A`: the person whose government it is. */
function headOf(r: Reading, mention: NameMention, next: NameMention | undefined): NameMention | null {
  if (mention.state !== true || next?.kind !== 'person') return null;
  const at = tokenAt(r, mention.end);
  const from = match(r, at, AS.of)?.end ?? at;
  const head = match(r, tokenAt(r, mention.start), AS.body);
  return from === tokenAt(r, next.start) && head?.sense.government === true ? next : null;
}

const phraseKey = (r: Reading, span: Span): string => nameWords(r, span).join(' ');

/** `Bộ Y tế và Bộ Tư pháp Canada`, `quân đội nước này`, `Ủy ban Bầu cử của Nga`: the state that is not named with this body itself. */
function withState(
  r: Reading,
  mention: NameMention,
  next: NameMention | undefined,
  before: readonly Sight[],
): NameMention {
  const official = mention.state === true || isOfficial(r, mention);
  if (!official || stateOf(r, mention) !== null) return mention;
  const owner = ownerBehind(r, mention);
  if (owner !== null && (mention.state === true || owner !== r.words.home)) return sharing(mention, owner);
  if (mention.state !== true) return mention;
  const between = tokenAt(r, mention.end);
  if (match(r, between, AS.pronoun)?.sense.of === 'country') {
    const state = before.findLast(({ draft }) => draft.kind === 'country')?.draft.name;
    return state === undefined ? mention : sharing(mention, state);
  }
  if (next?.state === true && tokenAt(r, next.start) === between + 1 && match(r, between, AS.and) !== undefined) {
    const state = stateOf(r, next);
    if (state !== null) return sharing(mention, state);
  }
  const side = sideOf(r, mention);
  return side === null ? mention : sharing(mention, side);
}

const stateOf = (r: Reading, { name }: NameMention): string | null =>
  countryIn(r, tokenAt(r, name.start), tokenAt(r, name.end));

/** Part of an administration: with the name of a foreign state it speaks for that one. */
const isOfficial = (r: Reading, { kind, name }: NameMention): boolean =>
  kind === 'organization' && match(r, tokenAt(r, name.start), AS.body)?.sense.official === true;

/** Most words of what a body is, told in apposition, before its state. */
const MAX_APPOSED = 4;

/** `Ủy ban A của Nga`, `Ủy ban A, cơ quan chính của Nga,`: the state behind `của`. */
function ownerBehind(r: Reading, { end }: NameMention): string | null {
  const at = tokenAt(r, end);
  const direct = match(r, at, AS.of);
  if (direct !== undefined) return stateFrom(r, direct.end);
  const head = r.tokens[at]?.text === ',' ? match(r, at + 1, AS.body) : undefined;
  if (head === undefined || !(head.sense.state || head.sense.official)) return null;
  for (let last = head.end; last <= head.end + MAX_APPOSED; last++) {
    const of = match(r, last, AS.of);
    if (of !== undefined) return stateFrom(r, of.end);
    if (r.tokens[last]?.kind !== 'word' || r.tokens[last]?.capital === true || is(r, last, AS.predicate)) return null;
  }
  return null;
}

/** The state that is named alone at a token: not in `của Nga và Đức`, nor `của Mỹ Linh`. */
function stateFrom(r: Reading, at: number): string | null {
  const state = nameAt(r, at);
  if (state?.sense.kind !== 'country' || is(r, state.end, AS.and)) return null;
  const next = r.tokens[state.end];
  const named = next?.capital === true && isNative(r.words, next);
  return named ? null : state.sense.name;
}

/** `Về phía Nga, Bộ Quốc phòng …`: the state of whose side the sentence tells. */
function sideOf(r: Reading, { start }: NameMention): string | null {
  const sentence = r.sentences[sentenceAt(r.sentences, start)];
  if (sentence === undefined) return null;
  const first = tokenAt(r, sentence.start);
  const side = match(r, first, AS.side) ?? match(r, first + 1, AS.side);
  const state = side === undefined ? undefined : nameAt(r, side.end);
  return state?.sense.kind === 'country' && r.tokens[state.end]?.text === ',' ? state.sense.name : null;
}

function sharing(mention: NameMention, state: string): NameMention {
  const shared = copyOf(mention);
  shared.shared = state;
  return shared;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** For each role phrase that stands before a name, the last word of that name. */
function roleOwners(r: Reading, names: readonly NameMention[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { role, name } of names) {
    if (role !== undefined) owners.set(phraseKey(r, role), nameWords(r, name).at(-1) ?? '');
  }
  return owners;
}

/** `Trao đổi với ông A, Ngoại trưởng B nói`: the phrase after the comma is no apposition when it is somebody else's title. */
function disowned(r: Reading, mention: NameMention, owners: ReadonlyMap<string, string>): NameMention {
  if (mention.apposition === undefined) return mention;
  const owner = owners.get(phraseKey(r, mention.apposition));
  if (owner === undefined || nameWords(r, mention.name).at(-1) === owner) return mention;
  const alone = copyOf(mention);
  alone.apposition = undefined;
  return alone;
}

function register(r: Reading, mention: NameMention, registry: Registry, before: readonly Sight[]): Sight {
  const same = otherName(r, mention, before.at(-1));
  if (same !== null) {
    registry.bind(nameWords(r, mention.name).join(' '), same);
    addOnce(same.aliases, r.text.slice(mention.name.start, mention.name.end));
  }
  const draft =
    mention.kind === 'person' ? registerPerson(r, mention, registry, before) : registerOther(r, mention, registry);
  draft.spans.push(mention.name);
  return { start: mention.start, end: mention.end, draft };
}

/** Enters a person with the roles that stand with the name. */
export function registerPerson(
  r: Reading,
  mention: NameMention,
  registry: Registry,
  before: readonly Sight[] = [],
): Draft {
  const words = nameWords(r, mention.name);
  const { role, apposition } = mention;
  const told = [role, apposition === undefined ? undefined : withHolder(r, apposition)];
  const roles = told.flatMap((span) => (span === undefined ? [] : rolesIn(r, span)));
  const feminine = words.length > 2 && words.slice(1, -1).some((word) => r.words.feminine.has(word));
  const byRole = roleGender(r, mention);
  const gender = byRole === 'any' && words.length > 1 ? (r.words.given.get(words[0] ?? '') ?? 'any') : byRole;
  const draft = registry.person({
    kind: 'person',
    name: r.text.slice(mention.name.start, mention.name.end),
    words,
    native: words.every(r.words.isNative),
    known: r.words.people.has(words.join(' ')),
    gender: feminine ? 'f' : (mention.gender ?? gender),
    medium: false,
    role: roles[0] ?? null,
  });
  draft.seat ??= seatAfter(r, mention);
  const trailing = affiliationAfter(r, mention, roles[0]?.speaks ?? null);
  draft.beside ??= trailing;
  for (const role of roles) {
    if (role.party !== null && folded(r, role.party).every((word) => words.includes(word))) {
      addRole(draft, withParty(role, null, role.pointed));
      continue;
    }
    const pointed = role.pointer === null ? null : pointedParty(role.pointer, r, before, before.length);
    addRole(
      draft,
      role.party === null && !role.former ? withParty(role, trailing ?? pointed, trailing === null) : role,
    );
  }
  return draft;
}

/** `vụ trưởng Vụ A (Cục B - Bộ C)`, `trưởng ban D, thuộc Sở E`: the body that holds the one before belongs to the phrase. */
function withHolder(r: Reading, span: Span): Span {
  const at = tokenAt(r, span.end);
  const bracket = r.tokens[at]?.text === '(';
  const of = r.tokens[at]?.text === ',' ? match(r, at + 1, AS.of)?.end : undefined;
  const from = bracket ? at + 1 : of;
  if (from === undefined || !r.tokens.slice(tokenAt(r, span.start), at).some(({ lower }) => r.words.inner.has(lower)))
    return span;
  const body = readBody(r, from);
  const holder = body?.specific === true && !body.medium && body.carried === undefined ? body.end : undefined;
  const last = r.tokens[(holder ?? 0) - 1];
  if (holder === undefined || last === undefined) return span;
  const closed = r.tokens[holder]?.text === ')' || DASHES.has(r.tokens[holder]?.text ?? '');
  return bracket && !closed ? span : { start: span.start, end: last.end };
}

/** `nữ diễn viên A`, `cô giáo B`. */
function roleGender(r: Reading, { role }: NameMention): Gender {
  if (role === undefined) return 'any';
  const at = tokenAt(r, role.start);
  const own = match(r, at, AS.role)?.sense.gender ?? 'any';
  const before = match(r, at - 1, AS.quantifier);
  return own !== 'any' || before?.end !== at ? own : before.sense.gender;
}

/** `ủy viên Ban A, giám đốc Sở B`: each office by itself. */
function rolesIn(r: Reading, span: Span): RoleFact[] {
  const end = tokenAt(r, span.end);
  const roles: RoleFact[] = [];
  for (let from = tokenAt(r, span.start); from < end; ) {
    let next = from + 1;
    while (next < end && !(r.tokens[next - 1]?.text === ',' && beginsRole(r, next))) next += 1;
    const role = readRole(r, from, next < end ? next - 1 : end);
    if (role !== null) roles.push(role);
    from = next;
  }
  return roles;
}

/** `Vụ Công tác học sinh, sinh viên`: not each word for people is somebody's role. */
const beginsRole = (r: Reading, at: number): boolean =>
  is(r, at, AS.former) || (match(r, at, AS.role)?.sense.speaks ?? 'private') !== 'private';

/** `Thứ trưởng A của Bộ B`, `giáo sư C tại Đại học D`, `ông E - Công ty F`: the body after the name. */
function affiliationAfter(r: Reading, { name, role, apposition }: NameMention, kind: RoleKind | null): string | null {
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
  r: Reading,
  at: number,
  body: Body | null,
  short: number = nameAt(r, at)?.end ?? at,
): Affiliation | undefined {
  return affiliations(r, at, body?.specific === true ? body.end : short)[0];
}

/** `bác sĩ A, đang công tác tại Bệnh viện B`: the token behind the words for working somewhere. */
function behindPost({ tokens, words }: Reading, from: number): number {
  let at = from;
  while (at < from + MAX_POST && words.posts.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

const MAX_POST = 4;

/** Most words from a profession to the body where it is practised. */
const MAX_DESCRIPTION = 14;

/** `ông A, một giáo viên dạy Toán nhiều năm tại Trường B`: the body at the end of what somebody is told to be. */
function employerOf(r: Reading, mark: number, apposition: Span | undefined): string | null {
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
function memberOf(r: Reading, behind: number): string | null {
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
function bodyBetween(r: Reading, comma: number): string | null {
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
function comingFrom({ tokens, words }: Reading, at: number): number | null {
  const end = [at + 1, at + 2].find((next) => words.comingFrom.has(tokens[next - 1]?.lower ?? ''));
  return end ?? null;
}

/** Longest phrase in brackets after a name in tokens. */
const MAX_SEAT = 14;

/** `(đoàn Hà Nội)`, `(TP.HCM)` after the name. */
function seatAfter(r: Reading, { name, role }: NameMention): Affiliation | null {
  const open = tokenAt(r, name.end);
  const mark = r.tokens[open]?.text ?? '';
  if (role !== undefined && (mark === ',' || DASHES.has(mark)))
    return placeAfter(r, open + 1) ?? delegationAfter(r, open + 1);
  if (mark !== '(') return null;
  for (let close = open + 2; close < open + MAX_SEAT; close++) {
    if (r.tokens[close]?.text !== ')') continue;
    const named = affiliations(r, open + 1, close).filter(({ medium }) => !medium);
    const [body, wider, other] = named.filter(({ kind }) => kind === 'organization');
    if (body === undefined) return named.length === 1 ? (named[0] ?? null) : null;
    return wider === undefined ? body : wider.wider && other === undefined ? spokenFor(r, body, wider) : null;
  }
  return null;
}

/** `đại biểu A - Hà Nội`, `đại biểu B, tỉnh Nam Định`. */
function placeAfter(r: Reading, from: number): Affiliation | null {
  const place = nameAt(r, match(r, from, AS.area)?.end ?? from);
  if (place?.sense.home !== true || r.tokens[place.end]?.capital === true) return null;
  return affiliations(r, from, place.end)[0] ?? null;
}

/** `đại biểu A, Đoàn đại biểu Quốc hội tỉnh B`. */
function delegationAfter(r: Reading, from: number): Affiliation | null {
  if (match(r, from, AS.body)?.sense.delegates !== true) return null;
  const body = readBody(r, from);
  return body?.specific === true ? (affiliations(r, from, body.end)[0] ?? null) : null;
}

export function addRole(draft: Draft, role: RoleFact): void {
  if (!draft.roles.some((other) => other.text === role.text)) draft.roles.push(role);
}

/** `Công ty A Việt Nam (Vietnam A)`: another name of the body before, no body of its own kind or state. */
function otherName(r: Reading, mention: NameMention, before: Sight | undefined): Draft | null {
  const { start, end, name, known, kind, medium } = mention;
  if (before?.draft.kind !== 'organization' || kind !== 'organization' || known !== undefined || medium === true)
    return null;
  const bracketed = r.text[start - 1] === '(' && r.text[end] === ')' && start - before.end <= 2;
  return bracketed && start === name.start && !is(r, tokenAt(r, start), AS.body) ? before.draft : null;
}

function registerOther(r: Reading, mention: NameMention, registry: Registry): Draft {
  const surface = r.text.slice(mention.name.start, mention.name.end);
  const own =
    mention.known === undefined || mention.asWritten === true ? plainName(r, mention, surface) : mention.known;
  const name = mention.shared === undefined ? own : `${own} ${mention.shared}`;
  // The party of a name is often the name itself: who asks for its words finds them.
  if (!r.foldings.has(surface)) r.foldings.set(surface, nameWords(r, mention.name));
  const parts = folded(r, name);
  const words = mention.kind === 'organization' ? expandedWords(parts, r.words) : parts;
  const key = mention.known === undefined ? words.join(' ') : folded(r, mention.known).join(' ');
  const short =
    mention.abbreviation === undefined ? null : r.text.slice(mention.abbreviation.start, mention.abbreviation.end);
  const shortKey = mention.abbreviation === undefined ? null : nameWords(r, mention.abbreviation).join(' ');
  const party = partyOf(r, mention, name);
  const more = {
    party,
    medium: mention.medium === true,
    club: mention.club === true,
    local: mention.local === true,
    state: mention.state === true,
  };
  const plain = withoutProvince(words, r);
  const draft =
    toldShort(registry, mention, parts, surface) ??
    registry.keyed(
      key,
      () =>
        (plain === null ? undefined : registry.lookup(plain)) ??
        (mention.kind === 'organization'
          ? (sameBody(registry, words, shortKey, party === name ? null : party, more.medium) ??
            (mention.known === undefined ? sameBrand(r, registry, name, words) : undefined))
          : undefined) ??
        registry.create(mention.kind, name, words, more),
    );
  if (draft.kind === 'organization' && !isDescribed(r, mention, draft))
    fullerName(draft, name, words, mention.state === true ? party : name);
  if (plain !== null) registry.bind(plain, draft);
  if (surface !== draft.name) addOnce(draft.aliases, surface);
  if (mention.start < mention.name.start)
    addOnce(draft.heads, nameWords(r, { start: mention.start, end: mention.name.start }).join(' '));
  if (short !== null && shortKey !== null) {
    addOnce(draft.aliases, short);
    registry.bind(shortKey, draft);
  }
  return draft;
}

/** `Ủy ban Bầu cử Thái Lan (EC)`: the body of a state that the article calls so goes before what is known by such an abbreviation. */
function toldShort(
  registry: Registry,
  { known }: NameMention,
  words: readonly string[],
  surface: string,
): Draft | null {
  const told = known === undefined || words.length > 1 ? undefined : registry.lookup(words.join(' '));
  if (told?.kind !== 'organization' || told.party === null || told.party === told.name) return null;
  return told.aliases.includes(surface) ? told : null;
}

/** `Công an tỉnh A` is called `Công an A`, too. */
function withoutProvince(words: readonly string[], r: Reading): string | null {
  const at = words.indexOf(r.words.province);
  return at > 0 && at < words.length - 1 ? [...words.slice(0, at), ...words.slice(at + 1)].join(' ') : null;
}

/** `Sở A (TN - MT) B`: the name without its abbreviation inside. */
function plainName({ text }: Reading, { name, abbreviation }: NameMention, surface: string): string {
  if (abbreviation === undefined || abbreviation.end >= name.end) return surface;
  const [open, close] = [text.lastIndexOf('(', abbreviation.start), text.indexOf(')', abbreviation.end)];
  if (open <= name.start || close < 0 || close >= name.end) return surface;
  return `${text.slice(name.start, open).trimEnd()} ${text.slice(close + 1, name.end).trimStart()}`.trim();
}

/** Of two names of the same words the one that spells them out, else the longer one: `Công an huyện A`, not `Cơ quan Công an huyện A`. */
function isFuller(draft: Draft, name: string, words: readonly string[]): boolean {
  const extra = (own: string): number => own.split(' ').length - words.length;
  return extra(draft.name) > 0 && extra(name) === 0 ? true : extra(name) <= 0 && name.length > draft.name.length;
}

function fullerName(draft: Draft, name: string, words: readonly string[], party: string | null): void {
  const longer = words.length === draft.words.length ? isFuller(draft, name, words) : words.length > draft.words.length;
  if (!longer) return;
  addOnce(draft.aliases, draft.name);
  if (draft.party === draft.name) draft.party = party;
  draft.name = name;
  draft.words = words;
  drop(draft.aliases, name);
}

/** `hãng hàng không Air Folaris` tells what `Air Folaris` is; `Công ty cổ phần Sao Mai` is the full name of `Sao Mai`. */
function isDescribed(r: Reading, { start, name }: NameMention, { words }: Draft): boolean {
  const plain = start === name.start && r.tokens[tokenAt(r, start)]?.capital === false;
  return plain && !words.some(r.words.isNative) && endsWith(nameWords(r, name), words);
}

/** The known company or body whose part this one is: `Hội đồng quản trị Vietjet`. */
function ownerIn(r: Reading, { name }: NameMention): string | null {
  const [from, end] = [tokenAt(r, name.start), tokenAt(r, name.end)];
  for (let at = from + 1; at < end; at++) {
    const known = nameAt(r, at);
    if (known?.sense.kind === 'organization' && known.sense.club !== true && known.sense.party !== undefined)
      return known.sense.party;
  }
  return null;
}

function partyOf(r: Reading, mention: NameMention, name: string): string | null {
  if (mention.medium === true) return null;
  if (mention.party !== undefined || mention.shared !== undefined) return mention.party ?? mention.shared ?? null;
  if (mention.kind !== 'organization') return mention.kind === 'place' ? name : null;
  if (mention.state !== true) return ownerIn(r, mention) ?? name;
  return stateIn(r, tokenAt(r, mention.name.start), tokenAt(r, mention.name.end)) ?? name;
}

/** A body named before by its abbreviation, or in full with a name that begins with these words, or the other way round. */
function sameBody(
  registry: Registry,
  words: readonly string[],
  shortKey: string | null,
  party: string | null,
  medium: boolean,
): Draft | undefined {
  const abbreviated = shortKey === null ? undefined : registry.lookup(shortKey);
  if (abbreviated?.kind === 'organization') return abbreviated;
  return registry.body(words[0], (draft) => {
    const [short, long] = draft.words.length < words.length ? [draft.words, words] : [words, draft.words];
    const other = party !== null && draft.party !== null && draft.party !== draft.name && draft.party !== party;
    return short.length >= 2 && !other && draft.medium === medium && short.every((word, index) => word === long[index]);
  });
}

/**
 * `Công ty cổ phần Gang thép Sao Mai`, `công ty Sao Mai`, `Sao Mai`: the only company of the article that one of the others can be. What goes by
 * a known name is known by it.
 */
function sameBrand(
  { words: language }: Reading,
  registry: Registry,
  name: string,
  words: readonly string[],
): Draft | undefined {
  const own = brandOf(words, language);
  const known = (brand: Brand): boolean => senseOf(language.lexicon, brand.words, 'name') !== undefined;
  if (known(own) || !endsInCapitals(name)) return undefined;
  const key = own.words.join(' ');
  const shorts = shortNames(own, language);
  const [only, other] = registry.drafts.slice(-MOST_COMPANIES).filter((draft) => {
    if (draft.kind !== 'organization' || draft.medium || draft.state || !endsInCapitals(draft.name)) return false;
    const brand = brandOf(draft.words, language);
    if (!(own.headed || brand.headed) || known(brand)) return false;
    const full = brand.words.join(' ');
    return full === key || shorts.includes(full) || shortNames(brand, language).includes(key);
  });
  return other === undefined ? only : undefined;
}

/** So many of the latest entities are looked at, against texts made of names. */
const MOST_COMPANIES = 80;

/** `tổ chức phi chính phủ` has no name. */
const endsInCapitals = (name: string): boolean => /\p{Lu}/u.test(name.split(/\s/u).at(-1) ?? '');
