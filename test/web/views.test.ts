import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { findBarriers, letBarriersBeFound } from './barriers.ts';
import { type OpenReport, openReport } from './browser.ts';
import { dossier } from './dossier.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const views = [
  ['overview', '#/', 'Ai nói gì'],
  ['board', '#/story/song-van', 'Nước thải ở sông Vạn'],
  ['figures', '#/story/song-van/figures', 'ít nhất 40 tấn cá'],
  ['timeline', '#/story/song-van/timeline', 'Sáng 3/3'],
  ['accusations', '#/story/song-van/accusations', 'Ai cáo buộc ai'],
  ['articles', '#/story/song-van/articles', 'Mẫu nước nói gì?'],
  ['party', `#/party/${encodeURIComponent('Tập đoàn Hải Mạch')}`, 'Vũ Đăng Khôi'],
  ['person', `#/party/${encodeURIComponent('Vũ Đăng Khôi')}`, 'giám đốc nhà máy'],
  ['reader', '#/article/mau-nuoc/s1', 'Giấy phép quy định'],
  ['search', '#/?q=nuoc%20thai', 'kết quả'],
  ['export', '#/export', 'JSON-LD'],
] as const;

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(browser, dossier, { colorScheme, bypassCSP: true });
    await letBarriersBeFound(report);
  });
  afterAll(() => report?.close());

  test.each(views)('%s shows what it is for, without errors or barriers', async (_, hash, expected) => {
    await report.go(hash);
    expect(await report.page.locator('main').textContent()).toContain(expected);
    expect(await findBarriers(report)).toEqual([]);
    expect(report.troubles).toEqual([]);
  });
});

describe('phone', () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(browser, dossier, { viewport: { width: 360, height: 740 }, hasTouch: true });
  });
  afterAll(() => report?.close());

  test.each(views)('%s fits', async (_, hash) => {
    await report.go(hash);
    const overflow = await report.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(report.troubles).toEqual([]);
  });
});
