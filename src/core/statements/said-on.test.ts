import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const PUBLISHED = '2024-10-31';

/** The day of each statement in a text published on Thursday, 31 October 2024. */
const CASES: readonly (readonly [text: string, days: readonly (string | null)[], note: string])[] = [
  ['Ông Hưng cho biết nhà máy đã dừng.', [null], 'no date'],
  ['Hôm 29/10, ông Hưng cho biết nhà máy đã dừng.', ['2024-10-29'], 'before the subject'],
  ['Ông Hưng hôm 29/10 cho biết nhà máy đã dừng.', ['2024-10-29'], 'between subject and cue'],
  ['“Nhà máy đã dừng”, ông Hưng nói hôm 29/10.', ['2024-10-29'], 'behind the cue'],
  ['Hôm qua, ông Hưng cho biết nhà máy đã dừng.', ['2024-10-30'], 'relative'],
  ['Ông Hưng cho biết nhà máy đã dừng từ ngày 12/9.', [null], 'a date in the content dates nothing'],
  ['Hôm 29/10, ông Hưng cho biết nhà máy dừng từ 12/9.', ['2024-10-29'], 'one outside, one inside'],
  ['Tháng 8, ông Hưng hứa sẽ dừng nhà máy.', ['2024-08'], 'a month'],
  ['Năm 2019, ông Hưng tuyên bố nhà máy an toàn.', ['2019'], 'a year'],
  [
    'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng. Ông Hưng nói thêm công nhân vẫn có lương.',
    ['2024-10-29', '2024-10-29'],
    'the same speaker goes on',
  ],
  [
    'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng. Hôm 30/10, bà Thư nói nước sông vẫn đen.',
    ['2024-10-29', '2024-10-30'],
    'each its own',
  ],
];

describe('saidOn', () => {
  test.each(CASES)('%j → %j (%s)', (text, days) => {
    const { statements } = analyze({ id: 'day', published: PUBLISHED, text });
    expect(statements.map(({ saidOn }) => saidOn)).toEqual(days);
  });

  test('without a publication date the year is unknown', () => {
    const { statements } = analyze({ id: 'day', text: 'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng.' });
    expect(statements.map(({ saidOn }) => saidOn)).toEqual(['XXXX-10-29']);
  });
});
