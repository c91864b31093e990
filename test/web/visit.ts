import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { type OpenReport, openReport } from './browser.ts';
import { dossier } from './dossier.ts';

/** Opens a browser for the tests of the file, and gives a way to visit the report of {@link dossier} in it. */
export function useBrowser(): (
  options: Parameters<typeof openReport>[2],
  steps: (report: OpenReport) => Promise<void>,
) => () => Promise<void> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  // A visit is held against the console, whatever else it checks.
  return (options, steps) => async () => {
    const report = await openReport(browser, dossier, options);
    await steps(report);
    expect(report.troubles).toEqual([]);
    await report.close();
  };
}
