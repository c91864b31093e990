import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { encodePart } from '../../src/report/export/encode-part.ts';
import { type OpenReport, openReport } from './browser.ts';
import { hostileDossier, hostileTexts } from './hostile.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const dossier = hostileDossier();
const [story] = dossier.stories;
const [article] = dossier.articles;
const name = encodePart(story?.id ?? '');

const places: readonly (readonly [hash: string, view: string])[] = [
  ['#/', 'the overview'],
  [`#/story/${name}`, 'the board'],
  [`#/story/${name}/figures`, 'the figures'],
  [`#/story/${name}/timeline`, 'the timeline'],
  [`#/story/${name}/accusations`, 'who accuses whom'],
  [`#/story/${name}/articles`, 'the articles'],
  [`#/party/${encodePart(hostileTexts[0])}`, 'a party'],
  ...dossier.articles.map(({ id }): [string, string] => [
    `#/article/${encodePart(id)}/other`,
    `article ${id.slice(0, 30)}`,
  ]),
  ['#/?q=alert', 'the search'],
  ['#/export', 'the exports'],
];

describe('hostile text runs nothing and breaks nothing', () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(browser, dossier);
  });
  afterAll(() => report?.close());

  test.each(places)('%s (%s)', async (hash) => {
    await report.go(hash);
    expect(await report.page.locator('main img, main script, main iframe, main svg[onload]').count()).toBe(0);
    expect(await report.page.locator('script').count()).toBe(1);
    expect(await report.page.locator('a[href^="javascript" i]').count()).toBe(0);
    const overflow = await report.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(report.troubles).toEqual([]);
  });
});

test('hostile text is shown as the text it is', async () => {
  const report = await openReport(browser, dossier);
  await report.go(`#/article/${encodePart(article?.id ?? '')}`);
  expect(await report.page.locator('.text p').first().textContent()).toBe(hostileTexts[0]);
  await report.close();
});

test('the policy stops an inline script that got in all the same', async () => {
  const report = await openReport(browser, dossier);
  const ran = await report.page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'window.ran = true';
      document.body.append(script);
    } catch {
      // Trusted types refuse the text already.
    }
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await report.close();
});
