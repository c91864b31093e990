import type { Span } from '../types.ts';
import { affiliations, countryIn, textOf } from './affiliation.ts';
import { lastNamed, lastSingle, sightsBefore } from './antecedent.ts';
import type { Attribution, Floor } from './attribution.ts';
import { documentSpeakers } from './documents.ts';
import { intervieweeFrom } from './interviewee.ts';
import { jointGroups } from './joint-groups.ts';
import { match } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import { settleParty } from './party.ts';
import { pointedParty } from './pointer.ts';
import { pronoun, withoutSource } from './pronouns.ts';
import { is } from './read-name.ts';
import { readRole } from './read-role.ts';
import { readSource, type Source } from './read-source.ts';
import { addRole, registerPerson } from './register-names.ts';
import type { Draft, RoleFact } from './registry.ts';
import { bears, personOfRole } from './role-bearer.ts';
import { expandedWords, folded } from './spelling.ts';
import { tokenAt } from './token-at.ts';
import { describe, speakerOf, unnamed, type Walk } from './walk.ts';

export function speakersOf(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
  if (attribution.floor !== undefined) return holderOf(walk, attribution, attribution.floor, index);
  if (attribution.source === null || isBlank(walk, attribution.source)) return withoutSource(walk, attribution, index);
  const source = readSource(walk.r, attribution.source, walk.names);
  const offset = attribution.source.start;
  switch (source.kind) {
    case 'names':
      return named(walk, source);
    case 'name':
      return [registerPerson(walk.r, { ...source.name, name: source.name, kind: 'person' }, walk.registry)];
    case 'pronoun':
      return pronoun(walk, source.of, source, offset, index);
    case 'role':
      return roleSpeakers(walk, source, offset);
    case 'document':
      return documentSpeakers(walk, source, (rest) => speakersOf(walk, { ...attribution, source: rest }, index));
    case 'body':
      return [bodySpeaker(walk, source, offset)];
    case 'other':
      return [otherSpeaker(walk, source, offset)];
  }
}

/** Who has the floor: whom the label names, else the one who is interviewed. */
function holderOf(walk: Walk, attribution: Attribution, { label, asked }: Floor, index: number): readonly Draft[] {
  const { floor: _, ...plain } = attribution;
  if (label !== null) return speakersOf(walk, { ...plain, source: label }, index);
  const person = intervieweeFrom(walk, asked);
  return person === null ? [] : [person];
}

const isBlank = ({ r }: Walk, { start, end }: Span): boolean => (r.tokens[tokenAt(r, start)]?.start ?? end) >= end;

/** The names of a source; a title that only this source gives is learned. */
function named(walk: Walk, source: Extract<Source, { kind: 'names' }>): readonly Draft[] {
  const drafts = unique(source.names.map((name) => speakerOf(walk, name)));
  const [first] = drafts;
  const [name] = source.names;
  if (first !== undefined && name !== undefined && drafts.length === 1) settleByBody(walk, source, first, name);
  if (source.title === undefined || first?.kind !== 'person' || name === undefined || name.role !== undefined)
    return drafts;
  const role = readRole(walk.r, source.title, tokenAt(walk.r, name.start));
  if (role === null) return drafts;
  addRole(first, role);
  if (first.party === null) settleParty(first, walk.r, walk.scene);
  return drafts;
}

/** `ông A, Công ty B` and `Phòng C, Sở D` as a whole source: the body behind the comma is whom the first speaks for. */
function settleByBody({ r }: Walk, source: Source, draft: Draft, name: NameMention): void {
  const comma = tokenAt(r, name.end);
  if (r.tokens[comma]?.text !== ',' || !(draft.party === null || draft.party === draft.name)) return;
  const [body, other] = affiliations(r, comma + 1, source.end);
  if (body === undefined || other !== undefined || body.kind !== 'organization' || body.medium) return;
  if (body.from === comma + 1 && body.end === source.end) draft.party = body.party ?? body.name;
}

const unique = (drafts: readonly (Draft | null)[]): Draft[] => [...new Set(drafts.filter((draft) => draft !== null))];

/** A definite role goes to the known person who holds it; all others are unnamed. */
function roleSpeakers(walk: Walk, source: Extract<Source, { kind: 'role' }>, offset: number): readonly Draft[] {
  const role = readRole(walk.r, source.head, source.end);
  const state = stateBehind(walk, source, offset);
  const named = state === null ? affiliations(walk.r, source.headEnd, source.end) : [state];
  if (source.pointing && !source.plural) {
    const before =
      lastSingle(walk, offset, (draft) => role !== null && bears(draft, role)) ?? lastSingle(walk, offset, () => true);
    if (before !== null) return [before];
  }
  if (role !== null && !source.indefinite) {
    const bearer = personOfRole(walk, role, named, offset);
    if (bearer !== null) {
      if (bearer.party === null && role.speaks === 'office' && !bearer.roles.some((held) => held.former))
        bearer.party = role.party;
      return [bearer];
    }
  }
  if (role?.speaks === 'office') {
    const groups = jointGroups(walk, source.from, source.headEnd, source.end);
    if (groups !== null) return groups;
  }
  const party = role === null || role.speaks === 'private' ? null : (role.party ?? pointedBefore(walk, role, offset));
  return [unnamed(walk, source, { party, plural: source.plural })];
}

const pointedBefore = ({ sights }: Walk, { pointer }: RoleFact, offset: number): string | null =>
  pointer === null ? null : pointedParty(pointer, sights, sightsBefore(sights, offset));

/** `Bộ`, `công ty`, `cơ quan này`: the last body of that word, else the phrase itself. */
function bodySpeaker(walk: Walk, source: Extract<Source, { kind: 'body' }>, offset: number): Draft {
  const head = match(walk.r, source.headEnd - source.headLength, 'body');
  if (head?.sense.medium === true && !source.plural) {
    const medium = lastNamed(walk, offset, (draft) => draft.medium);
    if (medium !== null) return medium;
  }
  const state = stateBehind(walk, source, offset);
  const { key, name } = state === null ? describe(walk, source) : ofState(walk, source, state.name);
  const words = expandedWords(key.split(' '), walk.r.words);
  if (!source.plural) {
    const same = (draft: Draft): boolean =>
      draft.kind === 'organization' && words.every((word, index) => draft.words[index] === word);
    const found = lastNamed(walk, offset, same) ?? walk.registry.drafts.find(same);
    if (found !== undefined && found !== null) return found;
  } else return unnamed(walk, source, { plural: true });
  const told = head?.sense.state === true ? countryIn(walk.r, source.headEnd, source.end) : null;
  const party = state?.name ?? told ?? name;
  return walk.registry.keyed(key, () => walk.registry.create('organization', name, words, { party }));
}

/** `quân đội nước này`: the state that the end of the phrase points at. */
function stateBehind({ r, sights }: Walk, { end }: Source, offset: number): Draft | null {
  const at = [end - 2, end - 3].find((from) => match(r, from, 'pronoun')?.end === end);
  if (at === undefined || match(r, at, 'pronoun')?.sense.of !== 'country') return null;
  return lastNamed({ sights }, offset, (draft) => draft.kind === 'country');
}

function ofState({ r }: Walk, { from, end }: Source, state: string): { key: string; name: string } {
  let last = end;
  while (last > from && match(r, last, 'pronoun')?.end !== end) last -= 1;
  const name = `${textOf(r, from, last)} ${state}`;
  return { key: folded(r, name).join(' '), name };
}

function otherSpeaker(walk: Walk, source: Extract<Source, { kind: 'other' }>, offset: number): Draft {
  if (source.pointing && !source.plural) {
    const before = lastSingle(walk, offset, () => true);
    if (before !== null) return before;
  }
  return unnamed(walk, source, { plural: source.plural || (crowd(walk, source) && !source.single) });
}

const crowd = ({ r }: Walk, { from }: Source): boolean => is(r, from, 'group');
