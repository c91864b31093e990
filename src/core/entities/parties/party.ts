import { senseOf } from '../lexicon.ts';
import { isState } from '../phrases/read-name.ts';
import { ofPlace } from '../phrases/read-role.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { isOffice, type RoleFact } from '../phrases/role-fact.ts';
import { endsWith, folded, holds, startsWith } from '../phrases/spelling.ts';
import type { Draft, Sight } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import type { Scene } from './scene.ts';

/** A coach, a player or a foreigner without another office speaks for the one team, a foreign official for the one state that the article is about. */
export function partyFromContext(
  draft: Draft,
  r: PhraseReading,
  club: string | null,
  state: string | null,
): string | null {
  if (draft.roles.some((role) => role.former || role.speaks === 'private' || role.speaks === 'kin')) return null;
  const foreigner = draft.roles.length === 0 && !draft.words.some(r.words.isNative);
  if (foreigner || draft.roles.some((role) => r.words.team.has(role.group))) return club;
  const { anywhere, business } = r.words;
  const office = draft.roles.some(
    ({ speaks, group }) => speaks === 'office' && !business.has(group) && !anywhere.has(group),
  );
  return office && draft.words.some((word) => !r.words.isNative(word)) ? state : null;
}

/** What stands in brackets after the name; a place is the seat of deputies only. */
function seatParty({ seat }: Draft, { delegation }: RoleFact): string | null {
  if (seat === null || (seat.kind === 'place' && delegation === undefined)) return null;
  return ofPlace(seat, delegation) ?? seat.party ?? seat.name;
}

/** `Bí thư Trung ương Đảng`. */
const isCentral = ({ party }: RoleFact, r: PhraseReading): boolean =>
  party !== null && folded(r, party).join(' ') === r.words.central;

/** How surely a role tells for whom its bearer speaks: a named office, one whose body is known, a membership, a seat. */
function rank(role: RoleFact, r: PhraseReading): number {
  const { members, deputies } = r.words;
  if (members.has(role.group)) return 2;
  if (role.speaks !== 'office') return 4;
  if (deputies.has(role.group)) return 0.75;
  if (isCentral(role, r)) return 1.5;
  if (role.assumed !== true) return role.pointed === true ? 0.5 : 0;
  return role.delegation === undefined ? 1 : 3;
}

/** After any date. */
const MAX_DATE = '9999';

/** The office that somebody of this name held when the article was published: the only one, where it carries no date. */
function officeHeld({ words, roles }: Draft, { words: { officials }, published }: PhraseReading): string | null {
  const held = officials.get(words.join(' ')) ?? [];
  if (held.length === 0 || roles.some(({ speaks }) => speaks === 'profession')) return null;
  const inOffice = roles.some(({ speaks }) => speaks === 'office');
  const fitting = held.filter(
    ({ from = '', to = MAX_DATE, common }) =>
      (published === undefined || (from <= published && published < to)) && (common !== true || inOffice),
  );
  const [only, other] = fitting;
  return only !== undefined && other === undefined ? only.party : null;
}

/**
 * A public figure of one state, and a role of another, or one beside an office that tells nothing else: `Tổng thống A, đại sứ B của nước C` are
 * two people.
 */
function isBeside({ roles }: Draft, { party }: RoleFact, known: string, r: PhraseReading): boolean {
  if (party === null || party === known || !isState(known, r)) return false;
  const holds = (held: RoleFact): boolean =>
    !held.former &&
    held.speaks === 'office' &&
    !r.words.politicians.has(held.group) &&
    (held.party === null || held.party === known);
  return isState(party, r) || roles.some(holds);
}

/** Who is accused, or is nothing but a private person: what an official is called by chance (`cử tri`) makes him none. */
function isPrivate({ roles }: Draft, { words: { accused } }: PhraseReading): boolean {
  const own = roles.filter(({ speaks }) => speaks === 'private');
  const inOffice = roles.every(({ former }) => !former) && roles.some(isOffice);
  return own.length > 0 && (!inOffice || own.some(({ group }) => accused.has(group)));
}

/** The party is what the roles say; a public figure's is known without. */
export function settleParty(draft: Draft, r: PhraseReading, { state, abroad, delegating = null }: Scene): void {
  if (isPrivate(draft, r)) return;
  const [role] = draft.roles.filter(({ party }) => party !== null).sort((a, b) => rank(a, r) - rank(b, r));
  const known = r.words.people.get(draft.words.join(' ')) ?? officeHeld(draft, r);
  if (known !== null && role !== undefined && isBeside(draft, role, known, r)) {
    draft.party = known;
    draft.partyFrom = 'known';
    return;
  }
  if (role !== undefined) {
    // The offices of a foreigner belong to his state, not to the body that such offices have at home.
    const foreign = draft.words.some((word) => !r.words.isNative(word));
    const at = known !== null && !isState(known, r) ? role.party : (state ?? (abroad ? r.words.home : role.party));
    const home = known !== null && isState(known, r) ? known : foreign ? state : at;
    const sent = role.delegation !== undefined && delegating !== null ? `${role.delegation} ${delegating}` : null;
    const seated = role.assumed ? seatParty(draft, role) : null;
    draft.party = role.assumed ? (seated ?? sent ?? home) : role.party;
    draft.partyFrom = (role.assumed && seated === null) || role.pointed ? 'context' : null;
    return;
  }
  if (draft.roles.some((other) => other.former)) return;
  const { seat, beside } = draft;
  const told = beside ?? (seat?.kind === 'organization' ? (seat.party ?? seat.name) : null);
  draft.party = told ?? known;
  draft.partyFrom = told === null && known !== null ? 'known' : null;
}

/** `HĐXX`: the one court that the article names. */
export function wholeOf({ words }: Draft, r: PhraseReading, registry: Registry): string | null {
  const under = senseOf(r.words.lexicon, words, 'body')?.under;
  if (under === undefined) return null;
  const whole = registry.body(under[0], (body) => body.words.length > under.length && startsWith(body.words, under));
  return whole === undefined ? null : (whole.party ?? whole.name);
}

/** `Ủy ban A chi nhánh B`, when `Ủy ban A` is told to be one state's: that state. */
export function stateOfWhole({ words }: Draft, r: PhraseReading, registry: Registry): string | null {
  const states = new Set<string>();
  for (const { kind, party, words: whole } of registry.drafts) {
    if (kind !== 'organization' || party === null || !isState(party, r)) continue;
    const state = folded(r, party);
    const named = endsWith(whole, state);
    const own = named ? whole.slice(0, whole.length - state.length) : whole;
    const begins = own.length < words.length && startsWith(words, own);
    if (begins && senseOf(r.words.lexicon, own, 'body') === undefined) states.add(party);
  }
  const [state, other] = states;
  return other === undefined ? (state ?? null) : null;
}

/** Most characters between somebody's name and that of his club. */
const CLUB_REACH = 120;

/** For each person the club that stands next to the name twice and more often than any other. */
export function clubsBeside(sights: readonly Sight[]): ReadonlyMap<Draft, string> {
  const counts = new Map<Draft, Map<string, number>>();
  const count = (person: Sight | undefined, club: Sight | undefined): void => {
    if (person?.draft.kind !== 'person' || club?.draft.club !== true) return;
    if (Math.max(club.start - person.end, person.start - club.end) > CLUB_REACH) return;
    const clubs = counts.get(person.draft) ?? new Map<string, number>();
    counts.set(person.draft, clubs.set(club.draft.name, (clubs.get(club.draft.name) ?? 0) + 1));
  };
  for (let at = 1; at < sights.length; at++) {
    count(sights[at - 1], sights[at]);
    count(sights[at], sights[at - 1]);
  }
  const beside = new Map<Draft, string>();
  for (const [person, clubs] of counts) {
    const [first, second] = [...clubs].sort((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0)) beside.set(person, first[0]);
  }
  return beside;
}

/** `Tòa trọng tài quốc tế` speaks for no state. */
export const isInternational = ({ words }: PhraseReading, draft: Draft): boolean =>
  words.international.some((phrase) => holds(draft.words, phrase));
