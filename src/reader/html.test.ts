import { expect, test } from 'vitest';
import { declaredCharset, readHtml } from './html.ts';

const PARAGRAPHS = [
  'Ông Phan Sĩ Lành cho biết khoảng 40 tấn cá lồng đã chết chỉ trong hai ngày, và bà con ngửi thấy mùi xút từ nửa đêm.',
  'Bà Đỗ Hoài Thư bác bỏ cáo buộc này, nói rằng nhà máy không xả nước thải chưa qua xử lý ra sông trong suốt tuần qua.',
  'Sở Tài nguyên và Môi trường từ chối bình luận, vì kết quả phân tích mẫu nước chưa có và việc lấy mẫu còn tiếp tục.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('reads paragraphs as lines, without navigation, scripts and the heading', () => {
  const markup = page(
    '<title>Nước đổi màu - Tin</title><style>p{}</style>',
    `<nav><a href="/">Trang chủ</a></nav><article><h1>Nước đổi màu</h1>${BODY}<script>alert(1)</script></article>`,
  );
  expect(readHtml(markup)).toMatchObject({ fields: { title: 'Nước đổi màu' }, text: PARAGRAPHS.join('\n') });
});

test('keeps a caption on a line of its own, and line breaks as lines', () => {
  const markup = page(
    '',
    `<article>${BODY}<figure><img src="a.jpg"><figcaption>Cống số 2. Ảnh: TMG</figcaption></figure><p>Dòng một<br>dòng hai, dài hơn một chút.</p></article>`,
  );
  expect(readHtml(markup)?.text.split('\n').slice(3)).toEqual([
    'Cống số 2. Ảnh: TMG',
    'Dòng một',
    'dòng hai, dài hơn một chút.',
  ]);
});

test('JSON-LD wins over meta elements, and both over what is printed', () => {
  const ld = {
    '@graph': [
      { '@type': 'BreadcrumbList' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ông A: &quot;Không&quot;',
        datePublished: '2025-04-03T07:15:00+07:00',
        publisher: { name: 'Thời Đàm' },
        url: 'https://thoidam.example/1',
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script>
    <meta property="og:title" content="Khác"><meta property="article:published_time" content="2020-01-01">`;
  expect(readHtml(page(head, `<h1>Khác nữa</h1>${BODY}`))?.fields).toEqual({
    title: 'Ông A: "Không"',
    url: 'https://thoidam.example/1',
    publisher: 'Thời Đàm',
    published: '2025-04-03T07:15:00+07:00',
  });
});

test('meta elements, canonical link and host name serve without JSON-LD, also when it is broken', () => {
  const head = `<script type="application/ld+json">{"@type": "NewsArticle",</script>
    <title>Nước đổi màu</title><link rel="canonical" href="https://www.tinmocgiang.example/2">
    <meta property="article:published_time" content="2025-03-14T08:00:00+07:00">`;
  expect(readHtml(page(head, BODY))?.fields).toEqual({
    title: 'Nước đổi màu',
    url: 'https://www.tinmocgiang.example/2',
    publisher: 'tinmocgiang.example',
    published: '2025-03-14T08:00:00+07:00',
  });
});

test.each([
  ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['graphs', `${'{"@graph":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['types', `{"@type":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
])('JSON-LD of %s without end costs no article', (_, ld) => {
  expect(readHtml(page(`<script type="application/ld+json">${ld}</script>`, BODY))?.text).toBe(PARAGRAPHS.join('\n'));
});

test('a lead that stands outside the article is put before it', () => {
  const lead = 'Hai tuần sau vụ cá chết trên sông Thủy Lam, các bên vẫn nói trái ngược nhau về nguyên nhân.';
  const markup = page(
    `<meta name="description" content="${lead}">`,
    `<header><h2 class="sapo">${lead}</h2></header><article>${BODY}</article>`,
  );
  const lines = readHtml(markup)?.text.split('\n') ?? [];
  expect(lines.filter((line) => line === lead)).toHaveLength(1);
  expect(lines[0]).toBe(lead);
});

test.each([
  ['', 'nothing'],
  ['<html><head><title>Tin</title></head></html>', 'no body'],
  ['<p></p><script>let a = "một đoạn văn";</script>', 'no words'],
])('finds no article in %j: %s', (markup) => {
  expect(readHtml(markup)).toBeUndefined();
});

test('short pieces and fragments are read, too', () => {
  expect(readHtml('<p>Bà Thư nói không.</p>')?.text).toBe('Bà Thư nói không.');
});

test.each([
  ['<b>'.repeat(300), /^its elements are nested more than 256 deep$/u],
  [`<table><tr><td>`.repeat(100) + BODY, /^its elements are nested more than 256 deep$/u],
  ['<b>'.repeat(200_001), /^it has more than 200000 tags$/u],
])('refuses a page that would take minutes (%#)', (body, message) => {
  expect(() => readHtml(page('', body))).toThrow(message);
});

test('a page of two hundred boxes in boxes is read', () => {
  expect(readHtml(page('', `${'<div>'.repeat(200)}${BODY}`))?.text).toBe(PARAGRAPHS.join('\n'));
});

test('finds the charset a page declares', () => {
  expect(declaredCharset(new TextEncoder().encode('<html><meta charset="windows-1258">'))).toBe('windows-1258');
  expect(
    declaredCharset(new TextEncoder().encode('<meta http-equiv=content-type content="text/html; charset=UTF-8">')),
  ).toBe('UTF-8');
  expect(declaredCharset(new TextEncoder().encode('<p>charset=x</p>'))).toBeUndefined();
});
