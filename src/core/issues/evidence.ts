import type { Act } from '../types.ts';
import { cosine, countShared, sumShared } from './sparse.ts';
import { dot, type WeighedClaim } from './weigh.ts';

/** What speaks for or against two claims answering one question; each is one number, 0 to about 1. */
export const EVIDENCE = [
  'syllables',
  'terms',
  'sharedTerms',
  'nothingShared',
  'words',
  'concepts',
  'conceptWeight',
  'noConceptShared',
  'noConcept',
  'direction',
  'context',
  'titleMore',
  'titleLess',
  'centrality',
  'number',
  'antecedent',
  'sameParty',
  'otherParty',
  'sameArticle',
  'near',
  'close',
  'nested',
  'sameAct',
  'apartActs',
  'bothCommit',
  'bothAccuse',
  'accusedDenies',
  'oneDenies',
  'withhold',
  'demand',
  'accuse',
  'commit',
  'express',
  'oneWishes',
  'bothPast',
  'bothCause',
  'crowd',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** Acts about what should or will be, or what is felt, and not about what is. */
const WISHES: ReadonlySet<Act> = new Set(['express', 'demand', 'commit']);
/** Similarity below which two contents share nothing. */
const NOTHING = 0.02;
/** Claims of the smallest training story. */
const SMALL_STORY = 9;
/** Centrality says no more than this, and in a story of so few claims half of it: there everything is central. */
const MOST_CENTRAL = 0.15;
const FEW_CLAIMS = 8;
/** Characters over which nearness falls to a third. */
const NEAR = 300;

/** All evidence on a pair of a story with so many claims, in the order of {@link EVIDENCE}. Symmetric. */
export function weighPair(a: WeighedClaim, b: WeighedClaim, claims: number): Float64Array {
  const evidence = new Float64Array(EVIDENCE.length);
  writeEvidence(a, b, claims, evidence);
  return evidence;
}

/** Writes what {@link weighPair} gives into an array that may be used again. */
export function writeEvidence(a: WeighedClaim, b: WeighedClaim, claims: number, into: Float64Array): void {
  const [x, y] = [a.claim, b.claim];
  const [actA, actB] = [x.statement.act, y.statement.act];
  const either = (act: Act): number => Number(actA === act || actB === act);
  const both = (act: Act): number => Number(actA === act && actB === act);
  const [start, otherStart] = [x.statement.content.start, y.statement.content.start];
  const sameArticle = x.article === y.article;
  const sameParty = x.voices.some((party) => y.voices.includes(party));
  const syllables = cosine(a.syllables, b.syllables);
  const shared = countShared(a.telling, b.telling);
  const concepts = sumShared(a.concepts, b.concepts);
  const noConcept = a.concepts.length === 0 || b.concepts.length === 0;
  into[0] = syllables;
  into[1] = cosine(a.terms, b.terms);
  into[2] = Math.log(1 + shared);
  into[3] = Number(syllables < NOTHING && shared === 0);
  into[4] = cosine(a.words, b.words);
  into[5] = cosine(a.concepts, b.concepts);
  into[6] = Math.log(1 + concepts);
  into[7] = Number(!noConcept && concepts === 0);
  into[8] = Number(noConcept);
  into[9] = dot(a.direction, b.direction);
  into[10] = cosine(a.context, b.context);
  into[11] = Math.max(a.title, b.title);
  into[12] = Math.min(a.title, b.title);
  into[13] = (Math.min(MOST_CENTRAL, Math.sqrt(a.centrality * b.centrality)) * claims) / (claims + FEW_CLAIMS);
  into[14] = Number(a.numbers.some((text) => b.numbers.includes(text)));
  into[15] = Number(x.antecedent === y || y.antecedent === x);
  into[16] = Number(sameParty);
  into[17] = Number(!sameParty && x.voices.length > 0 && y.voices.length > 0);
  into[18] = Number(sameArticle);
  into[19] = sameArticle ? Math.exp(-Math.abs(start - otherStart) / NEAR) : 0;
  into[20] = sameArticle ? 1 / Math.max(1, Math.abs(x.order - y.order)) : 0;
  into[21] = Number(sameArticle && (contains(a, b) || contains(b, a)));
  into[22] = Number(actA === actB);
  into[23] = Number(WISHES.has(actA) !== WISHES.has(actB));
  into[24] = both('commit');
  into[25] = both('accuse');
  into[26] = Number((actA === 'deny' && actB === 'accuse') || (actA === 'accuse' && actB === 'deny'));
  into[27] = either('deny') - both('deny');
  into[28] = either('withhold');
  into[29] = either('demand');
  into[30] = either('accuse');
  into[31] = either('commit');
  into[32] = either('express');
  into[33] = Number(a.aspects.wish !== b.aspects.wish);
  into[34] = Number(a.aspects.past && b.aspects.past);
  into[35] = Number(a.aspects.cause && b.aspects.cause);
  into[36] = Math.log(Math.max(SMALL_STORY, claims)) / 10;
}

/** One content lies within the other, as when a statement reports another one. */
function contains({ claim: outer }: WeighedClaim, { claim: inner }: WeighedClaim): boolean {
  const [out, within] = [outer.statement.content, inner.statement.content];
  return out.start <= within.start && out.end >= within.end;
}
