import axe from 'axe-core';
import type { OpenReport } from './browser.ts';

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** Puts axe-core into the page, which the report's own policy refuses: open it with `bypassCSP`. */
export async function letBarriersBeFound({ page }: OpenReport): Promise<void> {
  await page.evaluate(axe.source);
}

/** Serious and critical findings of axe-core on what is shown. */
export async function findBarriers({ page }: OpenReport): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 200))
            .slice(0, 4)
            .join(' | ')}`,
      );
  });
}
