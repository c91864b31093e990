import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyze } from '../core/index.ts';
import { type ReadItem, type ReadOptions, readInputs } from './read-inputs.ts';
import { listSources } from './sources/list.ts';

const TEXT = 'Bà Thư khẳng định nhà máy không xả nước thải ra sông.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function read(inputs: readonly string[] = [''], options: ReadOptions = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  const listing = await listSources(inputs.map((input) => (input === '-' ? '-' : join(folder, input))));
  for await (const item of readInputs(listing, options)) items.push(item);
  return items;
}

/** Items in short: ids of what was read, codes of failures with the file they name, notices as they are. */
async function readShort(inputs?: readonly string[], options?: ReadOptions): Promise<readonly string[]> {
  return (await read(inputs, options)).map((item) => {
    if (item.kind === 'article') return item.article.id;
    if (item.kind === 'analysis') return `analysis ${item.analysis.id}`;
    if (item.kind === 'corrections') return `${item.corrections.length} corrections`;
    if (item.kind === 'notice') return item.message.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
    return `${item.error.code}: ${item.error.input.replace(folder, '').replace(/^\//u, '')}`;
  });
}

async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

describe('what is read', () => {
  test('a folder with its subfolders, in the order of the names', async () => {
    put({ 'b.txt': TEXT, 'a/z.md': TEXT, 'a/y.html': `<p>${TEXT}</p>`, 'c.jsonl': JSON.stringify({ text: TEXT }) });
    expect(await readShort()).toEqual(['y', 'z', 'b', 'c']);
  });

  test('front matter, index.json and --published, the nearest to the article first', async () => {
    put({
      'own.txt': `---\npublished: 2025-03-01\n---\n${TEXT}`,
      'listed.txt': TEXT,
      'bare.txt': TEXT,
      'index.json': JSON.stringify({
        articles: [
          { file: 'own.txt', published: '2020-01-01', publisher: 'Thời Đàm' },
          { file: 'listed.txt', published: '2025-03-02', title: 'Tin' },
        ],
      }),
    });
    const articles = (await read([''], { published: '2025-03-03' })).map((item) =>
      'article' in item ? item.article : item,
    );
    expect(articles).toEqual([
      { id: 'bare', published: '2025-03-03', text: TEXT },
      { id: 'listed', published: '2025-03-02', title: 'Tin', text: TEXT },
      { id: 'own', published: '2025-03-01', publisher: 'Thời Đàm', text: TEXT },
    ]);
  });

  test('index.json tells of files whose names are spelled in another form of Unicode', async () => {
    const file = 'bài.txt';
    put({ [file.normalize('NFD')]: TEXT, 'index.json': JSON.stringify({ articles: [{ file, id: 'named' }] }) });
    for (const input of ['', 'index.json', file.normalize('NFD')]) expect(await readShort([input])).toEqual(['named']);
    put({ 'index.json': JSON.stringify({ articles: [{ file: file.normalize('NFD'), id: 'again' }] }) });
    expect(await readShort()).toEqual(['again']);
  });

  test('index.json serves files that are named one by one, and its own name stands for them', async () => {
    put({ 'a.txt': TEXT, 'index.json': JSON.stringify({ articles: [{ file: 'a.txt', id: 'named' }] }) });
    expect(await readShort(['a.txt'])).toEqual(['named']);
    expect(await readShort(['index.json', 'a.txt'])).toEqual(['named']);
  });

  test('an index.json that is a device without an end is left alone', async () => {
    put({ 'a.txt': TEXT });
    symlinkSync('/dev/zero', join(folder, 'index.json'));
    expect(await readShort(['a.txt'])).toEqual(['a']);
  });

  test('gzip by its bytes, whatever the name', async () => {
    put({ 'a.jsonl.gz': gzipSync(`${JSON.stringify({ text: TEXT })}\n`), 'b.txt': gzipSync(TEXT), 'c.txt.gz': TEXT });
    expect(await readShort()).toEqual(['a', 'b', 'c']);
  });

  test('JSON Lines, an array, one object and a list under "articles", under either ending', async () => {
    const one = { id: '1', text: TEXT };
    const two = { id: 2, title: null, text: TEXT };
    for (const name of ['x.json', 'x.jsonl']) {
      for (const content of [
        `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}`,
        JSON.stringify([one, two]),
        JSON.stringify([one, two], null, 2),
        JSON.stringify({ articles: [one, two] }, null, 1),
      ]) {
        put({ [name]: content });
        expect(await readShort([name])).toEqual(['1', '2']);
      }
    }
  });

  test('what people have set right in a dossier; what is nothing else is told, and what is odd does not spoil the rest', async () => {
    const analysis = analyze({ id: 'a', text: TEXT });
    const dossier = { generatedFrom: ['a'], articles: [analysis], stories: [] };
    const corrections = [{ name: 'Thư', party: 'Sao Mai' }];
    put({
      '1.json': JSON.stringify({ ...dossier, corrections }),
      '2.json': JSON.stringify({ corrections }),
      '3.json': JSON.stringify({ articles: [], corrections: [{ name: 'Thư', prty: 'Sao Mai' }, ...corrections] }),
      '4.json': JSON.stringify({ corrections: {} }),
      '5.json': JSON.stringify({ articles: [{ id: '5', text: TEXT }], corrections: 'Thư' }),
      '6.json': JSON.stringify({ text: TEXT, corrections }),
    });
    expect(await readShort()).toEqual([
      '1 corrections',
      'analysis a',
      '2.json line 1 holds corrections and no article; name it with --corrections to put them in',
      'broken-correction: 3.json line 1 correction 1',
      '1 corrections',
      'empty: 3.json line 1',
      'wrong-shape: 4.json line 1',
      'wrong-shape: 5.json line 1',
      '5',
      '6',
    ]);
    expect((await read(['1.json']))[1]).toEqual({ kind: 'analysis', analysis, corrections });
  });

  test('analyses as analyze prints them, and the analyses of a dossier', async () => {
    const analysis = analyze({ id: 'a', text: TEXT });
    put({
      'lines.jsonl': JSON.stringify(analysis),
      'array.json': JSON.stringify([analysis], null, 2),
      'dossier.json': JSON.stringify({ generatedFrom: ['a'], articles: [analysis], stories: [] }),
    });
    for (const name of ['lines.jsonl', 'array.json', 'dossier.json']) {
      expect(await read([name])).toEqual([{ kind: 'analysis', analysis }]);
    }
  });

  test.each([
    ['text', [TEXT]],
    ['JSON Lines in small pieces', [...JSON.stringify({ text: TEXT })]],
    ['a JSON document', [JSON.stringify({ text: TEXT }, null, 2)]],
    ['a page', ['<!doctype html><html><body>', `<p>${TEXT}</p>`]],
    ['gzip', [gzipSync(TEXT)]],
  ])('standard input holding %s, with the hash of the text for an id', async (_, chunks) => {
    const [item] = await read(['-'], { stdin: stream(...chunks) });
    expect(item).toEqual({ kind: 'article', article: { id: expect.stringMatching(/^[0-9a-f]{64}$/u), text: TEXT } });
  });

  test('JSON Lines are decoded the same however their bytes come, each without its byte order mark', async () => {
    const line = (id: string, text: string): string => `\ufeff${JSON.stringify({ id, text })}\n`;
    const plain = line('a', 'x '.repeat(1000));
    const windows1258 = Buffer.from(JSON.stringify({ id: 'b', text: 'Ông Nam nói: à' }), 'latin1');
    const files = [
      Buffer.concat([Buffer.from(plain.slice(1)), windows1258]),
      Buffer.from(plain + line('b', 'Ông Nam nói: à')),
      Buffer.from(plain + line('b', 'Ông Nam nói: à'), 'utf16le'),
    ];
    for (const bytes of files) {
      const whole = await read(['-'], { stdin: stream(bytes) });
      expect(whole[1]).toEqual({ kind: 'article', article: { id: 'b', text: 'Ông Nam nói: à' } });
      const single = [...bytes].map((byte) => Uint8Array.of(byte));
      expect(await read(['-'], { stdin: stream(...single) })).toEqual(whole);
    }
  });

  test('one damaged line of JSON Lines is that of UTF-8 when one before it was', async () => {
    const damaged = Buffer.from(JSON.stringify({ id: 'b', text: 'Ông Nam \xff' }), 'latin1');
    put({ 'x.jsonl': Buffer.concat([Buffer.from(`${JSON.stringify({ id: 'a', text: TEXT })}\n`), damaged]) });
    expect((await read()).at(-1)).toMatchObject({ article: { text: '\ufffdng Nam \ufffd' } });
  });

  test.each(['[Video]', '[1]', '{Ảnh}'])('a text on standard input that begins with %s', async (word) => {
    const [item] = await read(['-'], { stdin: stream(`${word} ${TEXT}`) });
    expect(item).toMatchObject({ kind: 'article', article: { text: `${word} ${TEXT}` } });
  });

  test('a file that has an ending for a name is called by it', async () => {
    put({ '.txt': TEXT });
    expect(await readShort(['.txt'])).toEqual(['.txt']);
  });

  test('one article reached by two ways, or standing in two files, is read once', async () => {
    put({ 'a.txt': TEXT, 'b/a.txt': TEXT });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    expect(await readShort(['', 'a.txt', 'link.txt'])).toEqual(['a', 'a (b/a.txt): given twice and read once']);
  });

  test('different articles of one id are told apart', async () => {
    put({ 'a.txt': TEXT, 'b/a.txt': `${TEXT} Ông Lành nói có.`, 'c/a.txt': `${TEXT} Sở không nói gì.` });
    expect(await readShort()).toEqual([
      'a',
      'a~2',
      'a~3',
      'a~2 (b/a.txt), a~3 (c/a.txt): called so because another article has the id already',
    ]);
  });

  test('five hundred articles of one id make one notice', async () => {
    put({
      'x.jsonl': Array.from({ length: 500 }, (_, n) => JSON.stringify({ id: 'a', text: `${TEXT} ${n}` })).join('\n'),
    });
    const items = await readShort();
    expect(items).toHaveLength(501);
    expect(items.at(-1)).toBe(
      'a~2 (x.jsonl), a~3 (x.jsonl), a~4 (x.jsonl) and 496 more: called so because another article has the id already',
    );
  });

  test('an article whose own id looks numbered is passed over in counting', async () => {
    const articles = [
      ['a', 1],
      ['a~2', 2],
      ['a', 3],
      ['a', 2],
      ['a', 3],
      ['a', 4],
    ];
    put({ 'x.jsonl': articles.map(([id, n]) => JSON.stringify({ id, text: `${TEXT} ${n}` })).join('\n') });
    expect((await readShort()).slice(0, 4)).toEqual(['a', 'a~2', 'a~3', 'a~4']);
  });

  test('sixty thousand articles of one id are counted on, not anew', async () => {
    const line = (n: number) => JSON.stringify({ id: 'a', text: `Tin số ${n}` });
    put({ 'x.jsonl': Array.from({ length: 60_000 }, (_, n) => line(n)).join('\n') });
    expect((await readShort()).at(-2)).toBe('a~60000');
  });

  test('an article and its analysis, alone or in a dossier, are one', async () => {
    const analysis = analyze({ id: 'a', published: '2025-03-14', text: TEXT });
    put({
      'a.txt': `---\npublished: 14/03/2025\n---\n${TEXT.normalize('NFD')}\r\n`,
      'b.json': JSON.stringify(analysis),
      'c.json': JSON.stringify({ generatedFrom: ['a'], articles: [{ ...analysis, dates: [] }], stories: [] }),
    });
    expect(await readShort()).toEqual(['a', 'a (b.json), a (c.json): given twice and read once']);
    expect(await readShort(['c.json', 'a.txt'])).toEqual(['analysis a', 'a (a.txt): given twice and read once']);
  });

  test('a date for all reads stored analyses anew, and only those without a date of their own', async () => {
    const dated = analyze({ id: 'b', published: '2024-01-01', text: TEXT });
    put({ 'x.jsonl': [analyze({ id: 'a', text: TEXT }), dated].map((one) => JSON.stringify(one)).join('\n') });
    expect(await read([''], { published: '3/4/2025' })).toEqual([
      { kind: 'article', article: { id: 'a', published: '2025-04-03', text: TEXT } },
      { kind: 'analysis', analysis: dated },
      { kind: 'notice', message: expect.stringMatching(/^a \(.*x\.jsonl\): made again with 2025-04-03, /u) },
    ]);
    await expect(read([''], { published: '2025-02-31' })).rejects.toThrow(
      /options\.published is no date: 2025-02-31;/u,
    );
  });

  test('papers, hidden files, parts of saved pages and our own reports are passed over', async () => {
    put({
      'a.txt': TEXT,
      'README.md': TEXT,
      LICENSE: TEXT,
      '.hidden.txt': TEXT,
      '.git/config': TEXT,
      'page_files/x.css': 'p{}',
      'page_files/y.PNG': 'x',
      'report.html': '<!doctype html><html><head><meta name="generator" content="doichieu"></head></html>',
    });
    expect(await readShort()).toEqual([
      '.: passed over 1 .css, 1 .png',
      'a',
      'report.html: passed over a report of doichieu',
    ]);
    expect(await readShort(['README.md'])).toEqual(['README']);
  });

  test('a report of ours is passed over however large it is', async () => {
    const head = '<!doctype html><html><head><meta name="generator" content="doichieu"></head>';
    put({ 'report.html': head + ' '.repeat(17 * 2 ** 20) });
    expect(await readShort()).toEqual(['report.html: passed over a report of doichieu']);
  });

  test('a folder that links to itself is entered once', async () => {
    put({ 'a.txt': TEXT });
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync(join(folder, 'round'), join(folder, 'round'));
    expect(await readShort()).toEqual(['unreadable: round', 'a']);
  });
});

test('paths that are no list, and a listing that is none, are told before anything is read', async () => {
  await expect(listSources('/' as unknown as string[])).rejects.toThrow(/listSources expects an array of paths/u);
  const reading = readInputs(listSources(['x']) as unknown as Awaited<ReturnType<typeof listSources>>);
  await expect(reading.next()).rejects.toThrow(/readInputs expects what `await listSources/u);
});

describe('what cannot be read is told by name, and the others are read', () => {
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const lines = Array.from({ length: 20 }, (_, n) => JSON.stringify({ id: String(n + 1), text: TEXT }));
  const ids = lines.map((_, n) => String(n + 1));
  const broken = { ...analyze({ id: 'a', text: TEXT }), sentences: [{ start: 0, end: 10_000 }] };

  test.each<[string, Record<string, string | Uint8Array>, readonly string[]]>([
    ['an empty file', { 'x.txt': '' }, ['empty: x.txt']],
    ['white space and zero-width characters', { 'x.txt': ' \n\u200b\ufeff' }, ['empty: x.txt']],
    ['front matter without an article', { 'x.txt': '---\ntitle: A\n---\n' }, ['empty: x.txt']],
    ['a picture named .txt', { 'x.txt': PNG }, ['not-text: x.txt']],
    ['a picture named .jsonl', { 'x.jsonl': PNG }, ['not-text: x.jsonl']],
    ['random bytes', { 'x.html': Uint8Array.from({ length: 300 }, (_, n) => (n * 7) % 256) }, ['not-text: x.html']],
    ['an unknown ending', { 'x.pdf': 'x' }, ['unknown-type: x.pdf']],
    ['no ending', { x: TEXT }, ['unknown-type: x']],
    ['a page without a body', { 'x.html': '<html><head><title>A</title></head></html>' }, ['no-article: x.html']],
    ['a page of ten thousand open elements', { 'x.html': '<b>'.repeat(10_000) }, ['no-article: x.html']],
    ['a damaged gzip file', { 'x.jsonl.gz': gzipSync(lines.join('\n')).subarray(0, 40) }, ['broken-gzip: x.jsonl.gz']],
    ['a broken document', { 'x.json': '{\n "text": "a",\n "id" 1\n}' }, ['invalid-json: x.json line 3']],
    ['an empty array', { 'x.json': '[]' }, ['empty: x.json']],
    ['an empty JSON Lines file', { 'x.jsonl': '\n\n' }, ['empty: x.jsonl']],
    ['a number', { 'x.json': '17' }, ['wrong-shape: x.json']],
    ['lists in lists', { 'x.json': `${'['.repeat(5000)}${']'.repeat(5000)}` }, ['wrong-shape: x.json item 1']],
    [
      'another shape',
      { 'x.json': '[{"body":"a"},{"text":5},{"text":"a","title":{}}]' },
      ['wrong-shape: x.json item 1', 'wrong-shape: x.json item 2', 'wrong-shape: x.json item 3'],
    ],
    [
      'an analysis with a span outside its text',
      { 'x.json': JSON.stringify(broken) },
      ['broken-analysis: x.json line 1'],
    ],
    [
      'analyses with a date that is none, and with a text in another form',
      {
        'x.json': JSON.stringify([
          { ...analyze({ id: 'a', text: TEXT }), published: 'nay' },
          { ...broken, text: `${TEXT}\r\n`, sentences: [] },
        ]),
      },
      ['broken-analysis: x.json item 1', 'broken-analysis: x.json item 2'],
    ],
    ['a text of two million characters', { 'x.txt': 'nói '.repeat(500_000) }, ['too-large: x.txt']],
    [
      'a gzip file of endless blank lines',
      { 'x.json.gz': gzipSync(`{${'\n'.repeat(2 ** 23 + 1)}`, { level: 1 }) },
      ['too-large: x.json.gz'],
    ],
    ['a document of millions of empty lists', { 'x.json': `[\n${'[],'.repeat(2 ** 22)}[]]` }, ['too-large: x.json']],
    ['a line of millions of empty lists', { 'x.jsonl': `[${'[],'.repeat(2 ** 22)}[]]` }, ['too-large: x.jsonl line 1']],
    ['a broken index', { 'index.json': '{', 'x.txt': '' }, ['invalid-json: index.json line 1', 'empty: x.txt']],
    [
      'a file that the index names but is not there',
      { 'index.json': '{"articles":[{"file":"y.txt"}]}' },
      ['missing: y.txt'],
    ],
  ])(
    '%s',
    async (_, files, failures) => {
      put({ ...files, 'zz-good.txt': TEXT });
      const items = await readShort();
      expect(items.toSorted()).toEqual([...failures, 'zz-good'].toSorted());
    },
    60_000,
  );

  test('line 17 is broken, the other lines are articles', async () => {
    put({ 'x.jsonl': lines.with(16, '{"text": "Ông Nam').join('\n') });
    expect(await readShort()).toEqual(ids.with(16, 'invalid-json: x.jsonl line 17'));
  });

  test.each(['{', '[', '{"text": "\0"}'])('a first line that is only %j spoils itself alone', async (first) => {
    for (const name of ['x.jsonl', 'x.json']) {
      put({ [name]: lines.with(0, first).join('\n') });
      expect(await readShort([name])).toEqual(ids.with(0, `invalid-json: ${name} line 1`));
      put({ [name]: lines.slice(0, 2).with(0, first).join('\n') });
      expect(await readShort([name])).toEqual([`invalid-json: ${name} line 1`, '2']);
    }
  });

  test.each(['[\n$\n]', '[\n$\n,$\n]', '[\n$,\n$\n]', '[\n\n$\n]', '[\n$\n\n]'])('%j is one document', async (form) => {
    put({ 'x.jsonl': form.replaceAll('$', JSON.stringify({ text: TEXT, id: 'a' })) });
    expect((await readShort())[0]).toBe('a');
  });

  test('a line without an end is told by its number', async () => {
    put({ 'x.jsonl': `${lines[0]}\n${'x'.repeat(96 * 2 ** 20 + 1)}` });
    expect(await readShort()).toEqual(['1', 'too-large: x.jsonl line 2']);
  });

  test('a hundred broken lines do not make a hundred messages', async () => {
    put({ 'x.jsonl': [...lines, ...Array.from({ length: 100 }, () => '{')].join('\n') });
    const items = await readShort();
    expect(items.slice(0, 20)).toEqual(ids);
    expect(items.slice(20)).toHaveLength(11);
    expect(items.at(-1)).toContain('90 more records');
  });

  test('records beyond the shown ones are counted by what is wrong with them', async () => {
    put({ 'x.jsonl': ['{"text": "a"}', ...Array.from({ length: 12 }, () => '5'), '{'].join('\n') });
    const items = await readShort();
    expect(items.slice(-2)).toEqual([
      'wrong-shape: x.jsonl: each of 2 more records',
      'invalid-json: x.jsonl: one more record',
    ]);
  });

  test('what is odd in one record of many is told with its place', async () => {
    put({ 'x.jsonl': lines.with(16, JSON.stringify({ text: TEXT, published: 'nay' })).join('\n') });
    const notices = (await read()).flatMap((item) => (item.kind === 'notice' ? [item.message] : []));
    expect(notices).toEqual([expect.stringMatching(/x\.jsonl line 17: .*"nay"/u)]);
  });

  test('a date that is none is left out and told', async () => {
    put({ 'x.txt': `---\npublished: hôm qua\n---\n${TEXT}` });
    expect(await read()).toEqual([
      { kind: 'notice', message: expect.stringMatching(/x\.txt: .*"hôm qua".*YYYY-MM-DD/u) },
      { kind: 'article', article: { id: 'x', text: TEXT } },
    ]);
  });

  test('an address that a page must not link to is left out and told', async () => {
    put({ 'x.txt': `---\nurl: javascript:alert(1)\n---\n${TEXT}` });
    expect(await read()).toEqual([
      { kind: 'notice', message: expect.stringMatching(/x\.txt: "javascript:alert\(1\)".*https:/u) },
      { kind: 'article', article: { id: 'x', text: TEXT } },
    ]);
  });

  test('damaged characters are told, and the rest is read', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    put({ 'x.txt': Uint8Array.of(...bytes.subarray(0, 1), 0xff, ...bytes.subarray(1)) });
    expect(await readShort()).toEqual(['x.txt: 1 damaged characters are shown as \ufffd', 'x']);
  });

  test('a missing file, an empty folder and an empty standard input', async () => {
    mkdirSync(join(folder, 'void'));
    expect(await readShort(['nothing.txt', 'void', '-'], { stdin: stream() })).toEqual([
      'missing: nothing.txt',
      'empty-folder: void',
      'empty: standard input',
    ]);
  });

  test('messages name every ending that is read', async () => {
    put({ 'x.pdf': 'x' });
    mkdirSync(join(folder, 'void'));
    const messages = (await read(['x.pdf', 'void'])).map((item) => item.kind === 'failure' && item.error.message);
    for (const message of messages) expect(message).toContain('.json, .jsonl, .ndjson, .html, .htm, .txt, .md');
  });

  test('words of the input stand in messages without control codes and cut', async () => {
    const long = 'k'.repeat(2_000_000);
    const records = [
      { '\x1b[2J': 1, [long]: 2 },
      { text: TEXT, published: long },
    ];
    put({ 'x.jsonl': `${records.map((one) => JSON.stringify(one)).join('\n')}\n\x1b[2J` });
    const messages = (await read()).flatMap((item) =>
      item.kind === 'failure' ? [item.error.message] : item.kind === 'notice' ? [item.message] : [],
    );
    expect(messages).toHaveLength(3);
    expect(messages[0]).toContain(`no "text" among \\u{1b}[2J, ${'k'.repeat(30)}…)`);
    for (const message of messages) {
      expect(message).not.toMatch(/\p{Cc}/u);
      expect(message.length).toBeLessThan(600);
    }
  });

  test('every message names the file, what is wrong and what to do', async () => {
    put({ 'x.txt': PNG });
    const [item] = await read();
    expect(item?.kind === 'failure' && item.error.message).toBe(
      `${join(folder, 'x.txt')} is not text (a PNG image); save the article's words as .txt or its web page as .html`,
    );
  });
});
