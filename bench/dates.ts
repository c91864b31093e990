/**
 * Date F1 (span and value, counted as ../shared/eval/score.mjs does) of this project and of chrono-node's Vietnamese on the
 * same gold articles in the same run: `node build/bench/dates.js ../shared/gold/articles`
 */
import process from 'node:process';
import * as chrono from 'chrono-node';
import { type Article, analyze } from '#dist/core/index.js';
import { readFolder } from '../scripts/read-rows.js';

interface Gold extends Article {
  readonly dates: readonly { readonly span: readonly [number, number] | null; readonly value: string }[];
}

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

type Finder = (article: Gold) => readonly Dated[];

const ours: Finder = ({ id, text, published }) => analyze(published ? { id, text, published } : { id, text }).dates;

/** Its certain parts make the value, so that it is not blamed for days that it only fills in. */
function timexOf(parts: chrono.ParsedComponents): string {
  const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0');
  if (!parts.isCertain('day') && !parts.isCertain('weekday')) {
    return parts.isCertain('month') ? `${parts.get('year')}-${pad(parts.get('month'))}` : String(parts.get('year'));
  }
  return `${parts.get('year')}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
}

const chronoVi: Finder = ({ text, published }) => {
  const reference = new Date(`${(published || '2018-06-15').slice(0, 10)}T12:00:00`);
  return chrono.vi.parse(text, reference).map((found) => {
    const start = timexOf(found.start);
    const value = found.end ? `${start}/${timexOf(found.end)}` : published ? start : start.replace(/^\d{4}/u, 'XXXX');
    return {
      start: found.index,
      end: found.index + found.text.length,
      value: found.start.isCertain('year') ? start : value,
    };
  });
};

function score(articles: readonly Gold[], find: Finder): { right: number; spans: number; gold: number; found: number } {
  const sum = { right: 0, spans: 0, gold: 0, found: 0 };
  for (const article of articles) {
    const gold = article.dates.flatMap(({ span, value }) => (span ? [{ start: span[0], end: span[1], value }] : []));
    const free = new Set(find(article));
    sum.gold += gold.length;
    sum.found += free.size;
    for (const date of gold) {
      const best = [...free]
        .filter((other) => overlap(date, other) > 0)
        .sort((a, b) => overlap(date, b) - overlap(date, a))[0];
      if (best === undefined) continue;
      free.delete(best);
      sum.spans += 1;
      if (best.value === date.value) sum.right += 1;
    }
  }
  return sum;
}

const overlap = (a: Dated, b: Dated): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: dates GOLD_DIR');
const articles = readFolder<Gold>(folder);
for (const [name, find] of [
  ['doichieu', ours],
  ['chrono.vi', chronoVi],
] as const) {
  for (const [part, some] of [
    ['all', articles],
    ['with a date', articles.filter((a) => a.published)],
  ] as const) {
    const { right, spans, gold, found } = score(some, find);
    const f1 = (2 * right) / (gold + found);
    const span = (2 * spans) / (gold + found);
    process.stdout.write(
      `${name.padEnd(10)} ${part.padEnd(12)} F1 ${f1.toFixed(3)}  spans ${span.toFixed(3)}  (gold ${gold}, found ${found})\n`,
    );
  }
}
