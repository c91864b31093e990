import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type OpenReport, openReport } from './browser.ts';
import { dossier } from './dossier.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Runs a visit and holds it against the console, whatever else it checks. */
const visit = (options: Parameters<typeof openReport>[2], steps: (report: OpenReport) => Promise<void>) => async () => {
  const report = await openReport(browser, dossier, options);
  await steps(report);
  expect(report.troubles).toEqual([]);
  await report.close();
};

test.each([
  ['vi-VN', 'vi', 'Tổng quan'],
  ['vi', 'vi', 'Tổng quan'],
  ['en-US', 'en', 'Overview'],
  ['fr-FR', 'en', 'Overview'],
])('a browser in %s gets the page in %s', async (locale, language, word) => {
  await visit({ locale }, async ({ page }) => {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.masthead nav a').first().textContent()).toBe(word);
  })();
});

test(
  'the language switches at once, everywhere, and stays on the next visit',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('.tabs').textContent()).toContain('Who accuses whom');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    expect(await page.locator('.tabs').textContent()).toContain('Who accuses whom');
  }),
);

test(
  'the theme follows the system until one is chosen',
  visit({ colorScheme: 'dark' }, async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.getByRole('button', { name: 'Sáng' }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Tối' }).click();
    expect(await paper()).toBe(dark);
  }),
);

test.each([
  ['dong linh', 'tỉnh Đông Lĩnh'],
  ['ĐÔNG LĨNH', 'tỉnh Đông Lĩnh'],
  ['nuoc thai chua xu ly', 'Hải Mạch xả nước thải chưa xử lý ra sông Vạn?'],
  ['tom tang tro lai', 'Cá chết hàng loạt ở cửa sông Vạn'],
])('the search for %j finds %j', async (words, expected) => {
  await visit({}, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    const results = page.locator('.hits li');
    await results.first().waitFor();
    expect(await results.allTextContents()).toContainEqual(expect.stringContaining(expected));
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
  })();
});

test(
  'the search says when nothing is found, and clears',
  visit({}, async ({ page }) => {
    await page.fill('#search', 'không có gì như vậy');
    expect(await page.locator('h1').textContent()).toBe('Không tìm thấy gì.');
    await page.getByRole('button', { name: 'Xoá tìm kiếm' }).click();
    expect(await page.locator('.story').count()).toBe(1);
  }),
);

test(
  'the board: one row a party, marks by stance, date certainty, shift and contradictions',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    const lane = page.locator('#lane-xa-thai');
    expect(await lane.locator('.row-label a').allTextContents()).toEqual([
      'Tập đoàn Hải Mạch',
      'Hội Ngư dân Cửa Vạn',
      'tỉnh Đông Lĩnh',
    ]);
    expect(await lane.locator('.plot .board-mark.deny').count()).toBe(2);
    expect(await lane.locator('.plot .board-mark.withhold .tail').count()).toBe(1);
    expect(await lane.locator('.plot .board-mark .ring').count()).toBe(1);
    expect(await lane.locator('.plot .reach-ends').count()).toBe(1);
    expect(await lane.locator('.plot .shift.head').count()).toBe(1);
    expect(await lane.locator('.plot .link').count()).toBe(2);
    expect(await lane.locator('.row-undated a').count()).toBe(1);
    await page.getByRole('checkbox').uncheck();
    expect(await lane.locator('.row-undated a').count()).toBe(3);
    expect(page.url()).toContain('undated=apart');
  }),
);

test.each([
  ['party', 'Hội Ngư dân Cửa Vạn', 3],
  ['act', 'deny', 3],
  ['outlet', 'Nhật Báo Đông Lĩnh', 3],
  ['from', '2025-05-01', 3],
  ['to', '2025-03-31', 5],
  ['confidence', '0.95', 0],
])('the filter %s=%s leaves %i marks, and a link keeps it', async (name, value, expected) => {
  await visit({}, async ({ page, go }) => {
    await go(`#/story/song-van?${name}=${encodeURIComponent(value)}`);
    expect(await page.locator('[data-mark]').count()).toBe(expected);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await page.locator('[data-mark]').count()).toBe(9);
  })();
});

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
  'filters are set by hand too',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.getByLabel('Bên').selectOption('tỉnh Đông Lĩnh');
    expect(await page.locator('[data-mark]').count()).toBe(1);
    expect(page.url()).toContain('party=');
  }),
);

test(
  'zoom, pan and the way back',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    const all = await page.locator('.plot [data-mark]').count();
    const zoomIn = page.getByRole('button', { name: 'Phóng to' });
    for (let step = 0; step < 4; step += 1) await zoomIn.click();
    expect(await page.locator('.plot [data-mark]').count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Tiến về sau' }).click();
    await page.getByRole('button', { name: 'Toàn bộ thời gian' }).click();
    expect(await page.locator('.plot [data-mark]').count()).toBe(all);
  }),
);

test(
  'by keyboard alone: from the address bar to the sentence in the article',
  visit({}, async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Tới nội dung chính');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 20 && (await focused()) !== 'Nước thải ở sông Vạn'; step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.lane').first().waitFor();
    const onMark = () => page.evaluate(() => document.activeElement?.hasAttribute('data-mark') ?? false);
    for (let step = 0; step < 60 && !(await onMark()); step += 1) await page.keyboard.press('Tab');
    expect(await onMark()).toBe(true);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await label();
    await page.keyboard.press('ArrowRight');
    const second = await label();
    expect(second).not.toBe(first);
    expect(second).toContain('Tập đoàn Hải Mạch phủ nhận, 4/3/2025, Tin Sông');
    expect(await page.locator('.detail').textContent()).toContain('nhà máy không xả một giọt nước thải nào');
    await page.keyboard.press('Enter');
    await page.locator('.text .chosen').first().waitFor();
    expect(await page.locator('.text .chosen').first().textContent()).toBe(
      'nhà máy không xả một giọt nước thải nào ra sông',
    );
  }),
);

test(
  'a finger opens a sheet first, then the article',
  visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.locator('.plot [data-mark] .target').first().tap();
    await page.locator('.detail.sheet').waitFor();
    await page.getByRole('link', { name: 'Mở bài báo' }).tap();
    await page.locator('.text .chosen').first().waitFor();
  }),
);

test(
  'contradicting statements stand side by side',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.getByRole('button', { name: 'Hội Ngư dân Cửa Vạn – Tập đoàn Hải Mạch' }).first().click();
    const sides = page.locator('.compare .side-of-pair');
    expect(await sides.count()).toBe(2);
    expect(await sides.nth(0).textContent()).toContain('Hải Mạch xả nước thải chưa xử lý');
    expect(await sides.nth(1).textContent()).toContain('nhà máy không xả một giọt');
  }),
);

test(
  'a permalink opens the statement, with why it was found',
  visit({}, async ({ page, go }) => {
    await go('#/article/mau-nuoc/s1');
    const chosen = await page.locator('.text .chosen').allTextContents();
    expect(chosen.join('')).toBe('nhà máy xả thải vào ban đêm');
    const card = page.locator('.side li.selected');
    await card.getByText('Vì sao?').click();
    expect(await card.locator('.why dl').textContent()).toMatch(/vi\/source-cue-content.*62%.*Hội Ngư dân.*tố/s);
    const own = await card.locator('.permalink').getAttribute('href');
    expect(own).toBe('#/article/mau-nuoc/s1');
  }),
);

test(
  'nested statements are drawn on lanes of their own, and the text stays itself',
  visit({}, async ({ page, go }) => {
    await go('#/article/mau-nuoc');
    const both = page.locator('.text .lane0.lane1');
    expect((await both.allTextContents()).join('')).toBe('nhà máy xả thải vào ban đêm');
    const lines = await page.locator('.text p').evaluateAll((found) => found.map((line) => line.textContent));
    expect(lines).toEqual(dossier.articles[1]?.text.split('\n'));
  }),
);

test(
  'characters are linked too, whatever they are',
  visit({}, async ({ page, go }) => {
    await go('#/article/ca-chet/@10-14');
    expect((await page.locator('.text .chosen').allTextContents()).join('')).toBe(
      dossier.articles[0]?.text.slice(10, 14),
    );
  }),
);

test(
  'only verbatim speech is shown and copied in quote marks',
  visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, go }) => {
    await go('#/article/ca-chet');
    expect(await page.locator('.side q').allTextContents()).toEqual(['Nước đen và hôi suốt hai tuần nay']);
    const copied = async (id: string): Promise<string> => {
      await page.locator(`#card-${id}`).getByRole('button', { name: 'Chép' }).click();
      await page.locator(`#card-${id}`).getByText('Đã chép').first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('s1')).toMatch(
      /^“Nước đen và hôi suốt hai tuần nay” — Hội Ngư dân Cửa Vạn, Tin Sông, .*2025-03-03, https:\/\/tin-song\.example\/ca-chet/,
    );
    expect(await copied('s2')).toMatch(/^\[thuật lại\] nhà máy không xả/);
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

test(
  'who accuses whom: the drawing and the table say the same',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van/accusations');
    const ties = await page.locator('.aims .tie').count();
    expect(await page.locator('.aims-table tbody tr').count()).toBe(ties);
    const rows = await page.locator('.aims-table tbody tr').allTextContents();
    expect(rows.join('\n')).toMatch(/Hội Ngư dân Cửa Vạn.*cáo buộc.*Tập đoàn Hải Mạch/s);
    await page.getByRole('button', { name: 'Bên nói: Tập đoàn Hải Mạch' }).click();
    expect(await page.locator('.aims .tie:not(.dim)').count()).toBe(await page.locator('.aims-table tbody tr').count());
  }),
);
