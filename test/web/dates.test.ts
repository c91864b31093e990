import { expect, test } from 'vitest';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

test.each([
  ['#/story/song-van/figures', '.figure-row .given small', ['đăng 4/3/2025', '≈ 5/3/2025 (suy ra)']],
  ['#/story/song-van/timeline', '.happening time', ['3/3/2025', '5/2025']],
  ['#/party/Tập đoàn Hải Mạch', '.issue-block .meta .when', ['5/2025']],
])('%s tells how its dates are known', async (hash, place, expected) => {
  await visit({}, async ({ page, go }) => {
    await go(hash);
    const told = await page.locator(place).allTextContents();
    expect(told.map((text) => text.replace(/ ·.*/, '').trim()).slice(0, expected.length)).toEqual(expected);
  })();
});

test(
  'a happening whose year alone is not told looks as a statement does, one that is dated elsewhere is inferred',
  visit(
    {},
    async ({ page, go }) => {
      await go('#/story/song-van/timeline');
      const [day] = await page.locator('.happening time').allInnerTexts();
      expect(day).toBe('3/3/2025');
      expect(await page.locator('.happening .when.completed').count()).toBe(1);
      expect(await page.locator('.happening .when.inferred').allTextContents()).toEqual(['≈ 6/3/2025 (suy ra)']);
    },
    {
      ...dossier,
      stories: dossier.stories.map((story) => ({
        ...story,
        timeline: story.timeline.map((happening, at) => (at === 1 ? { ...happening, date: '2025-03-06' } : happening)),
      })),
    },
  ),
);

test(
  'the card of a mark names who relayed the statement',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.locator('.plot [data-mark][aria-label*="một đường ống phụ"]').focus();
    expect(await page.locator('.detail .meta').last().textContent()).toContain('qua Hãng tin Bắc Hải');
  }),
);
