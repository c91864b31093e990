import { expect, test } from 'vitest';
import * as z from 'zod';
import { dossierSchema, findBrokenDossierReferences } from '../../src/contract/index.ts';
import type { ArticleAnalysis, Dossier } from '../../src/core/types.ts';
import { exportFormats, exportWords } from '../../src/report/export/index.ts';
import { dossier } from './dossier.ts';

const write = (id: string, of: Dossier = dossier): string => {
  const format = exportFormats.find((known) => known.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.write(of, exportWords.vi);
};

/** The first article alone, with a text of the test's own as its title, text and one statement. */
function dossierOf(text: string): Dossier {
  const [first] = dossier.articles;
  const statement = first?.statements[0];
  if (!first || !statement) throw new Error('the dossier has lost its first article');
  const article: ArticleAnalysis = {
    ...first,
    title: text,
    text: `😀 ${text}!`,
    noise: [],
    dates: [],
    figures: [],
    mentions: [],
    sentences: [],
    statements: [{ ...statement, cue: null, source: null, content: { start: 3, end: 3 + text.length } }],
  };
  return { generatedFrom: [article.id], articles: [article], stories: [] };
}

test('the dossier of these tests passes the contract', () => {
  expect(dossierSchema.parse(dossier)).toEqual(dossier);
  expect(findBrokenDossierReferences(dossier)).toEqual([]);
});

/** RFC 4180, read strictly: quoted cells may hold anything, bare cells no quote, comma or line end. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('CSV: one row a statement, all as wide as the head', () => {
  const text = write('csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head, ...rows] = readCsv(text.slice(1));
  expect(rows).toHaveLength(dossier.articles.flatMap(({ statements }) => statements).length);
  expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
  expect(rows[0]?.[head?.indexOf('content') ?? -1]).toBe('Hải Mạch xả nước thải chưa xử lý ra sông Vạn');
});

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`, 'a formula'],
  ['+1', `'+1`, 'a sum'],
  ['a,b\r\n"c"', 'a,b\r\n"c"', 'commas, line ends and marks'],
  ['Nga – Mỹ', 'Nga – Mỹ', 'plain text'],
])('CSV cell %j comes back as %j: %s', (text, expected) => {
  const [head, row] = readCsv(write('csv', dossierOf(text)).slice(1));
  expect(row?.[head?.indexOf('title') ?? -1]).toBe(expected);
});

test('CSV: sentence, cue, and the issues of a statement with its stances and their confidence, one a line', () => {
  const [story] = dossier.stories;
  const again = story?.issues.map((issue) => ({ ...issue, id: `${issue.id}-2`, question: 'Xả; rồi\nsao?' })) ?? [];
  const of = { ...dossier, stories: story ? [{ ...story, issues: [...story.issues, ...again] }] : [] };
  const [head = [], ...rows] = readCsv(write('csv', of).slice(1));
  const row = rows[2] ?? [];
  const cells = ['cue', 'issue_ids', 'issues', 'stances', 'stance_confidences'].map((name) => row[head.indexOf(name)]);
  expect(cells).toEqual([
    'khẳng định',
    'xa-thai\nxa-thai-2',
    'Hải Mạch xả nước thải chưa xử lý ra sông Vạn?\nXả; rồi sao?',
    'deny\ndeny',
    '0.80\n0.80',
  ]);
  expect(row[head.indexOf('sentence')]).toContain('Tập đoàn Hải Mạch khẳng định nhà máy không xả một giọt');
});

const iri = z.union([z.url(), z.string().regex(/^urn:/)]);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/);
const agent = z.strictObject({
  '@type': z.enum(['Person', 'Organization', 'Country', 'Place']),
  name: z.string().min(1),
  affiliation: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
});
const reference = z.strictObject({ '@id': iri });
const told = {
  '@id': iri,
  additionalType: z.string().regex(/^urn:doichieu:act:[a-z]+$/),
  disambiguatingDescription: z.string(),
};
const content = {
  text: z.string(),
  inLanguage: z.string(),
  dateCreated: isoDate.optional(),
  temporal: isoDate.optional(),
  about: z.array(z.strictObject({ '@type': z.literal('Question'), name: z.string() })).optional(),
};
/** The types and properties as schema.org publishes them (version 29). */
const jsonLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.discriminatedUnion('@type', [
      z.strictObject({
        '@type': z.literal('NewsArticle'),
        '@id': iri,
        identifier: z.string(),
        inLanguage: z.string(),
        headline: z.string().optional(),
        url: z.url().optional(),
        datePublished: isoDate.optional(),
        publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
      }),
      z.strictObject({
        '@type': z.literal('Quotation'),
        ...told,
        ...content,
        creator: z.array(agent).optional(),
        isPartOf: reference,
      }),
      z.strictObject({
        '@type': z.literal('Claim'),
        ...told,
        ...content,
        author: z.array(agent).optional(),
        appearance: reference,
      }),
      z.strictObject({
        '@type': z.literal('CommunicateAction'),
        ...told,
        agent: z.array(agent).optional(),
        object: z.strictObject({ '@type': z.literal('Statement'), ...content, isPartOf: reference }),
      }),
    ]),
  ),
});

test('JSON-LD: only verbatim speech is a Quotation', () => {
  const { '@graph': graph } = jsonLd.parse(JSON.parse(write('json-ld')));
  const quotations = graph.flatMap((node) => (node['@type'] === 'Quotation' ? [node.text] : []));
  expect(quotations).toEqual(['Nước đen và hôi suốt hai tuần nay', 'Nhà máy có lỗi, và chúng tôi sẽ bồi thường']);
});

test('JSON-LD: nobody is the author of what he denies, withholds or demands; the act and its cue are told', () => {
  const { '@graph': graph } = jsonLd.parse(JSON.parse(write('json-ld')));
  const claims = graph.flatMap((node) => (node['@type'] === 'Claim' ? [node.additionalType.split(':').at(-1)] : []));
  expect(new Set(claims)).toEqual(new Set(['assert', 'accuse', 'confirm']));
  expect(graph).toContainEqual(
    expect.objectContaining({
      '@type': 'CommunicateAction',
      additionalType: 'urn:doichieu:act:deny',
      disambiguatingDescription: 'Đặng Thị Lan: phủ nhận (“khẳng định”)',
      agent: [expect.objectContaining({ name: 'Đặng Thị Lan' })],
      object: expect.objectContaining({
        text: 'nhà máy không xả một giọt nước thải nào ra sông',
        dateCreated: '2025-03-04',
      }),
    }),
  );
});

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() });
/** W3C Web Annotation Data Model, sections 3 and 4, and 5 for collections. */
const annotations = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  total: z.number(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: iri,
        type: z.literal('Annotation'),
        motivation: z.literal('describing'),
        body: z.array(
          z.strictObject({
            type: z.literal('TextualBody'),
            purpose: z.enum(['tagging', 'describing']),
            format: z.literal('text/plain').optional(),
            language: z.string().optional(),
            value: z.string(),
          }),
        ),
        target: z.strictObject({
          source: iri,
          selector: z.tuple([quoteSelector]).or(z.tuple([quoteSelector, positionSelector])),
        }),
      }),
    ),
  }),
});

test.each([
  ['the dossier', dossier],
  ['a text with characters beyond the first plane', dossierOf('một 😀 hai')],
])('Web Annotation: the selectors of %s find the same characters', (_, of) => {
  const { first, total } = annotations.parse(JSON.parse(write('web-annotation', of)));
  expect(first.items).toHaveLength(total);
  const texts = new Map(
    of.articles.map((article) => [article.url ?? `urn:doichieu:article:${article.id}`, article.text]),
  );
  for (const { target } of first.items) {
    const text = texts.get(target.source) ?? '';
    const [byQuote, byPosition] = target.selector;
    expect(byPosition === undefined).toBe(target.source.startsWith('https:'));
    if (byPosition) expect([...text].slice(byPosition.start, byPosition.end).join('')).toBe(byQuote.exact);
    expect(text).toContain(byQuote.prefix + byQuote.exact + byQuote.suffix);
  }
});

test('Web Annotation: the collections of other articles have other ids', () => {
  const idOf = (of: Dossier): string => annotations.parse(JSON.parse(write('web-annotation', of))).id;
  const [first, ...others] = dossier.articles;
  expect(idOf(dossier)).toMatch(/^urn:doichieu:annotations:[0-9a-f]{16}$/u);
  expect(idOf(dossier)).toBe(idOf({ ...dossier, stories: [] }));
  expect(idOf({ ...dossier, articles: others })).not.toBe(idOf(dossier));
  expect(idOf({ ...dossier, articles: first ? [{ ...first, text: `${first.text} ` }, ...others] : [] })).not.toBe(
    idOf(dossier),
  );
});

const timelineDate = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});
const slideText = z.strictObject({ headline: z.string(), text: z.string() });
/** https://timeline.knightlab.com/docs/json-format.html */
const timeline = z.strictObject({
  title: z.strictObject({ text: slideText }),
  events: z.array(
    z.strictObject({
      start_date: timelineDate,
      end_date: timelineDate.optional(),
      display_date: z.string().optional(),
      text: slideText,
      group: z.string().optional(),
      unique_id: z.string(),
    }),
  ),
});

test('TimelineJS: happenings and dated statements, each once', () => {
  const { events } = timeline.parse(JSON.parse(write('timelinejs')));
  expect(new Set(events.map((event) => event.unique_id)).size).toBe(events.length);
  expect(events[0]?.start_date).toEqual({ year: 2025, month: 3, day: 3 });
  // A paraphrase may begin with a mark of the article; only verbatim words stand between two.
  expect(events.filter(({ text }) => /^<p>“.*”<\/p>/u.test(text.text))).toHaveLength(1);
});

test('TimelineJS: what has no day is counted, and the title and the rows stay few', () => {
  const format = exportFormats.find(({ id }) => id === 'timelinejs');
  expect(format?.leftOut?.(dossier)).toEqual(['6 of 13 statements are not dated and left out']);
  expect(format?.leftOut?.(dossierOf('một'))).toEqual([]);
  const undated = dossier.articles.map((article) => ({
    ...article,
    statements: article.statements.map((statement) => ({ ...statement, saidOn: null })),
  }));
  expect(format?.leftOut?.({ ...dossier, articles: undated, stories: [] })).toEqual([
    'nothing here is dated, so the timeline is empty (statements left out: 13)',
  ]);
  const silent = { generatedFrom: [], articles: [], stories: [] };
  expect(format?.leftOut?.(silent)).toEqual([expect.stringMatching(/^nothing here is dated/u)]);
  const stories = Array.from({ length: 300 }, (_, n) =>
    dossier.stories.map((story) => ({ ...story, id: `s${n}`, label: `Tin ${n}` })),
  ).flat();
  const { title, events } = timeline.parse(JSON.parse(write('timelinejs', { ...dossier, stories })));
  expect(title.text).toEqual({ headline: 'Tin 0', text: 'Tin 1<br>Tin 2<br>Tin 3<br>Tin 4<br>Tin 5<br>… + 294' });
  expect(new Set(events.map(({ group }) => group)).size).toBe(13);
});

test('TimelineJS shows its texts as HTML, so markup of an article is escaped', () => {
  expect(write('timelinejs', dossierOf('<img src=x onerror=alert(1)>'))).not.toContain('<img');
});

test('Markdown: issues with who says what, paraphrase marked, markup of an article escaped', () => {
  const text = write('markdown');
  expect(text).toContain('## Hải Mạch xả nước thải chưa xử lý ra sông Vạn?');
  expect(text).toContain('- *phủ nhận* · **Tập đoàn Hải Mạch** phủ nhận: bất kỳ rò rỉ nào *(thuật lại)*');
  expect(text).toContain('phủ nhận (“khẳng định”): nhà máy không xả một giọt nước thải nào ra sông');
  expect(text).toContain('“Nhà máy có lỗi, và chúng tôi sẽ bồi thường” — Vũ Đăng Khôi');
  const [story] = dossier.stories;
  const hostile = { ...dossier, stories: story ? [{ ...story, label: '<b>*x*</b> [a](b)' }] : [] };
  expect(write('markdown', hostile).split('\n')[0]).toBe('# \\<b\\>\\*x\\*\\</b\\> \\[a\\](b)');
});

test('Markdown: an unsure stance is marked, and each contradiction has its two statements', () => {
  const [story] = dossier.stories;
  const unsure = story?.issues.map((issue) => ({
    ...issue,
    stances: issue.stances.map((stance, at) => ({ ...stance, confidence: at === 0 ? 0.31 : 0.8 })),
  }));
  const text = write('markdown', { ...dossier, stories: story ? [{ ...story, issues: unsure ?? [] }] : [] });
  expect(text.match(/^- \*khẳng định\* \? 31% · \*\*Hội Ngư dân Cửa Vạn\*\* cáo buộc/gmu)).toHaveLength(1);
  const lines = text.split('\n');
  const at = lines.indexOf('- Hội Ngư dân Cửa Vạn ≠ Tập đoàn Hải Mạch');
  expect(lines[at + 1]).toMatch(/^ {2}- \*\*Hội Ngư dân Cửa Vạn\*\* cáo buộc: .*Tin Sông, 2025-03-03, /u);
  expect(lines[at + 2]).toMatch(
    /^ {2}- \*\*Tập đoàn Hải Mạch\*\* phủ nhận \(“khẳng định”\): .*Tin Sông, 2025-03-04, /u,
  );
});

test.each([
  ['Chữ &lt;b&gt; và &#60;', 'Chữ \\&lt;b\\&gt; và \\&\\#60;', 'entities stay as they are written'],
  ['xem https://a.example/x_y_z?a=1&b=2, rồi', 'xem <https://a.example/x_y_z?a=1&b=2>, rồi', 'addresses stay whole'],
  ['xem javascript:alert(1)', 'xem javascript:alert(1)', 'no link'],
])('Markdown: %j becomes %j: %s', (label, expected) => {
  const [story] = dossier.stories;
  const of = { ...dossier, stories: story ? [{ ...story, label }] : [] };
  expect(write('markdown', of).split('\n')[0]).toBe(`# ${expected}`);
});

test.each(exportFormats.map(({ id }) => id).filter((id) => id !== 'csv' && id !== 'json'))(
  '%s: an address that is no web address becomes none',
  (id) => {
    const articles = dossier.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' }));
    expect(write(id, { ...dossier, articles })).not.toContain('javascript:');
  },
);

test('JSON is the dossier itself', () => {
  expect(dossierSchema.parse(JSON.parse(write('json')))).toEqual(dossier);
});

test.each(exportFormats.map(({ id }) => id))('%s writes the same text each time, in either language', (id) => {
  const format = exportFormats.find((known) => known.id === id);
  expect(format?.write(dossier, exportWords.en)).toBe(format?.write(dossier, exportWords.en));
});

test('a day that is inferred is told apart from a stated one in every export', () => {
  const [head, ...rows] = readCsv(write('csv').slice(1));
  const [day, inferred] = [head?.indexOf('said_on') ?? -1, head?.indexOf('said_on_known') ?? -1];
  expect(rows.map((row) => `${row[day]} ${row[inferred]}`)).toEqual(
    expect.arrayContaining(['2025-03-03 stated', '2025-04 inferred', ' ']),
  );
  expect(write('markdown')).toContain('≈ 2025-05-19');
  expect(write('markdown')).not.toContain('≈ 2025-03-04');
  const { '@graph': graph } = jsonLd.parse(JSON.parse(write('json-ld')));
  expect(graph).toContainEqual(expect.objectContaining({ '@type': 'Claim', temporal: '2025-04' }));
  expect(graph).toContainEqual(expect.objectContaining({ '@type': 'Claim', dateCreated: '2025-03-03' }));
  const { events } = timeline.parse(JSON.parse(write('timelinejs')));
  expect(events.map(({ display_date }) => display_date)).toEqual(
    expect.arrayContaining(['≈ 2025-04', '≈ 2025-05-19', undefined]),
  );
});
