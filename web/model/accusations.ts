import { refKey } from '../../src/core/statement-ref.ts';
import type { Act, Entity, Issue } from './contract.ts';
import { type DossierIndex, nameKey, type Saying } from './dossier-index.ts';
import { isUnsure } from './marks.ts';
import { takesOf } from './takes.ts';

export type Aimed = Extract<Act, 'accuse' | 'deny' | 'demand'>;
export const aimedActs: readonly Aimed[] = ['accuse', 'deny', 'demand'];

/** One party's accusations, denials or demands aimed at another, with the statements that they are. */
export interface Aim {
  readonly from: string;
  readonly to: string;
  readonly act: Aimed;
  readonly sayings: readonly Saying[];
}

export interface Aims {
  readonly aims: readonly Aim[];
  /** Accusations, denials and demands aimed at no other party that could be told. */
  readonly untargeted: readonly Saying[];
}

/**
 * Who accuses, contradicts or makes demands of whom. An accusation or a demand is aimed at the first other party named from
 * the cue on; a denial at who accuses its party in the same issue, for it may name anybody: allies, and who believes it.
 */
export function aimsOf(sayings: readonly Saying[], index: DossierIndex): Aims {
  const aims = new Map<string, { from: string; to: string; act: Aimed; sayings: Saying[] }>();
  const isMedium = mediaOf(index);
  const untargeted: Saying[] = [];
  for (const saying of sayings) {
    const act = aimedActs.find((aimed) => aimed === saying.statement.act);
    const speaking = saying.speakers.filter((speaker) => !isMedium(speaker)).flatMap(partiesOf);
    if (!act || speaking.length === 0) continue;
    const targets = act === 'deny' ? accusersOf(saying, index, isMedium) : othersNamed(saying).slice(0, 1);
    if (targets.length === 0) untargeted.push(saying);
    for (const from of new Set(speaking))
      for (const to of targets) {
        const key = [act, nameKey(from), nameKey(to)].join('\n');
        const aim = aims.get(key) ?? { from, to, act, sayings: [] };
        aim.sayings.push(saying);
        aims.set(key, aim);
      }
  }
  return { aims: [...aims.values()].sort((a, b) => b.sayings.length - a.sayings.length), untargeted };
}

/** A medium relays, and speaks for nobody: so does an organization to which the analysis gives no party. */
function mediaOf({ dossier, sayings }: DossierIndex): (speaker: Entity) => boolean {
  const outlets = dossier.articles.flatMap(({ publisher }) => publisher ?? []);
  const media = new Set([...outlets, ...sayings.flatMap(({ statement }) => statement.via)].map(nameKey));
  return ({ kind, name, party }) => (kind === 'organization' && party === undefined) || media.has(nameKey(name));
}

function partiesOf({ party, name }: Entity): readonly string[] {
  return (party ?? name).split('; ');
}

/** The other parties that a statement names from its cue on, in their order. */
function othersNamed({ article, statement, parties, speakers }: Saying): readonly string[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const own = new Set([...parties, ...speakers.map(({ name }) => name)].map(nameKey));
  const cueBefore = statement.cue && statement.cue.end <= statement.content.start;
  const from = cueBefore && statement.cue ? statement.cue.end : statement.content.start;
  return article.mentions
    .filter(({ start, end }) => start >= from && end <= statement.content.end)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ entity: id }) => {
      const entity = entities.get(id);
      if (!entity || ['place', 'document', 'unnamed'].includes(entity.kind) || own.has(nameKey(entity.name))) return [];
      return partiesOf(entity).filter((party) => !own.has(nameKey(party)));
    });
}

/** Who holds the opposite in an issue of the denial, and accuses its party by name or surely contradicts it. */
function accusersOf(denial: Saying, index: DossierIndex, isMedium: (speaker: Entity) => boolean): readonly string[] {
  const own = new Set(denial.parties.map(nameKey));
  const accuses = (other: Saying): boolean =>
    other.statement.act === 'accuse' && othersNamed(other).some((party) => own.has(nameKey(party)));
  const found = new Map<string, string>();
  for (const { issue, stance } of index.bearings(denial.ref)) {
    const contradictors = contradictorsOf(denial, issue);
    for (const take of takesOf(issue, index)) {
      if (!take.named || own.has(nameKey(take.party)) || take.saying.speakers.every(isMedium)) continue;
      if (take.stance === stance || take.stance === 'withhold' || stance === 'withhold') continue;
      if (contradictors.has(refKey(take.ref)) || accuses(take.saying)) found.set(nameKey(take.party), take.party);
    }
  }
  return [...found.values()];
}

function contradictorsOf({ ref }: Saying, { contradictions }: Issue): ReadonlySet<string> {
  const own = refKey(ref);
  return new Set(
    contradictions
      .filter(({ confidence }) => !isUnsure(confidence))
      .map(({ a, b }) => [refKey(a.statement), refKey(b.statement)])
      .filter((pair) => pair.includes(own))
      .flat(),
  );
}

/** Both sides of the drawing, each in an order that keeps the lines from crossing much. */
export interface TwoSided {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export function orderSides(aims: readonly Aim[]): TwoSided {
  let left = byWeight(aims, ({ from }) => from);
  let right = byWeight(aims, ({ to }) => to);
  for (let round = 0; round < 8; round += 1) {
    right = byNeighbours(
      right,
      aims,
      left,
      ({ to }) => to,
      ({ from }) => from,
    );
    left = byNeighbours(
      left,
      aims,
      right,
      ({ from }) => from,
      ({ to }) => to,
    );
  }
  return { left, right };
}

function byWeight(aims: readonly Aim[], name: (aim: Aim) => string): string[] {
  const weights = new Map<string, number>();
  for (const aim of aims) weights.set(name(aim), (weights.get(name(aim)) ?? 0) + aim.sayings.length);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([party]) => party);
}

/** The barycenter method: each stands at the mean place of those it is tied to. */
function byNeighbours(
  side: readonly string[],
  aims: readonly Aim[],
  other: readonly string[],
  own: (aim: Aim) => string,
  opposite: (aim: Aim) => string,
): string[] {
  const places = new Map(other.map((party, place) => [party, place]));
  const sums = new Map<string, { weight: number; sum: number }>();
  for (const aim of aims) {
    const { weight, sum } = sums.get(own(aim)) ?? { weight: 0, sum: 0 };
    const count = aim.sayings.length;
    sums.set(own(aim), { weight: weight + count, sum: sum + count * (places.get(opposite(aim)) ?? 0) });
  }
  const mean = (party: string): number => {
    const entry = sums.get(party);
    return entry ? entry.sum / entry.weight : 0;
  };
  return [...side].sort((a, b) => mean(a) - mean(b) || a.localeCompare(b));
}
