import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms of `src` each room may import from; itself aside. Arrows point one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  reader: ['core', 'contract'],
  eval: ['core', 'contract'],
  report: ['core', 'contract'],
  cli: ['core', 'contract', 'reader', 'eval', 'report'],
};

/** Rooms that do neither input nor output, on any platform. */
const PURE = ['core', 'contract', 'eval'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/u.test(file));

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join('src', file), 'utf8');
  const room = file.split('/')[0] ?? '';
  const targets = source.matchAll(/(?:^(?:import|export)\b[^';]*?from\s*|^import\s*|\bimport\()'([^']+)'/gmu);
  return Array.from(targets, ([, target = '']) => ({ file, room, target }));
}

const imports = files.filter((file) => !file.endsWith('.test.ts')).flatMap(importsOf);

test('every room has its place', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('rooms import only from the rooms below them', () => {
  const wrong = imports.filter(({ file, room, target }) => {
    if (!target.startsWith('.')) return false;
    const to = normalize(join(file, '..', target)).split('/')[0] ?? '';
    return to !== room && MAY_IMPORT[room]?.includes(to) !== true;
  });
  expect(wrong).toEqual([]);
});

test('core imports nothing from outside', () => {
  expect(imports.filter(({ room, target }) => room === 'core' && !target.startsWith('.'))).toEqual([]);
});

test.each(PURE)('%s does no input and no output', (room) => {
  expect(imports.filter((i) => i.room === room && i.target.startsWith('node:'))).toEqual([]);
});

test('the check sees imports at all', () => {
  expect(imports.filter(({ room }) => room === 'cli').length).toBeGreaterThan(20);
});
