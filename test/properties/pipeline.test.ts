import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  analysisSchema,
  dossierSchema,
  findBrokenDossierReferences,
  findBrokenReferences,
} from '../../src/contract/index.ts';
import { type Article, analyze, analyzeAll, collate } from '../../src/core/index.ts';

/** Pieces that the stages look for, in orders that no newspaper prints. */
const PIECES = [
  'Ông Phan Sĩ Lành',
  'bà Thư',
  'Theo Reuters,',
  'Bộ Ngoại giao Nga',
  'Sở Tài nguyên',
  'nói rằng',
  'bác bỏ',
  'từ chối bình luận về',
  'cáo buộc',
  'khẳng định nhà máy không xả thải',
  'ít nhất 40 tấn',
  'tối đa 500.000 m³ mỗi năm',
  '5%',
  '31/10',
  'hôm qua',
  'tháng 12 năm ngoái',
  'Ảnh: AFP',
  '"',
  '“',
  '”',
  '(',
  ')',
  ':',
  '.',
  ',',
  '\n',
  '\u00a0',
  '\u0301',
  '🙂',
  '-',
];

const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const published = fc.constantFrom('2024-10-31', '2024-10', '2024', '2025-04-03T07:15:00+07:00', 'no date');
const article = fc.record(
  { id: fc.uuid(), title: text, published, publisher: text, text },
  { requiredKeys: ['id', 'text'] },
) satisfies fc.Arbitrary<Article>;
const articles = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 6 });

test('analyze: any text gives a sound analysis, and the same one again', () => {
  fc.assert(
    fc.property(article, (input) => {
      const analysis = analyze(input);
      expect(analysisSchema.parse(analysis)).toEqual(analysis);
      expect(findBrokenReferences(analysis)).toEqual([]);
      expect(analyze(input)).toEqual(analysis);
    }),
    { numRuns: 300 },
  );
});

test('analyzeAll: each article is read as it is alone', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 20 }), (inputs) => {
      expect(analyzeAll(inputs)).toEqual(inputs.map((input) => analyze(input)));
    }),
  );
});

test('analyze: its own text is a fixed point', () => {
  fc.assert(
    fc.property(article, (input) => {
      const analysis = analyze(input);
      expect(analyze({ ...input, text: analysis.text })).toEqual(analysis);
    }),
    { numRuns: 100 },
  );
});

test('collate: any articles give a sound dossier, whatever their order', () => {
  fc.assert(
    fc.property(articles, (inputs) => {
      const analyses = inputs.map((input) => analyze(input));
      const dossier = collate(analyses);
      expect(dossierSchema.parse(dossier)).toEqual(dossier);
      expect(findBrokenDossierReferences(dossier)).toEqual([]);
      expect(collate(analyses.toReversed())).toEqual(dossier);
    }),
    { numRuns: 60 },
  );
});

const NAMES: readonly string[] =
  'Anh Bình Chi Dũng Giang Hà Khánh Lan Minh Nga Oanh Phúc Quang Sơn Tâm Uyên Vinh Xuân Yến Thảo'.split(' ');

test.each([
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  [
    '120,000 capitals and a small word in the name of a company',
    `Công ty ${'A'.repeat(120_000)} thông tin Hà Nội nói. Công ty Sao Mai nói.`,
  ],
  ['50,000 quote marks', '"'.repeat(50_000)],
  ['50,000 opening brackets', '('.repeat(50_000)],
  ['20,000 numbers', '1.000 '.repeat(20_000)],
  ['10,000 cues', 'nói rằng '.repeat(10_000)],
  ['10,000 names', 'Ông Nguyễn Văn Nam '.repeat(10_000)],
  ['20,000 lines', 'Tin.\n'.repeat(20_000)],
  [
    '80,000 lines of one length',
    Array.from({ length: 80_000 }, (_, n) => `con thuyền số ${100_000 + n} rời bến`).join('\n'),
  ],
  [
    '10,000 sentences that name outlets',
    Array.from({ length: 10_000 }, (_, n) => `Theo Reuters, ông Nam nói với BBC rằng thuế giảm ${n} lần.`).join(' '),
  ],
  [
    '4,000 people, each with somebody who is only described',
    Array.from({ length: 4_000 }, (_, n) => {
      const name = [...n.toString(20)].map((digit) => NAMES[Number.parseInt(digit, 20)]).join(' ');
      return `Ông Trần ${name} nói hồ số ${n} sẽ cạn. Nam ca sĩ cho biết hồ số ${n + 3} sẽ đầy.`;
    }).join(' '),
  ],
  ['a colon in quote marks before a statement', '“ : ” Ông Phan Sĩ Lành nói rằng'],
  ['60,000 capitals joined by hyphens', 'A-'.repeat(60_000)],
  ['200,000 marks of two kinds on a letter', `a${'\u0323\u0301'.repeat(100_000)}`],
  ['20,000 combining marks', `a${'\u0301'.repeat(20_000)}`],
])('analyze: %s end, and end soundly', (_, input) => {
  expect(findBrokenReferences(analyze({ id: 'x', published: '2024-10-31', text: input }))).toEqual([]);
});
