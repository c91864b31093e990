/**
 * Collates the articles of each gold story alone and prints one dossier a line, for ../shared/eval/score-stories.mjs:
 * `node build/scripts/measure/collate-stories.js ../shared/gold/stories ../shared/gold/analyses.jsonl > /tmp/dossiers.jsonl`
 *
 * With `--cluster` the articles are first parted into stories as `collate` does; without it they are one story.
 */
import process from 'node:process';
import { collate } from '#dist/core/index.js';
import type { ArticleAnalysis } from '#dist/core/types.js';
import { readFolder, readRows } from '../read-rows.js';

const [folder, analysesFile, ...options] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined)
  throw new TypeError('usage: collate-stories STORIES_DIR ANALYSES.jsonl [--cluster]');

interface GoldStory {
  readonly story: string;
  readonly articles: readonly (string | { readonly id: string })[];
}

const analyses = new Map(readRows<ArticleAnalysis>(analysesFile).map((a) => [a.id, a]));
for (const gold of readFolder<GoldStory>(folder)) {
  const articles = gold.articles.flatMap((a) => analyses.get(typeof a === 'string' ? a : a.id) ?? []);
  const dossier = collate(articles, { oneStory: !options.includes('--cluster') });
  process.stdout.write(`${JSON.stringify({ story: gold.story, dossier })}\n`);
}
