import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

test.each([
  ['#/story/song-van/figures', '.figure-row .given small', ['đăng 4/3/2025', '≈ 5/3/2025 (suy ra)']],
  ['#/story/song-van/timeline', '.happening time', ['≈ 3/3/2025 (suy ra)', '5/2025']],
  ['#/party/Tập đoàn Hải Mạch', '.issue-block .meta .when', ['5/2025']],
])('%s tells how its dates are known', async (hash, place, expected) => {
  await visit({}, async ({ page, go }) => {
    await go(hash);
    const told = await page.locator(place).allTextContents();
    expect(told.map((text) => text.replace(/ ·.*/, '').trim()).slice(0, expected.length)).toEqual(expected);
  })();
});

test(
  'the card of a mark names who relayed the statement',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.locator('.plot [data-mark][aria-label*="một đường ống phụ"]').focus();
    expect(await page.locator('.detail .meta').last().textContent()).toContain('qua Hãng tin Bắc Hải');
  }),
);
