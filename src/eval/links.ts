import { type GoldSpeaker, linkEntities, scoreLinks } from '../core/entities/index.ts';
import type { ArticleAnalysis } from '../core/index.ts';
import { vietnamese } from '../core/language/vi/index.ts';
import type { GoldArticle } from './gold.ts';
import { spanOf } from './spans.ts';
import { type F1, F1Tally } from './tally.ts';

/**
 * How well speakers are linked across the articles of a story (the gold's `cluster`): F1 over pairs of gold statements of two
 * articles with one and the same speaker. Articles without a cluster stand alone and count for nothing.
 */
export function scoreSpeakerLinks(golds: readonly GoldArticle[], byId: ReadonlyMap<string, ArticleAnalysis>): F1 {
  const tally = new F1Tally();
  const stories = new Map<string, GoldArticle[]>();
  for (const gold of golds) {
    if (typeof gold.cluster === 'string') stories.set(gold.cluster, [...(stories.get(gold.cluster) ?? []), gold]);
  }
  for (const story of stories.values()) {
    const analyses = story.flatMap(({ id }) => byId.get(id) ?? []);
    const links = linkEntities(analyses, vietnamese.entities);
    const { right, gold, found } = scoreLinks(story.flatMap(speakersOf), analyses, links, vietnamese.entities);
    tally.add(right, gold, found);
  }
  return tally.result();
}

const speakersOf = ({ id, statements }: GoldArticle): GoldSpeaker[] =>
  statements.flatMap(({ content, kind, speaker, party }) =>
    content === null || content === undefined || kind === 'unnamed' || !speaker || speaker.includes(';')
      ? []
      : [{ article: id, content: spanOf(content), speaker, party: party ?? null }],
  );
