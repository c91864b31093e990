import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

/** Not the package's own list: it runs all in one process, which ends with the first page that closes, and lifts web security. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

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
