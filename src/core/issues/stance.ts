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

/** (right + 1) / (all + 2), measured by scripts/measure-stances.ts on gold/stories-training (261, 9, 10, 3 and 11 stances). */
const CONFIDENCE: Readonly<Record<StanceGround, number>> = {
  agrees: 0.92,
  rejects: 0.82,
  'says the contrary': 0.42,
  'calls untrue': 0.8,
  withholds: 0.92,
};

/** Stance of each claim towards what the claim at `central` says. */
export function judgeStances(claims: readonly Claim[], central: number, words: IssueWords): Judgement[] {
  const sides = contentSides(claims, central);
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
  if (act === 'withhold' || words.refusing.has(claim.cue)) return 'withholds';
  if (act === 'deny') return 'rejects';
  if (act !== 'accuse' && words.rejecting.has(claim.cue)) return 'rejects';
  if (callsUntrue(claim, words)) return 'calls untrue';
  return side < 0 ? 'says the contrary' : 'agrees';
}

function callsUntrue({ tokens }: Claim, { rejections }: IssueWords): boolean {
  return tokens.some(({ lower }, at) =>
    rejections.get(lower)?.some((phrase) => phrase.every((word, n) => tokens[at + n]?.lower === word)),
  );
}

/** Members of an issue that each content is held against, which bounds the cost of an issue of thousands. */
const MOST_OTHERS = 100;

/**
 * 1 when a content says what the central one says of the things they share, -1 when the contrary; claims that share nothing
 * with the central one are judged by the others.
 */
function contentSides(claims: readonly Claim[], central: number): number[] {
  const polarities = claims.map(polaritiesOf);
  const reference = polarities[central];
  const first = polarities.map((own) => (reference && agreementOf(own, reference) < 0 ? -1 : 1));
  const heard = polarities.slice(0, MOST_OTHERS);
  return polarities.map((own, i) => {
    if (i === central) return 1;
    let agreement = 0;
    for (const [j, other] of heard.entries()) if (j !== i) agreement += agreementOf(own, other) * (first[j] ?? 1);
    return agreement < 0 ? -1 : 1;
  });
}

/** Weight of the terms on which two contents agree, less twice that of those which one negates, by the weight of both. */
function agreementOf(a: Polarities, b: Polarities): number {
  let agreement = 0;
  for (const [key, { sign, weight }] of a.signs) {
    const there = b.signs.get(key);
    if (there !== undefined) agreement += there.sign === sign ? weight : -DISAGREEMENT * weight;
  }
  return agreement / Math.sqrt(a.whole * b.whole || 1);
}

const DISAGREEMENT = 2;

interface Polarities {
  readonly signs: ReadonlyMap<string, { readonly sign: number; readonly weight: number }>;
  readonly whole: number;
}

/** -1 for what a content negates, 1 for what it says; a negated opposite is 1 again. */
function polaritiesOf({ terms }: Claim): Polarities {
  const signs = new Map<string, { sign: number; weight: number }>();
  let whole = 0;
  for (const { key, negated, side, rarity } of terms) {
    const sign = (negated ? -1 : 1) * (side === 'opposite' ? -1 : 1);
    const weight = Math.max(0, rarity - 1);
    if (!signs.has(key) || sign < 0) signs.set(key, { sign, weight });
    whole += weight;
  }
  return { signs, whole };
}
