import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import { normalizeText, tokenize } from '../text/index.ts';
import type { DateMention, Figure, Noise } from '../types.ts';
import { findFigures } from './index.ts';

function figuresOf(raw: string, dates: readonly DateMention[] = [], noise: readonly Noise[] = []): Figure[] {
  const text = normalizeText(raw);
  return findFigures({ text, tokens: tokenize(text), noise, sentences: [] }, dates, vietnamese.figures);
}

/** `moreThan 40..- người`: the figure in one line. */
const told = ({ low, high, comparator, unit }: Figure): string =>
  `${comparator} ${low ?? '-'}..${high ?? '-'} ${unit}`.trim();

describe('numbers', () => {
  test.each<[string, string[], string]>([
    ['Kho chứa 10.000 tấn than.', ['exact 10000..10000 tấn than'], 'thousands dot'],
    ['Cảng đón 1.234.567 khách.', ['exact 1234567..1234567 khách'], 'two thousands dots'],
    ['Cảng đón 1,59 triệu khách.', ['exact 1590000..1590000 khách'], 'decimal comma before a scale'],
    ['Giải chạy có 2,149 người dự.', ['exact 2149..2149 người'], 'people come whole: thousands comma'],
    ['Lương là 3,200 USD.', ['exact 3200..3200 USD'], 'money has no third decimal'],
    ['Tổng vốn 1,375 tỷ đồng.', ['exact 1375000000..1375000000 đồng'], 'three decimals before a scale'],
    ['Họ mua 1,200 tấn gạo.', ['exact 1200..1200 tấn gạo'], 'no decimal ends in two zeros'],
    [
      'Năm ngoái bán 1,234,500 tấn, nay 2,345 tấn.',
      ['exact 1234500..1234500 tấn', 'exact 2345..2345 tấn'],
      'the article writes thousands commas',
    ],
    [
      'Giá tăng 7.5% lên 1.625 triệu USD.',
      ['exact 7.5..7.5 %', 'exact 1625000..1625000 USD'],
      'the article writes decimal dots',
    ],
    [
      'Giá tăng 7,5% lên 1.625 tỷ đồng.',
      ['exact 7.5..7.5 %', 'exact 1625000000000..1625000000000 đồng'],
      'the article writes decimal commas',
    ],
    ['Đập chứa 2.5 triệu m3.', ['exact 2500000..2500000 m3'], 'one digit behind the dot'],
    ['Diện tích 1.234,5 km2.', ['exact 1234.5..1234.5 km2'], 'both marks'],
    ['Diện tích 1,234.5 km2.', ['exact 1234.5..1234.5 km2'], 'both marks, the English way'],
    ['Sai số 0,125 mm.', ['exact 0.125..0.125 mm'], 'zero before the comma'],
    ['Quỹ có 12 000 000 đồng.', ['exact 12000000..12000000 đồng'], 'groups set apart by spaces'],
    ['Quỹ góp 3, 7 triệu USD.', ['exact 3700000..3700000 USD'], 'space after a decimal comma'],
    ['Tỉnh duyệt 02 dự án.', ['exact 2..2 dự án'], 'office zero'],
    ['Có hai mươi mốt học sinh vắng.', ['exact 21..21 học sinh'], 'tens and one'],
    ['Có ba mươi lăm con bò chết.', ['exact 35..35 con bò'], 'five after tens'],
    ['Có mười bốn chiếc thuyền.', ['exact 14..14 chiếc thuyền'], 'teens'],
    ['Có một trăm linh năm hộ dân.', ['exact 105..105 hộ dân'], 'filler'],
    ['Có hai trăm ba mươi hộ dân.', ['exact 230..230 hộ dân'], 'hundreds and tens'],
    ['Chi hai nghìn ba trăm đồng.', ['exact 2300..2300 đồng'], 'thousands and hundreds'],
    ['Chi hai nghìn không trăm linh năm đồng.', ['exact 2005..2005 đồng'], 'empty hundreds'],
    ['Xã có năm người bị thương.', ['exact 5..5 người bị thương'], 'five, not year'],
    ['Làng có nửa triệu người.', ['exact 500000..500000 người'], 'half a million'],
    ['Căn nhà giá 1 tỷ rưỡi.', ['exact 1500000000..1500000000 đồng'], 'and a half'],
    ['Căn nhà giá hai tỷ rưỡi đồng.', ['exact 2500000000..2500000000 đồng'], 'and a half, in words'],
    ['Xe bán 3 triệu 200 nghìn đồng.', ['exact 3200000..3200000 đồng'], 'two scales'],
    ['Nợ 10 nghìn tỷ đồng.', ['exact 10000000000000..10000000000000 đồng'], 'scales multiply'],
    ['Thửa ruộng đổi lấy 15 vạn đồng.', ['exact 150000..150000 đồng'], 'ten thousands'],
    ['Ba chục hộ dân dời đi.', ['exact 30..30 hộ dân'], 'tens as a scale'],
    ['Chỉ 3/4 cử tri đi bầu.', ['exact 0.75..0.75 cử tri'], 'fraction'],
    ['Gần 1/3 dân số thiếu nước.', ['about 0.3333333333333333..0.3333333333333333 dân số'], 'bounded fraction'],
    ['Hơn một nửa gian hàng đóng cửa.', ['moreThan 0.5..- gian hàng'], 'half of'],
    ['Anh cao 1m73.', ['exact 1.73..1.73 m'], 'decimals behind the unit'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(told)).toEqual(expected);
  });
});

describe('bounds', () => {
  test.each<[string, string[], string]>([
    ['Ít nhất 12 người chết.', ['atLeast 12..- người'], 'at the beginning'],
    ['Tòa phạt tối thiểu là 3 triệu đồng.', ['atLeast 3000000..- đồng'], 'with the copula'],
    ['Không dưới 40 tàu cá bị chìm.', ['atLeast 40..- tàu cá'], 'negated less'],
    ['Số sở không được vượt quá 20 đơn vị.', ['atMost -..20 đơn vị'], 'a limit'],
    ['Nồng độ chưa vượt quá 50 mg.', ['atMost -..50 mg'], 'not yet beyond'],
    ['Lương không thấp hơn 5 triệu đồng.', ['atLeast 5000000..- đồng'], 'negated lower'],
    ['Nhiệt độ 39 độ C.', ['exact 39..39 độ C'], 'a noun that ends like a bound'],
    ['Hơn 40 tàu cá bị chìm.', ['moreThan 40..- tàu cá'], 'more'],
    ['Thiệt hại vượt quá 9 tỷ đồng.', ['moreThan 9000000000..- đồng'], 'beyond'],
    ['Đoàn tàu chạy trên 200 km/h.', ['moreThan 200..- km/h'], 'over'],
    ['Mỗi hộ nhận tối đa 5 triệu đồng.', ['atMost -..5000000 đồng'], 'at most'],
    ['Xe chở không quá 16 người.', ['atMost -..16 người'], 'not over'],
    ['Chưa đầy 30 hộ dân ở lại.', ['lessThan -..30 hộ dân'], 'not yet'],
    ['Lỗi dưới 3% số phiếu.', ['lessThan -..3 %'], 'under'],
    ['Khoảng 500 người đến.', ['about 500..500 người'], 'about'],
    ['Gần 500 người đến.', ['about 500..500 người'], 'near'],
    ['Ngót nghét 20 tỷ đồng đã chi.', ['about 20000000000..20000000000 đồng'], 'two-syllable about'],
    ['Đoàn lên tới 500 người.', ['exact 500..500 người'], 'up to is the value itself'],
    ['Đoàn có tới 500 người.', ['exact 500..500 người'], 'as many as'],
    ['Bò nặng 125 kg trở lên được nhận.', ['atLeast 125..- kg'], 'bound behind'],
    ['Bò nặng từ 125 kg trở lên được nhận.', ['atLeast 125..- kg'], 'with its opener'],
    ['Giá 50 nghìn đồng đổ lại.', ['atMost -..50000 đồng'], 'or less'],
    ['Nhóm 5 người trở xuống được vào.', ['atMost -..5 người'], 'and below'],
    ['Hàng nghìn công nhân đình công.', ['atLeast 1000..- công nhân'], 'vague thousands'],
    ['Hàng chục nghìn công nhân đình công.', ['atLeast 10000..- công nhân'], 'two scales'],
    ['Vài chục công nhân đình công.', ['atLeast 20..- công nhân'], 'a few tens'],
    ['Cả trăm công nhân đình công.', ['atLeast 100..- công nhân'], 'as many as a hundred'],
    ['Gần chục công nhân đình công.', ['about 10..10 công nhân'], 'nearly ten'],
    ['Nhiều tỷ đồng đã mất.', ['atLeast 1000000000..- đồng'], 'many billions'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(told)).toEqual(expected);
  });
});

describe('ranges', () => {
  test.each<[string, string[], string]>([
    ['Thuyền chở 25-30 người.', ['range 25..30 người'], 'hyphen'],
    ['Thuyền chở 25 - 30 người.', ['range 25..30 người'], 'spaced hyphen'],
    ['Thuyền chở 25–30 người.', ['range 25..30 người'], 'dash'],
    ['Mỗi chuyến từ 2,5 - 3 triệu đồng.', ['range 2500000..3000000 đồng'], 'shared scale'],
    ['Mỗi chuyến từ 800 nghìn đến 1 triệu đồng.', ['range 800000..1000000 đồng'], 'two scales'],
    ['Mỗi nhóm ba đến bốn người.', ['range 3..4 người'], 'words'],
    ['Có hai, ba người đứng xem.', ['range 2..3 người'], 'neighbours with a comma'],
    ['Có hai ba người đứng xem.', ['range 2..3 người'], 'neighbours'],
    ['Lãi suất 5-7%.', ['range 5..7 %'], 'percent'],
    ['Lãi suất từ 5% đến 7%.', ['range 5..7 %'], 'the unit twice'],
    ['Người cao từ 1m60 đến 1m75.', ['range 1.6..1.75 m'], 'decimals behind the unit, twice'],
    [
      'Giá tăng từ 5 triệu lên 7 triệu đồng.',
      ['exact 5000000..5000000 đồng', 'exact 7000000..7000000 đồng'],
      'a change is two figures; the first borrows the unit',
    ],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(told)).toEqual(expected);
  });
});

describe('units', () => {
  test.each<[string, string[], string]>([
    ['Giá dầu là 70 USD/thùng.', ['exact 70..70 USD/thùng'], 'rate'],
    ['Mức phạt: 5 triệu.', ['exact 5000000..5000000 đồng'], 'money, told behind a colon'],
    ['Sẽ bị phạt 5\u00a0triệu.', ['exact 5000000..5000000 đồng'], 'money, with a space that does not break'],
    ['Cước 10.000 đồng/tháng.', ['exact 10000..10000 đồng/tháng'], 'rate by time'],
    ['Bà mua 2 kg thịt bò.', ['exact 2..2 kg thịt bò'], 'substance'],
    ['Tàu chở 165.000 thùng dầu tinh chế.', ['exact 165000..165000 thùng dầu tinh chế'], 'barrels of'],
    ['Khu đất rộng 3000m2.', ['exact 3000..3000 m2'], 'glued'],
    ['Gói cước có 50MB.', ['exact 50..50 MB'], 'glued, capitals'],
    ['Hãng trả 5 triệu đô la Mỹ.', ['exact 5000000..5000000 đô la Mỹ'], 'money in three words'],
    ['Hãng trả $500.', ['exact 500..500 USD'], 'mark before'],
    ['Họ có 8 chiếc máy bay chiến đấu.', ['exact 8..8 chiếc máy bay chiến đấu'], 'classifier and noun'],
    ['Tàu có 25 nhân viên an ninh.', ['exact 25..25 nhân viên an ninh'], 'compound'],
    ['Bị cáo lĩnh 16 năm tù.', ['exact 16..16 năm tù'], 'a sentence is a measure of punishment'],
    ['Đã tìm thấy 21 trong số 23 địa điểm.', ['exact 21..21 địa điểm', 'exact 23..23 địa điểm'], 'members of a total'],
    ['Có 152/153 người đã về.', ['exact 152..152 người', 'exact 153..153 người'], 'members of a total with a slash'],
    [
      'Trong tổng số 14 người, 3 người bị thương nặng.',
      ['exact 14..14 người', 'exact 3..3 người bị thương'],
      'a total is no ordinal',
    ],
    ['Toán gồm ba người Lào, một người Thái.', ['exact 3..3 người', 'exact 1..1 người'], 'one beside other counts'],
    ['Giá đất 24 triệu/m2.', ['exact 24000000..24000000'], 'a rate that leaves the currency out'],
    ['Gói bột nặng 168g.', ['exact 168..168 g'], 'grams'],
    ['Đã thanh tra 14 trong 79 công trình.', ['exact 14..14 công trình', 'exact 79..79 công trình'], 'out of'],
    ['Hội đồng tăng từ 8 lên 9 thành viên.', ['exact 8..8 thành viên', 'exact 9..9 thành viên'], 'change'],
    ['Ông từng bị phạt năm triệu.', ['exact 5000000..5000000 đồng'], 'the currency left out'],
    [
      'Tiền tăng từ 5 triệu lên 7 triệu USD.',
      ['exact 5000000..5000000 USD', 'exact 7000000..7000000 USD'],
      'the next figure tells it',
    ],
    ['Bão làm một người chết.', ['exact 1..1 người'], 'one victim'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(told)).toEqual(expected);
  });
});

describe('no figure', () => {
  test.each<[string, string]>([
    ['Hai nước ký hiệp định.', 'both states'],
    ['Quan hệ giữa 2 bên tốt đẹp.', 'both sides'],
    ['Đàm phán sáu bên bị hoãn.', 'six-party'],
    ['Cả ba quốc gia đều đồng ý.', 'all three'],
    ['Cả hai tàu đều chìm.', 'both'],
    ['Hai cuộc họp này kéo dài.', 'pointed at'],
    ['Ba anh em cùng đi học.', 'siblings'],
    ['Ông Tám, 52 tuổi, vắng mặt.', 'age'],
    ['Bé gái 14 tháng tuổi bị sốt.', 'age in months'],
    ['Cuộc họp kéo dài 2 ngày.', 'duration'],
    ['Sau hơn 39 năm lãnh đạo, ông nghỉ.', 'duration whose unit is a number word'],
    ['Phiên chợ mở lúc 14 giờ 50 phút.', 'time of day'],
    ['Phiên chợ mở từ 9g sáng.', 'time of day, short'],
    ['Ông Tám trú tại xóm 7 xã Đông.', 'hamlet'],
    ['Phiên chợ mở lúc 17h25.', 'time of day, glued'],
    ['Đội thắng 3-0 trên sân nhà.', 'score'],
    ['Đội thua 1-2 sau hiệp phụ.', 'score that rises'],
    ['Tổ hợp S-400 đã đến.', 'model'],
    ['Tổ hợp S - 400 đã đến.', 'spaced model'],
    ['Chiếc MiG -21 rơi.', 'model, half spaced'],
    ['Chiếc Boeing 777 hạ cánh.', 'aircraft'],
    ['Đội U23 tập luyện.', 'team'],
    ['Mạng 3G chập chờn.', 'network'],
    ['Theo Điều 102 Luật Đất đai.', 'article of a law'],
    ['Theo Nghị định 15/2020/NĐ-CP.', 'decree'],
    ['Quyết định 236 bị hủy.', 'decision'],
    ['Lần thứ 14 hội nghị được mở.', 'ordinal'],
    ['Anh đứng hạng 4 toàn đoàn.', 'rank'],
    ['Lò phản ứng số 3 ngừng chạy.', 'number of'],
    ['Nó rơi từ tầng 30 xuống.', 'floor'],
    ['Em học lớp 5 trường làng.', 'class'],
    ['Phút 69, anh rời sân.', 'minute of a match'],
    ['Quốc lộ 1A tắc nghẽn.', 'road'],
    ['Gọi số 0912345678 để hỏi.', 'telephone'],
    ['Liên hệ 024-3826-1234 để biết.', 'telephone with hyphens'],
    ['Xã cách quốc lộ 217 đoạn gần cầu.', 'road before a noun'],
    ['Lào là 1 trong ít nước vắng mặt.', 'one of'],
    ['Mỗi năm mức đóng lại đổi.', 'year, not five'],
    ['Trụ sở tại 465B Hoàng Hoa.', 'house number'],
    ['Một quan chức giấu tên xác nhận.', 'article'],
    ['Ông là một trong số ít người hiểu chuyện.', 'one of'],
    ['Đây là một tỉ trọng nhỏ.', 'one, and a word that begins like a scale'],
    ['Tòa triệu tập nhân chứng.', 'a word that begins like a scale'],
    ['Tỷ lệ thất nghiệp tăng.', 'a word that is like a scale'],
    ['Chị gắng sống trăm năm.', 'figure of speech'],
    ['Lầu Năm Góc từ chối trả lời.', 'name with a number word'],
    ['Ông sống ở quận Hai Bà Trưng.', 'name with a number word'],
    ['Họ đi xe ba bánh.', 'kind of vehicle'],
    ['Có vài ba người đứng xem.', 'a few'],
    ['Giá thấp hơn năm ngoái.', 'year, not five'],
    ['Anh không hé nửa lời.', 'figure of speech'],
    ['Cuốn sách để trên một chiếc bàn.', 'on, not over'],
    ['Giải Mùa Xuân 2018 khép lại.', 'year of an event'],
    ['1. Mở cửa', 'list number'],
    ['Tâm bão ở 7,7 độ vĩ Bắc.', 'coordinate'],
    ['Bản vá 2.0.13 đã ra.', 'version'],
    ['Tỷ lệ 2:1 là đủ.', 'ratio'],
    ['Quán mở cửa 24/7.', 'round the clock'],
  ])('%s (%s)', (text) => {
    expect(figuresOf(text).map(told)).toEqual([]);
  });

  test('what lies in a date or a teaser is no figure', () => {
    const text = 'Ngày 12 tháng 3 có 40 người.\nXem thêm: 50 người';
    const date = { start: 0, end: 15, value: 'XXXX-03-12', inferred: false };
    const teaser: Noise = { start: 29, end: text.length, kind: 'teaser', rule: 'test' };
    expect(figuresOf(text, [date], [teaser]).map(told)).toEqual(['exact 40..40 người']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '12',
      '3',
      '1.000',
      '2,5',
      '000',
      'một',
      'hai',
      'năm',
      'mươi',
      'trăm',
      'triệu',
      'tỷ',
      'rưỡi',
      'hàng',
      'hơn',
      'từ',
      'đến',
    ],
    ...[
      '-',
      '–',
      '/',
      '.',
      ',',
      '%',
      '$',
      ' ',
      ' ',
      '\n',
      'người',
      'kg',
      'm73',
      'S',
      'trở lên',
      'trong số',
      '０９',
      '😀',
    ],
  );
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test('figures lie inside the text, in order and apart, with bounds in order', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        const text = normalizeText(raw);
        let free = 0;
        for (const { start, end, low, high } of figuresOf(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(Number.isFinite(low ?? high)).toBe(true);
          expect(Number.isFinite(high ?? low)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same figures', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        expect(figuresOf(raw)).toEqual(figuresOf(raw));
      }),
    );
  });
});
