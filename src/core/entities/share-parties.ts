import type { ArticleAnalysis, Entity } from '../types.ts';
import { linkEntities } from './link.ts';
import type { EntityWords } from './words.ts';

/**
 * Gives people whose party their own article does not tell the one that the other articles of the story tell, when these all
 * tell the same: the second report on a director seldom names the company again.
 */
export function shareParties(articles: readonly ArticleAnalysis[], words: EntityWords): ArticleAnalysis[] {
  if (articles.length < 2) return [...articles];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const parties = new Map<string, string>();
  for (const { kind, members } of linkEntities(articles, words)) {
    if (kind !== 'person') continue;
    const told = members.map((ref) => byId.get(ref.article)?.entities.find(({ id }) => id === ref.entity)?.party);
    const [party, another] = new Set(told.filter((one) => one !== undefined));
    if (party === undefined || another !== undefined) continue;
    for (const { article, entity } of members) parties.set(`${article} ${entity}`, party);
  }
  return articles.map((article) => {
    const withParty = (entity: Entity): Entity => {
      const party = parties.get(`${article.id} ${entity.id}`);
      return party === undefined || entity.party !== undefined ? entity : { ...entity, party };
    };
    const entities = article.entities.map(withParty);
    return entities.every((entity, n) => entity === article.entities[n]) ? article : { ...article, entities };
  });
}
