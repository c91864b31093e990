import { longestPhrase, type PhraseTree, type Token, tokenize } from '../text/index.ts';
import type { Act } from '../types.ts';
import { oddsAgainst } from './against.ts';
import { beginsPointing, type Claim } from './claims.ts';
import { chanceOf, placesOf } from './log-odds.ts';
import { type Negations, negatesOther, readNegations, shareOfWords } from './negation.ts';
import type { IssueWords } from './words.ts';

/** What tells whether two claims on one question hold opposite sides of it; each is one number, 0 to about 1. */
export const OPPOSITION = [
  'oneRejects',
  'agree',
  'otherSides',
  'sameVoice',
  'otherVoice',
  'sameSpeaker',
  'ownVoiceRejects',
  'oneAccuses',
  'accusesVoice',
  'accusersAtOdds',
  'bothAccuse',
  'oneNegates',
  'negatesAndRejects',
  'negatesOnly',
  'negatesOther',
  'oneShould',
  'sameArticle',
  'near',
  'sameAct',
  'accusedDenies',
  'oneTellsOfDenial',
  'oneGoesOn',
  'goesOnFrom',
  'oneNegatesVerb',
  'accusedNegates',
  'unlike',
  'oneAgainst',
  'lessAgainst',
  'moreAgainst',
] as const;

const AT = placesOf(OPPOSITION);

/** A claim as far as its side on a question goes. */
export interface Side {
  readonly claim: Claim;
  /** It denies, its cue turns against its content, or its content calls something untrue. */
  readonly rejects: boolean;
  /** Its cue turns against a content that says what is rejected. */
  readonly turned: boolean;
  /** Its content calls something said untrue; in a long one such words are said of many things. */
  readonly untrue: boolean;
  /** Its content tells that somebody denied. */
  readonly tellsOfDenial: boolean;
  /** The same speaker has just denied. */
  readonly goesOn: boolean;
  readonly negates: boolean;
  /** Log odds, by its own words, that it stands against what others say. */
  readonly against: number;
  /** 1: its content says that something should be; -1: that it should not. */
  readonly should: -1 | 0 | 1;
  readonly polarities: Polarities;
  readonly negations: Negations;
  /** For whom it speaks, and all of the issue's voices that its content names. */
  readonly voices: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

interface Sign {
  readonly sign: number;
  readonly weight: number;
  readonly isConcept: boolean;
}

interface Polarities {
  /** By term or concept, 1 for what a content says, -1 for what it negates; a negated opposite of a concept is 1 again. */
  readonly signs: ReadonlyMap<string, Sign>;
  /** Weight of all terms, concepts apart. */
  readonly whole: number;
}

export function readSides(claims: readonly Claim[], words: IssueWords): Side[] {
  const spelled = new Map<string, string>();
  const inWords = (name: string): string => {
    const known = spelled.get(name) ?? joinWords(tokenize(name));
    spelled.set(name, known);
    return known;
  };
  const voices = claims.map((claim) => new Set(claim.voices.map(inWords)));
  const all = [...new Set(voices.flatMap((set) => [...set]))].filter(Boolean);
  const sides = claims.map((claim, i): Side => {
    const { statement, cue, tokens } = claim;
    const has = (set: ReadonlySet<string>): boolean => tokens.some(({ lower }) => set.has(lower));
    const negations = readNegations(claim, words);
    const untrue = callsMatterUntrue(claim, words);
    return {
      claim,
      rejects:
        statement.act === 'deny' ||
        (words.rejecting.has(cue) && (statement.act !== 'accuse' || beginsPointing(claim, words))) ||
        refusesToDo(claim, words) ||
        untrue,
      turned: words.rejecting.has(cue) && statement.act === 'deny' && !untrue && !beginsPointing(claim, words),
      untrue,
      tellsOfDenial: holdsPhrase(claim, words.denials),
      goesOn: false,
      negates: has(words.negations),
      against: oddsAgainst(claim, words.against),
      should: holdsPhrase(claim, words.shouldNot) ? -1 : has(words.wishes) ? 1 : 0,
      polarities: polaritiesOf(claim),
      negations,
      voices: voices[i] ?? new Set(),
      names: new Set(all.filter((voice) => negations.line.includes(` ${voice} `))),
    };
  });
  const denials = sides.filter(({ rejects }) => rejects);
  return sides.map((side) => {
    const goesOn = denials.some((denial) => goesOnFrom(side, denial));
    return { ...side, goesOn, rejects: side.rejects || (goesOn && beginsPointing(side.claim, words)) };
  });
}

/** Acts whose contents say of somebody's deeds, more often than of his words, that they are false. */
const OF_DEEDS: ReadonlySet<Act> = new Set(['accuse', 'warn', 'demand']);
/** Tokens between a word for what was said and the one that calls it untrue. */
const NEAR_MATTER = 12;

/** A short content that calls something untrue, or one that does so close behind a word for what was said (`these rumours are … untrue`). */
export function callsMatterUntrue({ statement, tokens }: Claim, { matters, rejections }: IssueWords): boolean {
  let matter = tokens.length <= SHORT ? 0 : Number.NEGATIVE_INFINITY;
  for (const [at, { lower }] of tokens.entries()) {
    if (at - matter <= NEAR_MATTER && longestPhrase(rejections, tokens, at) !== undefined) return true;
    if (OF_DEEDS.has(statement.act)) continue;
    if (matters.has(lower) || matters.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`)) matter = at;
  }
  return false;
}

/** The content is what it refuses to do, not what it refuses to tell. */
export const refusesToDo = ({ cue, tokens }: Claim, { rejecting, requests }: IssueWords): boolean =>
  rejecting.has(cue) && longestPhrase(requests, tokens, 0) !== undefined;

/** Characters between a denial and what its speaker goes on to say. */
const GOES_ON = 250;

/** One of the same speaker right behind a denial, outside its content. */
function goesOnFrom(later: Side, denial: Side): boolean {
  const [a, b] = [denial.claim, later.claim];
  if (!denial.rejects || later.rejects || a.article !== b.article) return false;
  const gap = b.statement.content.start - a.statement.content.end;
  return gap >= 0 && gap <= GOES_ON && a.speakers.some((name) => b.speakers.includes(name));
}

const joinWords = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])).join(' ');

const holdsPhrase = ({ tokens }: Claim, phrases: PhraseTree<string>): boolean =>
  tokens.some((_, at) => longestPhrase(phrases, tokens, at) !== undefined);

function polaritiesOf({ terms }: Claim): Polarities {
  const signs = new Map<string, Sign>();
  let whole = 0;
  for (const { key, negated, side, rarity } of terms) {
    const sign = (negated ? -1 : 1) * (side === 'opposite' ? -1 : 1);
    const weight = Math.max(0, rarity - 1);
    if (!signs.has(key) || sign < 0) signs.set(key, { sign, weight, isConcept: side !== undefined });
    if (side === undefined) whole += weight;
  }
  return { signs, whole };
}

/** Tokens of a short content. */
const SHORT = 12;
/** Characters over which nearness falls to a third. */
const NEAR = 300;

/** Difference of log odds that counts as one. */
const WIDE = 5;

/** All evidence on a pair, in the order of {@link OPPOSITION}. Symmetric. */
export function weighOpposition(a: Side, b: Side): Float64Array {
  const evidence = new Float64Array(OPPOSITION.length);
  writeOpposition(a, b, evidence);
  return evidence;
}

/** Writes what {@link weighOpposition} gives into an array that may be used again. */
export function writeOpposition(a: Side, b: Side, into: Float64Array): void {
  const [actA, actB] = [a.claim.statement.act, b.claim.statement.act];
  const { agree, otherSides } = compare(a.polarities, b.polarities);
  const oneRejects = a.rejects !== b.rejects;
  const sameVoice = meet(a.voices, b.voices);
  const [aNamesB, bNamesA] = [meet(a.names, b.voices), meet(b.names, a.voices)];
  const [accusesA, accusesB] = [actA === 'accuse', actB === 'accuse'];
  const negates = a.negates !== b.negates;
  const sameArticle = a.claim.article === b.claim.article;
  const apart = Math.abs(a.claim.statement.content.start - b.claim.statement.content.start);
  const goesOn = goesOnFrom(a, b) || goesOnFrom(b, a);
  const [againstA, againstB] = [chanceOf(a.against), chanceOf(b.against)];
  into[AT.oneRejects] = Number(oneRejects);
  into[AT.agree] = agree;
  into[AT.otherSides] = Math.log(1 + otherSides);
  into[AT.sameVoice] = Number(sameVoice);
  into[AT.otherVoice] = Number(!sameVoice && a.voices.size > 0 && b.voices.size > 0);
  into[AT.sameSpeaker] = Number(a.claim.speakers.some((name) => b.claim.speakers.includes(name)));
  into[AT.ownVoiceRejects] = Number(sameVoice && oneRejects);
  into[AT.oneAccuses] = Number(accusesA !== accusesB);
  into[AT.accusesVoice] = Number((accusesA && aNamesB && !accusesB) || (accusesB && bNamesA && !accusesA));
  into[AT.accusersAtOdds] = Number(accusesA && accusesB && (aNamesB || bNamesA));
  into[AT.bothAccuse] = Number(accusesA && accusesB);
  into[AT.oneNegates] = Number(negates);
  into[AT.negatesAndRejects] = Number(negates && oneRejects);
  into[AT.negatesOnly] = Number(negates && !oneRejects);
  into[AT.negatesOther] = Number(negatesOther(a.negations, b.negations));
  into[AT.oneShould] = Number(a.should !== b.should);
  into[AT.sameArticle] = Number(sameArticle);
  into[AT.near] = sameArticle ? Math.exp(-apart / NEAR) : 0;
  into[AT.sameAct] = Number(actA === actB);
  into[AT.accusedDenies] = Number((actA === 'deny' && accusesB) || (actB === 'deny' && accusesA));
  into[AT.oneTellsOfDenial] = Number(a.tellsOfDenial !== b.tellsOfDenial && !oneRejects);
  into[AT.oneGoesOn] = Number(a.goesOn !== b.goesOn && !oneRejects);
  into[AT.goesOnFrom] = Number(goesOn);
  into[AT.oneNegatesVerb] = Number(a.negations.denied.length > 0 !== b.negations.denied.length > 0 && !oneRejects);
  into[AT.accusedNegates] = Number(
    (accusesA && aNamesB && b.negations.denied.length > 0) || (accusesB && bNamesA && a.negations.denied.length > 0),
  );
  into[AT.unlike] = Math.abs(a.against - b.against) / WIDE;
  into[AT.oneAgainst] = againstA * (1 - againstB) + againstB * (1 - againstA);
  into[AT.lessAgainst] = Math.min(againstA, againstB);
  into[AT.moreAgainst] = Math.max(againstA, againstB);
}

/** Weight of the terms on which two contents agree, by the weight of both; and on how many concepts they stand on other sides. */
function compare(a: Polarities, b: Polarities): { agree: number; otherSides: number } {
  let [agree, otherSides] = [0, 0];
  for (const [key, { sign, weight, isConcept }] of a.signs) {
    const there = b.signs.get(key);
    if (there === undefined) continue;
    if (isConcept) otherSides += Number(there.sign !== sign);
    else if (there.sign === sign) agree += weight;
  }
  return { agree: agree / (Math.sqrt(a.whole * b.whole) || 1), otherSides };
}

/** Share of the words of either content that both have, from which one says the contrary by negating what the other says. */
const ALIKE = 0.3;

/** Share of them from which two contents say the same where neither negates what the other says. */
const COPY = 0.5;

/**
 * Two contents in like words, of which one may negate what the other says, and cues of which one may turn against its content (`rejects that …`): 1
 * where the two are contrary, -1 where they agree, 0 where nobody can tell. Too rare in the stories to be learned.
 */
export function likeOrContrary(a: Side, b: Side): -1 | 0 | 1 {
  const share = shareOfWords(a.negations, b.negations);
  if (share < ALIKE) return 0;
  const negated = negatesOther(a.negations, b.negations);
  const turned = a.turned !== b.turned;
  if (!negated && !(turned && share >= COPY)) return 0;
  return negated !== turned ? 1 : -1;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
