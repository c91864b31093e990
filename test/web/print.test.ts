import { expect, test } from 'vitest';
import type { Dossier, Issue } from '../../src/core/types.ts';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** More issues than are drawn at once. */
const many: Dossier = {
  ...dossier,
  stories: dossier.stories.map((story) => ({
    ...story,
    issues: Array.from({ length: 15 }, (_, at) =>
      story.issues.map((issue): Issue => ({ ...issue, id: `${issue.id}-${at}` })),
    ).flat(),
  })),
};
/** Between the margins of A4, upright. */
const PAPER = 703;

test.each([
  ['#/story/song-van', '[data-plot], .lane-misfits button'],
  ['#/story/song-van/figures', '.figure-row svg'],
  ['#/story/song-van/accusations', '.aims svg, .node, .aims-table .saying'],
  ['#/article/ca-chet', '.side .saying'],
])('%s is printed whole, on the width of the paper', async (hash, parts) => {
  await visit(
    {},
    async ({ page, go }) => {
      await page.evaluate(() => {
        globalThis.requestIdleCallback = () => 0;
      });
      await go(hash);
      if (hash === '#/story/song-van') expect(await page.locator('.lane').count()).toBeLessThan(30);
      await page.setViewportSize({ width: PAPER, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      if (hash === '#/story/song-van') expect(await page.locator('.lane').count()).toBe(30);
      const edges = await page.locator(parts).evaluateAll((found) =>
        found.map((part) => {
          const { width, right } = part.getBoundingClientRect();
          return { shown: width > 0 && part.checkVisibility({ contentVisibilityAuto: false }), right };
        }),
      );
      expect(edges.length).toBeGreaterThan(1);
      expect(edges.filter(({ shown }) => !shown)).toEqual([]);
      expect(Math.max(...edges.map(({ right }) => right))).toBeLessThanOrEqual(PAPER);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    },
    many,
  )();
});

test(
  'on paper each mark of a board has its number in a list of who said what when and where, under the disclaimer of the page',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    expect(await page.locator('.paper-list, .paper-number').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const lane = page.locator('#lane-xa-thai');
    const listed = await lane.locator('.paper-list li').allInnerTexts();
    const marks = lane.locator('[data-mark]');
    expect(listed).toHaveLength(await marks.count());
    for (const [part, number] of [
      [
        'một đường ống phụ',
        /Tập đoàn Hải Mạch, Vũ Đăng Khôi xác nhận, 5\/2025: .*Nhật Báo Đông Lĩnh, Mẫu nước nói gì\?/,
      ],
      [
        'nguyên nhân cá chết',
        /tỉnh Đông Lĩnh, Hồ Quốc Thịnh từ chối trả lời, đăng 4\/3\/2025: .*Tin Sông, Cá chết hàng loạt/,
      ],
    ] as const) {
      const at = listed.findIndex((line) => line.includes(part));
      expect(listed[at]?.replace(/\s+/g, ' ')).toMatch(number);
      const mark = lane.locator(`[data-mark][aria-label*="${part}"]`);
      expect(await mark.locator('.paper-number').textContent()).toBe(String(at + 1));
    }
    expect(await page.locator('.foot').isVisible()).toBe(true);
  }),
);

test(
  'a browser that prints tells the page first, and one that searches finds what is further down',
  visit(
    {},
    async ({ page, go }) => {
      await go('#/story/song-van');
      await page.locator('.lane').nth(29).waitFor({ state: 'attached' });
      await page.evaluate(() =>
        addEventListener('beforeprint', () => {
          const [plot] = document.querySelectorAll('[data-plot]');
          document.title = plot?.getAttribute('width') ?? '';
        }),
      );
      await page.pdf({ format: 'A4' });
      expect(Number(await page.title())).toBeLessThan(680);
    },
    many,
  ),
);
