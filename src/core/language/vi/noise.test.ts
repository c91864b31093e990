import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNoise } from '../../noise/index.ts';
import { tokenize } from '../../text/index.ts';
import { noise } from './noise.ts';

const find = (text: string): string[] =>
  findNoise(text, tokenize(text), noise).map(
    ({ start, end, kind, rule }) => `${kind}/${rule}: ${text.slice(start, end)}`,
  );

const PROSE = [
  'Sáng nay, hội đồng thành phố họp bàn về tuyến buýt mới.',
  'Theo kế hoạch, tuyến buýt sẽ chạy từ quý sau với 20 xe điện.',
  'Bà Lan cho biết thành phố sẽ trợ giá trong ba năm đầu.',
  'Trước đó, nhiều người dân đã than phiền về tuyến cũ.',
].join('\n');

const HITS: readonly (readonly [text: string, expected: readonly string[], note: string])[] = [
  [
    'Người dân chờ xe buýt - Ảnh: AFP Theo thành phố, tuyến mới sẽ mở.',
    ['caption/caption-with-credit: Người dân chờ xe buýt - Ảnh: AFP'],
    'glued to the prose after it',
  ],
  [
    'Tuyến mới sẽ mở. Người dân chờ xe buýt (Ảnh: Lê Mai) Theo thành phố, giá vé giữ nguyên.',
    ['caption/caption-with-credit: Người dân chờ xe buýt (Ảnh: Lê Mai)'],
    'glued on both sides',
  ],
  [
    'Người dân chờ xe buýt. Ảnh: Lê Mai Một tuyến mới sẽ mở.',
    ['caption/caption-with-credit: Người dân chờ xe buýt. Ảnh: Lê Mai'],
    'the name ends where a sentence opens',
  ],
  [
    'Người dân chờ xe buýt - Ảnh: HỮU TÂM Hội đồng đã họp.',
    ['caption/caption-with-credit: Người dân chờ xe buýt - Ảnh: HỮU TÂM'],
    'the name ends where the capitals end',
  ],
  [
    'Ông Trần Văn Tư (phải) tại phiên tòa Trong khi đó, hội đồng thành phố vẫn họp.',
    ['caption/caption-glued: Ông Trần Văn Tư (phải) tại phiên tòa'],
    'glued without credit or dot',
  ],
  [
    'Hội đồng đã họp. Xe sẽ chạy. Lan Anh/VOV-Trung tâm tin',
    ['byline/byline-at-end: Lan Anh/VOV-Trung tâm tin'],
    'author and desk',
  ],
  ['Hội đồng đã họp. Xe sẽ chạy. NGUYỆT MINH', ['byline/byline-at-end: NGUYỆT MINH'], 'author in capitals'],
  [
    'Hội đồng đã họp. Xe sẽ chạy. Mai Hoa (Theo Reuters)',
    ['byline/byline-at-end: Mai Hoa (Theo Reuters)'],
    'author and agency',
  ],
  ['Hội đồng đã họp. Xe sẽ chạy. Theo AP', ['byline/byline-at-end: Theo AP'], 'agency sign-off'],
  ['Hội đồng đã họp. Xe sẽ chạy./. TTXVN', ['byline/byline-at-end: TTXVN'], 'agency alone'],
  ['TTO - Hội đồng đã họp. Xe sẽ chạy.', ['dateline/dateline-outlet: TTO -'], 'outlet before the text'],
  ['(Dân trí) - Hội đồng đã họp. Xe sẽ chạy.', ['dateline/dateline-outlet: (Dân trí) -'], 'outlet in brackets'],
  ['Hà Nội (TTXVN) - Hội đồng đã họp.', ['dateline/dateline-outlet: Hà Nội (TTXVN) -'], 'place and agency'],
  [
    `${PROSE}\nMai Hoa\nÔng Tư trong buổi họp.`,
    ['byline/byline-line: Mai Hoa', 'caption/caption-after-end: Ông Tư trong buổi họp.'],
    'what stands after the author’s name',
  ],
  [
    `${PROSE}\nXem thêm: Vì sao xe buýt vắng khách?`,
    ['teaser/teaser-phrase: Xem thêm: Vì sao xe buýt vắng khách?'],
    'read-more line',
  ],
  [`>> Vé tháng tăng giá\n${PROSE}`, ['teaser/teaser-phrase: >> Vé tháng tăng giá'], 'arrows'],
  [
    PROSE.replace('\nBà Lan', '\nHàng xe điện ở bến.\nBà Lan').concat('\nHàng xe điện ở bến.'),
    ['caption/caption-repeated: Hàng xe điện ở bến.', 'caption/caption-listed-again: Hàng xe điện ở bến.'],
    'a caption that is listed again at the end',
  ],
  [`${PROSE}\n${PROSE}`, [`teaser/body-printed-twice: ${PROSE}`], 'the body twice'],
  [
    `Trang chủ > Thời sự\nThứ năm, 24/10/2013, 08:30 GMT+7\n${PROSE}`,
    ['teaser/page-breadcrumb: Trang chủ > Thời sự', 'dateline/page-date-line: Thứ năm, 24/10/2013, 08:30 GMT+7'],
    'left over from the page',
  ],
  [
    `${PROSE}\nCháy chợ Bình Tây TTO - Một vụ cháy lớn vừa xảy ra sáng nay.`,
    ['teaser/teaser-foreign-lead: Cháy chợ Bình Tây TTO - Một vụ cháy lớn vừa xảy ra sáng nay.'],
    'another article’s headline and lead',
  ],
  [
    `Xe buýt điện - Ảnh: AFP\n${PROSE}\nHành khách lên xe buýt ở bến Hoa Mai.`,
    [
      'caption/caption-with-credit: Xe buýt điện - Ảnh: AFP',
      'caption/caption-last-line: Hành khách lên xe buýt ở bến Hoa Mai.',
    ],
    'a last line that looks like a caption, where another picture has one',
  ],
];

const MISSES: readonly (readonly [text: string, note: string])[] = [
  [PROSE, 'plain prose'],
  ['Ảnh chụp vệ tinh cho thấy con đường mới. Hội đồng đã họp.', 'a picture that the prose speaks of'],
  ['Trong ảnh: ông Tư và vợ đứng trước nhà, theo lời kể của con trai.', 'no credit'],
  ['Hội đồng đã họp. Người chủ trì là Ông Nguyễn Văn Tư.', 'prose that ends with a name'],
  ['Ông nói: "Xe sẽ chạy". Đó là lời hứa của Nguyễn Văn Tư', 'the last sentence has no dot'],
  ['Bộ TT - TT đã trả lời. Sở sẽ xem xét.', 'a ministry that looks like a dateline'],
  ['Ông đọc báo Một thế giới mỗi sáng. Hội đồng đã họp.', 'a capital inside a name'],
  ['Mỹ - Trung đàm phán. Hai bên chưa nhượng bộ.', 'a dash between names'],
  ['Anh xem thêm phim và đọc thêm sách. Hội đồng đã họp.', 'read-more words in prose'],
  [
    `${PROSE}\nHành khách lên xe buýt ở bến Hoa Mai.`,
    'a short last line that looks like a caption, where nothing tells of pictures',
  ],
  [`${PROSE}\nÔng nói thêm rằng vé tháng sẽ không tăng cho đến khi hội đồng họp lại.`, 'a last line that is prose'],
];

describe('noise', () => {
  it.each(HITS)('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(MISSES)('leaves alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('takes the closing lines that have no tie with the article, and no line of the article', () => {
    const foreign = [
      'Động đất mạnh 6,1 độ làm rung chuyển đảo Sumatra của Indonesia, chưa có báo cáo về thương vong.',
      'Tay vợt Carlos Alcaraz vào bán kết giải Roland Garros sau chiến thắng ba ván trước Andrey Rublev.',
      'Ngân hàng Credit Suisse đồng ý nộp phạt 475 triệu franc vì bê bối trái phiếu cá ngừ Mozambique.',
      'Đạo diễn Martin Scorsese khởi quay bộ phim tiểu sử về ca sĩ Frank Sinatra ở Nevada.',
    ];
    expect(find(`${PROSE}\n${foreign.join('\n')}`)).toEqual(foreign.map((line) => `teaser/teaser-unrelated: ${line}`));
  });

  it('gives spans in order, inside the text and trimmed, and the same ones each time', () => {
    const piece = fc.constantFrom(
      'Ảnh',
      ':',
      ' ',
      '(',
      ')',
      '-',
      'AFP',
      '\n',
      '.',
      'Theo',
      'Mai Hoa',
      'đi',
      '>>',
      'TTO',
      '24/10/2013',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const blocks = findNoise(input, tokenize(input), noise);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          at = end;
        }
        expect(at).toBeLessThanOrEqual(input.length);
        expect(findNoise(input, tokenize(input), noise)).toEqual(blocks);
      }),
    );
  });
});
