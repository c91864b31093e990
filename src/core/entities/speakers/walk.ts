import { partitionPoint } from '../../text/index.ts';
import { AS, is, match, type PronounKind } from '../lexicon.ts';
import { isOpposing, oppositionParty } from '../parties/opposition.ts';
import type { Scene } from '../parties/scene.ts';
import { affiliations, textOf } from '../phrases/affiliation.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { folded, foldedTokens } from '../phrases/spelling.ts';
import { namesIn } from '../phrases/token-at.ts';
import type { Draft } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import type { Source } from '../sources/source.ts';
import { type Discourse, lastNamed, sightsBefore } from './antecedent.ts';
import type { Attribution } from './attribution.ts';

/** All that resolution knows while it walks the attributions. */
export interface Walk extends Discourse {
  readonly title: string | undefined;
  readonly r: PhraseReading;
  readonly names: readonly NameMention[];
  readonly registry: Registry;
  readonly byStart: ReadonlyMap<number, Draft>;
  readonly attributions: readonly Attribution[];
  readonly resolved: (readonly Draft[])[];
  /** The state that the article is about: authorities without a state are its own. */
  readonly scene: Scene;
  /** For each attribution the index of the one in whose content it stands. */
  readonly outer: readonly (number | null)[];
  /** Documents by their head word, with the author that the article gave them. */
  readonly documents: Map<string, readonly Draft[]>;
  /** By their folded words: whom descriptions before were for. */
  readonly answered: Map<string, Draft>;
  /** By where an interview's first question stands: who is asked. */
  readonly interviewees: Map<number, Draft | null>;
}

/** A capital speaks for its state, a place through its administration; what else speaks and is no known place is a person. */
export function speakerOf(walk: Walk, name: NameMention): Draft | null {
  const draft = walk.byStart.get(name.start);
  if (draft === undefined || draft.kind !== 'place') return draft ?? null;
  if (name.seatOf !== undefined) return country(walk, name.seatOf);
  if (name.known === undefined) {
    draft.kind = 'person';
    draft.party = walk.r.words.people.get(draft.words.join(' ')) ?? null;
    draft.partyFrom = draft.party === null ? null : 'known';
    return draft;
  }
  return (
    walk.registry.drafts.find((other) => other.local && draft.words.every((word) => other.words.includes(word))) ??
    draft
  );
}

export function country({ registry, r }: Walk, name: string): Draft {
  const words = folded(r, name);
  return registry.keyed(words.join(' '), () => registry.create('country', name, words, { party: name }));
}

interface Description {
  readonly key: string;
  readonly name: string;
}

/** The phrase without the word that points at it, as it stands and folded. */
export function describe({ r }: Walk, source: Source): Description {
  const { from, end } = source;
  let last = end;
  if (!('pointing' in source) || source.pointing)
    for (let at = Math.max(from + 1, end - 2); at < last; at++) {
      if (match(r, at, AS.demonstrative)?.end === end) last = at;
    }
  const name = textOf(r, from, endsQuoted(r, from, last) ? last + 1 : last);
  return { key: foldedTokens(r, from, last).join(' '), name };
}

/** `cô gái “hoa hồng”`: the phrase ends before the mark that closes what it opens. */
function endsQuoted({ tokens }: PhraseReading, from: number, end: number): boolean {
  const closing = tokens[end]?.text ?? '';
  const opening = OPENING.get(closing);
  const marks = tokens.slice(from, end).filter(({ text }) => text === opening || text === closing);
  return opening !== undefined && marks.length % 2 === 1;
}

const OPENING = new Map([
  ['"', '"'],
  ['”', '“'],
  ['»', '«'],
]);

export function unnamed(
  walk: Walk,
  source: Source,
  more: Partial<Pick<Draft, 'party' | 'partyFrom' | 'plural' | 'human'>> = {},
): Draft {
  const { key, name } = describe(walk, source);
  const settled = source.kind === 'pronoun' || isClause(walk, source) || isPast(walk, source);
  const told = settled ? null : (more.party ?? partyOfDescription(walk, source) ?? personServed(walk, source));
  const party =
    told ??
    (settled
      ? null
      : (oppositionOf(walk, source) ?? (hasAuthority(walk, source) ? stateOfAuthority(walk, source) : null)));
  const inferred = party === null || party === told ? null : 'context';
  return walk.registry.keyed(`unnamed ${key}`, () =>
    walk.registry.create('unnamed', name, key.split(' '), {
      party,
      partyFrom: more.partyFrom ?? inferred,
      plural: more.plural === true,
      human: more.human === true,
    }),
  );
}

/** `họ vẫy cờ Trung Quốc`: what a clause names is not whom its subject speaks for. */
function isClause({ r }: Walk, { kind, from, end }: Source): boolean {
  const subject = kind === 'other' ? match(r, from, AS.pronoun) : undefined;
  if (subject === undefined || subject.end >= end || !PEOPLE.has(subject.sense.of)) return false;
  // `y học Peru`.
  if ((r.joins.endOf[from] ?? 0) > subject.end) return false;
  const next = r.tokens[subject.end];
  return next?.kind === 'word' && !next.capital;
}

/** Pronouns for people: `nguồn tin từ Bộ A` does speak for it. */
const PEOPLE: ReadonlySet<PronounKind> = new Set(['person', 'people', 'self']);

/** `một cựu quan chức Mỹ` speaks for nobody any more. */
function isPast({ r }: Walk, { from }: Source): boolean {
  const former = match(r, match(r, from, AS.quantifier)?.end ?? from, AS.former);
  return former !== undefined && is(r, former.end, AS.role);
}

/** `lãnh đạo phe đối lập`, without a name: those of the party that the article names as the opposition. */
export function oppositionOf({ r, sights }: Walk, source: Source): string | null {
  const { from, end } = source;
  if (!isOpposing(r, from, end) || is(r, from, AS.former) || (source.kind === 'body' && source.plural)) return null;
  return r.tokens.slice(from + 1, end).some(({ capital }) => capital) ? null : oppositionParty(r, sights);
}

const stateOfAuthority = (walk: Walk, source: Source): string | null =>
  stateBehind(walk, source, walk.r.tokens[source.from]?.start ?? 0)?.name ??
  walk.scene.state ??
  stateInSentence(walk, source);

/** `quân đội nước này`: the state that the end of the phrase points at. */
export function stateBehind({ r, sights }: Walk, { end }: Source, offset: number): Draft | null {
  const at = [end - 2, end - 3].find((from) => match(r, from, AS.pronoun)?.end === end);
  if (at === undefined || match(r, at, AS.pronoun)?.sense.of !== 'country') return null;
  return lastNamed({ sights }, offset, (draft) => draft.kind === 'country');
}

/** Where an article is about several states: the only one that its sentence names before the phrase. */
function stateInSentence({ r, scene, sights, sentences }: Walk, { from }: Source): string | null {
  if (scene.home) return null;
  const offset = r.tokens[from]?.start ?? 0;
  const start = sentences[partitionPoint(sentences, (sentence) => sentence.start <= offset) - 1]?.start ?? offset;
  const states = new Set<string>();
  for (let at = sightsBefore(sights, offset) - 1; at >= 0 && (sights[at]?.start ?? 0) >= start; at--) {
    const draft = sights[at]?.draft;
    if (draft?.kind === 'country') states.add(draft.name);
    else if (draft?.state === true && draft.party !== null && draft.party !== draft.name) states.add(draft.party);
  }
  const [state, other] = states;
  return other === undefined ? (state ?? null) : null;
}

export function hasAuthority({ r }: Walk, { from, end }: Source): boolean {
  for (let at = from; at < Math.min(end, from + 3); at++) if (is(r, at, AS.authority)) return true;
  return false;
}

/** `nhóm thanh sát viên của Tổ chức A`: a body stands right after `của`. */
function memberOf({ r }: Pick<Walk, 'r'>, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at++) {
    const of = match(r, at, AS.of);
    if (of !== undefined) return is(r, of.end, AS.body) || r.tokens[of.end]?.capital === true;
  }
  return false;
}

/** `đội ngũ của ông A`: the person whom a group serves; relatives and friends serve nobody. */
function personServed({ r, names, byStart }: Walk, { from, end }: Source): string | null {
  if (!is(r, from, AS.group) || is(r, from, AS.role)) return null;
  for (let at = from + 1; at < end - 1; at++) {
    const of = match(r, at, AS.of);
    if (of === undefined) continue;
    const [start, last] = [r.tokens[of.end]?.start ?? 0, r.tokens[end - 1]?.end ?? 0];
    const [name, other] = namesIn(names, { start, end: last });
    const served = name !== undefined && other === undefined && name.start === start && name.end === last;
    return served && name.kind === 'person' ? (byStart.get(start)?.name ?? null) : null;
  }
  return null;
}

/** `một người dân Hà Nội`, `một doanh nghiệp Nhật`: somebody or something that speaks for nobody else. */
const isOfKind = (r: PhraseReading, at: number): boolean =>
  match(r, at, AS.role)?.sense.speaks === 'private' ||
  is(r, at, AS.origin) ||
  (match(r, at, AS.body)?.sense.carrier === true && r.tokens[at]?.capital === false);

export function partyOfDescription({ r }: Walk, { from: start, end }: Source): string | null {
  const some = match(r, start, AS.quantifier);
  const many = some !== undefined && (some.sense.plural || isOfKind(r, some.end)) && some.end < end;
  // `Anh nhân viên`: no state.
  const address = is(r, start, AS.name) ? match(r, start, AS.honorific)?.end : undefined;
  const from = many ? some.end : Math.min(address ?? start, end - 1);
  const [first] = affiliations(r, from, end);
  if (first === undefined || first.medium || first.kind === 'place') return null;
  // `các công ty Mỹ`: those of a kind are no party.
  if (from > start && first.from === from && first.kind === 'organization') return null;
  // `các chuyên gia Nga`, `cô gái Nga` speak for themselves.
  const role = match(r, from, AS.role);
  const speaks = role?.sense.speaks;
  const beside = role?.end === first.from;
  const themselves = speaks === 'profession' || (speaks === 'private' && beside);
  if (first.kind === 'country' && themselves) return null;
  const side = is(r, from, AS.side) && first.kind === 'country' && !is(r, from, AS.origin);
  const crowd = is(r, from, AS.group) && !is(r, from, AS.authority);
  const inside =
    (speaks === 'office' && beside) ||
    match(r, from, AS.group)?.end === first.from ||
    is(r, first.from - 1, AS.locative | AS.link);
  if (crowd && !side && !(first.kind === 'organization' && (inside || memberOf({ r }, from, end)))) return null;
  return first.party ?? first.name;
}
