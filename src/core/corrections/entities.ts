import { analyze } from '../analyze.ts';
import { isPartyTold, speakingFor } from '../entities/speaking-for.ts';
import { isSamePhrase } from '../text/index.ts';
import type { ArticleAnalysis, Entity, EntityCorrection } from '../types.ts';
import { freeId } from './free-id.ts';

/** The ids of who bears these names, and the entities with those that were not among them. */
export interface Named {
  readonly ids: readonly string[];
  readonly entities: readonly Entity[];
}

/** Finds entities by their names; a new name becomes an entity of the kind, and with the party, that the name by itself is read as. */
export function nameSpeakers(entities: readonly Entity[], names: readonly string[]): Named {
  const all = [...entities];
  const ids = names.map((name) => {
    const known = all.find((entity) => isCalled(entity, name));
    if (known !== undefined) return known.id;
    const made = newEntity(all, name);
    all.push(made);
    return made.id;
  });
  return { ids: [...new Set(ids)], entities: all };
}

const isCalled = (entity: Entity, name: string): boolean => isSamePhrase(entity.name, name);

function newEntity(entities: readonly Entity[], name: string): Entity {
  const read = analyze({ id: name, text: name }).entities.find((entity) => isCalled(entity, name));
  const { kind, party } = read ?? { kind: 'person' };
  return {
    id: freeId(entities),
    name,
    kind,
    ...(party !== undefined && { party }),
    roles: [],
    aliases: [],
    corrected: ['name'],
  };
}

/** The analysis with the entities of one name set right; undefined when it has none. */
export function correctEntities(
  analysis: ArticleAnalysis,
  { name, article, party, is }: EntityCorrection,
): ArticleAnalysis | undefined {
  const wrong = analysis.entities.filter((entity) => isCalled(entity, name));
  if (wrong.length === 0) {
    const renamed = is === undefined ? analysis : renameParty(analysis, name, is);
    return renamed === analysis ? undefined : renamed;
  }
  return wrong.reduce((corrected, { id }) => {
    const entity = corrected.entities.find((one) => one.id === id);
    if (entity === undefined) return corrected;
    const told = article === undefined ? 'party' : 'partyHere';
    const spoken = party === undefined ? entity : speakFor(entity, party, told);
    if (is === undefined) return replace(corrected, id, spoken);
    const named = rename(spoken, is);
    const other = corrected.entities.find((one) => one.id !== id && isCalled(one, is));
    return replace(renameParty(corrected, name, is), id, other === undefined ? named : unite(other, named));
  }, analysis);
}

function speakFor(entity: Entity, party: string | null, told: 'party' | 'partyHere'): Entity {
  return speakingFor({ ...entity, corrected: mark(entity, [told]) }, party ?? undefined);
}

/** Those who speak for a body speak for it under its right name. */
function renameParty(analysis: ArticleAnalysis, wrong: string, right: string): ArticleAnalysis {
  const isMeant = (entity: Entity): boolean =>
    entity.party !== undefined && isSamePhrase(entity.party, wrong) && !isPartyTold(entity);
  if (!analysis.entities.some(isMeant)) return analysis;
  const entities = analysis.entities.map((entity) => (isMeant(entity) ? { ...entity, party: right } : entity));
  return { ...analysis, entities };
}

/** A body that speaks for itself does so under its right name. */
function rename(entity: Entity, name: string): Entity {
  const own = entity.party !== undefined && isSamePhrase(entity.party, entity.name);
  return {
    ...entity,
    name,
    ...(own && { party: name }),
    aliases: otherNames([...entity.aliases, entity.name], name),
    corrected: mark(entity, ['name']),
  };
}

/** One entity of two with one name: a party that a person has set outranks one that was read. */
function unite(one: Entity, wrong: Entity): Entity {
  const party = isPartyTold(wrong) ? wrong.party : isPartyTold(one) ? one.party : (one.party ?? wrong.party);
  const both: Entity = {
    ...one,
    roles: [...new Set([...one.roles, ...wrong.roles])],
    aliases: otherNames([...one.aliases, ...wrong.aliases], one.name),
    corrected: mark(one, wrong.corrected ?? []),
  };
  return speakingFor(both, party);
}

type Marks = NonNullable<Entity['corrected']>;

const mark = ({ corrected = [] }: Entity, fields: Marks): Marks => [...new Set([...corrected, ...fields])];

const otherNames = (names: readonly string[], name: string): readonly string[] => [
  ...new Set(names.filter((other) => other !== name)),
];

/** Puts an entity in the stead of the one with this id, and of the one whose id it has. */
function replace(analysis: ArticleAnalysis, id: string, entity: Entity): ArticleAnalysis {
  const entities = analysis.entities.flatMap((one) => (one.id === entity.id ? [entity] : one.id === id ? [] : [one]));
  if (id === entity.id) return { ...analysis, entities };
  const idOf = (one: string): string => (one === id ? entity.id : one);
  return {
    ...analysis,
    entities,
    mentions: analysis.mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    statements: analysis.statements.map((statement) => ({
      ...statement,
      speakers: [...new Set(statement.speakers.map(idOf))],
    })),
  };
}
