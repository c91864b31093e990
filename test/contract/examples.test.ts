import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Article, analyze, collate, type StatementRef } from '../../src/core/index.ts';
import { listSources, readInputs } from '../../src/reader/index.ts';

const articles: Article[] = [];
for await (const item of readInputs(await listSources(['examples']))) {
  if (item.kind !== 'article') throw new Error(`examples/ holds more than articles: ${JSON.stringify(item)}`);
  articles.push(item.article);
}

test('the example is eight articles in the order of their days', () => {
  expect(articles.map(({ id, published }) => [id, published?.slice(0, 10)])).toEqual([
    ['01-nuoc-song-doi-mau', '2025-03-14'],
    ['02-ket-qua-do-doc-lap', '2025-03-20'],
    ['03-giay-phep-xa-thai', '2025-04-03'],
    ['04-so-xac-nhan', '2025-06-18'],
    ['bmx-20250709', '2025-07-09'],
    ['bmx-20250821', '2025-08-21'],
    ['06-chu-tich-xin-loi', '2025-09-25'],
    ['07-vuot-giay-phep', '2025-11-05'],
  ]);
});

test('every article has its title, outlet and address, from wherever its file keeps them', () => {
  for (const { title, publisher, url } of articles) {
    expect(title).toBeTruthy();
    expect(publisher).toBeTruthy();
    expect(url).toMatch(/^https:\/\/[a-z]+\.example\//u);
  }
});

test('the web page gives its article and caption, and nothing around them', () => {
  const { text = '' } = articles.find(({ id }) => id === '03-giay-phep-xa-thai') ?? {};
  expect(text.split('\n')[0]).toMatch(/^Giữa lúc các bên còn tranh cãi/u);
  expect(text).toContain('\nSông Thủy Lam đoạn chảy qua xã Bến Sậy. Ảnh: Diệp Chi\n');
  expect(text).not.toMatch(/Trang chủ|Đọc nhiều|Ghi rõ nguồn/u);
});

test('every file of the folder stands in its README', () => {
  const readme = readFileSync('examples/README.md', 'utf8');
  const untold = readdirSync('examples').filter((name) => name !== 'README.md' && !readme.includes(`\`${name}\``));
  expect(untold).toEqual([]);
});

test('the example is one story, with or without its dates, and shows what the README promises', () => {
  const undated = articles.map(({ published: _, ...article }) => analyze(article));
  expect(collate(undated).stories).toHaveLength(1);
  const { stories, articles: read } = collate(articles.map((article) => analyze(article)));
  expect(stories.map((story) => story.articles.length)).toEqual([8]);
  const issues = stories.flatMap((story) => story.issues);
  const shifts = issues.flatMap((issue) => issue.shifts);
  expect(shifts.map(({ party, from, to }) => [party, from, to])).toContainEqual([
    'Sở Tài nguyên và Môi trường Mộc Giang',
    'withhold',
    'affirm',
  ]);
  expect(shifts.map(({ party, from, to }) => [party, from, to])).toContainEqual([
    'Công ty Alumin Thiên Khê',
    'deny',
    'affirm',
  ]);
  const bySpeaker = ({ article, statement }: StatementRef): string | undefined => {
    const { statements = [], entities = [] } = read.find(({ id }) => id === article) ?? {};
    const [speaker] = statements.find(({ id }) => id === statement)?.speakers ?? [];
    return entities.find(({ id }) => id === speaker)?.name;
  };
  const [issue] = issues;
  const directors = issue?.contradictions.filter(({ a, b }) => {
    return a.party === 'Công ty Alumin Thiên Khê' && bySpeaker(b.statement) === 'Lương Bá Kiệt';
  });
  expect(directors?.length).toBeGreaterThan(0);
  const inOneParty = issues.flatMap((issue) => issue.contradictions).filter(({ a, b }) => a.party === b.party);
  expect(inOneParty.map(({ a }) => a.party)).toContain('Công ty Alumin Thiên Khê');
  const amount = (ref: { article: string; figure: number }) =>
    read.find(({ id }) => id === ref.article)?.figures[ref.figure]?.low;
  const conflicts = stories.flatMap((story) => story.figureConflicts);
  expect(conflicts.map(({ figures }) => figures.map(amount))).toContainEqual([410_000, 236_000]);
  const held = stories.flatMap((story) => story.limits).flatMap((limit) => limit.held);
  expect(held.filter(({ verdict }) => verdict === 'over').map(amount)).toContain(612_000);
});
