import { expect, test } from 'vitest';
import { sameName } from './names.ts';

test.each([
  ['Dmitry Peskov', 'Peskov', true, 'the shorter name stands in the longer'],
  ['Kim Jong-un', 'Kim Jong Un', true, 'hyphens and case'],
  ['Hoa Kỳ', 'Mỹ', true, 'two names of one state'],
  ['Seoul', 'Hàn Quốc', true, 'a capital for its state'],
  ['Bộ Ngoại giao Nga', 'Bộ Ngoại giao Mỹ', false, 'one word differs'],
  ['Peskov', '', false, 'nothing matches nothing'],
  ['Nam', 'Namibia', false, 'whole words only'],
])('%j and %j: %s, %s', (a, b, expected, _note) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});
