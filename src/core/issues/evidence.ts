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
  const told: Record<EvidenceId, number> = {
    syllables,
    terms: cosine(a.terms, b.terms),
    sharedTerms: Math.log(1 + shared),
    nothingShared: Number(syllables < NOTHING && shared === 0),
    words: cosine(a.words, b.words),
    concepts: cosine(a.concepts, b.concepts),
    conceptWeight: Math.log(1 + concepts),
    noConceptShared: Number(!noConcept && concepts === 0),
    noConcept: Number(noConcept),
    direction: dot(a.direction, b.direction),
    context: cosine(a.context, b.context),
    titleMore: Math.max(a.title, b.title),
    titleLess: Math.min(a.title, b.title),
    centrality: (Math.min(MOST_CENTRAL, Math.sqrt(a.centrality * b.centrality)) * claims) / (claims + FEW_CLAIMS),
    number: Number(a.numbers.some((text) => b.numbers.includes(text))),
    antecedent: Number(x.antecedent === y || y.antecedent === x),
    sameParty: Number(sameParty),
    otherParty: Number(!sameParty && x.voices.length > 0 && y.voices.length > 0),
    sameArticle: Number(sameArticle),
    near: sameArticle ? Math.exp(-Math.abs(start - otherStart) / NEAR) : 0,
    close: sameArticle ? 1 / Math.max(1, Math.abs(x.order - y.order)) : 0,
    nested: Number(sameArticle && (contains(a, b) || contains(b, a))),
    sameAct: Number(actA === actB),
    apartActs: Number(WISHES.has(actA) !== WISHES.has(actB)),
    bothCommit: both('commit'),
    bothAccuse: both('accuse'),
    accusedDenies: Number((actA === 'deny' && actB === 'accuse') || (actA === 'accuse' && actB === 'deny')),
    oneDenies: either('deny') - both('deny'),
    withhold: either('withhold'),
    demand: either('demand'),
    accuse: either('accuse'),
    commit: either('commit'),
    express: either('express'),
    oneWishes: Number(a.aspects.wish !== b.aspects.wish),
    bothPast: Number(a.aspects.past && b.aspects.past),
    bothCause: Number(a.aspects.cause && b.aspects.cause),
    crowd: Math.log(Math.max(SMALL_STORY, claims)) / 10,
  };
  for (const [place, id] of EVIDENCE.entries()) into[place] = told[id];
}

/** One content lies within the other, as when a statement reports another one. */
function contains({ claim: outer }: WeighedClaim, { claim: inner }: WeighedClaim): boolean {
  const [out, within] = [outer.statement.content, inner.statement.content];
  return out.start <= within.start && out.end >= within.end;
}
