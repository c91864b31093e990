import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { openReport } from './browser.ts';
import { dossier } from './dossier.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the first screen tells who affirms, who denies and who will not say', async () => {
  const report = await openReport(browser, dossier);
  const row = report.page.locator('.issues tbody tr').first();
  expect(await row.locator('th').textContent()).toBe('Hải Mạch xả nước thải chưa xử lý ra sông Vạn?');
  expect(await row.locator('td').nth(0).textContent()).toContain('Hội Ngư dân Cửa Vạn');
  expect(await row.locator('td').nth(1).textContent()).toContain('Tập đoàn Hải Mạch');
  expect(await row.locator('td').nth(2).textContent()).toContain('tỉnh Đông Lĩnh');
  expect(await row.locator('td').nth(3).textContent()).toContain('Hội Ngư dân Cửa Vạn – Tập đoàn Hải Mạch');
  expect(report.troubles).toEqual([]);
  await report.close();
});

test('a statement leads to its characters in the article', async () => {
  const report = await openReport(browser, dossier);
  await report.go('#/article/ca-chet/s2');
  const chosen = await report.page.locator('.text .chosen').allInnerTexts();
  expect(chosen.join('')).toBe('nhà máy không xả một giọt nước thải nào ra sông');
  const lines = await report.page.locator('.text p').evaluateAll((found) => found.map((line) => line.textContent));
  expect(lines).toEqual(dossier.articles[0]?.text.split('\n'));
  expect(report.troubles).toEqual([]);
  await report.close();
});
