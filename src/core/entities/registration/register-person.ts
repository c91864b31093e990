import { DASHES } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, type Gender, is, match } from '../lexicon.ts';
import { pointedParty } from '../parties/pointed.ts';
import { isInner } from '../phrases/affiliation.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { readBody } from '../phrases/read-body.ts';
import { readRole } from '../phrases/read-role.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { isOffice, type RoleFact, withParty } from '../phrases/role-fact.ts';
import { folded } from '../phrases/spelling.ts';
import { nameWords, tokenAt } from '../phrases/token-at.ts';
import { addRole, type Draft, type Sight } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import { affiliationAfter, seatAfter } from './beside-person.ts';

/** Enters a person with the roles that stand with the name. */
export function registerPerson(
  r: PhraseReading,
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
    if (role.speaks === 'private') {
      const isSuspect = r.words.accused.has(role.group);
      // `gặp cử tri, Chủ tịch A nói`: who holds an office is no voter.
      if (!isSuspect && [...roles, ...draft.roles].some(isOffice)) continue;
      // `Theo ông A, bị can khai …`: nor is he a suspect.
      if ((role !== roles[0] || mention.role === undefined) && draft.roles.some(isOffice)) continue;
    }
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
function withHolder(r: PhraseReading, span: Span): Span {
  const at = tokenAt(r, span.end);
  const bracket = r.tokens[at]?.text === '(';
  const of = r.tokens[at]?.text === ',' ? match(r, at + 1, AS.of)?.end : undefined;
  const from = bracket ? at + 1 : of;
  if (from === undefined || !holdsInner(r, tokenAt(r, span.start), at)) return span;
  const body = readBody(r, from);
  const holder = body?.specific === true && !body.medium && body.carried === undefined ? body.end : undefined;
  const last = r.tokens[(holder ?? 0) - 1];
  if (holder === undefined || last === undefined) return span;
  const closed = r.tokens[holder]?.text === ')' || DASHES.has(r.tokens[holder]?.text ?? '');
  return bracket && !closed ? span : { start: span.start, end: last.end };
}

function holdsInner(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isInner(r, at)) return true;
  return false;
}

/** `nữ diễn viên A`, `cô giáo B`. */
function roleGender(r: PhraseReading, { role }: NameMention): Gender {
  if (role === undefined) return 'any';
  const at = tokenAt(r, role.start);
  const own = match(r, at, AS.role)?.sense.gender ?? 'any';
  const before = match(r, at - 1, AS.quantifier);
  return own !== 'any' || before?.end !== at ? own : before.sense.gender;
}

/** `ủy viên Ban A, giám đốc Sở B`: each office by itself. */
function rolesIn(r: PhraseReading, span: Span): RoleFact[] {
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
const beginsRole = (r: PhraseReading, at: number): boolean =>
  is(r, at, AS.former) || (match(r, at, AS.role)?.sense.speaks ?? 'private') !== 'private';
