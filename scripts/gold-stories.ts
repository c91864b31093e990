import { type Claim, collectClaims } from '#dist/core/issues/claims.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { normalizeText } from '#dist/core/text/index.js';
import type { Act, ArticleAnalysis, Stance } from '#dist/core/types.js';
import { type CorpusArticle, loadCorpus, type StatementReading } from './annotated.ts';
import { analyzeGold } from './gold-attributions.ts';
import { readFolder, readRows } from './read-rows.ts';

/** A story with its gold issues, as ../shared/gold/stories has them. */
interface StoredStory {
  readonly story: string;
  readonly articles: readonly (string | { readonly id: string })[];
  readonly statements: readonly { key: string; article: string; content: [number, number] }[];
  readonly issues: readonly { readonly stances: readonly { readonly statement: string; readonly stance: Stance }[] }[];
}

export interface GoldStory {
  readonly name: string;
  readonly articles: readonly ArticleAnalysis[];
  readonly claims: readonly Claim[];
  /** For each issue the stance of its claims, by their places. */
  readonly issues: readonly ReadonlyMap<number, Stance>[];
}

/** Story number `n` belongs to part `n % parts`. */
export const partOf = <T>(stories: readonly T[], part: number, parts: number): T[] =>
  stories.filter((_, n) => n % parts === part);

/** Reads a folder of gold stories with the analyses of their articles. */
export function readGoldStories(folder: string, analysesFile: string): GoldStory[] {
  const analyses = new Map(readRows<ArticleAnalysis>(analysesFile).map((a) => [a.id, a]));
  return readFolder<StoredStory>(folder).map((stored) => {
    const articles = stored.articles.flatMap((a) => analyses.get(typeof a === 'string' ? a : a.id) ?? []);
    const claims = collectClaims(articles, vietnamese.issues);
    const places = placeStatements(stored, claims);
    const issues = stored.issues.map(
      ({ stances }) => new Map(stances.map(({ statement, stance }) => [places.get(statement) ?? -1, stance])),
    );
    return { name: stored.story, articles, claims, issues };
  });
}

/** Places of the gold statements by their keys; two with the same content take two places. */
function placeStatements({ statements }: StoredStory, claims: readonly Claim[]): Map<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { key, article, content } of statements) {
    const place = claims.findIndex(
      (claim, i) =>
        !taken.has(i) &&
        claim.article === article &&
        claim.statement.content.start === content[0] &&
        claim.statement.content.end === content[1],
    );
    if (place >= 0) places.set(key, place);
    taken.add(place);
  }
  return places;
}

/** A story of the corpus as we read it: statements as in `scripts/readings/corpus-readings.jsonl`, for each issue the stance of some, by their places. */
interface Reading {
  readonly story: string;
  readonly articles: readonly { readonly id: string; readonly statements: readonly StatementReading[] }[];
  readonly issues: readonly (readonly (readonly [place: number, stance: Stance])[])[];
}

/** Our readings of stories of the corpus. Who speaks is resolved anew; content, cue, source and act are as read. */
export function readReadings(file: string, corpus: string): GoldStory[] {
  const texts = new Map(loadCorpus(corpus).map((article) => [article.id, article]));
  return readRows<Reading>(file).map(({ story, articles, issues }) => {
    const analyses = articles.map(({ id, statements }) => analyzeReading(texts.get(id), id, statements));
    const claims = collectClaims(analyses, vietnamese.issues);
    return { name: story, articles: analyses, claims, issues: issues.map((issue) => new Map(issue)) };
  });
}

function analyzeReading(
  article: CorpusArticle | undefined,
  id: string,
  statements: readonly StatementReading[],
): ArticleAnalysis {
  const pair = (start: number, end: number): [number, number] | null => (start < 0 ? null : [start, end]);
  const analysis = analyzeGold({
    id,
    text: normalizeText(article?.text ?? ''),
    ...(article?.title !== undefined && { title: article.title }),
    statements: statements.map(([start, end, cueStart, cueEnd, sourceStart, sourceEnd]) => ({
      content: [start, end],
      cue: pair(cueStart, cueEnd),
      source: pair(sourceStart, sourceEnd),
      form: cueStart < 0 ? 'direct' : 'indirect',
      speaker: '',
      kind: '',
      party: null,
    })),
  });
  const acts = statements.map(([, , , , , , act]) => act as Act);
  return {
    ...analysis,
    ...(article?.title !== undefined && { title: article.title }),
    statements: analysis.statements.map((statement, at) => ({ ...statement, act: acts[at] ?? statement.act })),
  };
}
