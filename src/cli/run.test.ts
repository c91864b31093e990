import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analysisSchema, dossierSchema } from '../contract/index.ts';
import { analyzeAll, collate } from '../core/index.ts';
import { exportFormats, exportWords } from '../report/export/index.ts';
import { asOneText, type Io, UsageError } from './io.ts';
import { runCli } from './run.ts';
import { readVersion } from './version.ts';

const TEXT = 'Bà Thư khẳng định nhà máy không xả nước thải ra sông.';
const ENGLISH =
  'The spokeswoman said that the plant had not released any untreated water into the river this year at all.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function failing(code: string): Writable {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('failed'), { code })),
  });
  stream.on('error', () => {});
  return stream;
}

async function run(
  args: string,
  stdin = '',
  streams: Partial<Io> = {},
): Promise<{ code: number; out: string; err: string }> {
  const stdout = new Sink();
  const stderr = new Sink();
  const words = args.split(' ').filter((word) => word !== '');
  const code = await runCli(
    words.map((word) => word.replace('@', `${folder}/`)),
    { stdin: stream(stdin), stdout, stderr, ...streams },
  );
  return { code, out: stdout.text, err: stderr.text };
}

describe('analyze', () => {
  test('prints an indented array, or one analysis a line', async () => {
    const array = await run('analyze @a.txt');
    const lines = await run('analyze --jsonl @a.txt');
    expect([array.code, lines.code, array.err, lines.err]).toEqual([0, 0, '', '']);
    expect(JSON.parse(array.out)).toEqual([JSON.parse(lines.out)]);
    expect(analysisSchema.parse(JSON.parse(lines.out))).toMatchObject({ id: 'a', text: TEXT });
  });

  test('prints an empty array when nothing could be read', async () => {
    expect(await run('analyze @none.txt')).toMatchObject({ code: 1, out: '[]\n' });
  });

  test('reads its own output back to the same', async () => {
    for (const flag of ['', '--jsonl']) {
      const first = await run(`analyze ${flag} @a.txt`);
      expect((await run(`analyze ${flag} -`, first.out)).out).toBe(first.out);
    }
  });

  test('--published dates what carries no date', async () => {
    const { out } = await run('analyze --jsonl --published 3/4/2025 @a.txt');
    expect(JSON.parse(out)).toMatchObject({ published: '2025-04-03' });
  });

  test('prints what came through a pipe before the pipe is closed', async () => {
    const stdout = new Sink();
    async function* slowly(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(`${JSON.stringify({ id: 'first', text: `${TEXT}\n`.repeat(20) })}\n`);
      await expect.poll(() => stdout.text, { timeout: 5000 }).toContain('"id":"first"');
      yield new TextEncoder().encode(`${JSON.stringify({ id: 'second', text: TEXT })}\n`);
    }
    expect(await runCli(['analyze', '--jsonl', '-'], { stdin: slowly(), stdout, stderr: new Sink() })).toBe(0);
    expect(stdout.text.trim().split('\n')).toHaveLength(2);
  });

  test('-o writes a file and nothing else', async () => {
    expect(await run('analyze --jsonl -o @out.jsonl @a.txt')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe((await run('analyze --jsonl @a.txt')).out);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.jsonl']);
  });
});

test('articles that cannot be read well are told once for each kind', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.txt`), `${ENGLISH} (${name})`);
  const { code, err } = await run('analyze --jsonl @a.txt @b.txt @c.txt @d.txt @e.txt');
  expect(code).toBe(0);
  expect(err).toMatch(/^note: a, b, c and 2 more articles: The texts do not read like Vietnamese\. .*\n$/u);
});

test('the years that are unknown are counted over all articles', async () => {
  for (const [name, days] of Object.entries({ a: 'ngày 12/3', b: 'ngày 12/3 và ngày 13/3', c: 'ngày 12/3/2025' }))
    writeFileSync(join(folder, `${name}.txt`), `${TEXT} Bà Thư nói vậy ${days}.`);
  const { err } = await run('analyze --jsonl @a.txt @b.txt @c.txt');
  expect(err).toBe(
    'note: a, b: The year of 3 of 3 dates is unknown, since the articles have no publication date. Give each its own, as in index.json, or --published DATE where all appeared on one day.\n',
  );
});

describe('collate', () => {
  test('prints a summary, or the dossier', async () => {
    expect((await run('collate @a.txt')).out).toMatch(/^1 article, \d+ statements?, \d+ stor/u);
    const { out } = await run('collate --json @a.txt');
    expect(dossierSchema.parse(JSON.parse(out)).generatedFrom).toEqual(['a']);
  });

  test('--one-story takes unlike articles as one story', async () => {
    writeFileSync(join(folder, 'b.txt'), 'Đội bóng Mộc Giang thắng trận thứ năm liên tiếp trên sân nhà tối qua.');
    const storiesOf = async (flag: string): Promise<unknown> =>
      dossierSchema
        .parse(JSON.parse((await run(`collate --json ${flag} @a.txt @b.txt`)).out))
        .stories.map((s) => s.articles);
    expect(await storiesOf('')).toEqual([['a'], ['b']]);
    expect(await storiesOf('--one-story')).toEqual([['a', 'b']]);
  });

  test('--explain tells why the statements of an issue stand together, and names the issues when there is no such one', async () => {
    const { stories } = dossierSchema.parse(JSON.parse((await run('collate --json examples/')).out));
    const issue = stories[0]?.issues[0];
    const { code, out } = await run(`collate examples/ --explain ${issue?.id}`);
    expect([code, out.split('\n')[0]]).toEqual([0, `Issue ${issue?.id}: ${issue?.question}`]);
    for (const { article, statement } of issue?.stances ?? []) expect(out).toContain(`${article}#${statement}`);
    expect(out).toContain('      Phan Sĩ Lành (Hội Nghề cá Mộc Giang), 2025-03-13, Tin Mộc Giang\n      (“');
    const [, links = '', legend = ''] = /\nPairs that (.*)\nWhat these names mean:\n(.*)/su.exec(out) ?? [];
    const names = new Set(links.match(/(?<=[+-]\d+\.\d\d )[a-zA-Z]+/gu));
    expect(names.size).toBeGreaterThan(3);
    expect(legend.match(/(?<=^ {2})[a-zA-Z]+/gmu)).toEqual([...names].sort());
    const both = await run(`collate examples/ --json --explain ${issue?.id}`);
    expect([both.code, both.out]).toEqual([2, '']);
    expect(both.err).toContain('leave out --json');
    const unknown = await run('collate examples/ --explain none');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain(`${issue?.id}  ${issue?.question}`);
  });

  test('articles and their analyses give the same dossier, in any order', async () => {
    writeFileSync(join(folder, 'b.txt'), `${TEXT} Ông Lành nói có.`);
    const direct = await run('collate --json @a.txt @b.txt');
    const turned = await run('collate --json @b.txt @a.txt');
    const analyses = await run('analyze --jsonl @a.txt @b.txt');
    expect((await run('collate --json -', analyses.out)).out).toBe(direct.out);
    expect(turned.out).toBe(direct.out);
  });
});

describe('--corrections', () => {
  const content = { start: 18, end: TEXT.length - 1 };
  const quote = TEXT.slice(content.start, content.end);
  const give = (...corrections: readonly unknown[]): void =>
    writeFileSync(join(folder, 'right.json'), `\ufeff${JSON.stringify({ corrections }).normalize('NFD')}`);

  test('are put into every analysis, and kept in the dossier, which gives them again', async () => {
    give({ article: 'a', content, quote, act: 'deny' }, { name: 'Thư', party: 'Sao Mai' });
    const { code, out, err } = await run('analyze --jsonl @a.txt --corrections @right.json');
    expect([code, err]).toEqual([0, '']);
    const { statements, entities } = analysisSchema.parse(JSON.parse(out));
    expect(statements).toMatchObject([{ content, act: 'deny', corrected: ['statement', 'act'] }]);
    expect(entities).toMatchObject([{ name: 'Thư', party: 'Sao Mai' }]);
    expect((await run('collate --json @a.txt --corrections @right.json -o @d.json')).code).toBe(0);
    const dossier = dossierSchema.parse(JSON.parse(readFileSync(join(folder, 'd.json'), 'utf8')));
    expect(dossier.corrections).toHaveLength(2);
    for (const again of ['@a.txt --corrections @d.json', '@d.json', '@d.json --corrections @d.json'])
      expect((await run(`export --format json ${again}`)).out).toBe(readFileSync(join(folder, 'd.json'), 'utf8'));
    expect((await run('export --format csv @a.txt --corrections @right.json')).out).toContain('statement; act; party');
  });

  test('stay in what is made again from a dossier', async () => {
    give({ article: 'a', content, quote, act: 'deny' }, { name: 'Thư', party: 'Sao Mai' });
    expect((await run('collate --json @a.txt --corrections @right.json -o @d.json')).code).toBe(0);
    for (const again of ['analyze --jsonl @d.json', 'analyze --jsonl @d.json --corrections @right.json']) {
      const { entities, statements } = analysisSchema.parse(JSON.parse((await run(again)).out));
      expect([entities[0]?.party, statements[0]?.act]).toEqual(['Sao Mai', 'deny']);
    }
    const { out } = await run('collate --json @d.json --published 2025-04-01');
    const { articles, corrections } = dossierSchema.parse(JSON.parse(out));
    expect([corrections?.length, articles[0]?.statements[0]?.act]).toEqual([2, 'deny']);
  });

  test('of a dossier reach every article, wherever it stands in the inputs', async () => {
    give({ article: 'a', content, quote, act: 'deny' }, { name: 'Thư', party: 'Sao Mai' });
    writeFileSync(join(folder, 'b.txt'), `${TEXT} Ông Lành nói có.`);
    expect((await run('collate --json @a.txt -o @without.json')).code).toBe(0);
    expect((await run('collate --json @a.txt --corrections @right.json -o @with.json')).code).toBe(0);
    writeFileSync(join(folder, 'other.json'), '{"articles":[],"corrections":[{"name":"Lành","party":"Sở"}]}');
    const orders = ['@without.json @with.json', '@with.json @without.json', '@a.txt @with.json', '@with.json @a.txt'];
    const outputs = orders.flatMap((order) => [`@b.txt ${order} @other.json`, `@other.json ${order} @b.txt`]);
    const [one = '', ...others] = await Promise.all(
      outputs.map(async (inputs) => (await run(`collate --json ${inputs}`)).out),
    );
    for (const other of others) expect(other).toBe(one);
    const { articles, corrections } = dossierSchema.parse(JSON.parse(one));
    expect(corrections).toHaveLength(3);
    expect(articles.map(({ entities }) => entities.map(({ party }) => party))).toEqual([
      ['Sao Mai'],
      ['Sao Mai', 'Sở'],
    ]);
  });

  test('of a dossier are put by analyze into its own articles alone', async () => {
    give({ name: 'Thư', party: 'Sao Mai' });
    writeFileSync(join(folder, 'b.txt'), `${TEXT} Ông Lành nói có.`);
    expect((await run('collate --json @a.txt --corrections @right.json -o @d.json')).code).toBe(0);
    for (const inputs of ['@b.txt @d.json', '@d.json @b.txt']) {
      const lines = (await run(`analyze --jsonl ${inputs}`)).out.trim().split('\n');
      const parties = lines
        .map((line) => analysisSchema.parse(JSON.parse(line)))
        .map(({ id, entities: [thu] }) => [id, thu?.party]);
      expect(new Map(parties as [string, string][])).toEqual(
        new Map([
          ['a', 'Sao Mai'],
          ['b', undefined],
        ]),
      );
    }
  });

  test('that fit nothing are told', async () => {
    give(
      { article: 'a', content, quote: `${quote}x`, act: 'deny' },
      { name: 'Lành', party: 'Sao Mai' },
      { article: 'b', content, quote, statement: 'wrong' },
    );
    const { code, err } = await run('collate --json @a.txt --corrections @right.json -o @d.json');
    expect(code).toBe(0);
    expect(dossierSchema.parse(JSON.parse(readFileSync(join(folder, 'd.json'), 'utf8'))).misfits).toEqual([0, 1, 2]);
    expect(
      err
        .replaceAll(`${join(folder, 'right.json')}: `, '')
        .trim()
        .split('\n'),
    ).toEqual([
      `note: correction 1 fits nothing any more: a has no such statement: ${quote}x`,
      'note: correction 2 fits nothing any more: nobody is called Lành',
      'note: not given are the articles of 1 of its corrections',
    ]);
  });

  test('of the documentation fit the examples', async () => {
    const [block = ''] = /(?<=```json\n)[^`]*/u.exec(readFileSync('docs/corrections.md', 'utf8')) ?? [];
    writeFileSync(join(folder, 'right.json'), block);
    const { out, err } = await run('collate --json examples --corrections @right.json');
    expect(err).toBe('');
    const { articles, stories } = dossierSchema.parse(JSON.parse(out));
    expect(stories[0]?.issues.filter(({ corrected }) => corrected)).toHaveLength(2);
    expect(articles.flatMap(({ statements }) => statements).filter(({ corrected }) => corrected)).toHaveLength(1);
  });

  test('that make no issue are told', async () => {
    const place = { article: 'a', content, quote };
    give(
      { ...place, question: 'ai nói', stance: 'affirm' },
      { question: 'ai hỏi', is: 'ai đáp' },
      { ...place, question: 'ai im', stance: 'none' },
    );
    const { code, err } = await run('collate --json @a.txt --corrections @right.json -o @d.json');
    expect(code).toBe(0);
    expect(dossierSchema.parse(JSON.parse(readFileSync(join(folder, 'd.json'), 'utf8'))).misfits).toEqual([0, 1]);
    expect(err.split('\n').map((line) => line.replace(/^.*: correction/u, 'correction'))).toEqual([
      'correction 1 makes no issue: it takes two statements of one story to ask ai nói',
      'correction 2 makes no issue: nothing asks ai hỏi',
      '',
    ]);
  });

  test.each([
    ['[]', 'expected object'],
    ['{"corrections":[{"name":"Thư","prty":"Sao Mai"}]}', 'corrections.0: Unrecognized key: "prty"'],
    ['{"corrections":[{"article":"a","content":{"start":0,"end":1},"quote":"B","act":"lie"}]}', 'corrections.0.act: '],
    [
      '{"corrections":[{"article":"a","content":{"start":0,"end":1},"quote":"B","saidOn":"hôm qua"}]}',
      'corrections.0.saidOn: ',
    ],
    [
      '{"corrections":[{"article":"a","content":{"start":0,"end":1},"quote":"B","saidOn":"2025-02-31"}]}',
      'corrections.0.saidOn: no day of the calendar; write it as 2025-03-14',
    ],
    ['{"corrections":[{"name":"Thư","is":" "}]}', 'corrections.0.is: it is blank'],
    [
      '{"corrections":[{"article":"a","content":{"start":0,"end":1},"quote":"B","stance":"deny"}]}',
      'corrections.0: Unrecognized key: "stance"',
    ],
    ['{"corrections":[{"question":"ai nói","turned":true}]}', 'corrections.0.is: '],
    ['{"corrections":[{"question":"ai nói","is":"?"}]}', 'corrections.0.is: it has no words'],
    ['{', 'cannot be read as corrections'],
  ])('%s is refused before anything is read', async (file, problem) => {
    writeFileSync(join(folder, 'right.json'), file);
    const { code, out, err } = await run('collate @a.txt --corrections @right.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
  });

  test('in a folder of articles are no article, and are never written over', async () => {
    give({ name: 'Thư', party: 'Sao Mai' });
    const { code, err } = await run('analyze @');
    expect([code, err]).toEqual([0, expect.stringContaining('name it with --corrections')]);
    expect((await run('collate --json @a.txt --corrections @right.json -o @right.json')).code).toBe(2);
  });
});

describe('what fails', () => {
  test('the other inputs are still processed, and the exit code is 1', async () => {
    writeFileSync(join(folder, 'b.pdf'), '%PDF-1.7');
    const { code, out, err } = await run('analyze --jsonl @b.pdf @a.txt @none.txt');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^error: .*none\.txt is not there; check the name$/u),
      expect.stringMatching(/^error: .*b\.pdf is of a type that is not read \(\.pdf\); use .*$/u),
      '',
    ]);
  });

  test.each([
    ['', 'Usage: doichieu'],
    ['frobnicate', "unknown command 'frobnicate'"],
    ['analyze', "missing required argument 'input'"],
    ['analyze --josnl @a.txt', "unknown option '--josnl'"],
    ['analyze --published hôm-qua @a.txt', '--published hôm-qua is no date; write it as YYYY-MM-DD'],
    ['analyze --published 2025-02-30 @a.txt', '--published 2025-02-30 is no date'],
    ['analyze -o @x -o @y @a.txt', '-o was given twice'],
    ['analyze -o @no/such/folder/x @a.txt', 'choose another place with -o'],
    ['collate -o @. @a.txt', 'it is no file; name another file with -o'],
    ['report -o @no/such/folder/x.html @a.txt', 'choose another place with -o'],
    ['eval @. @a.txt', 'holds no annotated article'],
    ['eval @none @a.txt', 'cannot be read as a folder of annotated articles'],
    ['eval @. @a.txt --errors many', '--errors many is no whole number'],
  ])('doichieu %s: wrong use, exit code 2', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  test('a report is not written when nothing could be read', async () => {
    const { code, out, err } = await run('report -o @r.html @none.txt');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no report was written');
    expect(existsSync(join(folder, 'r.html'))).toBe(false);
  });

  test.each([
    ['analyze @a.txt', 'stdout'],
    ['collate @a.txt', 'stdout'],
    ['--help', 'stdout'],
    ['help analyze', 'stdout'],
    ['--version', 'stdout'],
    ['analyze @none.txt', 'stderr'],
  ] as const)('%s: a full %s is told, exit code 2', async (args, full) => {
    const { code, err } = await run(args, '', { [full]: failing('ENOSPC') });
    expect([code, err]).toEqual([
      2,
      full === 'stderr' ? '' : 'error: cannot write the output (ENOSPC); make room, or write to another place\n',
    ]);
  });

  test('what is larger than one string can hold is wrong use, and says what to do', () => {
    const tooLarge = () => 'x'.repeat(2 ** 29).concat('x'.repeat(2 ** 29));
    expect(() => asOneText('the report', 'give fewer articles', tooLarge)).toThrow(
      new UsageError('the report would be larger than can be written in one file; give fewer articles'),
    );
    const other = () => {
      throw new RangeError('another');
    };
    expect(() => asOneText('the report', 'give fewer articles', other)).toThrow(new RangeError('another'));
  });

  test('names and ids are shown without what a terminal obeys, and without their middle when they are long', async () => {
    writeFileSync(join(folder, 'x\u001b[2J\nerror: all is lost\u202e.txt'), '');
    for (const [file, id] of Object.entries({ b: 'a'.repeat(5000), c: 'odd\u001b[2J' })) {
      // Ids of articles are cleaned when read, those of analyses are taken as they are.
      const [analysis] = analyzeAll([{ id, text: `${ENGLISH} (${file})` }]);
      writeFileSync(join(folder, `${file}.json`), JSON.stringify(analysis));
    }
    const { code, err } = await run('analyze @.');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: .*x\\x1b\[2J\\x0aerror: all is lost\\u202e\.txt holds no text; .*$/mu);
    expect(err).toMatch(/^note: a{149}…a{50}, odd\\x1b\[2J: The texts do not read/mu);
    expect(err.split('\n')).toHaveLength(3);
    const missing = await run(`analyze @${'b'.repeat(5000)}.txt`);
    expect(missing.err).toMatch(/^error: .*b…b+\.txt .*; [^;]+\n$/u);
    expect(missing.err.length).toBeLessThan(1020);
    expect((await run('eval @\u001b[2J @a.txt')).err).toContain('\\x1b[2J cannot be read as a folder');
  });

  test('a failed write leaves the old file as it was, and nothing beside it', async () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    // The failure to tell of none.txt comes in the middle of the output.
    const { code } = await run('analyze -o @out.json @a.txt @none.txt', '', { stderr: failing('ENOSPC') });
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('that nobody reads of failures any more does not keep the output from being written', async () => {
    const stderr = failing('EPIPE');
    expect(await run('analyze --jsonl @none.txt @a.txt @gone.txt', '', { stderr })).toMatchObject({
      code: 1,
      out: expect.stringContaining('"id":"a"'),
    });
    expect((await run('analyze --jsonl -o @out.jsonl @none.txt @a.txt', '', { stderr })).code).toBe(1);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toContain('"id":"a"');
    expect(await run('analyze @a.txt', '', { stdout: failing('EPIPE') })).toMatchObject({ code: 0, err: '' });
  });
});

test.each(['collate --json', 'export --format csv', 'report'])(
  '%s of nothing but a report writes nothing, and fails',
  async (command) => {
    expect((await run('report @a.txt -o @report.html')).code).toBe(0);
    const { code, out, err } = await run(`${command} @report.html -o @made`);
    expect([code, out, existsSync(join(folder, 'made'))]).toEqual([1, '', false]);
    expect(err).toMatch(/^note: .*passed over.*\nerror: no article could be read/u);
  },
);

test.each(['csv', 'json'])('export --format %s writes the pieces of the whole', async (id) => {
  const { generatedFrom, ...collated } = collate([...analyzeAll([{ id: 'a', text: TEXT }])]);
  const dossier = { generatedFrom, generatedBy: `doichieu ${readVersion()}`, ...collated };
  const format = exportFormats.find((one) => one.id === id);
  const pieces = [...(format?.pieces?.(dossier, exportWords.vi) ?? [])];
  expect(pieces.join('')).toBe(format?.write(dossier, exportWords.vi));
  expect((await run(`export --format ${id} @a.txt`)).out).toBe(pieces.join(''));
});

describe('what -o names is not lost', () => {
  test.each([
    ['analyze -o @a.txt @a.txt', 'the input itself'],
    ['report -o @a.txt @a.txt', 'the input of a report'],
    ['collate --json -o @a.txt @a.txt', 'the input of a dossier'],
    ['export --format csv -o @a.txt @a.txt', 'the input of an export'],
    ['analyze -o @a.txt @.', 'a file of a folder that is read'],
    ['analyze -o @link.txt @a.txt', 'a link to the input'],
    ['analyze -o @a.txt @link.txt', 'what the input links to'],
    ['analyze -o @same.txt @a.txt', 'another name of the input'],
    ['analyze -o @index.json @a.txt', 'the index that is read with the input'],
  ])('%s is refused: it is %s', async (args) => {
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    linkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
    writeFileSync(join(folder, 'index.json'), '[{"file": "a.txt"}]');
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: cannot write .*: it is one of the inputs; name another file with -o\n$/u);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(TEXT);
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe('[{"file": "a.txt"}]');
  });

  test('a report is made again in the folder that it tells of', async () => {
    expect((await run('report -o @report.html @.')).code).toBe(0);
    writeFileSync(join(folder, 'b.txt'), `${TEXT} Ông Lành nói có.`);
    expect((await run('report -o @report.html @.')).code).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Ông Lành nói có.');
  });

  test('without -o, report.html is replaced only if it is a report', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await run('report a.txt')).code).toBe(0);
      expect((await run('report a.txt')).code).toBe(0);
      writeFileSync('report.html', '<p>Tin');
      const { code, out, err } = await run('report a.txt');
      expect([code, out, readFileSync('report.html', 'utf8')]).toEqual([2, '', '<p>Tin']);
      expect(err).toMatch(/^error: cannot write report\.html: it is there already .*; name another file with -o\n$/u);
      expect((await run('report -o report.html a.txt')).code).toBe(0);
    } finally {
      process.chdir(before);
    }
  });

  test('a link to a file that is not there yet stays a link', async () => {
    mkdirSync(join(folder, 'sub'));
    symlinkSync('sub', join(folder, 'way'));
    symlinkSync('../out.json', join(folder, 'sub', 'link.json'));
    expect((await run('analyze --jsonl -o @way/link.json @a.txt')).code).toBe(0);
    expect(lstatSync(join(folder, 'sub', 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toContain('"id":"a"');
    symlinkSync('round', join(folder, 'round'));
    expect(await run('analyze -o @round @a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('ELOOP') });
  });

  test('a file that is read only is not replaced', async () => {
    writeFileSync(join(folder, 'out.json'), 'old', { mode: 0o444 });
    const { code, err } = await run('analyze -o @out.json @a.txt');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/out\.json: it is read only; name another file with -o\n$/u),
    ]);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
  });

  test.each([0o600, 0o666])('a file that is replaced keeps its mode (%i)', async (mode) => {
    writeFileSync(join(folder, 'out.json'), 'old');
    chmodSync(join(folder, 'out.json'), mode);
    expect((await run('analyze --jsonl -o @out.json @a.txt')).code).toBe(0);
    expect(statSync(join(folder, 'out.json')).mode & 0o777).toBe(mode);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toContain('"id":"a"');
  });

  test.each(['', '--jsonl'])('analyze %s leaves the old file when no input could be read', async (flag) => {
    writeFileSync(join(folder, 'out.json'), 'old');
    const { code, err } = await run(`analyze ${flag} -o @out.json @none.txt`);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/\nerror: no article could be read, so nothing was written\n$/u),
    ]);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.json']);
  });
});

describe('eval', () => {
  const GOLD = { id: 'a', text: TEXT, statements: [], dates: [], figures: [], noise: [] };

  function writeGold(files: Readonly<Record<string, unknown>>): void {
    mkdirSync(join(folder, 'gold'));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, 'gold', name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  test('scores articles, notes what has no input, and counts it as missed', async () => {
    writeGold({ 'a.json': GOLD, 'b.json': { ...GOLD, id: 'b' } });
    const { code, out, err } = await run('eval @gold @a.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/^articles 2\nstatement +F1 /u);
    expect(err).toContain('1 of 2 gold articles have no input');
    expect(JSON.parse((await run('eval --json @gold @a.txt')).out)).toMatchObject({ articles: 2 });
  });

  test.each<[string, unknown, string]>([
    ['of no JSON', '{"id": "b",', 'it is no JSON: '],
    ['of another shape', { id: 'b' }, 'text: Invalid input: expected string'],
    ['with a span that is none', { ...GOLD, id: 'b', noise: [{ span: [9, 4] }] }, 'noise.0.span [9,4]: no place'],
    ['with the id of another', GOLD, 'id: it is that of '],
  ])('a file %s is named and skipped, and the others are scored', async (_, content, problem) => {
    writeGold({ 'a.json': GOLD, 'b.json': content });
    const { code, out, err } = await run('eval --json @gold @a.txt');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ articles: 1 });
    expect(err).toMatch(/^error: .*gold\/b\.json is skipped; [^\n]*docs\/eval\.md[^\n]*\n {2}/u);
    expect(err).toContain(`  ${problem}`);
  });

  test('a file with the text of another input is named and skipped, and the others are scored', async () => {
    writeFileSync(join(folder, 'b.txt'), TEXT);
    writeGold({ 'a.json': GOLD, 'b.json': { ...GOLD, id: 'b', text: `${TEXT} Khác.` } });
    const { code, out, err } = await run('eval --json @gold @a.txt @b.txt');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ articles: 1 });
    expect(err).toMatch(
      /^error: .*gold\/b\.json is skipped; .*\n {2}its text differs from the input's from character 53 on /u,
    );
  });

  test('an index beside the gold is passed over, and a byte order mark is no mistake', async () => {
    writeGold({ 'a.json': `\ufeff${JSON.stringify(GOLD)}`, 'index.json': { articles: [{ file: 'a.json' }] } });
    const { code, out, err } = await run('eval --json @gold @gold');
    expect([code, err]).toEqual([0, expect.not.stringContaining('error')]);
    expect(JSON.parse(out)).toMatchObject({ articles: 1 });
  });

  test('of very many mistakes the first are told', async () => {
    writeGold({ 'a.json': { ...GOLD, noise: Array(30).fill({ span: [1, 1] }) } });
    const { code, err } = await run('eval @gold @a.txt');
    expect(code).toBe(0);
    expect(err).toMatch(
      /^note: .*a\.json has slips, .*\n {2}noise\.0\.span .* {2}noise\.9\.span [^\n]*\n {2}and 20 more\n$/su,
    );
  });

  test.each<[string, unknown, string]>([
    ['none is in the gold', { ...GOLD, id: 'b' }, 'no input has the id of one of the 1 gold articles'],
    ['no gold can be used', { ...GOLD, text: 'Khác.' }, 'no annotated article of '],
    ['no gold can be read', {}, 'no annotated article of '],
  ])('inputs of which %s are wrong use', async (_, content, message) => {
    writeGold({ 'x.json': content });
    const { code, out, err } = await run('eval @gold @a.txt');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

test.each(['analyze', 'export'])('doichieu help %s is its --help', async (command) => {
  expect(await run(`help ${command}`)).toEqual(await run(`${command} --help`));
});

test('the examples of the helps and of the README that read examples/ run as printed', async () => {
  const helps = await Promise.all(
    ['', 'report', 'analyze', 'collate', 'export', 'eval'].map((command) => run(`${command} --help`)),
  );
  const told = [readFileSync('README.md', 'utf8'), ...helps.map(({ out }) => out)].join('\n');
  const examples = [...told.matchAll(/(?:\$|npx) doichieu (.*? ?examples\/[^`\n]*)/gu)].map(([, args = '']) => args);
  expect(examples.length).toBeGreaterThan(7);
  writeFileSync(join(folder, 'corrections.json'), '{"corrections":[]}');
  for (const example of new Set(examples)) {
    const args = example
      .replaceAll('"', '')
      .replace(/(?<=-o |--corrections )/gu, '@')
      .replace(' --open', '');
    const { code, err } = await run(
      example.startsWith('report') && !args.includes('-o ') ? `${args} -o @r.html` : args,
    );
    expect([example, code, err.replace(/^note: .*\n/gmu, '')]).toEqual([example, 0, '']);
  }
});

test.each(['', 'analyze', 'collate', 'report', 'eval'])('doichieu %s --help shows examples', async (command) => {
  const { code, out } = await run(`${command} --help`);
  expect(code).toBe(0);
  expect(out).toMatch(/Examples?:\n {2}\$ doichieu /u);
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
