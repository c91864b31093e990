import type { ArticleAnalysis, Span } from '../../types.ts';
import { foldedWords } from '../names/spelling.ts';
import type { EntityWords } from '../words.ts';
import type { LinkedEntity } from './link.ts';

/** A statement as a careful reader gave it. */
export interface GoldSpeaker {
  readonly article: string;
  readonly content: Span;
  /** Canonical name; several joint speakers are left out. */
  readonly speaker: string;
  readonly party: string | null;
}

/** Pairs of statements of different articles with one speaker: found and right, found, and there. */
export interface LinkScore {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Spoken {
  readonly article: string;
  readonly gold: GoldSpeaker;
  readonly goldWords: readonly string[];
  readonly link: LinkedEntity | undefined;
}

/** Least overlap of two contents, of their union, by which they are one statement; as in the statement scorer. */
const LEAST_OVERLAP = 0.5;

/**
 * Measures links over pairs: of all pairs of gold statements from two articles of one story whose statements were found, is
 * the speaker linked exactly when the gold gives one and the same speaker (the same name, or a part of it with the same party)?
 */
export function scoreLinks(
  golds: readonly GoldSpeaker[],
  analyses: readonly ArticleAnalysis[],
  links: readonly LinkedEntity[],
  words: EntityWords,
): LinkScore {
  const linkOf = new Map(
    links.flatMap((link) => link.members.map(({ article, entity }) => [`${article} ${entity}`, link])),
  );
  const byId = new Map(analyses.map((analysis) => [analysis.id, analysis]));
  const spoken: Spoken[] = golds.flatMap((gold) => {
    const statement = byId
      .get(gold.article)
      ?.statements.find(({ content }) => overlap(content, gold.content) >= LEAST_OVERLAP);
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
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, found, gold, precision, recall, f1 };
}

function sameSpeaker(a: Spoken, b: Spoken): boolean {
  const [short, long] =
    a.goldWords.length < b.goldWords.length ? [a.goldWords, b.goldWords] : [b.goldWords, a.goldWords];
  if (!short.every((word) => long.includes(word))) return false;
  return short.length === long.length || (a.gold.party !== null && a.gold.party === b.gold.party);
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared || 1);
}
