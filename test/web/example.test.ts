import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { collate } from '../../src/core/index.ts';
import { exportFormats, exportWords } from '../../src/report/export/index.ts';
import { type OpenReport, openReport } from './browser.ts';
import { readExample } from './example.ts';

const dossier = collate(await readExample());

let browser: Browser;
let report: OpenReport;
beforeAll(async () => {
  browser = await openBrowser();
  report = await openReport(browser, dossier);
});
afterAll(async () => {
  await report?.close();
  await browser?.close();
});

test('the example has stories with issues to show', () => {
  expect(dossier.stories.flatMap(({ issues }) => issues).length).toBeGreaterThan(0);
});

test.each(dossier.stories.map(({ id, label }) => [id, label]))('every view of story %s (%s)', async (id, label) => {
  const at = `#/story/${encodeURIComponent(id)}`;
  for (const tab of ['', '/figures', '/timeline', '/accusations', '/articles']) {
    await report.go(at + tab);
    expect(await report.page.locator('h1').textContent()).toBe(label);
  }
  expect(report.troubles).toEqual([]);
});

test.each(dossier.articles.map(({ id, text, statements }) => [id, text, statements] as const))(
  'article %s is shown letter by letter, each statement at its own characters',
  async (id, text, statements) => {
    const at = `#/article/${encodeURIComponent(id)}`;
    await report.go(at);
    const lines = await report.page.locator('.text p').evaluateAll((found) => found.map((line) => line.textContent));
    expect(lines).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
    for (const { id: statement, content } of statements) {
      await report.go(`${at}/${encodeURIComponent(statement)}`);
      await report.page.locator(`[id="card-${statement}"].selected`).waitFor();
      const chosen = await report.page.locator('.text .chosen').allTextContents();
      expect(chosen.join('')).toBe(text.slice(content.start, content.end).replaceAll('\n', ''));
    }
    expect(report.troubles).toEqual([]);
  },
);

test.each(exportFormats.map((format) => [format.id, format] as const))('the example goes out as %s', (_, format) => {
  const text = format.write(dossier, exportWords.en);
  for (const { title } of dossier.articles) if (format.id === 'csv') expect(text).toContain(title);
  if (/json/.test(format.mediaType)) expect(JSON.parse(text)).toBeTypeOf('object');
  expect(text.length).toBeGreaterThan(1000);
});
