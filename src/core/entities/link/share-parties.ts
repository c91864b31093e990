import type { ArticleAnalysis, Entity } from '../../types.ts';
import { senseOf } from '../lexicon.ts';
import { endsWith, foldedWords } from '../phrases/spelling.ts';
import { isPartyTold, speakingFor } from '../speaking-for.ts';
import type { EntityWords } from '../words.ts';
import { canonicalWords } from './canonical.ts';
import { linkEntities } from './link.ts';

/**
 * Gives people whose party their own article does not tell the one that the other articles of the story tell, when these all
 * tell the same: the second report on a director seldom names the company again. A party that the articles spell differently
 * gets one name.
 */
export function shareParties(articles: readonly ArticleAnalysis[], words: EntityWords): ArticleAnalysis[] {
  if (articles.length < 2) return [...articles];
  const named = renameParties(articles, words);
  const byId = new Map(named.map((article) => [article.id, article]));
  const parties = new Map<string, string>();
  for (const { kind, members } of linkEntities(named, words)) {
    if (kind !== 'person') continue;
    const told = members.map((ref) => byId.get(ref.article)?.entities.find(({ id }) => id === ref.entity));
    const shared = told.map((one) => (one?.corrected?.includes('partyHere') === true ? undefined : one?.party));
    const all = [...new Set(shared.filter((one) => one !== undefined))];
    const [party, another] = all.filter((one) => !all.some((firm) => firm !== one && isPartOf(one, firm, words)));
    if (party === undefined || another !== undefined) continue;
    for (const { article, entity } of members) parties.set(`${article} ${entity}`, party);
  }
  return named.map((article) =>
    withEntities(article, (entity) => {
      const party = parties.get(`${article.id} ${entity.id}`);
      const isTold = entity.party !== undefined || isPartyTold(entity);
      return party === undefined || isTold ? entity : speakingFor(entity, party, true);
    }),
  );
}

/** `nhà máy Sao Mai`, `Công ty Cơ khí Sao Mai`: all that stands behind the shorter one's word for what it is ends the company's name, and is no place. */
function isPartOf(part: string, firm: string, words: EntityWords): boolean {
  const [short, long] = [foldedWords(part, words), foldedWords(firm, words)];
  const [head, other] = [headOf(short, words), headOf(long, words)];
  const own = short.slice(head?.length);
  const wider = long.length > short.length || head?.sense.carrier !== true;
  const whole = other?.sense.carrier === true && wider && endsWith(long.slice(other.length), own);
  const office = head === undefined || head.sense.state || head.sense.official;
  return whole && !office && own.length >= MIN_OWN && senseOf(words.lexicon, own, 'name')?.kind !== 'place';
}

/** Fewest words of a name of its own. */
const MIN_OWN = 2;

/** The longest words for a body that a name begins with. */
function headOf(name: readonly string[], { lexicon }: EntityWords) {
  for (let length = Math.min(MAX_HEAD, name.length - 1); length > 0; length--) {
    const sense = senseOf(lexicon, name.slice(0, length), 'body');
    if (sense !== undefined) return { sense, length };
  }
  return undefined;
}

const MAX_HEAD = 4;

function withEntities(article: ArticleAnalysis, change: (entity: Entity) => Entity): ArticleAnalysis {
  const entities = article.entities.map(change);
  return entities.every((entity, n) => entity === article.entities[n]) ? article : { ...article, entities };
}

/** `LHQ`, `Liên Hợp Quốc`: for each party the name that most of its members in the story bear; of equals the longest. */
function renameParties(articles: readonly ArticleAnalysis[], words: EntityWords): ArticleAnalysis[] {
  const spellings = new Map<string, Map<string, number>>();
  const keys = new Map<string, string>();
  for (const { entities } of articles) {
    for (const { party } of entities) {
      if (party === undefined) continue;
      const key = keys.get(party) ?? canonicalWords(party, words).join(' ');
      keys.set(party, key);
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(party, (counts.get(party) ?? 0) + 1));
    }
  }
  const names = new Map<string, string>();
  for (const [party, key] of keys) names.set(party, mostFrequent(spellings.get(key) ?? new Map([[party, 1]])));
  return articles.map((article) =>
    withEntities(article, (entity) => {
      const party = names.get(entity.party ?? '');
      return party === undefined || party === entity.party ? entity : speakingFor(entity, party, entity.partyInferred);
    }),
  );
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
