/**
 * Analyses a folder of gold articles and prints one analysis a line, for the scorers in ../shared/eval:
 * `node build/scripts/measure/analyze-gold.js ../shared/gold/articles > /tmp/pred.jsonl`
 */
import process from 'node:process';
import { type Article, analyze } from '#dist/core/index.js';
import { readFolder } from '../read-rows.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: analyze-gold GOLD_DIR');
for (const { id, title, url, publisher, published, text } of readFolder<Article>(folder)) {
  const article = Object.fromEntries(
    Object.entries({ id, title, url, publisher, published, text }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  process.stdout.write(`${JSON.stringify(analyze(article as unknown as Article))}\n`);
}
