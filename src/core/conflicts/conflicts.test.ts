import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { vietnamese } from '../language/vi/index.ts';
import type { ArticleAnalysis, FigureConflict } from '../types.ts';
import { figureContexts } from './context.ts';
import { findFigureConflicts } from './index.ts';

const read = (texts: readonly (string | readonly [string, string])[]): ArticleAnalysis[] =>
  texts.map((entry, n) => {
    const [text, published] = typeof entry === 'string' ? [entry, '2024-05-10'] : entry;
    return analyze({ id: `bai-${n}`, text, published });
  });

const find = (articles: readonly ArticleAnalysis[]): FigureConflict[] =>
  findFigureConflicts(articles, vietnamese, () => figureContexts(articles, vietnamese));

const told = (articles: readonly ArticleAnalysis[], { figures, kind }: FigureConflict) => [
  kind,
  ...figures.map(({ article, figure }) => {
    const analysis = articles.find(({ id }) => id === article);
    const { start, end } = analysis?.figures[figure] ?? { start: 0, end: 0 };
    return analysis?.text.slice(start, end);
  }),
];

describe('findFigureConflicts', () => {
  it.each<[string, (string | [string, string])[], (string | undefined)[][]]>([
    [
      'two values of one thing',
      [
        'Hợp đồng mua 6 tàu tuần tra lớp Sao Biển trị giá 40 triệu USD được ký sáng nay.',
        'Theo báo chí địa phương, hợp đồng mua 6 tàu tuần tra lớp Sao Biển trị giá 55 triệu USD.',
      ],
      [['conflict', '40 triệu USD', '55 triệu USD']],
    ],
    [
      'bounds that both can hold',
      [
        'Bộ Y tế Karvania xác nhận ít nhất 10 bệnh nhân sốt Lenta tại thủ đô Belmara.',
        'Bệnh viện Belmara cho biết có 13 bệnh nhân sốt Lenta tại thủ đô Belmara.',
      ],
      [],
    ],
    [
      'a rounded value and the exact one',
      [
        'Cuộc tuần hành ở quảng trường Orsova quy tụ khoảng 5.000 người phản đối tăng học phí.',
        'Cuộc tuần hành ở quảng trường Orsova quy tụ 5.100 người phản đối tăng học phí.',
      ],
      [],
    ],
    [
      'other things of one unit',
      [
        'Chính phủ Karvania viện trợ 3 triệu USD cho vùng lũ Mirna.',
        'Hãng Orsova Motors lãi 2 triệu USD trong quý nhờ bán xe tải cũ.',
      ],
      [],
    ],
    [
      'the periods differ',
      [
        'Trong năm 2019, cảng Orsova xếp dỡ 300.000 tấn hàng hóa của các hãng tàu Karvania.',
        'Trong năm 2023, cảng Orsova xếp dỡ 410.000 tấn hàng hóa của các hãng tàu Karvania.',
      ],
      [],
    ],
    [
      'a stretch of time and a longer one',
      [
        'Mỏ Orsova khai thác 120.000 tấn than trong ba tháng đầu năm.',
        'Mỏ Orsova khai thác 260.000 tấn than trong sáu tháng đầu năm.',
      ],
      [],
    ],
    [
      'a rise and a fall',
      [
        'Đàn hạc ở đầm Mirna tăng 400 con so với lần đếm trước, theo trạm chim Orsova.',
        'Đàn hạc ở đầm Mirna giảm 450 con so với lần đếm trước, theo trạm chim Orsova.',
      ],
      [],
    ],
    [
      'a total and what a sentence opens as its part',
      [
        'Bão Lenta làm đổ 62 cột điện ở vùng Mirna trong đêm.',
        'Trong đó, bão Lenta làm đổ 55 cột điện ở vùng Mirna trong đêm.',
      ],
      [],
    ],
    [
      'points of an index on two days',
      [
        ['Chỉ số OrsovaIndex của sàn Belmara đóng cửa ở mức 512 điểm.', '2024-05-10'],
        ['Chỉ số OrsovaIndex của sàn Belmara đóng cửa ở mức 498 điểm.', '2024-05-11'],
      ],
      [],
    ],
    [
      'points of an index on one day',
      [
        'Chỉ số OrsovaIndex của sàn Belmara đóng cửa ở mức 512 điểm.',
        'Chỉ số OrsovaIndex của sàn Belmara đóng cửa ở mức 498 điểm.',
      ],
      [['conflict', '512 điểm', '498 điểm']],
    ],
    [
      'two speakers of one article, whose own names differ',
      [
        'Theo Sở Công Thương Mirna, mỏ than đã khai thác 260.000 tấn than trong sáu tháng đầu năm. Ông Idris Toma nói mỏ than chỉ khai thác 140.000 tấn than trong sáu tháng đầu năm. Mỏ than có 80 xe tải, 12 máy xúc, 3 bến cảng và 640 thợ.',
      ],
      [['conflict', '260.000 tấn than', '140.000 tấn than']],
    ],
    [
      'a figure of an earlier time beside an undated one',
      [
        'Cuộc tập trận Sao Biển ở vịnh Mirna huy động 34.000 binh sĩ Karvania và nhiều tàu chiến.',
        'Cuộc tập trận Sao Biển ở vịnh Mirna hồi năm 2019 huy động 21.000 binh sĩ Karvania và nhiều tàu chiến.',
      ],
      [],
    ],
    [
      'one value told shorter',
      [
        'Ngành thuế Karvania thu hồi 782 tỷ đồng tiền trốn thuế của các hãng tàu Orsova.',
        'Ngành thuế Karvania thu hồi 782,6 tỷ đồng tiền trốn thuế của các hãng tàu Orsova.',
      ],
      [],
    ],
    [
      'a price moves from day to day',
      [
        ['Giá vàng Mirna giao ngay ở sàn Orsova lên 1.315 USD/ounce lúc mở cửa phiên sáng.', '2024-05-10'],
        ['Giá vàng Mirna giao ngay ở sàn Orsova lên 1.342 USD/ounce lúc mở cửa phiên sáng.', '2024-05-11'],
      ],
      [],
    ],
    [
      'an article that tells both values tells two things',
      [
        'Thanh tra đã kiểm tra 21 địa điểm cất giữ hóa chất ở Mirna trong tổng số 23 địa điểm cất giữ hóa chất.',
        'Tổ chức này nói đã kiểm tra 23 địa điểm cất giữ hóa chất ở Mirna.',
      ],
      [],
    ],
    [
      'what is only supposed, for reckoning',
      [
        'Theo ông Toma, cứ xuất khẩu 2 triệu tấn quặng Lenta thì ngân sách Karvania thu thêm 300 tỷ đồng.',
        'Ông Toma tính rằng cứ xuất khẩu 5 triệu tấn quặng Lenta thì ngân sách Karvania thu thêm 300 tỷ đồng.',
      ],
      [],
    ],
    [
      'a toll of one day, told by others among other names',
      [
        'Tính tới trưa 9/5, 27 thi thể đã được tìm thấy, giám đốc cảng vụ Belmara Ana Toma thông báo.',
        'Theo báo Orsova Ngày Nay, tính tới tối 9/5, đã tìm thấy 26 thi thể quanh phà Mirna.',
      ],
      [['conflict', '27 thi thể', '26 thi thể']],
    ],
    [
      'tolls of two days are no dispute of one',
      [
        'Tính tới trưa 8/5, 20 thi thể đã được tìm thấy, giám đốc cảng vụ Belmara Ana Toma thông báo.',
        'Theo báo Orsova Ngày Nay, tính tới tối 9/5, đã tìm thấy 26 thi thể quanh phà Mirna.',
      ],
      [],
    ],
    [
      'a toll that grows with later reports',
      [
        ['Vụ sập cầu Lenta làm 12 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-10'],
        ['Vụ sập cầu Lenta làm 19 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-12'],
      ],
      [['update', '12 công nhân', '19 công nhân']],
    ],
    [
      'a toll that grows from day to day, whatever else is told on one of them',
      [
        ['Vụ sập cầu Lenta làm 12 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-10'],
        ['Vụ sập cầu Lenta làm 11 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-10'],
        ['Vụ sập cầu Lenta làm 19 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-12'],
      ],
      [['update', '12 công nhân', '11 công nhân', '19 công nhân']],
    ],
    [
      'a toll that shrinks is a conflict',
      [
        ['Vụ sập cầu Lenta làm 19 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-10'],
        ['Vụ sập cầu Lenta làm 12 công nhân thiệt mạng, nhà chức trách Belmara cho biết.', '2024-05-12'],
      ],
      [['conflict', '19 công nhân', '12 công nhân']],
    ],
  ])('%s', (_, texts, expected) => {
    const articles = read(texts);
    expect(find(articles).map((found) => told(articles, found))).toEqual(expected);
  });

  it('names what is counted in the words of the first report', () => {
    const articles = read([
      'Hợp đồng mua 6 tàu tuần tra lớp Sao Biển trị giá 40 triệu USD được ký sáng nay, theo hải quân.',
      'Theo báo chí địa phương, hợp đồng mua 6 tàu tuần tra lớp Sao Biển trị giá 55 triệu USD.',
    ]);
    expect(find(articles)[0]?.about).toBe(
      'Hợp đồng mua 6 tàu tuần tra lớp Sao Biển trị giá 40 triệu USD được ký sáng nay',
    );
  });

  it('is as sure as figures so near to each other are', () => {
    const confidence = (...tonnes: readonly number[]) =>
      find(read(tonnes.map((n) => `Nhà máy Sao Biển xả ${n} tấn bùn thải xuống sông Mirna.`)))[0]?.confidence;
    expect(confidence(110, 120)).toBe(0.5);
    expect(confidence(110, 190)).toBe(0.13);
    expect(confidence(110, 120, 190)).toBe(0.13);
  });

  it('refers to figures that exist, each once, whatever the articles and their order', () => {
    const sentences = fc.constantFrom(
      'Bão Lenta làm 12 người chết ở Mirna. ',
      'Bão Lenta làm 19 người chết ở Mirna. ',
      'Hơn 300 ngôi nhà ở Mirna bị bão Lenta làm sập. ',
      'Bão Lenta làm sập 120 ngôi nhà ở Mirna. ',
    );
    const texts = fc.array(
      fc.array(sentences, { maxLength: 3 }).map((list) => list.join('')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const articles = read(list);
        const found = find(articles);
        for (const { figures, about } of found) {
          expect(about).not.toBe('');
          expect(figures.length).toBeGreaterThan(1);
          expect(new Set(figures.map((f) => `${f.article} ${f.figure}`)).size).toBe(figures.length);
          for (const { article, figure } of figures) {
            expect(articles.find(({ id }) => id === article)?.figures[figure]).toBeDefined();
          }
        }
        const sets = (conflicts: readonly FigureConflict[]) => conflicts.map((c) => JSON.stringify(c)).toSorted();
        expect(sets(find(articles.toReversed()))).toEqual(sets(found));
      }),
      { numRuns: 50 },
    );
  });
});
