import type { Entity, Mention, Span } from '../../types.ts';
import { senseOf } from '../lexicon.ts';
import type { Scene } from '../parties/scene.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { endsWith, expandedWords, folded, startsWith } from '../phrases/spelling.ts';
import { isThing, nameWords } from '../phrases/token-at.ts';
import { registerNames } from '../registration/register-names.ts';
import type { Draft } from '../registry/draft.ts';
import { Registry } from '../registry/registry.ts';
import type { Discourse } from './antecedent.ts';
import type { Attribution, Speakers } from './attribution.ts';
import { speakersOf } from './speakers-of.ts';
import type { Walk } from './walk.ts';

/** Resolves names and sources to the entities of the article, and tells for each attribution who speaks. */
export function resolveSpeakers(
  r: PhraseReading,
  found: readonly NameMention[],
  attributions: readonly Attribution[],
): Speakers {
  const names = found.filter(({ name }) => !isThing(r, nameWords(r, name)));
  const registry = new Registry();
  const { sights, scene } = registerNames(r, names, registry);
  const walk: Walk = {
    r,
    title: r.title,
    names,
    registry,
    byStart: startIndex(names, sights),
    attributions,
    resolved: [],
    outer: nesting(attributions),
    documents: new Map(),
    answered: new Map(),
    interviewees: new Map(),
    scene,
    sights,
    sentences: r.sentences,
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
  const byStart = new Map<number, Draft>();
  let at = 0;
  for (const { start, end, draft } of sights) {
    while ((names[at]?.start ?? start) < start) at += 1;
    const name = names[at];
    if (name?.start === start && name.end === end) byStart.set(start, draft);
  }
  return byStart;
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

/** What the analyses of many articles share, so that each need not keep its own: the first ids, and having no names. */
const IDS: readonly string[] = Array.from({ length: 100 }, (_, n) => `e${n + 1}`);
const NONE: readonly string[] = [];

/** Numbers the entities in the order of their first mention. */
function finish({ registry, resolved, r, scene }: Walk): Speakers {
  const ids = new Map<Draft, string>();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const parties = new Map<string, string>();
  for (const draft of registry.drafts) {
    const id = IDS[entities.length] ?? `e${entities.length + 1}`;
    ids.set(draft, id);
    const { name, kind } = draft;
    const aliases = draft.aliases.length === 0 ? NONE : draft.aliases.slice();
    const roles = draft.roles.length === 0 ? NONE : draft.roles.map((role) => role.text);
    let party: string | undefined;
    if (draft.party !== null && !isThing(r, folded(r, draft.party))) {
      party = parties.get(draft.party) ?? fullParty(registry, draft.party, r, scene);
      parties.set(draft.party, party);
    }
    entities.push(
      party === undefined
        ? { id, name, kind, roles, aliases }
        : isInferred(draft, party, r)
          ? { id, name, kind, party, partyInferred: true, roles, aliases }
          : { id, name, kind, party, roles, aliases },
    );
    for (const span of distinct(draft.spans)) mentions.push({ start: span.start, end: span.end, entity: id });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  // Copied, for an array that has grown has room for more, which an analysis would keep.
  return {
    entities: entities.slice(),
    mentions: mentions.slice(),
    speakers: resolved.map((drafts) => drafts.map((draft) => ids.get(draft) ?? '')),
  };
}

/** Whether no phrase of an entity has the words of its party: `Bộ Ngoại giao` of the home country, `Tổng thống A`; not `Bộ trưởng Công Thương`. */
function isInferred({ partyFrom, party: own, name, roles, aliases }: Draft, party: string, r: PhraseReading): boolean {
  const atHome = party === r.words.home && own !== party && name !== party;
  if (partyFrom === null && !atHome) return false;
  const words = folded(r, party);
  return ![name, ...aliases, ...roles.map(({ text }) => text)].some((phrase) => {
    const own = folded(r, phrase);
    return words.every((word) => own.includes(word));
  });
}

/** The party as the article names it in full; a ministry whose country is told elsewhere speaks for the country. */
function fullParty(registry: Registry, party: string, r: PhraseReading, scene: Scene): string {
  const own = folded(r, party);
  const home = scene.home ? senseOf(r.words.lexicon, own, 'body')?.home : undefined;
  if (home !== undefined) return home;
  const parts = expandedWords(own, r.words);
  const known = registry.lookup(own.join(' ')) ?? (parts === own ? undefined : registry.lookup(parts.join(' ')));
  if (known?.kind === 'country') return known.name;
  // `EVN`: a body that speaks for itself is called as the article calls it.
  if (known?.kind === 'organization' && known.party === party && !known.club)
    return senseOf(r.words.lexicon, known.words, 'name') === undefined ? party : known.name;
  const body =
    known?.kind === 'organization'
      ? known
      : registry.body(parts.length > 1 ? parts[0] : undefined, (draft) => startsWith(draft.words, parts));
  if (body !== undefined) return body.party === null || body.party === r.words.home ? body.name : body.party;
  const person = registry.bearer(parts.at(-1), (draft) => endsWith(draft.words, parts));
  return person?.name ?? party;
}

/** More than any offset, so that a start and an end make one number. */
const BEYOND = 2 ** 26;

const distinct = (spans: readonly Span[]): readonly Span[] => {
  if (spans.length < 2) return spans;
  const seen = new Set<number>();
  return spans.filter(({ start, end }) => {
    const key = start * BEYOND + end;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
