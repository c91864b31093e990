import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleAnalysis, Span, Statement } from '../core/index.ts';
import { DifferentTextError } from './different-text.ts';
import type { GoldArticle, GoldStatement } from './gold.ts';
import { scoreAnalyses } from './score.ts';
import { iou, matchSpans, trimSpan } from './spans.ts';

const TEXT = 'Theo AFP, ông Nam nói "giá sẽ tăng 5%" hôm 31/10. Bà Lan bác bỏ tin đó. Ảnh: TMG';

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new RangeError(words);
  return { start, end: start + words.length };
}
const pair = (words: string): [number, number] => [at(words).start, at(words).end];

const NAM: GoldStatement = {
  content: pair('giá sẽ tăng 5%'),
  cue: pair('nói'),
  source: pair('ông Nam'),
  speaker: 'Trần Nam',
  kind: 'person',
  party: 'Hoa Kỳ',
  act: 'assert',
  form: 'direct',
  saidOn: '2024-10-31',
  via: ['AFP'],
};
const LAN: GoldStatement = {
  content: pair('tin đó'),
  speaker: 'những người dân',
  kind: 'unnamed',
  act: 'deny',
  form: 'indirect',
  via: [],
};

const GOLD: GoldArticle = {
  id: 'a',
  text: TEXT,
  statements: [NAM, LAN, { content: null, act: 'assert', form: 'direct', via: [] }],
  dates: [{ span: pair('31/10'), value: '2024-10-31' }],
  figures: [{ span: pair('5%'), value: [5, 5], cmp: 'exact' }],
  noise: [{ span: pair('Ảnh: TMG') }],
};

const STATEMENT: Statement = {
  id: 's1',
  content: at('"giá sẽ tăng 5%"'),
  cue: at('nói'),
  source: at('ông Nam'),
  speakers: ['e1'],
  act: 'assert',
  form: 'direct',
  saidOn: '2024-10-31',
  saidOnInferred: false,
  via: ['Hãng AFP'],
  rule: 'r',
  confidence: 0.8,
};
const ANALYSIS: ArticleAnalysis = {
  id: 'a',
  language: 'vi',
  text: TEXT,
  noise: [],
  sentences: [],
  dates: [],
  figures: [],
  entities: [
    { id: 'e1', name: 'Nam', kind: 'person', party: 'Mỹ', roles: [], aliases: [] },
    { id: 'e2', name: 'người dân', kind: 'unnamed', roles: [], aliases: [] },
  ],
  mentions: [],
  statements: [STATEMENT],
  diagnostics: [],
};

const score = (changes: Partial<ArticleAnalysis> = {}) => scoreAnalyses([GOLD], [{ ...ANALYSIS, ...changes }]);
const withStatement = (changes: Partial<Statement>) => score({ statements: [{ ...STATEMENT, ...changes }] });

describe('statements', () => {
  test('one of two found, all of it right: P 1, R 1/2, F1 2/3', () => {
    const { f1, shares } = score();
    for (const name of ['statement', 'exact', 'full'] as const) {
      expect(f1[name]).toEqual({ precision: 1, recall: 0.5, f1: expect.closeTo(2 / 3), gold: 2, predicted: 1 });
    }
    for (const share of Object.values(shares)) expect(share).toEqual({ share: 1, of: 1 });
  });

  test.each<[string, Partial<Statement>, number, number, number]>([
    ['quote marks and stops at the ends do not count', { content: at('giá sẽ tăng 5%" hôm') }, 1, 0, 1],
    ['half of the union is enough', { content: at('sẽ tăng 5%') }, 1, 0, 1],
    ['less than half is another statement', { content: at('5%') }, 0, 0, 0],
    ['another act is found but not full', { act: 'deny' }, 1, 1, 0],
    ['no speaker is found but not full', { speakers: [] }, 1, 1, 0],
  ])('%s', (_, changes, found, exact, full) => {
    const { f1 } = withStatement(changes);
    expect([f1.statement, f1.exact, f1.full].map(({ recall }) => recall * 2)).toEqual([found, exact, full]);
  });

  test.each<[string, Partial<Statement>, string]>([
    ['cue', { cue: at('Theo') }, 'cue'],
    ['cue, when there is none', { cue: null }, 'cue'],
    ['source', { source: at('AFP') }, 'source'],
    ['party', { speakers: ['e2'] }, 'party'],
    ['form', { form: 'mixed' }, 'form'],
    ['saidOn', { saidOn: '2024-10' }, 'saidOn'],
    ['via', { via: [] }, 'via'],
  ])('a wrong %s is wrong', (_, changes, name) => {
    expect(withStatement(changes).shares).toMatchObject({ [name]: { share: 0, of: 1 } });
  });

  test('an unnamed speaker must not get a name', () => {
    const deny = { ...STATEMENT, content: at('tin đó'), act: 'deny' } as const;
    expect(withStatement({ ...deny, speakers: [] }).shares.speaker).toEqual({ share: 1, of: 1 });
    expect(withStatement({ ...deny, speakers: ['e2'] }).shares.speaker).toEqual({ share: 1, of: 1 });
    expect(withStatement({ ...deny, speakers: ['e1'] }).shares.speaker).toEqual({ share: 0, of: 1 });
  });

  test('two predictions of one statement: the better one counts, the other is spurious', () => {
    const { f1, errors } = score({ statements: [{ ...STATEMENT, id: 's2', content: at('sẽ tăng 5%') }, STATEMENT] });
    expect(f1.statement).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(f1.exact).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(errors).toContain('a: spurious (r): sẽ tăng 5%');
  });
});

describe('dates, figures and noise', () => {
  test('any overlap finds a date, its value makes it right', () => {
    const inferred = false;
    const right = score({ dates: [{ ...at('hôm 31/10'), value: '2024-10-31', inferred }] });
    expect([right.f1.dateSpan.f1, right.f1.date.f1]).toEqual([1, 1]);
    const wrong = score({ dates: [{ ...at('31/10'), value: '2023-10-31', inferred }] });
    expect([wrong.f1.dateSpan.f1, wrong.f1.date.f1]).toEqual([1, 0]);
  });

  test.each<[string, number | null, number | null, 'exact' | 'about', number]>([
    ['bounds and comparator', 5, 5, 'exact', 1],
    ['another comparator', 5, 5, 'about', 0],
    ['another bound', 5, null, 'exact', 0],
  ])('figure with %s', (_, low, high, comparator, f1) => {
    expect(score({ figures: [{ ...at('5%'), low, high, comparator, unit: '%' }] }).f1.figure.f1).toBe(f1);
  });

  test('noise counts characters without white space: 4 of 7 found, all of them right', () => {
    const { f1 } = score({ noise: [{ ...at('Ảnh:'), kind: 'caption', rule: 'r' }] });
    expect(f1.noise).toEqual({ precision: 1, recall: 4 / 7, f1: expect.closeTo(8 / 11), gold: 7, predicted: 4 });
  });
});

test('a gold article without an analysis counts as missed', () => {
  const { f1, errors } = scoreAnalyses([GOLD], []);
  expect(f1.statement).toMatchObject({ recall: 0, gold: 2, predicted: 0 });
  expect(errors).toHaveLength(4);
});

test('offsets into another text are refused', () => {
  expect(() => score({ text: `${TEXT} ` })).toThrow(DifferentTextError);
});

test('calibration: one at 0.8 that is right and two at 0.6 of which one is found', () => {
  const { calibration } = score({
    statements: [
      STATEMENT,
      { ...STATEMENT, id: 's2', content: at('tin đó'), act: 'assert', speakers: [], confidence: 0.65 },
      { ...STATEMENT, id: 's3', content: at('Theo AFP'), confidence: 0.6 },
    ],
  });
  expect(calibration.buckets).toEqual([
    { from: 0.6, to: 0.7, statements: 2, confidence: 0.625, found: 0.5, full: 0 },
    { from: 0.8, to: 0.9, statements: 1, confidence: 0.8, found: 1, full: 1 },
  ]);
  expect(calibration.error).toBeCloseTo((0.125 * 2 + 0.2) / 3);
});

describe('spans', () => {
  test('iou of 4 shared of 8', () => {
    expect(iou({ start: 0, end: 6 }, { start: 2, end: 8 })).toBe(0.5);
    expect(iou({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0);
  });

  test('the most similar pair goes first', () => {
    const golds = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
    ];
    expect(matchSpans(golds, [{ start: 4, end: 15 }], 0.1)).toEqual([[1, 0]]);
  });

  test('trimming leaves inner marks', () => {
    const text = ' “a, b” – c. ';
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe('a, b” – c');
  });

  test('no item is matched twice', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (golds, predicted) => {
        const pairs = matchSpans(golds, predicted, 0.3);
        expect(new Set(pairs.map(([g]) => g)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, p]) => p)).size).toBe(pairs.length);
      }),
    );
  });
});
