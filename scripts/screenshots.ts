/**
 * Writes pictures of the example's report into docs/img, for the README: `npm run screenshots`.
 * Every view on a desktop in light and on a phone in dark; the overview and the board also the other way round.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page, ViewportSize } from 'playwright-core';
import { type ArticleAnalysis, analyze, collate, type Dossier, type Story } from '#dist/core/index.js';
import { listSources, readInputs } from '#dist/reader/index.js';
import { renderReport } from '#dist/report/index.js';
import { openBrowser } from './browser.ts';

const OUT = 'docs/img';
/** Pictures that the repository carries stay small. */
const MOST_BYTES = 150_000;

const devices: Readonly<Record<string, BrowserContextOptions & { readonly viewport: ViewportSize }>> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
};
const inBoth = ['overview', 'board'];

const dossier = await readExample('examples');
const views = listViews(dossier);
mkdirSync(OUT, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'doichieu-img-'));
const file = join(folder, 'report.html');
writeFileSync(file, renderReport(dossier));
const browser = await openBrowser();
try {
  for (const [device, options] of Object.entries(devices))
    for (const colorScheme of ['light', 'dark'] as const) {
      const usual = (device === 'desktop') === (colorScheme === 'light');
      const context = await browser.newContext({ ...options, colorScheme, locale: 'vi-VN', reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const [view, hash] of views) {
        if (!usual && !inBoth.includes(view)) continue;
        await page.goto(`${pathToFileURL(file).href}${hash}`);
        await page.waitForSelector('main > *');
        await page.evaluate('document.fonts.ready.then(() => scrollY)');
        const path = join(OUT, `${view}-${device}-${colorScheme}.png`);
        const size = await photograph(page, options.viewport, path);
        process.stdout.write(`${path} ${(size / 1000).toFixed(0)} kB\n`);
      }
      await context.close();
    }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Long text makes large pictures: such a view shows its upper part only. */
async function photograph(page: Page, { width, height }: ViewportSize, path: string): Promise<number> {
  for (let part = height; ; part = Math.round(part * 0.85)) {
    await page.setViewportSize({ width, height: part });
    await page.screenshot({ path });
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return size;
  }
}

async function readExample(path: string): Promise<Dossier> {
  const analyses: ArticleAnalysis[] = [];
  for await (const item of readInputs(await listSources([path]))) {
    if (item.kind === 'article') analyses.push(analyze(item.article));
  }
  return collate(analyses);
}

/** Each view with the story that has the most to show in it. */
function listViews({ articles, stories }: Dossier): readonly (readonly [view: string, hash: string])[] {
  const most = (weight: (story: Story) => number): Story | undefined =>
    [...stories].sort((a, b) => weight(b) - weight(a))[0];
  const disputes = ({ issues }: Story): number =>
    issues.reduce((sum, issue) => sum + 1 + issue.contradictions.length + issue.shifts.length, 0);
  const at = (story: Story | undefined): string => `#/story/${encodeURIComponent(story?.id ?? '')}`;
  const main = most(disputes);
  const [reference] = main?.issues.flatMap(({ stances }) => stances) ?? [];
  const article = articles.find(({ id }) => id === reference?.article);
  const party = main?.issues.flatMap(({ positions }) => positions).find((position) => position.party !== '')?.party;
  if (!reference || !article || party === undefined) throw new Error('the example gave no issue to show');
  return [
    ['overview', '#/'],
    ['board', at(main)],
    ['figures', `${at(most((story) => story.figureConflicts.length + 2 * story.limits.length))}/figures`],
    ['timeline', `${at(most((story) => story.timeline.length))}/timeline`],
    ['accusations', `${at(main)}/accusations`],
    ['party', `#/party/${encodeURIComponent(party)}`],
    ['reader', `#/article/${encodeURIComponent(article.id)}/${encodeURIComponent(reference.statement)}`],
    ['search', '#/?q=nuoc%20thai'],
    ['export', '#/export'],
  ];
}
