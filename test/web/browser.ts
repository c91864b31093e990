import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Dossier } from '../../src/core/types.ts';
import { renderReport } from '../../src/report/html.ts';

const SYSTEM = '/usr/bin/chromium';

/** Not the package's own list: it runs all in one process, which ends with the first page that closes, and lifts web security. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Chromium from npm, or the system's where that one does not start. */
export async function openBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: await bundled.executablePath(),
      args: FLAGS,
      headless: true,
    });
  } catch (cause) {
    if (!existsSync(SYSTEM))
      throw new Error('no browser starts: neither @sparticuz/chromium nor /usr/bin/chromium', { cause });
    return chromium.launch({ executablePath: SYSTEM, args: FLAGS, headless: true });
  }
}

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
