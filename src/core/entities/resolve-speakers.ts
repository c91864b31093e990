import type { Prose } from '../text/index.ts';
import type { Entity, Mention, Span } from '../types.ts';
import { type Discourse, lastNamed, lastOf, lastSingle, lastTwo, personBefore } from './antecedent.ts';
import type { Attribution, Speakers } from './attribution.ts';
import { match, type PronounKind } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import { is, reading } from './read-name.ts';
import { affiliations, countryIn, readRole, type TextReading, textOf } from './read-role.ts';
import { readSource, type Source, tokenAt } from './read-source.ts';
import { addRole, registerNames, registerPerson, settleParty } from './register-names.ts';
import { type Draft, Registry } from './registry.ts';
import { bears, personOfRole } from './role-bearer.ts';
import { expandedWords, foldedWords } from './spelling.ts';
import type { EntityWords } from './words.ts';

/** All that resolution knows while it walks the attributions. */
interface Walk extends Discourse {
  readonly r: TextReading;
  readonly names: readonly NameMention[];
  readonly registry: Registry;
  readonly byStart: ReadonlyMap<number, Draft>;
  readonly attributions: readonly Attribution[];
  readonly resolved: (readonly Draft[])[];
  /** The one state that the article is about: authorities without a state are its own. */
  readonly scene: string | null;
  /** For each attribution the index of the one in whose content it stands. */
  readonly outer: readonly (number | null)[];
  /** Documents by their head word, with the author that the article gave them. */
  readonly documents: Map<string, readonly Draft[]>;
}

/** Turns that are looked back. */
const MAX_TURNS = 40;

/** Turns by which somebody is the article's main speaker. */
const LEADING = 3;

/** Statements of crowds and documents that a person's speech may go on after. */
const MAX_PASSING = 3;

/** Resolves names and sources to the entities of the article, and tells for each attribution who speaks. */
export function resolveSpeakers(
  prose: Prose,
  names: readonly NameMention[],
  attributions: readonly Attribution[],
  words: EntityWords,
): Speakers {
  const r = { ...reading(prose, words), text: prose.text };
  const registry = new Registry();
  const { sights, scene } = registerNames(r, names, registry);
  const walk: Walk = {
    r,
    names,
    registry,
    byStart: startIndex(names, sights),
    attributions,
    resolved: [],
    outer: nesting(attributions),
    documents: new Map(),
    scene,
    sights,
    sentences: prose.sentences,
    turns: [],
  };
  for (const [index, attribution] of attributions.entries()) {
    const drafts = speakersOf(walk, attribution, index);
    walk.resolved.push(drafts);
    if (attribution.source !== null) for (const draft of drafts) draft.spans.push(attribution.source);
    if (drafts.length > 0 && walk.outer[index] === null)
      walk.turns.push({ at: (attribution.source ?? attribution.content).start, drafts });
  }
  return finish(walk);
}

/** Drafts by where their mention begins. */
function startIndex(names: readonly NameMention[], sights: Discourse['sights']): Map<number, Draft> {
  const outer = new Set(names.map((name) => `${name.start} ${name.end}`));
  return new Map(
    sights.filter((sight) => outer.has(`${sight.start} ${sight.end}`)).map((sight) => [sight.start, sight.draft]),
  );
}

/** For each attribution the index of the closest other one whose content holds it. */
function nesting(attributions: readonly Attribution[]): (number | null)[] {
  const open: number[] = [];
  return attributions.map(({ content, nestedIn }, index) => {
    for (
      let top = open.at(-1);
      top !== undefined && (attributions[top]?.content.end ?? 0) <= content.start;
      top = open.at(-1)
    )
      open.pop();
    const top = open.at(-1);
    const outer = top !== undefined && (attributions[top]?.content.end ?? 0) >= content.end ? top : null;
    open.push(index);
    return nestedIn ?? outer;
  });
}

function speakersOf(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
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
      return [roleSpeaker(walk, source, offset)];
    case 'document':
      return documentSpeakers(walk, source, attribution, index);
    case 'body':
      return [bodySpeaker(walk, source, offset)];
    case 'other':
      return [otherSpeaker(walk, source, offset)];
  }
}

const isBlank = ({ r }: Walk, { start, end }: Span): boolean => (r.tokens[tokenAt(r, start)]?.start ?? end) >= end;

/** The names of a source; a title that only this source gives is learned. */
function named(walk: Walk, source: Extract<Source, { kind: 'names' }>): readonly Draft[] {
  const drafts = unique(source.names.map((name) => speakerOf(walk, name)));
  const [first] = drafts;
  const [name] = source.names;
  if (source.title === undefined || first?.kind !== 'person' || name === undefined || name.role !== undefined)
    return drafts;
  const role = readRole(walk.r, source.title, tokenAt(walk.r, name.start));
  if (role === null) return drafts;
  addRole(first, role);
  if (first.party === null) settleParty(first, walk.r);
  return drafts;
}

const unique = (drafts: readonly (Draft | null)[]): Draft[] => [...new Set(drafts.filter((draft) => draft !== null))];

/** A capital speaks for its state, a place through its administration; what else speaks and is no known place is a person. */
function speakerOf(walk: Walk, name: NameMention): Draft | null {
  const draft = walk.byStart.get(name.start);
  if (draft === undefined || draft.kind !== 'place') return draft ?? null;
  if (name.seatOf !== undefined) return country(walk, name.seatOf);
  if (name.known === undefined) {
    draft.kind = 'person';
    draft.party = walk.r.words.people.get(draft.words.join(' ')) ?? null;
    return draft;
  }
  return (
    walk.registry.drafts.find((other) => other.local && draft.words.every((word) => other.words.includes(word))) ??
    draft
  );
}

function country({ registry, r }: Walk, name: string): Draft {
  const words = foldedWords(name, r.words);
  return registry.keyed(words.join(' '), () => registry.create('country', name, words, { party: name }));
}

/** No source: a follow-up continues the last speaker at its own level; a noun such as `cáo buộc` has none. */
function withoutSource(walk: Walk, attribution: Attribution, index: number): readonly Draft[] {
  if (attribution.cue !== null && !is(walk.r, tokenAt(walk.r, attribution.cue.start), 'resume')) return [];
  const level = walk.outer[index];
  if (level === null || level === undefined) return continued(walk, index);
  for (let i = index - 1; i >= 0; i--) if (walk.outer[i] === level) return walk.resolved[i] ?? [];
  return walk.resolved[level] ?? [];
}

/** The speaker whose speech goes on; a crowd or a document that was only quoted in passing does not. */
function continued(walk: Walk, index: number): readonly Draft[] {
  let last: readonly Draft[] | null = null;
  let steps = 0;
  for (let i = index - 1; i >= 0 && steps < MAX_PASSING; i--) {
    if (walk.outer[i] !== null) continue;
    const drafts = walk.resolved[i] ?? [];
    last ??= drafts;
    const [only] = drafts;
    const leads = only !== undefined && (last === drafts || spokeOften(walk, only));
    if (leads && !drafts.every((draft) => draft.plural || draft.kind === 'document')) return drafts;
    steps += 1;
  }
  return last ?? [];
}

const spokeOften = ({ turns }: Walk, draft: Draft): boolean =>
  turns.slice(-MAX_TURNS).filter(({ drafts }) => drafts.includes(draft)).length >= LEADING;

function pronoun(
  walk: Walk,
  of: PronounKind,
  source: Extract<Source, { kind: 'pronoun' }>,
  offset: number,
  index: number,
): readonly Draft[] {
  const found = (draft: Draft | null): readonly Draft[] => (draft === null ? [unnamed(walk, source)] : [draft]);
  switch (of) {
    case 'person':
      return found(personBefore(walk, offset, source.gender));
    case 'self': {
      const outer = walk.outer[index];
      return outer === null || outer === undefined ? continued(walk, index) : (walk.resolved[outer] ?? []);
    }
    case 'people': {
      const turn = walk.turns.findLast(({ drafts }) => drafts.length > 1 || drafts.some(isMany));
      return (
        turn?.drafts ??
        found(lastNamed(walk, offset, isMany) ?? lastNamed(walk, offset, (draft) => draft.kind === 'country'))
      );
    }
    case 'pair':
      return several(
        walk,
        source,
        lastTwo(walk, offset, (draft) => draft.kind === 'person'),
      );
    case 'states':
      return several(
        walk,
        source,
        lastTwo(walk, offset, (draft) => draft.kind === 'country'),
      );
    case 'country':
      return found(lastNamed(walk, offset, (draft) => draft.kind === 'country'));
    case 'body':
      return found(lastOf(walk, offset, (draft) => draft.kind === 'organization' && !draft.medium));
    case 'document':
      return found(lastOf(walk, offset, (draft) => draft.kind === 'document'));
    case 'source':
      return found(
        walk.turns.findLast(({ drafts }) => drafts.some((draft) => draft.kind === 'unnamed'))?.drafts[0] ?? null,
      );
  }
}

const several = (walk: Walk, source: Source, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length === 2 ? drafts : [unnamed(walk, source, { plural: true })];

const isMany = (draft: Draft): boolean => draft.plural || draft.kind === 'organization' || draft.kind === 'group';

/** A definite role goes to the known person who holds it; all others are unnamed. */
function roleSpeaker(walk: Walk, source: Extract<Source, { kind: 'role' }>, offset: number): Draft {
  const role = readRole(walk.r, source.head, source.end);
  const named = affiliations(walk.r, source.headEnd, source.end);
  if (source.pointing && !source.plural) {
    const before =
      lastSingle(walk, offset, (draft) => role !== null && bears(draft, role)) ?? lastSingle(walk, offset, () => true);
    if (before !== null) return before;
  }
  if (role !== null && !source.indefinite) {
    const bearer = personOfRole(walk, role, named, offset);
    if (bearer !== null) {
      if (bearer.party === null && role.speaks === 'office' && !bearer.roles.some((held) => held.former))
        bearer.party = role.party;
      return bearer;
    }
  }
  const party = role === null || role.speaks === 'private' ? null : role.party;
  return unnamed(walk, source, { party, plural: source.plural });
}

/** A document speaks for its author when the phrase tells who that is, else for itself. */
function documentSpeakers(
  walk: Walk,
  source: Extract<Source, { kind: 'document' }>,
  attribution: Attribution,
  index: number,
): readonly Draft[] {
  const { key, name } = describe(walk, source);
  const head = key.split(' ').slice(0, 2).join(' ');
  const authors = authorsOf(walk, source, attribution, index);
  if (authors.length > 0) {
    if (!walk.documents.has(head)) walk.documents.set(head, authors);
    return authors;
  }
  const known = source.pointing || key === head ? walk.documents.get(head) : undefined;
  if (known !== undefined) return known;
  const party = countryIn(walk.r, source.from, source.end) ?? (hasAuthority(walk, source) ? walk.scene : null);
  const made = walk.registry.keyed(`document ${key}`, () =>
    walk.registry.create('document', name, key.split(' '), { party }),
  );
  if (!walk.documents.has(head)) walk.documents.set(head, [made]);
  return [made];
}

/** Who the phrase after `của` or `từ` names; another document is no author. */
function authorsOf(
  walk: Walk,
  source: Extract<Source, { kind: 'document' }>,
  attribution: Attribution,
  index: number,
): readonly Draft[] {
  const { tokens, words } = walk.r;
  for (let at = source.from + 1; at < source.end; at++) {
    const of = match(words.lexicon, tokens, at, 'of') ?? match(words.lexicon, tokens, at, 'author');
    const [first, last] = [tokens[of?.end ?? source.end], tokens[source.end - 1]];
    if (of === undefined || first === undefined || last === undefined || of.end >= source.end) continue;
    const rest = { start: first.start, end: last.end };
    const author = readSource(walk.r, rest, walk.names);
    if (author.kind === 'other' || author.kind === 'document') return [];
    return speakersOf(walk, { ...attribution, source: rest }, index);
  }
  const direct = source.names.find(
    (name) => name.kind === 'organization' && tokenAt(walk.r, name.start) === source.headEnd,
  );
  const draft = direct === undefined ? null : speakerOf(walk, direct);
  return draft === null ? [] : [draft];
}

/** `Bộ`, `công ty`, `cơ quan này`: the last body of that word, else the phrase itself. */
function bodySpeaker(walk: Walk, source: Extract<Source, { kind: 'body' }>, offset: number): Draft {
  const head = match(walk.r.words.lexicon, walk.r.tokens, source.headEnd - source.headLength, 'body');
  if (head?.sense.medium === true && !source.plural) {
    const medium = lastNamed(walk, offset, (draft) => draft.medium);
    if (medium !== null) return medium;
  }
  const { key, name } = describe(walk, source);
  const words = expandedWords(key.split(' '), walk.r.words);
  if (!source.plural) {
    const same = (draft: Draft): boolean =>
      draft.kind === 'organization' && words.every((word, index) => draft.words[index] === word);
    const found = lastNamed(walk, offset, same) ?? walk.registry.drafts.find(same);
    if (found !== undefined && found !== null) return found;
  } else return unnamed(walk, source, { plural: true });
  return walk.registry.keyed(key, () => walk.registry.create('organization', name, words, { party: name }));
}

function otherSpeaker(walk: Walk, source: Extract<Source, { kind: 'other' }>, offset: number): Draft {
  if (source.pointing && !source.plural) {
    const before = lastSingle(walk, offset, () => true);
    if (before !== null) return before;
  }
  return unnamed(walk, source, { plural: source.plural || (crowd(walk, source) && !source.single) });
}

const crowd = ({ r }: Walk, { from }: Source): boolean => is(r, from, 'group');

interface Description {
  readonly key: string;
  readonly name: string;
}

/** The phrase without a pointing word at its end, as it stands and folded. */
function describe({ r }: Walk, { from, end }: Source): Description {
  let last = end;
  for (let at = Math.max(from + 1, end - 2); at < last; at++) {
    if (match(r.words.lexicon, r.tokens, at, 'demonstrative')?.end === end) last = at;
  }
  const name = textOf(r, from, last);
  return { key: foldedWords(name, r.words).join(' '), name };
}

function unnamed(walk: Walk, source: Source, more: { party?: string | null; plural?: boolean } = {}): Draft {
  const { key, name } = describe(walk, source);
  const party = more.party ?? partyOfDescription(walk, source) ?? (hasAuthority(walk, source) ? walk.scene : null);
  return walk.registry.keyed(`unnamed ${key}`, () =>
    walk.registry.create('unnamed', name, key.split(' '), { party, plural: more.plural === true }),
  );
}

function hasAuthority({ r }: Walk, { from, end }: Source): boolean {
  for (let at = from; at < Math.min(end, from + 3); at++) if (is(r, at, 'authority')) return true;
  return false;
}

function partyOfDescription({ r }: Walk, { from, end }: Source): string | null {
  if (is(r, from, 'group') && !is(r, from, 'authority')) return null;
  const [first] = affiliations(r, from, end);
  if (first === undefined || first.medium || first.kind === 'place') return null;
  return first.party ?? first.name;
}

/** Numbers the entities in the order of their first mention. */
function finish({ registry, resolved, r: { words } }: Walk): Speakers {
  const ids = new Map<Draft, string>();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const draft of registry.drafts) {
    const id = `e${entities.length + 1}`;
    ids.set(draft, id);
    entities.push({
      id,
      name: draft.name,
      kind: draft.kind,
      ...(draft.party === null ? {} : { party: fullParty(registry, draft, words) }),
      roles: draft.roles.map((role) => role.text),
      aliases: [...draft.aliases],
    });
    for (const span of distinct(draft.spans)) mentions.push({ ...span, entity: id });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions, speakers: resolved.map((drafts) => drafts.map((draft) => ids.get(draft) ?? '')) };
}

/** The party as the article names it in full; a ministry whose country is told elsewhere speaks for the country. */
function fullParty(registry: Registry, { party }: Draft, words: EntityWords): string {
  if (party === null) return '';
  const parts = expandedWords(foldedWords(party, words), words);
  const known = registry.lookup(foldedWords(party, words).join(' ')) ?? registry.lookup(parts.join(' '));
  if (known?.kind === 'country') return known.name;
  const body =
    known?.kind === 'organization'
      ? known
      : registry.body(parts.length > 1 ? parts[0] : undefined, (draft) =>
          parts.every((word, index) => draft.words[index] === word),
        );
  if (body !== undefined) return body.party ?? body.name;
  const person = registry.bearer(parts.at(-1), (draft) =>
    parts.every((word, index) => draft.words[draft.words.length - parts.length + index] === word),
  );
  return person?.name ?? party;
}

const distinct = (spans: readonly Span[]): Span[] => {
  const seen = new Map(spans.map((span) => [`${span.start} ${span.end}`, { start: span.start, end: span.end }]));
  return [...seen.values()];
};
