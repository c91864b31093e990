import { expect, test } from 'vitest';
import type { Dossier } from '../../src/core/types.ts';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** The same fish, told in thousands of millions. */
const large: Dossier = {
  ...dossier,
  articles: dossier.articles.map((article) => ({
    ...article,
    figures: article.figures.map((figure) =>
      figure.unit === 'tấn cá' ? { ...figure, low: (figure.low ?? 0) * 5e8, high: (figure.high ?? 40) * 5e8 } : figure,
    ),
  })),
};

test(
  'a bound has one wording, and a figure for a shorter time says what part of it it is',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van/figures');
    const block = page.locator('.figure-block').last();
    expect((await block.locator('h3').textContent())?.trim()).toBe('Giới hạn: nhiều nhất 500.000 mét khối mỗi năm');
    expect(await block.locator('.bound .value').textContent()).toBe('nhiều nhất 500.000 mỗi năm');
    expect(await block.locator('.value small').allInnerTexts()).toEqual(['bằng 18% giới hạn mỗi năm']);
    await go('#/');
    expect(await page.locator('.figure-misfits').textContent()).toContain('nhiều nhất 500.000 mét khối');
  }),
);

test(
  'labels of large figures are words, and stay inside the drawing on a phone',
  visit(
    { viewport: { width: 360, height: 740 } },
    async ({ page, go }) => {
      await go('#/story/song-van/figures');
      const axis = page.locator('.figure-row.axis svg').first();
      const labels = await axis.locator('text').allTextContents();
      expect(labels).toContain('10 tỷ');
      const [from, to, ...ends] = await axis.evaluate((svg) => {
        const edges = (element: Element): number[] => {
          const { left, right } = element.getBoundingClientRect();
          return [left, right];
        };
        return [svg, ...svg.querySelectorAll('text')].flatMap(edges);
      });
      for (const end of ends) {
        expect(end).toBeGreaterThanOrEqual(from ?? 0);
        expect(end).toBeLessThanOrEqual(to ?? 0);
      }
    },
    large,
  ),
);

test(
  'numbers and statements of an article without an outlet stand under its title',
  visit(
    {},
    async ({ page, go }) => {
      const misfits = page.locator('.figure-misfits');
      expect(await misfits.textContent()).toContain('(Hội Ngư dân Cửa Vạn, Cá chết hàng loạt ở cửa sông Vạn)');
      expect(await misfits.textContent()).toContain('(đà này sẽ vượt, Mẫu nước nói gì?)');
      await go('#/story/song-van/figures');
      expect(await page.locator('.figure-chart .given:has(small)').allInnerTexts()).toEqual(
        [
          expect.stringContaining('Cá chết hàng loạt ở cửa sông Vạn'),
          expect.stringContaining('Cá chết hàng loạt ở cửa sông Vạn'),
          expect.stringContaining('Mẫu nước nói gì?'),
          '\nGiới hạn',
        ].slice(0, 3),
      );
      await go(`#/party/${encodeURIComponent('Vũ Đăng Khôi')}`);
      expect(await page.locator('.saying .meta').first().textContent()).toContain('Yêu cầu bồi thường');
      await go('#/');
      await misfits.getByRole('link', { name: '90.000 mét khối' }).click();
      await page.locator('.text .chosen').first().waitFor();
      expect((await page.locator('.text .chosen').allTextContents()).join('')).toBe('90.000 mét khối');
    },
    { ...dossier, articles: dossier.articles.map(({ publisher: _, ...article }) => article) },
  ),
);
