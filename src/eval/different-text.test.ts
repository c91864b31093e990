import { expect, test } from 'vitest';
import { differenceOf } from './different-text.ts';

const TEXT = 'Nước sông\nđổi màu';

test.each([
  [TEXT.normalize('NFD'), 1, 'only in Unicode normal form'],
  [TEXT.replace('\n', '\r\n'), 9, 'only in line ends'],
  [`${TEXT}\n`, 17, 'only in normal form, line ends, invisible characters or white space at the two ends'],
  [TEXT.normalize('NFD').replace('\n', '\r\n'), 1, 'only in normal form, line ends, '],
  [TEXT.replace('đổi màu', 'cạn'), 10, '"cạn" here, "đổi màu" there'],
  [TEXT.slice(0, 9), 9, '"" here, "\\nđổi màu" there'],
])('%j differs from character %i on, %s', (gold, at, how) => {
  expect(differenceOf(gold, TEXT)).toContain(`from character ${at} on (${how}`);
});

test('the same text does not differ', () => {
  expect(differenceOf(TEXT, TEXT)).toBeUndefined();
});
