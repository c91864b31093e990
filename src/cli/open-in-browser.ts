import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { tell } from './io.ts';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** Opens a file with what the system opens web pages with; says so on `stderr` when there is nothing. */
export async function openInBrowser(file: string, stderr: Writable): Promise<void> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const isStarted = await new Promise<boolean>((resolve) => {
    const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
    child.unref();
  });
  if (!isStarted) await tell(stderr, 'note', `no browser could be started (${command}); open ${file} yourself`);
}
