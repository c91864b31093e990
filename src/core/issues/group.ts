import type { ArticleAnalysis } from '../types.ts';
import { type Claim, collectClaims } from './claims.ts';
import { type Cluster, clusterClaims } from './cluster.ts';
import { joinDenials } from './join-denials.ts';
import { type Link, linkClaims } from './link.ts';
import { chooseCentral, phraseQuestion } from './question.ts';
import { type Judgement, judgeClaims, type Opposed } from './stance.ts';
import { type WeighedStory, weighClaims } from './weigh.ts';
import type { IssueWords } from './words.ts';

/** A claim in an issue. */
export interface Member {
  readonly claim: Claim;
  /** Its place in the story. */
  readonly place: number;
  readonly judgement: Judgement;
  /** Mean probability of its links to the others. */
  readonly strength: number;
}

/** A member that affirms, one that denies, and the chance that they answer one question in opposite ways. */
export interface MemberDispute {
  readonly yes: Member;
  readonly no: Member;
  readonly chance: number;
}

export interface GroupedIssue {
  /** The article and the statement whose content puts the question. */
  readonly id: string;
  readonly question: string;
  /** By article and place. */
  readonly members: readonly Member[];
  readonly disputes: readonly MemberDispute[];
}

export interface GroupedStory {
  readonly story: WeighedStory;
  readonly links: readonly Link[];
  readonly issues: readonly GroupedIssue[];
}

/**
 * Strength below which a member is left out of the issue after all. On stories left out, 0.25 and 0.3 lose pairs of which more than
 * half are right, and positions are no better.
 */
const WEAKEST = 0.2;

/** Everything that grouping finds out about one story; issues with the most statements first. */
export function groupStory(articles: readonly ArticleAnalysis[], words: IssueWords): GroupedStory {
  const statements = articles.reduce((sum, article) => sum + article.statements.length, 0);
  if (statements < 2) return { story: { claims: [], keys: [] }, links: [], issues: [] };
  const claims = collectClaims(articles, words);
  const story = weighClaims(claims, articles, words);
  const links = linkClaims(story, words.link);
  const probabilities = indexLinks(links);
  const clusters = joinDenials(clusterClaims(claims.length, links), claims, words, (places, group) =>
    meanLinks(places, new Set(group), probabilities).some((strength) => strength >= WEAKEST),
  );
  const opened = clusters.map((cluster) => openIssue(cluster, claims, probabilities, words));
  const issues = opened.filter(({ members }) => members.length > 1);
  const bySize = issues.toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  return { story, links, issues: bySize };
}

type Probabilities = ReadonlyMap<number, ReadonlyMap<number, number>>;

function indexLinks(links: readonly Link[]): Probabilities {
  const index = new Map<number, Map<number, number>>();
  const put = (from: number, to: number, probability: number): void => {
    const row = index.get(from) ?? new Map<number, number>();
    row.set(to, probability);
    index.set(from, row);
  };
  for (const { a, b, probability } of links) {
    put(a, b, probability);
    put(b, a, probability);
  }
  return index;
}

function openIssue(
  { home, guests }: Cluster,
  claims: readonly Claim[],
  probabilities: Probabilities,
  words: IssueWords,
): GroupedIssue {
  const places = [...home, ...guests].sort((a, b) => a - b);
  const inside = places.flatMap((place) => claims[place] ?? []);
  const strengths = meanLinks(places, new Set(places), probabilities);
  // Only a claim at home here may put the question, so that no two issues get one id.
  const own = new Set(home);
  const eligible = strengths.map((strength, i) => (own.has(places[i] ?? -1) ? strength : -1));
  const central = chooseCentral(inside, eligible, words);
  const { judgements, opposed } = judgeClaims(inside, central, words);
  const members = inside.flatMap((claim, i): Member[] => {
    const judgement = judgements[i];
    if (judgement === undefined || ((strengths[i] ?? 0) < WEAKEST && i !== central)) return [];
    return [{ claim, place: places[i] ?? 0, judgement, strength: strengths[i] ?? 0 }];
  });
  const asker = inside[central];
  if (asker === undefined) return { id: '', question: '', members: [], disputes: [] };
  const at = new Map(places.map((place, i) => [place, i]));
  const disputes = findDisputes(members, probabilities, (a, b) => opposed(at.get(a) ?? -1, at.get(b) ?? -1));
  return { id: `${asker.article}#${asker.statement.id}`, question: phraseQuestion(asker), members, disputes };
}

/** Chance below which a dispute is none. */
const LEAST_DISPUTE = 0.3;

/** The disputes among linked members; `opposed` asks by the places of two claims in the story. */
function findDisputes(members: readonly Member[], probabilities: Probabilities, opposed: Opposed): MemberDispute[] {
  const yes = new Map(members.filter(({ judgement }) => judgement.stance === 'affirm').map((m) => [m.place, m]));
  return members
    .filter(({ judgement }) => judgement.stance === 'deny')
    .flatMap((no) =>
      [...(probabilities.get(no.place) ?? [])].flatMap(([place, probability]): MemberDispute[] => {
        const other = yes.get(place);
        if (other === undefined || probability < LEAST_DISPUTE) return [];
        const chance = probability * opposed(place, no.place);
        return chance < LEAST_DISPUTE ? [] : [{ yes: other, no, chance }];
      }),
    );
}

/** Mean probability of each one's links to the others of a group; a pair without a link counts nothing. */
function meanLinks(places: readonly number[], group: ReadonlySet<number>, probabilities: Probabilities): number[] {
  return places.map((place) => {
    let sum = 0;
    for (const [other, probability] of probabilities.get(place) ?? []) if (group.has(other)) sum += probability;
    return sum / Math.max(1, group.size - (group.has(place) ? 1 : 0));
  });
}
