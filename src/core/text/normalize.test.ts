import { expect, test } from 'vitest';
import { normalizeText } from './normalize.ts';

test('Invisible characters, line ends, composed letters and white space at the ends have one form', () => {
  expect(normalizeText('\ufeff Ho\u0302\u0300 \r\nTa\u200by\r ')).toBe('Hồ \nTay');
});

test('Of marks piled on a letter thirty stay, and a second run changes nothing', () => {
  const once = normalizeText(`hồ a${'\u0323\u0301'.repeat(100_000)} cạn ${'\u0344'.repeat(50)}`);
  expect(once.length).toBeLessThan(80);
  expect(once).toMatch(/^hồ ạ[^ ]+ cạn /u);
  expect(normalizeText(once)).toBe(once);
  expect(normalizeText(`c${'\u0344'.repeat(16)}`)).toHaveLength(31);
});
