import { expect, test } from 'vitest';
import { normalizeText } from './normalize.ts';

test('Invisible characters, line ends, composed letters and white space at the ends have one form', () => {
  expect(normalizeText('\ufeff Ho\u0302\u0300 \r\nTa\u200by\r ')).toBe('Hồ \nTay');
});

test('What hides inside words is dropped, tabs and line ends stay', () => {
  const hidden = '\0\b\u001b\u007f\u0096\u00ad\u034f\u061c\u200d\u202e\u2062\u2066\u2069\ufe0f\ufeff';
  for (const one of hidden) expect(normalizeText(`Bà Th${one}ư`)).toBe('Bà Thư');
  expect(normalizeText(`o${hidden}\u0302${hidden}\u0300\r${hidden}\nh`)).toBe('ồ\nh');
  for (const kept of '\t\v\f\u0085\u2028\u2029\u00a0') expect(normalizeText(`Bà${kept}Thư`)).toBe(`Bà${kept}Thư`);
});

test('Of marks piled on a letter thirty stay, and a second run changes nothing', () => {
  const once = normalizeText(`hồ a${'\u0323\u0301'.repeat(100_000)} cạn ${'\u0344'.repeat(50)}`);
  expect(once.length).toBeLessThan(80);
  expect(once).toMatch(/^hồ ạ[^ ]+ cạn /u);
  expect(normalizeText(once)).toBe(once);
  expect(normalizeText(`c${'\u0344'.repeat(16)}`)).toHaveLength(31);
});
