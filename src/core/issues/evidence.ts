import type { Act } from '../types.ts';
import { containment, cosine, countShared } from './sparse.ts';
import { dot, type SalientTerm, type WeighedClaim } from './weigh.ts';

/** What speaks for or against two claims answering one question; each is one number, 0 to about 1. */
export const EVIDENCE = [
  'syllables',
  'terms',
  'contained',
  'sharedTerms',
  'fewShared',
  'nothingShared',
  'vector',
  'titleMore',
  'titleLess',
  'number',
  'antecedent',
  'sameParty',
  'otherParty',
  'near',
  'close',
  'short',
  'sameAct',
  'apartActs',
  'bothCommit',
  'bothAccuse',
  'oneDenies',
  'withhold',
  'demand',
  'accuse',
  'commit',
  'express',
  'crowd',
  'alignedMore',
  'alignedLess',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** Acts about what should or will be, or what is felt, and not about what is. */
const WISHES: ReadonlySet<Act> = new Set(['express', 'demand', 'commit']);
/** Similarity below which two contents share nothing. */
const NOTHING = 0.02;
/** Claims of the smallest training story. */
const SMALL_STORY = 9;
/** Words of a content up to which it is short. */
const SHORT = 6;
/** Characters over which nearness falls to a third. */
const NEAR = 300;

/** All evidence on a pair of a story with so many claims, in the order of {@link EVIDENCE}. Symmetric. */
export function weighPair(a: WeighedClaim, b: WeighedClaim, claims: number): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  weighSurface(a, b, claims, evidence);
  weighAlignment(a, b, evidence);
  return evidence;
}

/** Writes all but the last two kinds of evidence. */
export function weighSurface(a: WeighedClaim, b: WeighedClaim, claims: number, into: Float64Array): void {
  const [x, y] = [a.claim, b.claim];
  const [actA, actB] = [x.statement.act, y.statement.act];
  const either = (act: Act): number => Number(actA === act || actB === act);
  const both = (act: Act): number => Number(actA === act && actB === act);
  const sameArticle = x.article === y.article;
  const sameParty = x.voices.some((party) => y.voices.includes(party));
  const [syllables, contained] = [cosine(a.syllables, b.syllables), containment(a.telling, b.telling)];
  const shared = countShared(a.telling, b.telling);
  into[0] = syllables;
  into[1] = cosine(a.terms, b.terms);
  into[2] = contained;
  into[3] = Math.log(1 + shared);
  into[4] = Number(shared <= 1);
  into[5] = Number(syllables < NOTHING && contained < NOTHING);
  into[6] = dot(a.vector, b.vector);
  into[7] = Math.max(a.title, b.title);
  into[8] = Math.min(a.title, b.title);
  into[9] = Number(a.numbers.some((text) => b.numbers.includes(text)));
  into[10] = Number(x.antecedent === y || y.antecedent === x);
  into[11] = Number(sameParty);
  into[12] = Number(!sameParty && x.voices.length > 0 && y.voices.length > 0);
  into[13] = sameArticle ? Math.exp(-Math.abs(x.statement.content.start - y.statement.content.start) / NEAR) : 0;
  into[14] = sameArticle ? 1 / Math.max(1, Math.abs(x.order - y.order)) : 0;
  into[15] = Number(x.tokens.length <= SHORT || y.tokens.length <= SHORT);
  into[16] = Number(actA === actB);
  into[17] = Number(WISHES.has(actA) !== WISHES.has(actB));
  into[18] = both('commit');
  into[19] = both('accuse');
  into[20] = either('deny') - both('deny');
  into[21] = either('withhold');
  into[22] = either('demand');
  into[23] = either('accuse');
  into[24] = either('commit');
  into[25] = either('express');
  into[26] = Math.log(Math.max(SMALL_STORY, claims)) / 10;
}

/** Writes the last two kinds of evidence, which cost the most. */
export function weighAlignment(a: WeighedClaim, b: WeighedClaim, into: Float64Array): void {
  const [ab, ba] = align(a.salient, b.salient);
  into[27] = Math.max(ab, ba);
  into[28] = Math.min(ab, ba);
}

/** Similarity of two different words below which they tell nothing of each other. */
const UNRELATED = 0.35;

/** For each of the two, the share of its weight that finds the same or a like word in the other. */
function align(a: readonly SalientTerm[], b: readonly SalientTerm[]): readonly [number, number] {
  const bestOfB = new Float32Array(b.length);
  let foundA = 0;
  for (const { key, weight, vector } of a) {
    let best = 0;
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j];
      if (other === undefined) continue;
      let likeness = 0;
      if (other.key === key) likeness = 1;
      else if (vector !== null && other.vector !== null)
        likeness = (dot(vector, other.vector) - UNRELATED) / (1 - UNRELATED);
      if (likeness > best) best = likeness;
      if (likeness > (bestOfB[j] ?? 0)) bestOfB[j] = likeness;
    }
    foundA += weight * best;
  }
  let foundB = 0;
  for (const [j, { weight }] of b.entries()) foundB += weight * (bestOfB[j] ?? 0);
  return [foundA / (weightOf(a) || 1), foundB / (weightOf(b) || 1)];
}

function weightOf(terms: readonly SalientTerm[]): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight;
  return sum;
}
