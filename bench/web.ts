/**
 * How long the report takes to show its first view, and how heavy its code is: `npx tsc -b && node build/bench/web.js`.
 * Bars (issue 6): 50 articles under 1 s, 500 under 3 s, code under 400 kB gzipped.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { renderReport } from '#dist/report/index.js';
import { openBrowser } from '../scripts/browser.ts';
import { syntheticDossier } from './synthetic-dossier.ts';

const RUNS = 5;
const BARS: readonly (readonly [articles: number, milliseconds: number])[] = [
  [50, 1000],
  [500, 3000],
];
const VIEWS: readonly (readonly [view: string, hash: string])[] = [
  ['overview', '#/'],
  ['board', '#/story/story-0'],
  ['accusations', '#/story/story-0/accusations'],
  ['search', '#/?q=nguoi%20phat%20ngon'],
];

const code = gzipSync(renderReport({ generatedFrom: [], articles: [], stories: [] })).length;
process.stdout.write(`code ${(code / 1000).toFixed(0)} kB gzipped, ${(code / 400_000).toFixed(2)} of the bar\n`);

const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
const browser = await openBrowser();
try {
  for (const [articles, bar] of BARS) {
    const file = join(folder, `${articles}.html`);
    const html = renderReport(syntheticDossier(articles));
    writeFileSync(file, html);
    process.stdout.write(`${articles} articles, ${(html.length / 1e6).toFixed(1)} MB\n`);
    for (const [view, hash] of VIEWS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await firstView(`${pathToFileURL(file).href}${hash}`));
      const median = [...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
      process.stdout.write(
        `  ${view.padEnd(12)} ${median.toFixed(0).padStart(5)} ms, ${(median / bar).toFixed(2)} of the bar\n`,
      );
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from the start of the navigation until the view stands in the page and is painted. */
async function firstView(address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('main > *');
  const painted: unknown = await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
  );
  await context.close();
  return Number(painted);
}
