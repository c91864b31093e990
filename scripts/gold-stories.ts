import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, analyze } from '#dist/core/index.js';
import { type Claim, collectClaims } from '#dist/core/issues/claims.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { ArticleAnalysis, Span, Stance } from '#dist/core/types.js';

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

/** Reads a folder of gold stories with the analyses of their articles. */
export function readGoldStories(folder: string, analysesFile: string): GoldStory[] {
  const lines = readFileSync(analysesFile, 'utf8').split('\n').filter(Boolean);
  const analyses = new Map(lines.map((line) => JSON.parse(line) as ArticleAnalysis).map((a) => [a.id, a]));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const stored = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredStory;
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

/** A story of the corpus as we read it: contents of statements, and for each issue the stance of some, by their places. */
interface Reading {
  readonly story: string;
  readonly articles: readonly (readonly [id: string, contents: readonly (readonly [start: number, end: number])[]])[];
  readonly issues: readonly (readonly (readonly [place: number, stance: Stance])[])[];
}

/** Our readings of stories of the corpus; of the statements that `analyze` finds those are taken whose content we had read. */
export function readReadings(file: string, corpus: string): GoldStory[] {
  const readings = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading);
  const wanted = new Set(readings.flatMap(({ articles }) => articles.map(([id]) => id)));
  const texts = new Map(readCorpus(corpus).flatMap((a) => (wanted.has(a.id) ? [[a.id, a] as const] : [])));
  return readings.map((reading) => placeReading(reading, texts));
}

function readCorpus(folder: string): Article[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  return files.flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Article);
  });
}

function placeReading({ story, articles, issues }: Reading, texts: ReadonlyMap<string, Article>): GoldStory {
  const keys: string[] = [];
  const analyses = articles.map(([id, contents]) => {
    const { text = '', title, published } = texts.get(id) ?? {};
    const analysis = analyze({
      id,
      text,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
    });
    const found = contents.map((content) =>
      analysis.statements.find((statement) => isAlike(statement.content, content)),
    );
    keys.push(...found.map((statement) => (statement === undefined ? '' : `${id} ${statement.id}`)));
    return { ...analysis, statements: analysis.statements.filter((statement) => found.includes(statement)) };
  });
  const claims = collectClaims(analyses, vietnamese.issues);
  const places = new Map(claims.map(({ article, statement }, place) => [`${article} ${statement.id}`, place]));
  const placed = issues.map(
    (issue) =>
      new Map(
        issue.flatMap(([at, stance]) => {
          const place = places.get(keys[at] ?? '');
          return place === undefined ? [] : [[place, stance] as const];
        }),
      ),
  );
  return { name: story, articles: analyses, claims, issues: placed };
}

/** At least half of both together is shared. */
function isAlike({ start, end }: Span, [from, to]: readonly [number, number]): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0 && shared / (end - start + to - from - shared) >= 0.5;
}
