import { expect, test } from 'vitest';
import type { ArticleAnalysis, Statement } from '../../core/types.ts';
import { isVerbatim, type QuotationWords, quote } from './quotation.ts';
import { exportWords } from './words.ts';

const verbatim: readonly (readonly [
  text: string,
  content: string,
  form: Statement['form'],
  expected: boolean,
  note: string,
])[] = [
  ['Bà Mơ nói: “Tôi không biết”.', 'Tôi không biết', 'direct', true, 'typographic marks'],
  ['Bà Mơ nói: "Tôi không biết".', 'Tôi không biết', 'direct', true, 'straight marks'],
  ['Bà Mơ nói: «Tôi không biết».', 'Tôi không biết', 'direct', true, 'angle marks'],
  ['Bà Mơ nói: “Ông ấy bảo ‘không’ với tôi”.', 'Ông ấy bảo ‘không’ với tôi', 'direct', true, 'marks nested inside'],
  ['“Câu một. Câu hai”, bà Mơ nói.', 'Câu hai', 'direct', true, 'the later part of a quotation'],
  ['Bà Mơ nói rằng bà không biết.', 'bà không biết', 'indirect', false, 'indirect speech'],
  ['Bà Mơ nói “không” với dự án.', '“không” với dự án', 'mixed', false, 'only partly in marks'],
  ['Bà Mơ nói tôi không biết.', 'tôi không biết', 'direct', false, 'called direct, but no marks stand around it'],
  ['“Một”, bà Mơ nói, “hai”.', 'Một”, bà Mơ nói, “hai', 'direct', false, 'broken by the article’s own words'],
  ['"Một", bà Mơ nói.', 'bà Mơ nói', 'direct', false, 'after the closing straight mark'],
  ['“Một”, bà Mơ nói “hai”.', 'bà Mơ nói', 'direct', false, 'between two quotations'],
];

test.each(verbatim)('%s | %s (%s) is verbatim: %s', (text, content, form, expected) => {
  const start = text.indexOf(content);
  expect(isVerbatim({ text }, { form, content: { start, end: start + content.length } })).toBe(expected);
});

const article: ArticleAnalysis = {
  id: 'a',
  language: 'vi',
  title: 'Tin chiều',
  url: 'https://tin.example/1',
  publisher: 'Tin Chiều',
  published: '2025-03-04T10:00:00+07:00',
  text: 'Bà Mơ nói: “Tôi không biết”. Bà cho rằng giá sẽ giảm.',
  noise: [],
  sentences: [],
  dates: [],
  figures: [],
  entities: [{ id: 'e', name: 'Lê Thị Mơ', kind: 'person', party: 'Công ty Sao', roles: [], aliases: [] }],
  mentions: [],
  statements: [],
  diagnostics: [],
};

const WORDS: QuotationWords = {
  paraphrase: 'thuật lại',
  unknownSpeaker: 'không rõ',
  act: exportWords.vi.act,
  via: (names) => `qua ${names}`,
  published: (day) => `đăng ${day}`,
  sentence: 'Cả câu',
};

test.each([
  [
    'Tôi không biết',
    'direct',
    ['e'],
    '“Tôi không biết” — Lê Thị Mơ (Công ty Sao), nói, Tin Chiều, Tin chiều, đăng 2025-03-04, https://tin.example/1, #x',
  ],
  [
    'giá sẽ giảm',
    'indirect',
    ['e'],
    '[thuật lại] giá sẽ giảm — Lê Thị Mơ (Công ty Sao), nói, Tin Chiều, Tin chiều, đăng 2025-03-04, https://tin.example/1, #x',
  ],
  [
    'giá sẽ giảm',
    'indirect',
    [],
    '[thuật lại] giá sẽ giảm — không rõ, nói, Tin Chiều, Tin chiều, đăng 2025-03-04, https://tin.example/1, #x',
  ],
] as const)('%s (%s, %j) is quoted as it may be', (content, form, speakers, expected) => {
  expect(quote(article, said(content, { form, speakers }), '#x', WORDS)).toBe(expected);
});

test('what another medium relayed says so, a day that is known is given beside that of publication, and the whole sentence tells what is meant', () => {
  const text = 'Hãng tin Bắc Hải dẫn lời bà Mơ bác bỏ đề nghị này.\nBà Mơ nói: “Không”.';
  const told = {
    ...article,
    text,
    sentences: [
      { start: 0, end: 50 },
      { start: 51, end: text.length },
    ],
  };
  const relayed = said(
    'đề nghị này',
    { act: 'deny', via: ['Hãng tin Bắc Hải'], saidOn: '2025-03-01', saidOnInferred: true },
    text,
  );
  expect(quote(told, relayed, '#x', WORDS)).toBe(
    `[thuật lại] đề nghị này — không rõ, phủ nhận, qua Hãng tin Bắc Hải, Tin Chiều, Tin chiều, ≈ 2025-03-01, đăng 2025-03-04, https://tin.example/1, #x
Cả câu: Hãng tin Bắc Hải dẫn lời bà Mơ bác bỏ đề nghị này.`,
  );
});

function said(content: string, changes: Partial<Statement>, text = article.text): Statement {
  const start = text.indexOf(content);
  return {
    id: 's',
    content: { start, end: start + content.length },
    cue: null,
    source: null,
    speakers: [],
    act: 'assert',
    form: 'indirect',
    saidOn: null,
    saidOnInferred: false,
    via: [],
    rule: 'r',
    confidence: 1,
    ...changes,
  };
}
