import type { Span } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { settleParty } from '../parties/party.ts';
import { isCompany } from '../parties/pointed.ts';
import { affiliations, countryIn, spokenFor, textOf } from '../phrases/affiliation.ts';
import { mentionOf, type NameMention } from '../phrases/name-mention.ts';
import { kindAt } from '../phrases/read-pointer.ts';
import { readRole } from '../phrases/read-role.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { withParty } from '../phrases/role-fact.ts';
import { expandedWords, folded, holds, startsWith } from '../phrases/spelling.ts';
import { tokenAt } from '../phrases/token-at.ts';
import { registerPerson } from '../registration/register-person.ts';
import { addRole, type Draft } from '../registry/draft.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import { lastNamed, lastOf, lastSingle } from './antecedent.ts';
import { antecedent } from './antecedents.ts';
import type { Attribution, Floor } from './attribution.ts';
import { paperOfCue, speechOf } from './cue-paper.ts';
import { describedSubject } from './described-subject.ts';
import { documentSpeakers, inquirerMeant } from './documents.ts';
import { intervieweeFrom } from './interviewee.ts';
import { pronoun, withoutSource } from './pronouns.ts';
import { pointedBefore, roleSpeakers } from './role-speakers.ts';
import { describe, oppositionOf, speakerOf, stateBehind, unnamed, type Walk } from './walk.ts';

export function speakersOf(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
  if (attribution.floor !== undefined) return holderOf(walk, attribution, attribution.floor, index);
  const paper = paperOfCue(walk, attribution);
  if (paper !== null) return speakersOf(walk, { ...attribution, cue: null, source: paper }, index);
  if (attribution.source === null || isBlank(walk, attribution.source)) return withoutSource(walk, attribution, index);
  const source = readSource(walk.r, attribution.source, walk.names);
  const offset = attribution.source.start;
  const owner = describedSubject(walk, source);
  if (owner !== null) return owner;
  switch (source.kind) {
    case 'names':
      return named(walk, source, attribution.byOutlet === true);
    case 'name':
      return [registerPerson(walk.r, mentionOf(source.name, source.name, 'person'), walk.registry)];
    case 'pronoun':
      return pronoun(walk, source.of, source, beforeSaying(attribution, offset), index);
    case 'role':
      return roleSpeakers(walk, source, offset, index);
    case 'document':
      return documentSpeakers(walk, source, (rest) => speakersOf(walk, { ...attribution, source: rest }, index));
    case 'body':
      return [bodySpeaker(walk, source, offset)];
    case 'other': {
      const whose = speechOf(walk, source);
      if (whose !== null) return speakersOf(walk, { ...attribution, source: whose }, index);
      return [otherSpeaker(walk, source, offset, index)];
    }
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
function named(walk: Walk, source: Extract<Source, { kind: 'names' }>, byOutlet: boolean): readonly Draft[] {
  const drafts = unique(source.names.map((name) => speakerOf(walk, name)));
  const [only] = drafts;
  if (only?.kind === 'organization' && drafts.length === 1) {
    const meant =
      inquirerMeant(walk, only) ?? (is(walk.r, source.from, AS.name) ? null : agencyOf(walk, source, only.words));
    if (meant !== null) return [meant];
  }
  const { others } = source;
  if (others !== undefined) {
    const phrase = { ...others, kind: 'other', plural: true, single: false, pointing: false } as const;
    return [...drafts, unnamed(walk, phrase, { plural: true })];
  }
  const [first] = drafts;
  const [name] = source.names;
  if (first?.kind === 'person' && source.employer !== undefined)
    first.party ??= speakerOf(walk, source.employer)?.party ?? null;
  if (byOutlet && first !== undefined && name !== undefined && drafts.length === 1) takeAsOutlet(walk, first, name);
  if (first !== undefined && name !== undefined && drafts.length === 1) {
    settleByBody(walk, source, first, name);
    settleByOffice(walk, source, first, name);
  }
  if (source.title === undefined || first?.kind !== 'person' || name === undefined || name.role !== undefined)
    return drafts;
  const role = readRole(walk.r, source.title, tokenAt(walk.r, name.start));
  if (role === null) return drafts;
  const pointed = role.pointer === null ? null : pointedBefore(walk, role, name.start);
  addRole(first, pointed === null ? role : withParty(role, pointed, true));
  if (first.party === null) settleParty(first, walk.r, walk.scene);
  return drafts;
}

/** `X reports`: a name that nothing tells to be a person's is the outlet's. */
function takeAsOutlet({ r }: Walk, draft: Draft, mention: NameMention): void {
  const { name, role, start } = mention;
  if (draft.kind !== 'person' || draft.roles.length > 0 || role !== undefined || start < name.start) return;
  if (draft.words.length > tokenAt(r, name.end) - tokenAt(r, name.start)) return;
  draft.kind = 'organization';
  draft.medium = true;
}

/** `ông A, Công ty B` and `Phòng C, Sở D` as a whole source: the body behind the comma is whom the first speaks for. */
function settleByBody({ r }: Walk, source: Source, draft: Draft, name: NameMention): void {
  const comma = tokenAt(r, name.end);
  if (r.tokens[comma]?.text !== ',' || !(draft.party === null || draft.party === draft.name)) return;
  if (!is(r, comma + 1, AS.body) && !is(r, comma + 1, AS.name)) return;
  const [first, second, more] = affiliations(r, comma + 1, source.end);
  if (first === undefined || more !== undefined || second?.wider === false) return;
  const body = second === undefined ? first : spokenFor(r, first, second);
  if (body.kind !== 'organization' || body.medium) return;
  if (first.from === comma + 1 && (second ?? first).end === source.end) draft.party = body.party ?? body.name;
}

/** `bà A, trưởng phòng giống cây mới, Cục B` as a whole source: words of no list do not hide the body of the office. */
function settleByOffice({ r }: Walk, source: Source, draft: Draft, { name }: NameMention): void {
  const mark = tokenAt(r, name.end);
  if (draft.kind !== 'person' || draft.party !== null || draft.roles.some(({ former }) => former)) return;
  if (!APART.has(r.tokens[mark]?.text ?? '')) return;
  const from = match(r, mark + 1, AS.quantifier)?.end ?? mark + 1;
  if (!OFFICES.has(match(r, from, AS.role)?.sense.speaks ?? '')) return;
  const named = affiliations(r, from, source.end);
  if (named.some(({ medium }) => medium)) return;
  const role = readRole(r, from, source.end);
  const told = named.some(({ kind, name, party }) => kind === 'organization' && (party ?? name) === role?.party);
  if (role !== null && told) draft.party = role.party;
}

/** Marks between a name and its bearer's office. */
const APART: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);
const OFFICES: ReadonlySet<string> = new Set(['office', 'profession']);

/** Longest gap between a quotation and who said it: `”, ông`. */
const MAX_GAP = 6;

/** `“Chúng tôi đã gặp ông A”, ông nói`: who is named in the quotation is not who said it. */
const beforeSaying = ({ content, form }: Attribution, offset: number): number =>
  form === 'direct' && content.end <= offset && offset - content.end <= MAX_GAP ? content.start : offset;

const unique = (drafts: readonly (Draft | null)[]): Draft[] => [...new Set(drafts.filter((draft) => draft !== null))];

/** `Bộ`, `công ty`, `cơ quan này`: the last body of that word, else the phrase itself. */
function bodySpeaker(walk: Walk, source: Extract<Source, { kind: 'body' }>, offset: number): Draft {
  const head = match(walk.r, source.headEnd - source.headLength, AS.body);
  if (head?.sense.medium === true && !source.plural) {
    const medium = lastNamed(walk, offset, (draft) => draft.medium);
    if (medium !== null) return medium;
  }
  const state = stateBehind(walk, source, offset);
  const { key, name } = state === null ? describe(walk, source) : ofState(walk, source, state.name);
  const words = expandedWords(key.split(' '), walk.r.words);
  const kind =
    head?.end === source.end || source.pointing ? kindAt(walk.r, source.headEnd - source.headLength) : undefined;
  if (!source.plural) {
    const same = (draft: Draft): boolean => draft.kind === 'organization' && startsWith(draft.words, kind ?? words);
    const found =
      calledSo(walk, words, offset) ??
      agencyOf(walk, source, words) ??
      lastNamed(walk, offset, same) ??
      walk.registry.drafts.find(same) ??
      (kind === undefined ? null : schoolBefore(walk, kind, offset)) ??
      (head?.sense.carrier === true && (source.pointing || head.end === source.end) ? lastCompany(walk, offset) : null);
    if (found !== null) return found;
  }
  const official = head?.sense.state === true || head?.sense.official === true;
  if (source.plural) {
    const party = official ? stateAtEnd(walk.r, source) : null;
    return unnamed(walk, source, { plural: true, party });
  }
  const told = official ? countryIn(walk.r, source.headEnd, source.end) : null;
  const around = official ? stateAround(walk, source) : null;
  const party = state?.name ?? told ?? around ?? oppositionOf(walk, source) ?? name;
  const partyFrom = party === told || party === name ? null : 'context';
  return walk.registry.keyed(key, () => walk.registry.create('organization', name, words, { party, partyFrom }));
}

/** `nhà trường`: the university or academy named last, where no name begins with the word for a school. */
function schoolBefore(walk: Walk, kind: readonly string[], offset: number): Draft | null {
  const { likeSchools } = walk.r.words;
  if (kind.length !== 1) return null;
  const fits = (draft: Draft): boolean =>
    draft.kind === 'organization' && likeSchools.some((head) => startsWith(draft.words, head));
  return lastNamed(walk, offset, fits);
}

/** `chủ đầu tư`: the company of which the article tells that it is the one. */
function calledSo({ r, registry, sights }: Walk, words: readonly string[], offset: number): Draft | null {
  const calling = words.join(' ');
  if (!r.words.callings.some(({ key }) => key === calling)) return null;
  const called = (draft: Draft): boolean => draft.heads.includes(calling);
  return lastNamed({ sights }, offset, called) ?? registry.drafts.find(called) ?? null;
}

/** `các cơ quan tình báo Mỹ`: the state that ends the phrase, if it is the only one there. */
function stateAtEnd(r: PhraseReading, { headEnd, end }: Extract<Source, { kind: 'body' }>): string | null {
  const states = affiliations(r, headEnd, end).filter(({ kind }) => kind === 'country');
  return states.length === 1 && states[0]?.end === end ? states[0].name : null;
}

/** `lực lượng cứu hộ`: the one foreign state that the article is about, where no name tells otherwise. */
const stateAround = ({ r, scene }: Walk, { headEnd, end }: Extract<Source, { kind: 'body' }>): string | null =>
  r.tokens.slice(headEnd, end).some(({ capital }) => capital) ? null : scene.state;

/** `cơ quan thuế`: the one body of the article that has the words behind the head in its name. */
function agencyOf({ r, registry }: Walk, { from, end }: Source, words: readonly string[]): Draft | null {
  const general = r.words.general.find((head) => startsWith(words, head));
  const field = general === undefined ? [] : words.slice(general.length);
  if (
    field.length === 0 ||
    field.join(' ') === r.words.functional ||
    r.tokens.slice(from + 1, end).some(({ capital }) => capital)
  )
    return null;
  const fits = ({ kind, medium, words: own }: Draft): boolean =>
    kind === 'organization' && !medium && own.length > words.length && holds(own, field);
  const [only, other] = registry.drafts.filter(fits);
  return only !== undefined && other === undefined ? only : null;
}

/** `hãng`, `nhà mạng này`: the company that spoke or was named last, by whatever word it was called. */
function lastCompany(walk: Walk, offset: number): Draft | null {
  const { lexicon } = walk.r.words;
  return lastOf(walk, offset, (draft) => isCompany(draft, lexicon));
}

function ofState({ r }: Walk, { from, end }: Source, state: string): { key: string; name: string } {
  let last = end;
  while (last > from && match(r, last, AS.pronoun)?.end !== end) last -= 1;
  const name = `${textOf(r, from, last)} ${state}`;
  return { key: folded(r, name).join(' '), name };
}

function otherSpeaker(walk: Walk, source: Extract<Source, { kind: 'other' }>, offset: number, index: number): Draft {
  if (source.pointing && !source.plural) {
    const before = lastSingle(walk, offset, () => true);
    if (before !== null) return before;
  }
  const office = source.plural ? null : administration(walk, source, offset);
  if (office !== null) return office;
  const plural = source.plural || (crowd(walk, source) && !source.single);
  const meant = plural || source.single || source.pointing ? null : whoIs(walk, source, offset, index);
  if (meant !== null) return meant;
  return unnamed(walk, source, { plural, human: !plural && (source.single || isHuman(walk, source)) });
}

/** `cô nàng tóc ngắn`: somebody who is named elsewhere. */
function whoIs(walk: Walk, source: Source, offset: number, index: number): Draft | null {
  const asked = { by: 'description', index, offset, gender: 'any', phrase: source, role: null, bodies: [] } as const;
  return antecedent(walk, { ...asked, ruled: null })?.[0] ?? null;
}

/** Words of `ủy ban nhân dân` before the kind of place. */
const LOCAL_HEAD = 4;

/** `thành phố`, `huyện này`: its administration, if the article names one. */
function administration(walk: Walk, { from, end }: Source, offset: number): Draft | null {
  const { r } = walk;
  const area = match(r, from, AS.area);
  if (area === undefined || (area.end < end && match(r, area.end, AS.demonstrative)?.end !== end)) return null;
  const kind = expandedWords(folded(r, textOf(r, from, area.end)), r.words);
  const governs = ({ local, words }: Draft): boolean =>
    local && kind.every((word, index) => words[LOCAL_HEAD + index] === word);
  return lastNamed(walk, offset, governs);
}

/** `người bán hàng`, `mẹ của A`: a noun for a person within the first words. */
function isHuman({ r }: Walk, { from, end }: Source): boolean {
  for (let at = from; at < Math.min(end, from + MAX_OPENING); at++)
    if (is(r, at, AS.origin) || is(r, at, AS.honorific) || is(r, at, AS.role)) return true;
  return false;
}

/** Words of quantity before a noun. */
const MAX_OPENING = 3;

const crowd = ({ r }: Walk, { from }: Source): boolean => is(r, from, AS.group);
