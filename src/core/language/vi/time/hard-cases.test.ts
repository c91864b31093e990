import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Prose, tokenize } from '../../../text/index.ts';
import { findDates } from '../../../time/index.ts';
import { time } from '../time.ts';

function prose(text: string, published?: string): Prose {
  const base = { text, tokens: tokenize(text), noise: [], sentences: [] };
  return published === undefined ? base : { ...base, published };
}

const read = (text: string, published?: string): string[] =>
  findDates(prose(text, published), time).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

/** Published on Wednesday, 2013-10-23. */
const published: readonly (readonly [sentence: string, expected: readonly string[], note: string])[] = [
  ['Tàu cập cảng 31/10.', ['31/10 = 2013-10-31'], 'slash'],
  ['Hôm 30.10, đoàn rời Huế.', ['Hôm 30.10 = 2013-10-30'], 'dot'],
  ['Sáng 25-10, mưa to.', ['Sáng 25-10 = 2013-10-25'], 'hyphen'],
  ['Ông mất ngày 23-10-2013.', ['ngày 23-10-2013 = 2013-10-23'], 'hyphens with a year'],
  ['Hợp đồng ký 2.11.2012.', ['2.11.2012 = 2012-11-02'], 'dots with a year'],
  ['Chuyến thăm diễn ra ngày 17-22/3/2025.', ['ngày 17-22/3/2025 = 2025-03-17/2025-03-22'], 'days of one month'],
  ['Mưa từ 23/10 đến hết ngày 25/10.', ['23/10 = 2013-10-23', 'hết ngày 25/10 = 2013-10-25'], 'two dates'],
  ['Giá tăng tháng 9 năm ngoái.', ['tháng 9 năm ngoái = 2012-09'], 'month of last year'],
  ['Vốn đầu tư năm trước giảm.', ['năm trước = 2012'], 'the end of a word is no number'],
  ['Xưởng mở hai mươi mốt năm trước.', ['hai mươi mốt năm trước = 1992'], 'a number in words'],
  ['Luật được bàn tháng 6 năm nay.', ['tháng 6 năm nay = 2013-06'], 'month of this year'],
  ['Ông từ chức hồi tháng tám vừa qua.', ['hồi tháng tám vừa qua = 2013-08'], 'named month'],
  [
    'Đầu tháng 9, giữa tháng 9 và cuối tháng 9.',
    ['Đầu tháng 9 = 2013-09', 'giữa tháng 9 = 2013-09', 'cuối tháng 9 = 2013-09'],
    'parts of a month',
  ],
  ['Lãi quý 3 tăng.', ['quý 3 = 2013-Q3'], 'quarter'],
  ['Năm 2016 sẽ có bầu cử.', ['Năm 2016 = 2016'], 'year'],
  ['Những năm 1980 rất khó khăn.', ['Những năm 1980 = 1980/1989'], 'decade'],
  ['Đầu thập niên 1990, phố này vắng.', ['Đầu thập niên 1990 = 1990/1999'], 'decade by its word'],
  ['Đền dựng từ thế kỷ 19.', ['thế kỷ 19 = 1801/1900'], 'century'],
  ['Hôm thứ Ba, tòa tuyên án.', ['Hôm thứ Ba = 2013-10-22'], 'the last Tuesday'],
  ['Lửa bùng lên từ thứ Năm tuần trước.', ['thứ Năm tuần trước = 2013-10-17'], 'weekday of last week'],
  ['Cuối tuần qua, biển đông người.', ['Cuối tuần qua = 2013-10-19/2013-10-20'], 'weekend'],
  [
    'Hôm nay (22/10), hai bên ký kết.',
    ['Hôm nay = 2013-10-22', '22/10 = 2013-10-22'],
    'written the day before it came out',
  ],
  [
    'Ông đến ngày 20/10. Cùng ngày, ông gặp bà Lan.',
    ['ngày 20/10 = 2013-10-20', 'Cùng ngày = 2013-10-20'],
    'the day last named',
  ],
  ['Ông đến ngày 20/10. Hôm sau, ông đi.', ['ngày 20/10 = 2013-10-20', 'Hôm sau = 2013-10-21'], 'the next day'],
  ['Vụ cháy tối qua đã tắt.', ['tối qua = 2013-10-22'], 'last evening'],
  ['Rạng sáng 23/10, xe lật.', ['Rạng sáng 23/10 = 2013-10-23'], 'before dawn'],
  ['Bà dời đi 3 năm trước đây.', ['3 năm trước đây = 2010'], 'years ago'],
  [
    'Họ họp ngày 20/10. Hai ngày tiếp theo họ nghỉ.',
    ['ngày 20/10 = 2013-10-20', 'Hai ngày tiếp theo = 2013-10-21/2013-10-22'],
    'a stretch',
  ],
  ['Ông mất mùa hè năm 2012.', ['mùa hè năm 2012 = 2012-SU'], 'season'],
  ['Chiều mùng 3 Tết, chợ mở lại.', ['Chiều mùng 3 Tết = 2014-02-02'], 'day of the lunar new year'],
  ['Vé Tết Nguyên đán 2014 đã hết.', ['Tết Nguyên đán 2014 = 2014-01-31'], 'lunar new year'],
  [
    'Lễ nhậm chức là ngày 20 tháng Giêng năm 2009.',
    ['ngày 20 tháng Giêng năm 2009 = 2009-01-20'],
    'a solar month by its lunar name',
  ],
  ['Ông là thị trưởng từ tháng Giêng năm 2010.', ['tháng Giêng năm 2010 = 2010-01'], 'a solar month by its lunar name'],
  ['Hội mở rằm tháng Giêng.', ['rằm tháng Giêng = 2014-02-14'], 'full moon of the first lunar month'],
  ['Giỗ tổ rơi vào 10/3 âm lịch.', ['10/3 âm lịch = 2014-04-09'], 'lunar day'],
  ['Hạn là ngày ３１/１０.', ['ngày ３１/１０ = 2013-10-31'], 'full-width digits'],
  ['Hạn là ngày 31 / 10 / 2013.', ['ngày 31 / 10 / 2013 = 2013-10-31'], 'spaced'],
  ['Hội nghị họp ngày 10 và 11-11.', ['ngày 10 = 2013-11-10', '11-11 = 2013-11-11'], 'a list of days'],
  ['Mở cửa từ 15 đến 30-11.', ['15 = 2013-11-15', '30-11 = 2013-11-30'], 'a period of bare days'],
  [
    'Thăm trong 3 ngày 20-21 và 22/10/2013.',
    ['ngày 20-21 = 2013-10-20/2013-10-21', '22/10/2013 = 2013-10-22'],
    'an interval in a list',
  ],
  ['Dự báo năm 2014 và 2015 khả quan.', ['năm 2014 = 2014', '2015 = 2015'], 'a list of years'],
  ['Từ năm 2007 đến 2010, ông ở Lào.', ['năm 2007 = 2007', '2010 = 2010'], 'a period of years'],
  ['Từ tháng 1 đến tháng 4-2012 giá giảm.', ['tháng 1 = 2012-01', 'tháng 4-2012 = 2012-04'], 'the year carries back'],
  [
    'Từ tháng 11 đến tháng 2-2012 trời rét.',
    ['tháng 11 = 2011-11', 'tháng 2-2012 = 2012-02'],
    'over the turn of the year',
  ],
  ['Kế hoạch 2011-2015 đã xong.', ['2011-2015 = 2011/2015'], 'years joined'],
  ['Bà lấy chồng (1987 - 1995) rồi ly hôn.', ['1987 - 1995 = 1987/1995'], 'years joined with spaces'],
  ['Quan hệ có từ 3/1947.', ['3/1947 = 1947-03'], 'month and year'],
  ['Ngày mai (24/10), toà xử.', ['Ngày mai = 2013-10-24', '24/10 = 2013-10-24'], 'tomorrow'],
  ['Sáng nay 23/10, mưa.', ['Sáng nay = 2013-10-23', '23/10 = 2013-10-23'], 'this morning'],
  ['Phiên xử sẽ diễn ra vào ngày 3.12.', ['ngày 3.12 = 2013-12-03'], 'to come'],
  ['Hợp đồng ký hồi tháng 12 đã hết hạn.', ['hồi tháng 12 = 2012-12'], 'gone by'],
  ['Ông sang Mỹ cách đây 10 tháng.', ['cách đây 10 tháng = 2012-12'], 'months ago'],
  ['Trận đấu diễn ra cuối tuần này.', ['cuối tuần này = 2013-10-26/2013-10-27'], 'this weekend'],
  ['Tuần trước giá giảm, tuần này giá tăng.', ['Tuần trước = 2013-W42', 'tuần này = 2013-W43'], 'weeks'],
  ['Riêng nửa đầu năm 2013 đạt 5 tỷ USD.', ['nửa đầu năm 2013 = 2013-01/2013-06'], 'half a year'],
  ['Trong 9 tháng đầu năm nay, giá tăng.', ['9 tháng đầu năm nay = 2013-01/2013-09'], 'first months'],
  ['Thầy dạy năm học 2012-2013.', ['năm học 2012-2013 = 2012/2013'], 'school year'],
  ['Máy bay rơi tối 22/10 (giờ địa phương).', ['tối 22/10 = 2013-10-22'], 'hours follow'],
  ['Ông nói tối 22-10 giờ Mỹ.', ['tối 22-10 = 2013-10-22'], 'hour is no unit here'],
  ['Lúc 7h30 ngày 5/10, xe lật.', ['ngày 5/10 = 2013-10-05'], 'clock time left out'],
  ['Trước đó một ngày, ông đã báo tin.', ['Trước đó một ngày = XXXX-XX-XX'], 'nothing named to count from'],
  ['Ngày 29/2, trời rét.', [], 'no such day near 2013'],
  ['Ngày 31/2/2013 không có thật.', [], 'no such day'],
  ['Bộ luật Hình sự 1999 quy định.', ['1999 = 1999'], 'year of a law'],
  ['Đêm giao thừa, phố đông.', ['Đêm giao thừa = 2014-01-30'], 'eve of the lunar new year'],
  ['Họp ngày 5/11 tới tại Huế.', ['ngày 5/11 tới = 2013-11-05'], 'side word in the span'],
  ['Chủ nhật tới, chợ nghỉ.', ['Chủ nhật tới = 2013-10-27'], 'next Sunday'],
];

/** No publication date. */
const undated: readonly (readonly [sentence: string, expected: readonly string[], note: string])[] = [
  ['Ngày 12-6, hai bên gặp nhau.', ['Ngày 12-6 = XXXX-06-12'], 'year unknown'],
  ['Hôm nay trời mưa.', ['Hôm nay = XXXX-XX-XX'], 'day unknown'],
  ['Tuần trước, ông từ chức.', ['Tuần trước = XXXX-WXX'], 'week unknown'],
  ['Tháng trước, ông từ chức.', ['Tháng trước = XXXX-XX'], 'month unknown'],
  ['Từ năm 2000 tới nay giá tăng.', ['năm 2000 = 2000'], 'tới joins here'],
  ['Năm ngoái, ông từ chức.', ['Năm ngoái = XXXX'], 'year unknown'],
  ['Tháng 7 năm ngoái, ông từ chức.', ['Tháng 7 năm ngoái = XXXX-07'], 'only the month'],
  [
    'Sáng nay 15-9, tên lửa rơi. Một ngày trước, ông cảnh báo.',
    ['Sáng nay = XXXX-09-15', '15-9 = XXXX-09-15', 'Một ngày trước = XXXX-09-14'],
    'the text tells its day',
  ],
  [
    'Từ tháng 1 đến tháng 4-2018 đã cấp bò. Ngày 26-5, ông xác nhận.',
    ['tháng 1 = 2018-01', 'tháng 4-2018 = 2018-04', 'Ngày 26-5 = 2018-05-26'],
    'a month with a year close before it',
  ],
  [
    'Trước đó, giữa tháng 11/2018 tường đổ. Ngày 3/1, mưa lớn.',
    ['giữa tháng 11/2018 = 2018-11', 'Ngày 3/1 = 2019-01-03'],
    'over the turn of the year',
  ],
  [
    'Ông sinh ngày 3/10/1966. Ngày 5/10, ông từ chức năm 2018.',
    ['ngày 3/10/1966 = 1966-10-03', 'Ngày 5/10 = XXXX-10-05', 'năm 2018 = 2018'],
    'a birthday lends no year',
  ],
  [
    'Hội nghị triển khai nhiệm vụ năm 2018 họp ngày 19-1.',
    ['năm 2018 = 2018', 'ngày 19-1 = 2018-01-19'],
    'the planned year',
  ],
  [
    'Năm 2017 giá tăng gấp đôi và năm nay có thể gấp ba. Ngày 20/8, ông nói vậy.',
    ['Năm 2017 = 2017', 'năm nay = 2018', 'Ngày 20/8 = 2018-08-20'],
    'set against this year',
  ],
  [
    'Vào trường năm 1985. Hai năm sau, cô đóng phim.',
    ['năm 1985 = 1985', 'Hai năm sau = 1987'],
    'counted from a named year',
  ],
];

const none: readonly string[] = [
  'Gần 1/3 số ghế bỏ trống.',
  'Khoảng 2/3 dân số sống ở quê.',
  'Đội nhà thắng 2-1 rồi hoà 3-3.',
  'Tỷ số 3-1 (1-0) nghiêng về đội khách.',
  'Siêu thị mở 24/7.',
  'Gọi số 0912-345-678 hoặc 1900-1234.',
  'Nhà số 12/5 đường 3/2, hẻm 24/10.',
  'Nghị định 15/2020/NĐ-CP và Thông tư 08/2014 còn hiệu lực.',
  'Quyết định số 12/2019 đã hết hạn.',
  'Bản 2.4.1 sửa lỗi của bản 2.3.',
  'Phạt từ 3-5 triệu đồng hoặc 1-3 năm tù.',
  'Giá từ 1.900 - 2.100 đồng.',
  'Anh ấy 24 tuổi, làm nghề 3 năm.',
  'Bị cáo lĩnh án 5 năm 6 tháng tù.',
  'Mỗi ngày uống 2-3 lần, mỗi lần 1/2 viên.',
  'Trong những năm qua, nhiều năm nay và vài ngày trước.',
  'Hiện nay, gần đây, trước đó, sau đó và ngày nay.',
  'Lần thứ hai, người thứ ba và vị trí thứ 4.',
  'Ngày thứ hai của hội nghị.',
  'Lầu Năm Góc cho biết năm người bị thương.',
  'Một ngày sau khi cưới, họ đi xa.',
  'Hơn 20 năm trước, làng chưa có điện.',
  '10 năm tới sẽ khó khăn.',
  'Đồ đá 2.500 năm trước, rìu 3000 năm trước đây.',
  'Máy chủ 192.168.1.12 ngừng chạy.',
  'Xe biển 29A-123.45 chạy 60 km/h.',
  'Quý vị độc giả, kính mời quý khách.',
  'Thứ trưởng và thứ nữ.',
  'Hàng tháng, hàng năm, mỗi tuần.',
  'Đồ gốm thế kỷ 3 trước Công nguyên.',
  'Cúp U23, S-400, F-16 và G7.',
  'Tăng 1,5%/năm, còn 6-9%/năm.',
  'Trận bán kết lượt về thắng 4-2, giành vé.',
  'Phòng 11.10 ở tầng 11.',
  'Lễ hội mở ngày 10/3 hàng năm, cò về tháng 3-4 âm lịch.',
  'Dịp Giáng sinh và ngày Quốc khánh Pháp.',
  'Hai thập kỷ trước, đợt lũ thứ hai rất lớn.',
  'Chợ họp các ngày thứ bảy và chủ nhật hàng tuần.',
  'Khảo sát 2000 người, 1985 hộ.',
  'Chuyến bay VN-1018 bị huỷ.',
  'Sữa cho trẻ 1-3 tuổi.',
  'Toạ độ 10.5, 12.3 trên bản đồ.',
  'Nửa thế kỷ, ba thập kỷ, hai mùa hè.',
  'Sáng tạo, tối đa, chiều cao và trưa trật.',
];

describe('hard cases with a publication date', () => {
  test.each(published)('%s', (sentence, expected) => {
    expect(read(sentence, '2013-10-23T11:39:00+07:00')).toEqual(expected);
  });
});

/** Published at some time in October 2013. */
const inOctober: typeof published = [
  ['Ngày 3/5, sở họp.', ['Ngày 3/5 = 2013-05-03'], 'the year is known'],
  ['Ngày 15/10, sở họp.', ['Ngày 15/10 = 2013-10-15'], 'a day of that month lies in the past'],
  ['Tháng trước, sở họp.', ['Tháng trước = 2013-09'], 'the month is known'],
  ['Hôm qua, sở họp.', ['Hôm qua = XXXX-XX-XX'], 'the day is not'],
];

describe('hard cases with the month of publication', () => {
  test.each(inOctober)('%s', (sentence, expected) => {
    expect(read(sentence, '2013-10')).toEqual(expected);
  });
});

describe('hard cases without one', () => {
  test.each(undated)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

test.each(none)('no date in: %s', (sentence) => {
  expect(read(sentence, '2013-10-23')).toEqual([]);
});

test('dates in teasers are left out, those in captions are not', () => {
  const text = 'Cầu sập ngày 5/10.\nẢnh chụp ngày 6/10.\nĐọc thêm: Vụ ngày 7/10.';
  const at = (line: string): { start: number; end: number } => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
  });
  const noise = [
    { ...at('Ảnh chụp ngày 6/10.'), kind: 'caption', rule: 'test' },
    { ...at('Đọc thêm: Vụ ngày 7/10.'), kind: 'teaser', rule: 'test' },
  ] as const;
  const dates = findDates({ ...prose(text, '2013-10-23'), noise }, time);
  expect(dates.map(({ value }) => value)).toEqual(['2013-10-05', '2013-10-06']);
});

test('stated dates are not marked as inferred, completed ones are', () => {
  const dates = findDates(prose('Ngày 5/10/2012, ngày 6/10 và hôm qua.', '2013-10-23'), time);
  expect(dates.map(({ inferred }) => inferred)).toEqual([false, true, true]);
});

describe('properties', () => {
  const pieces = [
    'ngày',
    'tháng',
    'năm',
    'hôm',
    'nay',
    'qua',
    'sáng',
    'tuần',
    'trước',
    'sau',
    'thứ',
    'hai',
    'và',
    'đến',
    'từ',
    'cuối',
    'quý',
    'thế kỷ',
    'tết',
    'mùng',
    'âm lịch',
    'cùng',
    '31',
    '12',
    '2',
    '2016',
    '99',
    '/',
    '-',
    '.',
    ',',
    '(',
    ')',
    '\n',
    'sẽ',
    'đã',
    'ông',
    '３',
  ];
  const texts = fc.oneof(
    fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' '))).map((list) => list.flat().join('')),
    fc.string({ unit: 'binary' }),
  );

  test('spans are inside the text, not empty, in order and apart; values are TIMEX3; the same text gives the same dates', () => {
    const value =
      /^(?:\d{4}|XXXX)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|W(?:\d\d|XX)|Q[1-4]|SP|SU|FA|WI))?(?:\/(?:\d{4}|XXXX)(?:-(?:\d\d(?:-\d\d)?|Q[1-4]))?)?$/u;
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '2013-10-23', '2024-02-29T00:00:00+07:00', 'rác'), (text, day) => {
        const dates = findDates(prose(text, day), time);
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.value).toMatch(value);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(findDates(prose(text, day), time)).toEqual(dates);
      }),
      { numRuns: 500 },
    );
  });
});
