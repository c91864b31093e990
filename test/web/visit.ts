import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import type { Dossier } from '../../src/core/types.ts';
import { type OpenReport, openReport } from './browser.ts';
import { dossier } from './dossier.ts';

/** Opens a browser for the tests of the file, and gives a way to visit in it the report of a dossier, else of {@link dossier}. */
export function useBrowser(): (
  options: Parameters<typeof openReport>[2],
  steps: (report: OpenReport) => Promise<void>,
  shown?: Dossier,
) => () => Promise<void> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  // A visit is held against the console, whatever else it checks.
  return (options, steps, shown = dossier) =>
    async () => {
      const report = await openReport(browser, shown, options);
      await steps(report);
      expect(report.troubles).toEqual([]);
      await report.close();
    };
}
