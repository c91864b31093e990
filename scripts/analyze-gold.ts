/**
 * Analyses a folder of gold articles and prints one analysis a line, for the scorers in ../shared/eval:
 * `node build/scripts/analyze-gold.js ../shared/gold/articles > /tmp/pred.jsonl`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Article, analyze } from '#dist/core/index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: analyze-gold GOLD_DIR');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { id, title, url, publisher, published, text } = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  ) as Article;
  const article = Object.fromEntries(
    Object.entries({ id, title, url, publisher, published, text }).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
  process.stdout.write(`${JSON.stringify(analyze(article as unknown as Article))}\n`);
}
