/**
 * Cost of collation: `node build/bench/collate.js CORPUS.jsonl.gz [ARTICLES]` analyses the articles (not timed), collates half of them
 * and all of them, and prints processor seconds, the ratio of the two, and the highest memory of the process. Run with `--expose-gc` the
 * memory counts the collation alone, above the analyses that it reads.
 */
import process from 'node:process';
import { type Article, type ArticleAnalysis, analyzeAll, collate } from '#dist/core/index.js';
import { readRows } from '../scripts/read-rows.js';

const AT_ONCE = 200;

const [file, count = '20000'] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: collate CORPUS.jsonl.gz [ARTICLES]');
const rows = readRows<Article>(file).slice(0, Number(count));
const analyses: ArticleAnalysis[] = [];
// What is analysed is let go: the memory told is to be that of the analyses and of their collation.
while (rows.length > 0) analyses.push(...analyzeAll(rows.splice(0, AT_ONCE)));
const warmUp = collate(analyses.slice(0, 500));
console.log(`warmed up on ${warmUp.articles.length} articles`);
const half = timed(analyses.slice(0, analyses.length / 2));
const all = timed(analyses);
console.log(`twice the articles take ${(all / half).toFixed(2)} times the time`);

function timed(articles: readonly ArticleAnalysis[]): number {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  const { stories } = collate(articles);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const { rss } = process.memoryUsage();
  const findings = [
    `${stories.length} stories`,
    `${stories.reduce((sum, s) => sum + s.issues.length, 0)} issues`,
    `${stories.reduce((sum, s) => sum + s.figureConflicts.length, 0)} figure conflicts`,
    `${stories.reduce((sum, s) => sum + s.limits.length, 0)} limits`,
    `${stories.reduce((sum, s) => sum + s.timeline.length, 0)} happenings`,
  ].join(', ');
  const memory = `${megabytes(rss)} MB resident, ${megabytes(rss - before)} MB more than before, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
  console.log(`${articles.length} articles: ${seconds.toFixed(2)} s of processor time; ${findings}; ${memory}`);
  return seconds;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
