/**
 * Collates the articles of each gold story alone and prints one dossier a line, for ../shared/eval/score-stories.mjs:
 * `node build/scripts/collate-stories.js ../shared/gold/stories ../shared/gold/analyses.jsonl > /tmp/dossiers.jsonl`
 *
 * With `--cluster` the articles are first parted into stories as `collate` does; without it they are one story.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { collate } from '#dist/core/index.js';
import type { ArticleAnalysis } from '#dist/core/types.js';

const [folder, analysesFile, ...options] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined)
  throw new TypeError('usage: collate-stories STORIES_DIR ANALYSES.jsonl [--cluster]');

interface GoldStory {
  readonly story: string;
  readonly articles: readonly (string | { readonly id: string })[];
}

const lines = readFileSync(analysesFile, 'utf8').split('\n').filter(Boolean);
const analyses = new Map(lines.map((line) => JSON.parse(line) as ArticleAnalysis).map((a) => [a.id, a]));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldStory;
  const articles = gold.articles.flatMap((a) => analyses.get(typeof a === 'string' ? a : a.id) ?? []);
  const dossier = collate(articles, { oneStory: !options.includes('--cluster') });
  process.stdout.write(`${JSON.stringify({ story: gold.story, dossier })}\n`);
}
