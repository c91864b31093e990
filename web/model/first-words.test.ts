import { expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

it.each([
  ['chưa có kết luận', 16, 'chưa có kết luận'],
  ['chưa có kết luận chính thức', 20, 'chưa có kết luận …'],
  ['Llanfairpwllgwyngyll', 8, 'Llanfair …'],
])('%s in %i characters', (text, most, shown) => {
  expect(firstWords(text, most)).toBe(shown);
});
