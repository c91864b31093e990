import type { Act } from '../types.ts';
import { placesOf } from './log-odds.ts';
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

const AT = placesOf(EVIDENCE);

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
  into[AT.syllables] = syllables;
  into[AT.terms] = cosine(a.terms, b.terms);
  into[AT.sharedTerms] = Math.log(1 + shared);
  into[AT.nothingShared] = Number(syllables < NOTHING && shared === 0);
  into[AT.words] = cosine(a.words, b.words);
  into[AT.concepts] = cosine(a.concepts, b.concepts);
  into[AT.conceptWeight] = Math.log(1 + concepts);
  into[AT.noConceptShared] = Number(!noConcept && concepts === 0);
  into[AT.noConcept] = Number(noConcept);
  into[AT.direction] = dot(a.direction, b.direction);
  into[AT.context] = cosine(a.context, b.context);
  into[AT.titleMore] = Math.max(a.title, b.title);
  into[AT.titleLess] = Math.min(a.title, b.title);
  into[AT.centrality] =
    (Math.min(MOST_CENTRAL, Math.sqrt(a.centrality * b.centrality)) * claims) / (claims + FEW_CLAIMS);
  into[AT.number] = Number(a.numbers.some((text) => b.numbers.includes(text)));
  into[AT.antecedent] = Number(x.antecedent === y || y.antecedent === x);
  into[AT.sameParty] = Number(sameParty);
  into[AT.otherParty] = Number(!sameParty && x.voices.length > 0 && y.voices.length > 0);
  into[AT.sameArticle] = Number(sameArticle);
  into[AT.near] = sameArticle ? Math.exp(-Math.abs(start - otherStart) / NEAR) : 0;
  into[AT.close] = sameArticle ? 1 / Math.max(1, Math.abs(x.order - y.order)) : 0;
  into[AT.nested] = Number(sameArticle && (contains(a, b) || contains(b, a)));
  into[AT.sameAct] = Number(actA === actB);
  into[AT.apartActs] = Number(WISHES.has(actA) !== WISHES.has(actB));
  into[AT.bothCommit] = both('commit');
  into[AT.bothAccuse] = both('accuse');
  into[AT.accusedDenies] = Number((actA === 'deny' && actB === 'accuse') || (actA === 'accuse' && actB === 'deny'));
  into[AT.oneDenies] = either('deny') - both('deny');
  into[AT.withhold] = either('withhold');
  into[AT.demand] = either('demand');
  into[AT.accuse] = either('accuse');
  into[AT.commit] = either('commit');
  into[AT.express] = either('express');
  into[AT.oneWishes] = Number(a.aspects.wish !== b.aspects.wish);
  into[AT.bothPast] = Number(a.aspects.past && b.aspects.past);
  into[AT.bothCause] = Number(a.aspects.cause && b.aspects.cause);
  into[AT.crowd] = Math.log(Math.max(SMALL_STORY, claims)) / 10;
}

/** One content lies within the other, as when a statement reports another one. */
function contains({ claim: outer }: WeighedClaim, { claim: inner }: WeighedClaim): boolean {
  const [out, within] = [outer.statement.content, inner.statement.content];
  return out.start <= within.start && out.end >= within.end;
}
