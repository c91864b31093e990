import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/core/types.ts';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

test(
  'a link leads to the top of its view, the way back to where the reader was',
  visit({ viewport: { width: 700, height: 300 } }, async ({ page, go }) => {
    await go('#/article/ca-chet');
    await page.evaluate(() => scrollTo(0, 500));
    await page.waitForFunction(() => scrollY === 500);
    await page.locator('.side .party').last().click();
    await page.locator('.issue-block').first().waitFor();
    await page.waitForFunction(() => scrollY === 0);
    await page.goBack();
    await page.locator('.reader').waitFor();
    await page.waitForFunction(() => scrollY > 300);
  }),
);

test(
  'filters stay through the tabs of a story, and on the way back from an article',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van?outlet=Tin%20S%C3%B4ng');
    const marks = await page.locator('[data-mark]').count();
    await page.getByRole('link', { name: 'Ai cáo buộc ai' }).click();
    await page.locator('.aims').waitFor();
    await page.getByRole('link', { name: 'Lập trường', exact: true }).click();
    await page.locator('[data-mark]').first().waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(marks);
    await page.getByLabel('Hành vi').selectOption('deny');
    const address = new URL(page.url()).hash;
    await page.locator('.plot [data-mark]').first().click();
    await page.locator('.crumb a').filter({ hasText: 'Nước thải ở sông Vạn' }).click();
    await page.locator('.lane').first().waitFor();
    expect(new URL(page.url()).hash).toBe(address);
  }),
);

test(
  'a party page tells the story of each issue, and leads to what contradicts',
  visit(
    {},
    async ({ page, go }) => {
      await go(`#/party/${encodeURIComponent('Tập đoàn Hải Mạch')}`);
      const stories = page.locator('.story-block');
      expect(await stories.locator('h3').allTextContents()).toEqual(['Nước thải ở sông Vạn', 'Cá chết ở cửa sông']);
      expect(await stories.first().locator('h4').allTextContents()).toEqual([
        'Hải Mạch xả nước thải chưa xử lý ra sông Vạn?',
      ]);
      await stories.last().getByRole('link', { name: 'Hội Ngư dân Cửa Vạn' }).click();
      await page.locator('.lane.chosen .compare').waitFor();
      expect(await page.locator('h1').textContent()).toBe('Cá chết ở cửa sông');
    },
    {
      ...dossier,
      stories: dossier.stories.flatMap((story) => [
        { ...story, issues: story.issues.slice(0, 1) },
        { ...story, id: 'ca-chet', label: 'Cá chết ở cửa sông', issues: story.issues.slice(1) },
      ]),
    },
  ),
);

/** More stories than are drawn at once. */
const many: Dossier = {
  ...dossier,
  stories: Array.from({ length: 60 }, (_, at) =>
    dossier.stories.map((story) => ({ ...story, id: `story-${at}` })),
  ).flat(),
};

test(
  'the way back ends at the same row of a long list, though it is not drawn that far at once',
  visit(
    {},
    async ({ page }) => {
      const row = page.locator('.list > li').nth(45);
      await page.locator('.list > li').nth(59).waitFor({ state: 'attached' });
      const top = () => row.evaluate((element) => element.getBoundingClientRect().top);
      // A click scrolls, too: where the row stands counts when it is left.
      const left = row.evaluate(
        (element) =>
          new Promise<number>((tell) =>
            element.addEventListener('click', () => tell(element.getBoundingClientRect().top)),
          ),
      );
      await page.evaluate(() => {
        globalThis.requestIdleCallback = () => 0;
      });
      await row.locator('h2 a').click();
      await page.locator('.lane').first().waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await row.waitFor();
      await expect.poll(async () => Math.abs((await top()) - (await left))).toBeLessThan(3);
    },
    many,
  ),
);

test(
  'every format is downloaded from the page',
  visit({ acceptDownloads: true }, async ({ page, go }) => {
    await go('#/export');
    const names: string[] = [];
    for (const button of await page.locator('.formats button').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      names.push(download.suggestedFilename());
      expect(readFileSync(await download.path(), 'utf8').length).toBeGreaterThan(100);
    }
    expect(names).toEqual([
      'doichieu.csv',
      'doichieu.md',
      'doichieu.jsonld',
      'doichieu.annotations.jsonld',
      'doichieu.timeline.json',
      'doichieu.json',
    ]);
  }),
);
