import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { figureContexts } from '../conflicts/context.ts';
import { vietnamese } from '../language/vi/index.ts';
import type { ArticleAnalysis, Limit } from '../types.ts';
import { MOST_WORDS, readBound } from './find-bounds.ts';
import { findLimits } from './index.ts';

const read = (...texts: readonly string[]): ArticleAnalysis[] =>
  texts.map((text, n) => analyze({ id: `bai-${n}`, text, published: '2024-05-10' }));

const find = (articles: readonly ArticleAnalysis[]): Limit[] =>
  findLimits(articles, vietnamese, () => figureContexts(articles, vietnamese));

const CAP = 'Theo nghị quyết trừng phạt, Karvania bị cấm mua hơn 600.000 thùng dầu diesel mỗi năm.';
const MONTH = 'Cảng Orsova cho biết Karvania đã mua 200.000 thùng dầu diesel trong tháng 3/2024.';

describe('limit constructions', () => {
  const { constructions } = vietnamese.limits;
  const boundsIn = (sentence: string) => {
    const [article] = read(sentence);
    return find(article === undefined ? [] : [article]).map(({ bound }) => article?.text.slice(bound.start, bound.end));
  };

  it('have ids of their own', () => {
    expect(new Set(constructions.map(({ id }) => id)).size).toBe(constructions.length);
    expect(constructions.every(({ hits, misses }) => hits.length > 0 && misses.length > 0)).toBe(true);
  });

  it.each(constructions.flatMap(({ id, hits }) => hits.map(([sentence, bounds]) => [id, sentence, bounds] as const)))(
    '%s finds the bound in: %s',
    (id, sentence, bounds) => {
      expect(boundsIn(sentence)).toEqual(bounds);
      const found = figureContexts(read(sentence), vietnamese).flatMap(
        (context) => readBound(context, vietnamese.limits)?.rule ?? [],
      );
      expect(new Set(found)).toEqual(new Set([id]));
    },
  );

  it('have phrases short enough to be found', () => {
    const longest = Math.max(
      ...[...vietnamese.limits.rules, ...vietnamese.limits.otherwise].map((phrase) => phrase.split(' ').length),
    );
    expect(longest).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(constructions.flatMap(({ id, misses }) => misses.map((sentence) => [id, sentence] as const)))(
    '%s finds none in: %s',
    (_, sentence) => expect(boundsIn(sentence)).toEqual([]),
  );
});

describe('findLimits', () => {
  const verdicts = (limits: readonly Limit[]) => limits.flatMap(({ held }) => held.map(({ verdict }) => verdict));

  it('holds a month against the cap of a year, with the arithmetic', () => {
    const [limit, ...others] = find(read(CAP, MONTH));
    expect(others).toEqual([]);
    expect(limit).toMatchObject({
      article: 'bai-0',
      period: 'P1Y',
      bound: { low: null, high: 600_000, comparator: 'atMost' },
      held: [
        {
          article: 'bai-1',
          figure: 0,
          verdict: 'on course to exceed',
          why: '200.000 thùng dầu diesel trong một tháng bằng 33% mức 600.000 thùng dầu diesel mỗi năm; 12 tháng theo nhịp này là 2.400.000 (400%).',
        },
      ],
    });
  });

  it.each<[string, string, string[]]>([
    ['within', 'Karvania đã mua 40.000 thùng dầu diesel trong tháng 3/2024, theo cảng Orsova.', ['within']],
    ['a month at exactly the twelfth', 'Karvania đã mua 50.000 thùng dầu diesel trong tháng 3/2024.', ['within']],
    ['over in one month', 'Karvania đã mua 700.000 thùng dầu diesel trong tháng 3/2024.', ['over']],
    ['half a year', 'Karvania đã mua 400.000 thùng dầu diesel trong sáu tháng đầu năm.', ['on course to exceed']],
    ['half of it in half a year', 'Karvania đã mua 300.000 thùng dầu diesel trong sáu tháng đầu năm.', ['within']],
    ['over before the year ends', 'Karvania đã mua 610.000 thùng dầu diesel trong chín tháng đầu năm.', ['over']],
    ['a year', 'Karvania đã mua 610.000 thùng dầu diesel trong năm 2023.', ['over']],
    ['nine months', 'Karvania đã mua 500.000 thùng dầu diesel trong chín tháng đầu năm.', ['on course to exceed']],
    ['nine months at the rate', 'Karvania đã mua 450.000 thùng dầu diesel trong chín tháng đầu năm.', ['within']],
    ['the substance left out', 'Karvania đã mua 700.000 thùng của cảng Orsova trong tháng 3/2024.', []],
    ['one day is no rate', 'Karvania đã mua 9.000 thùng dầu diesel hôm 3/5/2024.', ['within']],
    ['a daily rate is', 'Karvania mua 9.000 thùng dầu diesel mỗi ngày.', ['on course to exceed']],
    ['no period known', 'Karvania đã mua 9.000 thùng dầu diesel của Orsova.', []],
    ['another unit', 'Karvania đã mua 700.000 tấn than trong tháng 3/2024.', []],
    ['another thing', 'Hội chợ Mirna bán 700.000 vé trong tháng 3/2024.', []],
    ['the rule told again', 'Lệnh trừng phạt cấm Karvania mua quá 600.000 thùng dầu diesel mỗi năm.', []],
  ])('%s', (_, sentence, expected) => {
    expect(verdicts(find(read(CAP, sentence)).slice(0, 1))).toEqual(expected);
  });

  it('holds a figure against the rule that its own sentence sets beside it', () => {
    const [limit] = find(
      read(
        'Xưởng nhuộm Lenta đã xả 130.000 m³ nước thải trong mười tháng đầu năm, trong khi giấy phép chỉ cho phép tối đa 120.000 m³ mỗi năm.',
      ),
    );
    expect(limit?.held.map(({ verdict, why }) => [verdict, why])).toEqual([
      [
        'over',
        '130.000 m³ nước thải trong 10 tháng bằng 108% mức 120.000 m³ mỗi năm; 12 tháng theo nhịp này là 156.000 (130%).',
      ],
    ]);
  });

  it('refers to figures that exist, whatever the articles', () => {
    const text = fc.array(fc.constantFrom(CAP, MONTH, 'Không quá ', '5 ', 'tối đa 9 xe. '), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const articles = read(...texts.map((parts) => parts.join(' ')));
        for (const { article, span, held } of find(articles)) {
          const stated = articles.find(({ id }) => id === article)?.text.slice(span.start, span.end);
          expect(stated?.trim()).toBeTruthy();
          for (const one of held) {
            expect(articles.find(({ id }) => id === one.article)?.figures[one.figure]).toBeDefined();
            expect(one.why).not.toMatch(/undefined|NaN|null/u);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
