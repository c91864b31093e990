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

/** Of two files or folders of one folder the one imports the other, by `told`. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly told: string;
}

/** An import as one between neighbours: where the paths of the two files part. */
function wayOf({ file, target }: Import): Way {
  const path = normalize(join(file, '..', target));
  const [own, other] = [file.split('/'), path.split('/')];
  const depth = 1 + own.findIndex((name, at) => name !== other[at]);
  return {
    from: own.slice(0, depth).join('/'),
    to: other.slice(0, depth).join('/'),
    told: `${file} → ${path}`,
  };
}

/** The ways that lie on circles or between them: left when those go, again and again, that come from nowhere or lead nowhere. */
function circlesOf(ways: readonly Way[]): readonly Way[] {
  const [importing, imported] = [new Set(ways.map(({ from }) => from)), new Set(ways.map(({ to }) => to))];
  const rest = ways.filter(({ from, to }) => imported.has(from) && importing.has(to));
  return rest.length === ways.length ? ways : circlesOf(rest);
}

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

test('in no folder of core do files or folders import each other, directly or in a circle, types included', () => {
  const ways = imports.filter(({ room }) => room === 'core').map(wayOf);
  expect(circlesOf(ways).map(({ told }) => told)).toEqual([]);
});

test('the check finds a circle of folders', () => {
  const ways = [
    'names/a.ts ../sources/b.ts',
    'sources/c.ts ../names/d.ts',
    'index.ts ./names/a.ts',
    'names/d.ts ../words.ts',
  ]
    .map((line) => line.split(' '))
    .map(([file = '', target = '']) => wayOf({ file, room: '', target }));
  expect(circlesOf(ways).map(({ told }) => told)).toEqual(['names/a.ts → sources/b.ts', 'sources/c.ts → names/d.ts']);
});

test.each(PURE)('%s does no input and no output', (room) => {
  expect(imports.filter((i) => i.room === room && i.target.startsWith('node:'))).toEqual([]);
});

test('the check sees imports at all', () => {
  expect(imports.filter(({ room }) => room === 'cli').length).toBeGreaterThan(20);
});
