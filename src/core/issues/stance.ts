import type { Stance } from '../types.ts';
import type { Claim } from './claims.ts';
import { chanceOf, logOdds } from './log-odds.ts';
import { likeOrContrary, OPPOSITION, readSides, refusesToDo, type Side, writeOpposition } from './opposition.ts';
import type { IssueWords } from './words.ts';

/** Why a claim got its stance. */
export type StanceGround =
  /** It refuses to say. */
  | 'withholds'
  /** It denies, or its cue turns against its content. */
  | 'rejects'
  /** Its content calls something untrue. */
  | 'calls untrue'
  /** By its words, its speaker and what the others say it stands against the question. */
  | 'says the contrary'
  /** Nothing speaks against the question as put. */
  | 'agrees';

export interface Judgement {
  readonly stance: Stance;
  readonly ground: StanceGround;
  /** Share of the stances on this ground that were right on the training stories' gold issues. */
  readonly confidence: number;
}

/** (right + 1) / (all + 2), measured by scripts/train/train-stances.ts on stories left out (5396, 359, 819, 71 and 72 stances). */
const CONFIDENCE: Readonly<Record<StanceGround, number>> = {
  agrees: 0.9,
  rejects: 0.87,
  'says the contrary': 0.62,
  'calls untrue': 0.81,
  withholds: 0.91,
};

/** The chance that two claims, by their places, hold opposite sides of the question. */
export type Opposed = (a: number, b: number) => number;

/** Stance of each claim towards what the claim at `central` says, and how likely two of them are opposed. */
export function judgeClaims(
  claims: readonly Claim[],
  central: number,
  words: IssueWords,
): { readonly judgements: readonly Judgement[]; readonly opposed: Opposed } {
  const answering = claims.map((_, i) => i).filter((i) => !withholds(claims[i], words));
  const sides = readSides(
    answering.flatMap((i) => claims[i] ?? []),
    words,
  );
  const parted = partSides(sides, answering.indexOf(central), words);
  const places = new Map(answering.map((i, at) => [i, at]));
  // The question is the content of the central claim, which a cue may turn against (`denies that …`).
  const sideOf = (i: number): Side | undefined => sides[places.get(i) ?? -1];
  const asker = sideOf(central);
  const turned = asker !== undefined && words.rejecting.has(asker.claim.cue) && asker.rejects;
  const judgements = claims.map((_, i) => {
    const at = places.get(i);
    const side = sideOf(i);
    if (at === undefined || side === undefined) return judgement('withhold', 'withholds');
    const against = (parted[at] ?? 1) < 0 !== turned;
    return judgement(against ? 'deny' : 'affirm', groundOf(side, against));
  });
  const oppose = weighBy(words);
  const opposed: Opposed = (a, b) => {
    const [one, other] = [sideOf(a), sideOf(b)];
    return one === undefined || other === undefined ? 0 : chanceOf(oppose(one, other));
  };
  return { judgements, opposed };
}

const judgement = (stance: Stance, ground: StanceGround): Judgement => ({
  stance,
  ground,
  confidence: CONFIDENCE[ground],
});

const withholds = (claim: Claim | undefined, words: IssueWords): boolean =>
  claim !== undefined &&
  (claim.statement.act === 'withhold' || words.refusing.has(claim.cue)) &&
  !refusesToDo(claim, words);

function groundOf({ rejects, untrue }: Side, against: boolean): StanceGround {
  if (rejects) return untrue ? 'calls untrue' : 'rejects';
  return against ? 'says the contrary' : 'agrees';
}

/** Members of an issue that each is held against, which bounds the cost of an issue of thousands. */
const MOST_OTHERS = 100;
/** Log odds of being opposed where nothing else needs to be asked. */
const SURE = 3;
/** Claims from whose view a search begins. */
const MOST_VIEWS = 20;
const MOST_ROUNDS = 20;

/**
 * Parts claims into two sides, 1 and -1, so that the log odds of being opposed between the sides, less those within, are as
 * large as moves of single claims can make them, from all on one side and from each of the first claims' own view. The
 * claim at `central` is 1.
 */
function partSides(sides: readonly Side[], central: number, words: IssueWords): number[] {
  const odds = opposeAll(sides, words);
  let best = sides.map(() => 1);
  let most = Number.NEGATIVE_INFINITY;
  for (let view = -1; view < Math.min(odds.length, MOST_VIEWS); view += 1) {
    const own = odds[view];
    const parted = settle(
      sides.map((_, i) => ((own?.[i] ?? 0) > 0 ? -1 : 1)),
      odds,
    );
    const worth = worthOf(parted, odds);
    if (worth > most + 1e-9) [best, most] = [parted, worth];
  }
  return (best[central] ?? 1) < 0 ? best.map((side) => -side) : best;
}

/** Log odds that each of the first claims and any claim are opposed. */
function opposeAll(sides: readonly Side[], words: IssueWords): Float64Array[] {
  const oppose = weighBy(words);
  const rows = sides.slice(0, MOST_OTHERS).map(() => new Float64Array(sides.length));
  for (const [i, row] of rows.entries()) {
    for (let j = i + 1; j < sides.length; j += 1) {
      const [a, b, mirrored] = [sides[i], sides[j], rows[j]];
      const odds = a === undefined || b === undefined ? 0 : oppose(a, b);
      row[j] = odds;
      if (mirrored !== undefined) mirrored[i] = odds;
    }
  }
  return rows;
}

/** Log odds that two claims are opposed. */
function weighBy({ opposition }: IssueWords): (a: Side, b: Side) => number {
  const weights = OPPOSITION.map((id) => opposition.weights[id] ?? 0);
  const evidence = new Float64Array(OPPOSITION.length);
  return (a, b) => {
    const copy = likeOrContrary(a, b);
    if (copy !== 0) return copy * SURE;
    writeOpposition(a, b, evidence);
    return logOdds(evidence, weights, opposition.bias);
  };
}

function settle(parted: number[], odds: readonly Float64Array[]): number[] {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < parted.length; i += 1) {
      let opposed = 0;
      for (const [j, row] of odds.entries()) opposed += (parted[j] ?? 1) * (row[i] ?? 0);
      if (opposed * (parted[i] ?? 1) <= 1e-9) continue;
      parted[i] = -(parted[i] ?? 1);
      moved = true;
    }
    if (!moved) break;
  }
  return parted;
}

function worthOf(parted: readonly number[], odds: readonly Float64Array[]): number {
  let worth = 0;
  for (const [i, row] of odds.entries())
    for (let j = 0; j < row.length; j += 1) worth -= (parted[i] ?? 1) * (parted[j] ?? 1) * (row[j] ?? 0);
  return worth;
}
