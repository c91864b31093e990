import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Dossier } from '../../src/core/types.ts';
import { renderReport } from '../../src/report/html.ts';

/** A report on disk, opened as a reader would. */
export interface OpenReport {
  readonly page: Page;
  readonly go: (hash: string) => Promise<void>;
  /** What the console reported as an error, page errors and requests to anywhere but the file. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openReport(
  browser: Browser,
  dossier: Dossier,
  options: BrowserContextOptions = {},
): Promise<OpenReport> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-web-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, renderReport(dossier));
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector('main > *');
  return {
    page,
    troubles,
    go: async (hash) => {
      await page.goto(`${address}${hash}`);
      await page.waitForSelector('main > *');
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
