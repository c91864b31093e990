import type { Act } from './contract.ts';
import { type DossierIndex, nameKey, type Saying } from './dossier-index.ts';

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
  /** How many accusations, denials and demands name no other party. */
  readonly untargeted: number;
}

/** Who accuses, contradicts or makes demands of whom: the target is the first other party named from the cue on. */
export function aimsOf(sayings: readonly Saying[], index: DossierIndex): Aims {
  const aims = new Map<string, { from: string; to: string; act: Aimed; sayings: Saying[] }>();
  const contradicted = contradictedBy(index);
  let untargeted = 0;
  for (const saying of sayings) {
    const act = aimedActs.find((aimed) => aimed === saying.statement.act);
    if (!act || saying.party === '') continue;
    const to = targetOf(saying) ?? contradicted.get(`${saying.ref.article}\n${saying.ref.statement}`);
    if (to === undefined) {
      untargeted += 1;
      continue;
    }
    const key = `${act}\n${nameKey(saying.party)}\n${nameKey(to)}`;
    const aim = aims.get(key) ?? { from: saying.party, to, act, sayings: [] };
    aim.sayings.push(saying);
    aims.set(key, aim);
  }
  return { aims: [...aims.values()].sort((a, b) => b.sayings.length - a.sayings.length), untargeted };
}

function targetOf({ article, statement, party, speakers }: Saying): string | undefined {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const own = new Set([party, ...speakers.map(({ name }) => name)].map(nameKey));
  const cueBefore = statement.cue && statement.cue.end <= statement.content.start;
  const from = cueBefore && statement.cue ? statement.cue.end : statement.content.start;
  const named = article.mentions
    .filter(({ start, end }) => start >= from && end <= statement.content.end)
    .sort((a, b) => a.start - b.start);
  for (const { entity: id } of named) {
    const entity = entities.get(id);
    if (!entity || entity.kind === 'place' || entity.kind === 'document' || entity.kind === 'unnamed') continue;
    const target = entity.party ?? entity.name;
    if (!own.has(nameKey(target)) && !own.has(nameKey(entity.name))) return target;
  }
  return undefined;
}

/** A denial that names nobody answers the party that holds the opposite, if the story has just one such. */
function contradictedBy(index: DossierIndex): ReadonlyMap<string, string> {
  const sides = new Map<string, Set<string>>();
  for (const story of index.dossier.stories)
    for (const issue of story.issues)
      for (const { a, b } of issue.contradictions)
        for (const [own, other] of [
          [a, b],
          [b, a],
        ] as const) {
          if (index.saying(own.statement)?.statement.act !== 'deny' || nameKey(own.party) === nameKey(other.party))
            continue;
          const key = `${own.statement.article}\n${own.statement.statement}`;
          sides.set(key, (sides.get(key) ?? new Set()).add(other.party));
        }
  return new Map(
    [...sides].flatMap(([key, parties]) => (parties.size === 1 ? [[key, [...parties][0] ?? ''] as const] : [])),
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
