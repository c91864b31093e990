import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Triều Tiên', 'trieu tien'],
  ['ĐÀ NẴNG', 'da nang'],
  ['đường sắt', 'duong sat'],
  ['hòa hoà', 'hoa hoa'],
  ['Kim Jong-un 2024', 'kim jong-un 2024'],
  // Letters that would grow stay as long as they are.
  ['ß İ ﬁ', 'ß i ﬁ'],
])('%s is searched as %s', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('folding keeps the length, so places stay places', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});
