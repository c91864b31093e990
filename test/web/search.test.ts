import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

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
  'what was sought stays in the box when a hit is opened, and is sought again by Enter',
  visit({}, async ({ page }) => {
    const results = page.locator('.hits li');
    const typed = (): Promise<string> => page.inputValue('#search');
    await page.fill('#search', '“nước thải” 3/3');
    await results.first().getByRole('link').click();
    await page.locator('.reader').waitFor();
    expect(await typed()).toBe('“nước thải” 3/3');
    await page.goBack();
    await results.first().waitFor();
    expect(await typed()).toBe('“nước thải” 3/3');
    await results.first().getByRole('link').click();
    await page.locator('.reader').waitFor();
    await page.press('#search', 'Enter');
    await results.first().waitFor();
    await page.getByRole('button', { name: 'Xoá tìm kiếm' }).click();
    await page.locator('.reader').waitFor();
    expect(await typed()).toBe('');
  }),
);

test(
  'the box is empty on the overview',
  visit({}, async ({ page }) => {
    await page.fill('#search', 'nước thải');
    await page.locator('.hits a').first().click();
    await page.locator('.masthead nav a').first().click();
    await page.locator('.story').waitFor();
    expect(await page.inputValue('#search')).toBe('');
  }),
);

test(
  'Enter ends a word that may be a beginning',
  visit({}, async ({ page }) => {
    await page.fill('#search', 'Đông Lĩn');
    await page.locator('.hits li').first().waitFor();
    await page.press('#search', 'Enter');
    expect(await page.locator('h1').textContent()).toBe('Không tìm thấy gì.');
  }),
);

test(
  'denials and the name of the outlet are marked where they are found',
  visit({}, async ({ page }) => {
    await page.fill('#search', 'phủ nhận tin sông');
    const marks = await page.locator('.hits li').first().locator('mark').allTextContents();
    expect(marks).toEqual(expect.arrayContaining(['phủ nhận', 'Tin Sông']));
  }),
);
