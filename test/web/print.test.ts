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
