import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
