import { compareText } from '../../text/index.ts';
import type { ArticleAnalysis, Entity, EntityKind } from '../../types.ts';
import { senseOf } from '../lexicon.ts';
import { foldedWords } from '../phrases/spelling.ts';
import { sameName } from '../registry/same-person.ts';
import type { EntityWords } from '../words.ts';
import { canonicalWords, stateBehind } from './canonical.ts';

/** One entity of one article. */
export interface EntityRef {
  readonly article: string;
  /** Id of the entity in that article. */
  readonly entity: string;
}

/** One person, body, state or place over several articles. */
export interface LinkedEntity {
  /** The fullest name that the articles give. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly party?: string;
  /** The other names. */
  readonly aliases: readonly string[];
  /** In the order of the articles given. */
  readonly members: readonly EntityRef[];
}

interface Cluster {
  name: string;
  words: readonly string[];
  kind: EntityKind;
  /** Canonical words of the party. */
  party: string | null;
  /** The party as an article names it. */
  partyName: string | undefined;
  readonly names: Set<string>;
  readonly members: EntityRef[];
}

interface Candidate {
  readonly entity: Entity;
  readonly ref: EntityRef;
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly party: string | null;
  readonly native: boolean;
}

/**
 * Links the entities of the articles of one story. Full names come first, so that a name of one word joins the one bearer it can mean,
 * and stays alone when there are two or when the parties differ. Of the unnamed only crowds that their description tells from others are linked.
 */
export function linkEntities(analyses: readonly ArticleAnalysis[], words: EntityWords): LinkedEntity[] {
  const candidates = analyses.flatMap((analysis) => candidatesOf(analysis, words));
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const ordered = candidates.toSorted(
    (a, b) =>
      b.words.length - a.words.length ||
      compareText(a.entity.name, b.entity.name) ||
      compareText(a.ref.article, b.ref.article),
  );
  for (const candidate of ordered) {
    const cluster = clusterFor(candidate, index);
    if (cluster !== null) join(cluster, candidate);
    else clusters.push(open(candidate, index));
  }
  const position = new Map(analyses.map((analysis, at) => [analysis.id, at]));
  return clusters.map((cluster) => finish(cluster, position));
}

function candidatesOf(analysis: ArticleAnalysis, words: EntityWords): Candidate[] {
  return analysis.entities
    .filter((entity) => entity.kind !== 'unnamed' || isGroup(entity, words))
    .map((entity) => {
      const state = stateBehind(entity, words);
      const named = entity.kind === 'person' || entity.kind === 'unnamed';
      const own = named ? foldedWords(entity.name, words) : canonicalWords(state ?? entity.name, words);
      return {
        entity,
        ref: { article: analysis.id, entity: entity.id },
        words: own,
        kind: state === null ? entity.kind : 'country',
        party: entity.party === undefined ? null : canonicalWords(entity.party, words).join(' '),
        native: own.every(words.isNative),
      };
    })
    .filter((candidate) => candidate.words.length > 0);
}

/** A crowd that its description tells from others: `các hộ nuôi cá ở Vạn Lộc`; anybody may be `các chuyên gia` or `một quan chức`. */
function isGroup({ name, party }: Entity, words: EntityWords): boolean {
  const folded = foldedWords(name, words);
  const first = folded.slice(0, 1);
  const many = senseOf(words.lexicon, first, 'quantifier');
  const crowd = [1, 2, 3].some((length) => senseOf(words.lexicon, folded.slice(0, length), 'group') !== undefined);
  if (many === undefined ? !crowd : !many.plural) return false;
  return folded.length - (many === undefined ? 0 : 1) >= LEAST_GROUP || (party !== undefined && folded.length > 1);
}

/** Fewest words besides the quantifier that tell a crowd without a party from others. */
const LEAST_GROUP = 3;

/** The one cluster that a candidate belongs to; null when there is none or when there are two. */
function clusterFor(candidate: Candidate, index: ReadonlyMap<string, readonly Cluster[]>): Cluster | null {
  const near = new Set(candidate.words.flatMap((word) => index.get(word) ?? []));
  const exact: Cluster[] = [];
  const partial: Cluster[] = [];
  for (const cluster of near) {
    const fit = clusterFit(cluster, candidate);
    if (fit === 'exact') exact.push(cluster);
    else if (fit === 'part') partial.push(cluster);
  }
  const [first, second] = exact.length > 0 ? exact : partial;
  return first !== undefined && second === undefined ? first : null;
}

function clusterFit(cluster: Cluster, { words, kind, party, native }: Candidate): 'exact' | 'part' | null {
  const known = cluster.party !== null && party !== null;
  const agree = cluster.party !== null && party !== null && partiesAgree(cluster.party, party);
  const whole = sameWords(cluster.words, words);
  if ((cluster.kind === 'unnamed') !== (kind === 'unnamed')) return null;
  // A foreign name of two words is one person's, even where an article took it for a body's.
  if ((cluster.kind === 'person') !== (kind === 'person')) return whole && !native && words.length > 1 ? 'exact' : null;
  if (kind === 'unnamed') return whole && (agree || !known) ? 'exact' : null;
  if (kind !== 'person') {
    if (whole) return 'exact';
    return words.length > 1 && agree && words.every((word, at) => cluster.words[at] === word) ? 'part' : null;
  }
  const form = sameName(cluster.words, words, native);
  if (form === 4 && words.length > 1) return !known || agree || !native || words.length > 2 ? 'exact' : null;
  if (form >= 3 && words.length > 1) return !known || agree ? 'exact' : null;
  return form > 1 && (agree || !known) ? 'part' : null;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** One party's name is in the other's: `Bộ Ngoại giao Nga` and `Nga`. */
function partiesAgree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `);
}

function open({ entity, ref, words, kind, party }: Candidate, index: Map<string, Cluster[]>): Cluster {
  const { name, aliases } = entity;
  const names = new Set([name, ...aliases]);
  const cluster: Cluster = { name, words, kind, party, partyName: entity.party, names, members: [ref] };
  for (const word of new Set(words)) {
    const list = index.get(word);
    if (list === undefined) index.set(word, [cluster]);
    else list.push(cluster);
  }
  return cluster;
}

function join(cluster: Cluster, { entity, ref, party }: Candidate): void {
  cluster.members.push(ref);
  cluster.party ??= party;
  cluster.partyName ??= entity.party;
  for (const name of [entity.name, ...entity.aliases]) cluster.names.add(name);
}

function finish(
  { name, kind, partyName, names, members }: Cluster,
  position: ReadonlyMap<string, number>,
): LinkedEntity {
  const at = (ref: EntityRef): number => position.get(ref.article) ?? 0;
  return {
    name,
    kind,
    ...(partyName === undefined ? {} : { party: partyName }),
    aliases: [...names].filter((other) => other !== name).sort(compareText),
    members: members.toSorted((a, b) => at(a) - at(b) || compareText(a.entity, b.entity)),
  };
}
