import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { vietnamese } from '../language/vi/index.ts';
import type { ArticleAnalysis, Statement } from '../types.ts';
import { buildTimeline } from './index.ts';

const read = (texts: readonly string[], published = '2024-05-20'): ArticleAnalysis[] =>
  texts.map((text, n) => ({ ...analyze({ id: `bai-${n}`, text, published }), statements: [] }));

const lines = (articles: readonly ArticleAnalysis[]) =>
  buildTimeline(articles, vietnamese).map(({ date, article, span, sources }) => [
    date,
    articles.find(({ id }) => id === article)?.text.slice(span.start, span.end),
    sources.map((source) => source.article).join(' '),
  ]);

const COLLAPSE = 'Cầu Lenta ở Belmara đổ sập rạng sáng ngày 12/5/2024 khi đoàn xe tải đi qua.';

describe('buildTimeline', () => {
  it.each<[string, string[], string[][]]>([
    [
      'days in their order, whatever the order of the sentences',
      [`Đội cứu hộ ngày 14/5/2024 đưa chiếc xe cuối cùng lên bờ sông Mirna. ${COLLAPSE}`],
      [
        ['2024-05-12', COLLAPSE, ''],
        ['2024-05-14', 'Đội cứu hộ ngày 14/5/2024 đưa chiếc xe cuối cùng lên bờ sông Mirna.', ''],
      ],
    ],
    [
      'two reports of one happening are one line',
      [COLLAPSE, 'Rạng sáng ngày 12/5/2024, cầu Lenta tại Belmara đổ sập làm nhiều xe tải rơi xuống sông.'],
      [['2024-05-12', COLLAPSE, 'bai-1']],
    ],
    [
      'two happenings of one day are two',
      [COLLAPSE, 'Tối ngày 12/5/2024, giá vàng ở Orsova lập đỉnh sau phiên đấu thầu.'],
      [
        ['2024-05-12', COLLAPSE, ''],
        ['2024-05-12', 'Tối ngày 12/5/2024, giá vàng ở Orsova lập đỉnh sau phiên đấu thầu.', ''],
      ],
    ],
    [
      'a day without a number, far down',
      [
        `${COLLAPSE} Xe cứu hộ đến ngay. Giao thông qua sông bị cắt. Hàng chục xe phải quay đầu. Sáng nay các quầy cá bên sông Mirna bán ế hơn mọi ngày.`,
      ],
      [['2024-05-12', COLLAPSE, '']],
    ],
    [
      'a day without a number, at the head',
      ['Sáng nay, thợ lặn đưa chiếc xe cuối cùng lên bờ sông Mirna.'],
      [['2024-05-20', 'Sáng nay, thợ lặn đưa chiếc xe cuối cùng lên bờ sông Mirna.', '']],
    ],
    [
      'a month, before the days in it',
      [`${COLLAPSE} Hai nước ký thỏa thuận xây cầu mới hồi tháng 5. Đội thợ đã đến Belmara vào tháng 4.`],
      [
        ['2024-04', 'Đội thợ đã đến Belmara vào tháng 4.', ''],
        ['2024-05', 'Hai nước ký thỏa thuận xây cầu mới hồi tháng 5.', ''],
        ['2024-05-12', COLLAPSE, ''],
      ],
    ],
    ['a month that something goes on from, or up to', ['Cầu Lenta đóng từ tháng 3 và mở đến tháng 4 năm nay.'], []],
    ['a year or a month long ago is background', ['Cầu Lenta được xây năm 1987 và sửa vào tháng 3/2019.'], []],
    ['a day long ago is background', ['Cầu Lenta khánh thành ngày 2/9/1987 trước đông đảo người dân.'], []],
    ['a day to come is a plan', ['Cầu Lenta mở lại vào ngày 30/6/2024 cho xe máy và xe con.'], []],
    ['a plan is no happening', ['Quốc hội Karvania dự kiến họp về cầu Lenta ngày 19/5/2024.'], []],
  ])('%s', (_, texts, expected) => {
    expect(lines(read(texts))).toEqual(expected);
  });

  it('leaves out the day on which something was said, and keeps the day inside what was said', () => {
    const [article] = read(['Bà Ana Toma ngày 15/5/2024 nói rằng cầu Lenta đã nứt từ ngày 3/5/2024.']);
    if (article === undefined) throw new Error('no article');
    const at = (words: string) => ({
      start: article.text.indexOf(words),
      end: article.text.indexOf(words) + words.length,
    });
    const statement: Statement = {
      id: 's0',
      content: at('cầu Lenta đã nứt từ ngày 3/5/2024'),
      cue: at('nói rằng'),
      source: at('Bà Ana Toma'),
      speakers: [],
      act: 'assert',
      form: 'indirect',
      saidOn: '2024-05-15',
      saidOnInferred: false,
      via: [],
      rule: 'test',
      confidence: 1,
    };
    expect(lines([{ ...article, statements: [statement] }]).map(([date]) => date)).toEqual(['2024-05-03']);
  });

  it('is sorted, quotes what exists, and does not depend on the order of the articles', () => {
    const sentence = fc.constantFrom(
      COLLAPSE,
      'Ngày 13/5/2024, thợ lặn tìm thấy chiếc xe. ',
      'Cầu bị cấm từ hôm 14/5. ',
      'Ngày ',
    );
    const texts = fc.array(
      fc.array(sentence, { maxLength: 3 }).map((list) => list.join(' ')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const articles = read(list);
        const found = buildTimeline(articles, vietnamese);
        expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).toSorted());
        for (const { article, span, sources } of found) {
          for (const quoted of [{ article, span }, ...sources]) {
            const text = articles.find(({ id }) => id === quoted.article)?.text ?? '';
            expect(text.slice(quoted.span.start, quoted.span.end).trim()).not.toBe('');
          }
        }
        expect(buildTimeline(articles.toReversed(), vietnamese)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});
