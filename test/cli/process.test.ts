/** The compiled command as a process: closed pipes, signals, streams. `npm run build` comes first. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MAIN = 'dist/cli/main.js';
const TEXT = 'Bà Thư khẳng định nhà máy không xả nước thải ra sông. '.repeat(40);
const LINES = Array.from({ length: 500 }, (_, n) => JSON.stringify({ id: String(n), text: TEXT })).join('\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
}

test('a reader that goes away ends the run quietly', async () => {
  writeFileSync(join(folder, 'x.jsonl'), LINES);
  const child = start(['analyze', '--jsonl', join(folder, 'x.jsonl')]);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'exit');
  expect([code, err]).toEqual([0, '']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no partial file', async (signal) => {
  const child = start(['analyze', '--jsonl', '-', '-o', join(folder, 'out.jsonl')]);
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${LINES}\n`);
  await waitFor(() => readdirSync(folder).some((name) => name.endsWith('.tmp')));
  child.kill(signal);
  const [code] = await once(child, 'exit');
  expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(readdirSync(folder)).toEqual([]);
});

test('no progress is shown to a pipe, and many articles pass in order', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'analyze', '--jsonl', '-'], {
    input: LINES,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect([status, stderr]).toEqual([0, '']);
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(Array.from({ length: 500 }, (_, n) => String(n)));
});

test('more gold files are read than a process may have open at once', () => {
  const article = { id: '7', text: TEXT.trim() };
  const gold = { ...article, statements: [], dates: [], figures: [], noise: [] };
  for (let n = 0; n < 1500; n++) writeFileSync(join(folder, `${n}.json`), JSON.stringify({ ...gold, id: `${n}` }));
  const command = `ulimit -n 500 && exec "$0" "$1" eval --json "$2" -`;
  const options = { input: JSON.stringify(article), encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, MAIN, folder], options);
  expect(stderr).toBe('note: 1499 of 1500 gold articles have no input and count as all missed\n');
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1500 });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
