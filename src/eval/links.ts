import { type EntityWords, type LinkedEntity, linkEntities } from '../core/entities/index.ts';
import { foldedWords } from '../core/entities/phrases/spelling.ts';
import type { ArticleAnalysis, Span } from '../core/index.ts';
import { vietnamese } from '../core/language/vi/index.ts';
import type { GoldArticle } from './gold.ts';
import { iou, spanOf } from './spans.ts';
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
    const { right, gold, found } = countLinks(story.flatMap(speakersOf), analyses, links, vietnamese.entities);
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

/** A statement as a careful reader gave it. */
export interface GoldSpeaker {
  readonly article: string;
  readonly content: Span;
  /** Canonical name; several joint speakers are left out. */
  readonly speaker: string;
  readonly party: string | null;
}

/** Pairs of statements of different articles with one speaker: found and right, found, and there. */
export interface LinkCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

interface Spoken {
  readonly article: string;
  readonly gold: GoldSpeaker;
  readonly goldWords: readonly string[];
  readonly link: LinkedEntity | undefined;
}

/** Intersection over union from which two contents are one statement, as for statements. */
const LEAST_OVERLAP = 0.5;

/**
 * Measures links over pairs: of all pairs of gold statements from two articles of one story whose statements were found, is
 * the speaker linked exactly when the gold gives one and the same speaker (the same name, or a part of it with the same party)?
 */
export function countLinks(
  golds: readonly GoldSpeaker[],
  analyses: readonly ArticleAnalysis[],
  links: readonly LinkedEntity[],
  words: EntityWords,
): LinkCounts {
  const linkOf = new Map(
    links.flatMap((link) => link.members.map(({ article, entity }) => [`${article} ${entity}`, link])),
  );
  const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  const spoken: Spoken[] = golds.flatMap((gold) => {
    const statement = byId
      .get(gold.article)
      ?.statements.find(({ content }) => iou(content, gold.content) >= LEAST_OVERLAP);
    if (statement === undefined || statement.speakers.length !== 1) return [];
    const link = linkOf.get(`${gold.article} ${statement.speakers[0] ?? ''}`);
    return [{ article: gold.article, gold, goldWords: foldedWords(gold.speaker, words), link }];
  });
  let [right, found, gold] = [0, 0, 0];
  for (const [i, a] of spoken.entries()) {
    for (const b of spoken.slice(i + 1)) {
      if (a.article === b.article) continue;
      const same = sameSpeaker(a, b);
      const linked = a.link !== undefined && a.link === b.link;
      if (same) gold += 1;
      if (linked) found += 1;
      if (same && linked) right += 1;
    }
  }
  return { right, found, gold };
}

function sameSpeaker(a: Spoken, b: Spoken): boolean {
  const [short, long] =
    a.goldWords.length < b.goldWords.length ? [a.goldWords, b.goldWords] : [b.goldWords, a.goldWords];
  if (!short.every((word) => long.includes(word))) return false;
  return short.length === long.length || (a.gold.party !== null && a.gold.party === b.gold.party);
}
