import { AS, is, senseOf } from '../lexicon.ts';
import { isClientOf } from '../parties/client.ts';
import { pointedParty } from '../parties/pointed.ts';
import { affiliations } from '../phrases/affiliation.ts';
import { isAbbreviation, isState } from '../phrases/read-name.ts';
import { readRole } from '../phrases/read-role.ts';
import { type RoleFact, withParty } from '../phrases/role-fact.ts';
import { folded, holds } from '../phrases/spelling.ts';
import { namesIn } from '../phrases/token-at.ts';
import type { Draft } from '../registry/draft.ts';
import type { Source } from '../sources/source.ts';
import { lastSingle, lastSpeaker, personBefore, sightsBefore } from './antecedent.ts';
import { antecedent } from './antecedents.ts';
import { personOfAge } from './by-age.ts';
import { jointGroups } from './joint-groups.ts';
import { bears, personOfRole } from './role-bearer.ts';
import { stateBehind, unnamed, type Walk } from './walk.ts';

type RoleSource = Extract<Source, { kind: 'role' }>;

/** A definite role goes to the known person who holds it; all others are unnamed. */
export function roleSpeakers(walk: Walk, source: RoleSource, offset: number, index: number): readonly Draft[] {
  const read = readRole(walk.r, source.head, source.end);
  const client = read === null || read.former ? null : clientOf(walk, source, read);
  const role = client === null || read === null ? read : withParty(read, client.name, false);
  const state = stateBehind(walk, source, offset);
  const named = state === null ? affiliations(walk.r, source.headEnd, source.end) : [state];
  const agrees = ({ gender }: Draft): boolean =>
    gender === 'any' || source.gender === 'any' || gender === source.gender;
  const aged = source.plural || source.indefinite ? null : personOfAge(walk, source);
  if (aged !== null && agrees(aged)) return [aged];
  if (role !== null && (source.pointing || isGeneral(walk, role) || isRespectful(walk, source)) && !source.plural) {
    const before = pointedPerson(walk, role, offset, agrees);
    if (before !== null) return [before];
  }
  if (role !== null && !source.indefinite) {
    const ruled = personOfRole(walk, role, named, offset, agrees) ?? describedPerson(walk, source, role, offset);
    const bodies = named.map((other) => folded(walk.r, other.party ?? other.name));
    // Who held an office once is mostly told with the name.
    const settled = role.former && ruled !== null;
    const open = !source.plural && !source.pointing && client === null && !settled;
    const [bearer] = open
      ? (antecedent(walk, {
          by: 'description',
          index,
          offset,
          gender: source.gender,
          phrase: source,
          role: role.former ? null : role,
          bodies: role.former ? [] : bodies,
          ruled: ruled === null ? null : [ruled],
        }) ?? [])
      : [ruled];
    const other = bearer !== undefined && bearer !== ruled && isOthers(walk, role, bearer);
    if (bearer !== undefined && bearer !== null && !other) {
      if (bearer.kind === 'person' && bearer.gender === 'any') bearer.gender = source.gender;
      const fallen = bearer.roles.some(({ former, group }) => former || walk.r.words.accused.has(group));
      if (bearer.party === null && role.speaks === 'office' && !fallen) {
        bearer.party = role.party;
        bearer.partyFrom = role.assumed || role.pointed ? 'context' : null;
      }
      return [bearer];
    }
  }
  const before = role === null ? null : calledBefore(walk, source, role, offset);
  if (before !== null) return [before];
  if (role?.speaks === 'office') {
    const groups = jointGroups(walk, source.from, source.headEnd, source.end);
    if (groups !== null) return groups;
  }
  const { delegating = null } = walk.scene;
  const sent = role?.delegation !== undefined && role.assumed === true && delegating !== null;
  const short = walk.r.tokens[source.headEnd - 1];
  const told = role?.delegation === undefined || role.assumed !== true || isNamed(walk, role.party);
  const sitting = told || (short !== undefined && isAbbreviation(short));
  const own = sent ? `${role.delegation} ${delegating}` : sitting ? role?.party : null;
  const party =
    role === null || role.speaks === 'private'
      ? null
      : (own ?? pointedBefore(walk, role, offset) ?? (role.speaks === 'office' ? (state?.name ?? null) : null));
  const stated = role !== null && party === role.party && !role.assumed && !role.pointed;
  const partyFrom = party === null || stated ? null : 'context';
  return [unnamed(walk, source, { party, partyFrom, plural: source.plural, human: !source.plural })];
}

/** `Tổng thống Nga`, and somebody who speaks for another state. */
function isOthers({ r }: Walk, { party, speaks, former }: RoleFact, bearer: Draft | null): boolean {
  if (party === null || bearer === null || bearer.party === null || speaks !== 'office' || former) return false;
  return party !== bearer.party && [party, bearer.party].every((name) => isState(name, r));
}

/** `người phát ngôn`, and no more: the unnamed spokesperson who spoke before. */
function calledBefore(
  walk: Walk,
  source: RoleSource,
  { speaks, former, group }: RoleFact,
  offset: number,
): Draft | null {
  const { from, head: start, headEnd, end, plural, indefinite } = source;
  if (speaks !== 'office' || former || plural || indefinite || from !== start || headEnd !== end) return null;
  return lastSpeaker(
    walk,
    offset,
    ({ kind, words, plural: many }) => kind === 'unnamed' && !many && isCalled(walk, words, group),
  );
}

/** A word for an office of the group, and more behind it. */
function isCalled({ r }: Walk, words: readonly string[], group: string): boolean {
  for (let length = 1; length < Math.min(words.length, MAX_OFFICE + 1); length++)
    if (senseOf(r.words.lexicon, words.slice(0, length), 'role')?.group === group) return true;
  return false;
}

/** Longest word for an office, in syllables. */
const MAX_OFFICE = 4;

/** `vị giám đốc`: somebody who was called so before. */
const isRespectful = ({ r }: Walk, { from, head, headEnd, end, indefinite }: RoleSource): boolean =>
  !indefinite && headEnd === end && head > from && r.tokens[head - 1]?.lower === r.words.respectful;

/** `lãnh đạo đơn vị`: of the body that was told of before. */
const isGeneral = ({ r }: Walk, { pointer }: RoleFact): boolean =>
  r.words.general.some((head) => head.join(' ') === pointer?.words.join(' '));

/** `luật sư của bà A`, `luật sư bào chữa cho bị cáo A`: the one person named in the phrase, at its end. */
function clientOf({ r, names, byStart }: Walk, source: RoleSource, { group }: RoleFact): Draft | null {
  const [start, end] = [r.tokens[source.headEnd]?.start ?? 0, r.tokens[source.end - 1]?.end ?? 0];
  const [name, other] = r.words.advocates.has(group) ? namesIn(names, { start, end }) : [];
  const only = name !== undefined && other === undefined && name.end === end;
  return only && isClientOf(r, source.headEnd, name) ? (byStart.get(name.start) ?? null) : null;
}

/** Not all who attend (`đại biểu`) are deputies: somewhere the article names the body in which they sit. */
function isNamed({ r, registry }: Walk, party: string | null): boolean {
  const words = party === null ? [] : folded(r, party);
  return registry.drafts.some(
    ({ kind, words: own }) => kind === 'organization' && words.every((word) => own.includes(word)),
  );
}

/** `chuyên gia này`: who was called so before, named or not; somebody with no other office who has just spoken. */
function pointedPerson(walk: Walk, role: RoleFact, offset: number, agrees: (draft: Draft) => boolean): Draft | null {
  const called = (draft: Draft): boolean =>
    agrees(draft) && (draft.kind === 'unnamed' ? holds(draft.words, role.head) : bears(draft, role));
  const other = (draft: Draft): boolean =>
    draft.kind === 'person' &&
    agrees(draft) &&
    (draft.roles.length === 0 ||
      role.speaks === 'profession' ||
      (role.speaks === 'private' && draft.roles.every(({ speaks }) => speaks === 'private')));
  return lastSpeaker(walk, offset, called) ?? lastSpeaker(walk, offset, other) ?? lastSingle(walk, offset, called);
}

/** `nữ ca sĩ`, `người đàn ông`, `tay vợt người Pháp`: somebody whose calling the article has not told. */
function describedPerson(walk: Walk, source: RoleSource, role: RoleFact, offset: number): Draft | null {
  const { team, celebrated } = walk.r.words;
  const famous = celebrated.has(role.group) || team.has(role.group);
  const bare = source.headEnd === source.end && (source.gender !== 'any' || famous);
  if (source.plural || role.former || !(bare || (famous && isNobodys(walk, source)))) return null;
  if (role.speaks === 'office' && !team.has(role.group)) return null;
  const before = personBefore(walk, offset, source.gender);
  const holds = ({ speaks, group }: RoleFact): boolean => speaks === 'office' && !team.has(group);
  return before?.kind === 'person' && !before.roles.some(holds) ? before : null;
}

/** Longest description of somebody well known, behind the word for the calling. */
const MAX_MORE = 6;

/** No body, person or work is named with the calling: only where somebody comes from and how old. */
function isNobodys({ r, names }: Walk, { headEnd, end }: RoleSource): boolean {
  if (end - headEnd > MAX_MORE) return false;
  const [start, last] = [r.tokens[headEnd]?.start ?? 0, r.tokens[end - 1]?.end ?? 0];
  if (namesIn(names, { start, end: last }).some(({ kind }) => kind !== 'country' && kind !== 'place')) return false;
  for (let at = headEnd; at < end; at++)
    if (r.tokens[at]?.kind === 'mark' || is(r, at, AS.of) || is(r, at, AS.predicate) || is(r, at, AS.and)) return false;
  return true;
}

export const pointedBefore = ({ r, sights }: Walk, { pointer }: RoleFact, offset: number): string | null =>
  pointer === null ? null : pointedParty(pointer, r, sights, sightsBefore(sights, offset));
