import { expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';

/** The sources of a text, as they stand. */
const sources = (text: string): string[] =>
  analyze({ id: 'x', text }).statements.map(({ source }) =>
    source === null ? '' : text.slice(source.start, source.end),
  );

test.each([
  [
    'Masahiko Satori, thứ trưởng môi trường Nhật Bản, từng khẳng định nước này đã giảm khí thải.',
    'Masahiko Satori, thứ trưởng môi trường Nhật Bản',
  ],
  [
    'Ông Đặng Quốc Khang, Chủ tịch UBND tỉnh Hải An ký văn bản yêu cầu các sở kiểm tra.',
    'Ông Đặng Quốc Khang, Chủ tịch UBND tỉnh Hải An',
  ],
  ['Không ít người cho rằng giá vé quá cao.', 'Không ít người'],
  ['Ông Lê Văn Tám hãi hùng kể lại rằng ngôi nhà đã sập.', 'Ông Lê Văn Tám'],
])('%s', (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test.each([
  ['Tại Trung Quốc, giới quan sát cho rằng giá sẽ giảm.', 'giới quan sát'],
  ['Sau cuộc gặp với ông Peter Cole, ông John Smith nói rằng giá sẽ giảm.', 'ông John Smith'],
])('nobody else’s name: %s', (text, expected) => {
  expect(sources(text)).toEqual([expected]);
});

test('an outlet with a name of one word relays', () => {
  const [said] = analyze({
    id: 'x',
    text: 'Theo Farsnews, các nguồn tin quân sự cho hay cuộc tập trận đã bắt đầu.',
  }).statements;
  expect(said?.via).toEqual(['Farsnews']);
});

test('what a reporter sees for himself is no statement', () => {
  expect(sources('Theo quan sát, nhiều cửa hàng đã đóng cửa.')).toEqual([]);
});
