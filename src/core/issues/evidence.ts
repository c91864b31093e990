import type { Act } from '../types.ts';
import { containment, cosine } from './sparse.ts';
import { dot, type SalientTerm, type WeighedClaim } from './weigh.ts';

/** What speaks for or against two claims answering one question. Each entry is one number, 0 to about 1. */
export type Evidence = Readonly<Record<EvidenceId, number>>;

export const EVIDENCE = [
  'syllables',
  'terms',
  'contained',
  'vector',
  'alignedMore',
  'alignedLess',
  'centralMore',
  'centralLess',
  'centralVectorLess',
  'titleMore',
  'titleLess',
  'number',
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
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** Acts about what should or will be, or what is felt, and not about what is. */
const WISHES: ReadonlySet<Act> = new Set(['express', 'demand', 'commit']);
/** Words of a content up to which it is short. */
const SHORT = 6;
/** Characters over which nearness falls to a third. */
const NEAR = 300;

/** All evidence on a pair of a story with so many claims, in the order of {@link EVIDENCE}. Symmetric. */
export function weighPair(a: WeighedClaim, b: WeighedClaim, claims: number): number[] {
  const [x, y] = [a.claim, b.claim];
  const acts = [x.statement.act, y.statement.act] as const;
  const either = (act: Act): number => Number(acts.includes(act));
  const both = (act: Act): number => Number(acts.every((other) => other === act));
  const sameArticle = x.article === y.article;
  const sameParty = x.voices.some((party) => y.voices.includes(party));
  const [ab, ba] = [align(a.salient, b.salient), align(b.salient, a.salient)];
  return [
    cosine(a.syllables, b.syllables),
    cosine(a.terms, b.terms),
    containment(a.telling, b.telling),
    dot(a.vector, b.vector),
    Math.max(ab, ba),
    Math.min(ab, ba),
    Math.max(a.central, b.central),
    Math.min(a.central, b.central),
    Math.min(a.centralVector, b.centralVector),
    Math.max(a.title, b.title),
    Math.min(a.title, b.title),
    Number(shareNumber(a, b)),
    Number(sameParty),
    Number(!sameParty && x.voices.length > 0 && y.voices.length > 0),
    sameArticle ? Math.exp(-Math.abs(x.statement.content.start - y.statement.content.start) / NEAR) : 0,
    sameArticle ? 1 / Math.max(1, Math.abs(x.order - y.order)) : 0,
    Number(x.tokens.length <= SHORT || y.tokens.length <= SHORT),
    Number(acts[0] === acts[1]),
    Number(WISHES.has(acts[0]) !== WISHES.has(acts[1])),
    both('commit'),
    both('accuse'),
    either('deny') - both('deny'),
    either('withhold'),
    either('demand'),
    either('accuse'),
    either('commit'),
    either('express'),
    Math.log(claims) / 10,
  ];
}

function shareNumber(a: WeighedClaim, b: WeighedClaim): boolean {
  const figures = ({ claim }: WeighedClaim): string[] =>
    claim.tokens.filter(({ kind, text }) => kind === 'number' && text.length > 1).map(({ text }) => text);
  const known = figures(a);
  return known.length > 0 && figures(b).some((text) => known.includes(text));
}

/** Similarity of two different words below which they tell nothing of each other. */
const UNRELATED = 0.35;

/** Share of the weight of `from` that finds the same or a like word in `to`. */
function align(from: readonly SalientTerm[], to: readonly SalientTerm[]): number {
  let found = 0;
  let whole = 0;
  for (const { key, weight, vector } of from) {
    let best = 0;
    for (const other of to) {
      if (best === 1) break;
      if (other.key === key) best = 1;
      else if (vector !== null && other.vector !== null)
        best = Math.max(best, (dot(vector, other.vector) - UNRELATED) / (1 - UNRELATED));
    }
    found += weight * best;
    whole += weight;
  }
  return whole === 0 ? 0 : found / whole;
}
