import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createProgram } from '../../src/cli/run.ts';
import { careful, parseGold } from '../../src/eval/gold.ts';
import { F1_NAMES, SHARE_NAMES } from '../../src/eval/score.ts';
import { inputFormats } from '../../src/reader/formats.ts';
import { csv } from '../../src/report/export/csv.ts';
import { exportWords } from '../../src/report/export/index.ts';

const readme = readFileSync('README.md', 'utf8');
const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const commands = createProgram(
  io,
  () => {},
  () => {},
).commands.map((command) => [command.name(), command] as const);

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

test.each(['README.md', 'docs/eval.md'])('the library example of %s imports what exists', async (file) => {
  const snippet = /```ts\n([\s\S]*?)```/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const imports = [...snippet.matchAll(/import \{([^}]*)\} from 'doichieu(?:\/(\w+))?'/gu)];
  expect(imports.length).toBeGreaterThan(1);
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

describe('docs/eval.md', () => {
  const page = readFileSync('docs/eval.md', 'utf8');

  test('names every measure', () => {
    expect([...F1_NAMES, ...SHARE_NAMES, 'links'].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every key and every word of a gold file', () => {
    const named: string[] = [];
    JSON.stringify(z.toJSONSchema(careful, { io: 'input' }), (key, value: unknown) => {
      if (key === 'properties') named.push(...Object.keys(Object(value)));
      if (key === 'enum') named.push(...z.array(z.string()).parse(value));
      return value;
    });
    expect(named).toEqual(expect.arrayContaining(['statements', 'speaker', 'atLeast', 'withhold', 'unnamed']));
    expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('shows a gold file, and every span in it is what it says', () => {
    const { gold, slips } = parseGold(/```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? '');
    const { text, statements, dates, figures, noise } = gold;
    expect(slips).toEqual([]);
    const cut = (span: readonly [number, number] | null | undefined): string => text.slice(...(span ?? [0, 0]));
    expect(statements.map(({ source, cue, content }) => [source, cue, content].map(cut))).toEqual([
      ['Bà Thư', 'nói', 'có 40 tấn cá chết'],
    ]);
    expect([...dates, ...figures, ...noise].map(({ span }) => cut(span))).toEqual([
      'hôm 12/3/2025',
      '40 tấn cá',
      'Ảnh: Minh Trí',
    ]);
  });
});
