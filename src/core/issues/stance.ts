import type { Stance } from '../types.ts';
import type { Claim } from './claims.ts';
import type { IssueWords } from './words.ts';

/** Why a claim got its stance. */
export type StanceGround =
  /** It refuses to say. */
  | 'withholds'
  /** It denies, or its cue turns against its content. */
  | 'rejects'
  /** Its content calls something untrue. */
  | 'calls untrue'
  /** Its content negates, or says the contrary of, what the others say. */
  | 'says the contrary'
  /** Nothing speaks against the question as put. */
  | 'agrees';

export interface Judgement {
  readonly stance: Stance;
  readonly ground: StanceGround;
  /** Share of the stances on this ground that were right on the training stories' gold issues. */
  readonly confidence: number;
}

/** Measured by scripts/measure-stances.ts on gold/stories-training. */
const CONFIDENCE: Readonly<Record<StanceGround, number>> = {
  withholds: 0.95,
  rejects: 0.9,
  'calls untrue': 0.8,
  'says the contrary': 0.6,
  agrees: 0.85,
};

/** Stance of each claim towards what the claim at `central` says. */
export function judgeStances(claims: readonly Claim[], central: number, words: IssueWords): Judgement[] {
  const sides = contentSides(claims);
  const grounds = claims.map((claim, i) => groundOf(claim, sides[i] ?? 1, words));
  const against = grounds.map(
    (ground, i) => ground === 'rejects' || ground === 'calls untrue' || (ground !== 'withholds' && (sides[i] ?? 1) < 0),
  );
  const turned = against[central] ?? false;
  return grounds.map((ground, i) => {
    const stance = ground === 'withholds' ? 'withhold' : against[i] === turned ? 'affirm' : 'deny';
    return { stance, ground, confidence: CONFIDENCE[ground] };
  });
}

function groundOf(claim: Claim, side: number, words: IssueWords): StanceGround {
  const { act } = claim.statement;
  if (act === 'withhold') return 'withholds';
  if (act === 'deny') return 'rejects';
  if (act !== 'accuse' && words.rejecting.has(claim.cue)) return 'rejects';
  const line = ` ${claim.tokens.map(({ lower }) => lower).join(' ')} `;
  if (words.rejections.some((phrase) => line.includes(` ${phrase} `))) return 'calls untrue';
  return side < 0 ? 'says the contrary' : 'agrees';
}

/**
 * 1 when a content says of the things that the others speak of what most of them say, -1 when the contrary: a term that is
 * negated here and not there, or an opposite word.
 */
function contentSides(claims: readonly Claim[]): number[] {
  const polarities = claims.map(polaritiesOf);
  const sums = new Map<string, number>();
  for (const own of polarities) for (const [key, sign] of own) sums.set(key, (sums.get(key) ?? 0) + sign);
  return polarities.map((own) => {
    let agreement = 0;
    for (const [key, sign] of own) agreement += sign * Math.sign((sums.get(key) ?? 0) - sign);
    return agreement < 0 ? -1 : 1;
  });
}

/** -1 for what a content negates, 1 for what it says; a negated opposite is 1 again. */
function polaritiesOf({ terms }: Claim): Map<string, number> {
  const signs = new Map<string, number>();
  for (const { key, negated, side } of terms) {
    const sign = (negated ? -1 : 1) * (side === 'opposite' ? -1 : 1);
    if (!signs.has(key) || sign < 0) signs.set(key, sign);
  }
  return signs;
}
