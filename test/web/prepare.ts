import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import bundled from '@sparticuz/chromium';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Before any test: the page of `web/` stands in `dist/web`, no older than its sources, for reports are made with it; and
 * the browser is unpacked once, for test files that unpack it at the same time meet a half-written one.
 */
export async function setup(): Promise<void> {
  await bundled.executablePath().catch(() => {
    // The tests that need a browser look for the system's, and tell when there is none.
  });
  const built = `${root}dist/web/report.js`;
  if (existsSync(built) && statSync(built).mtimeMs > newest(['web', 'src/report/export'])) return;
  await build({ configFile: `${root}web/vite.config.ts`, logLevel: 'error' });
}

function newest(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${root}${folder}/${name}`),
  );
  return files.reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}
