import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

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
