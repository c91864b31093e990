import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createProgram } from '../../src/cli/run.ts';
import { inputFormats } from '../../src/reader/formats.ts';
import { csv } from '../../src/report/export/csv.ts';
import { exportWords } from '../../src/report/export/index.ts';

const readme = readFileSync('README.md', 'utf8');
const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const commands = createProgram(io, () => {}).commands.map((command) => [command.name(), command] as const);

describe.each(commands)('doichieu %s', (name, command) => {
  test('stands in the README', () => {
    expect(readme).toContain(`doichieu ${name} `);
  });

  test.each(command.options.map(({ long }) => long))('%s stands in the README', (option) => {
    expect(readme).toContain(option);
  });

  const choices = command.options.flatMap(({ argChoices }) => argChoices ?? []);
  test('every choice of an option stands in the README', () => {
    expect(choices.filter((choice) => !new RegExp(`[\\s\`]${choice}[\\s\`]`, 'u').test(readme))).toEqual([]);
  });
});

test('every ending that is read stands in the README', () => {
  const endings = inputFormats.flatMap((format) => format.endings);
  expect(endings.filter((ending) => !readme.includes(`\`.${ending}\``))).toEqual([]);
});

test('an option that the README names exists', () => {
  const known = new Set(commands.flatMap(([, { options }]) => options.map(({ long }) => long)));
  const named = readme.match(/(?<=[\s`])--[a-z][a-z-]*/gu) ?? [];
  expect(named.filter((option) => !known.has(option) && !['--help', '--version'].includes(option))).toEqual([]);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test.each(documents)('every file that %s links to is there', (file) => {
  const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(folder + link))).toEqual([]);
});

test('what the README links to is in the package', () => {
  const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link = '']) => link);
  const patterns = files.map((file) => `^${file.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}(?:/|$)`);
  const packed = (link: string): boolean =>
    ['^LICENSE$', ...patterns].some((pattern) => new RegExp(pattern, 'u').test(link));
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !packed(link))).toEqual([]);
});

test("the README's library example imports what exists", async () => {
  const snippet = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
  const imports = [...snippet.matchAll(/import \{([^}]*)\} from 'doichieu(?:\/(\w+))?'/gu)];
  expect(imports.length).toBeGreaterThan(2);
  for (const [, names = '', entry = 'core'] of imports) {
    const module: unknown = await import(`../../src/${entry}/index.ts`);
    const values = names.split(',').filter((name) => !/^\s*type\s/u.test(name));
    expect(Object.keys(Object(module))).toEqual(expect.arrayContaining(values.map((name) => name.trim())));
  }
});

test('docs/csv.md tells every column of the CSV, in order', () => {
  const [header = ''] = csv
    .write({ generatedFrom: [], articles: [], stories: [] }, exportWords.en)
    .slice(1)
    .split('\r\n');
  const rows = readFileSync('docs/csv.md', 'utf8').match(/^\| `[^|]+/gmu) ?? [];
  expect(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/gu)].map(([, name]) => name))).toEqual(header.split(','));
});

test('the README names the two commands that CI runs', () => {
  expect(readme.match(/^npm ci && .+$/gmu)).toEqual(['npm ci && npx doichieu report examples/', 'npm ci && npm test']);
});
