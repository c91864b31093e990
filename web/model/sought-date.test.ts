import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findDate } from './sought-date.ts';
import { patternTerm, toSearched } from './terms.ts';

test.each([
  ['18/10/2013', '2013-10-18'],
  ['vào 5-9-2013 ở', '2013-09-05'],
  ['18.10', '2013-10-18'],
  ['ngày 18 tháng 10', '2020-10-18T09:00'],
  ['Ngày 18 tháng 10 năm 2013', '2013-10-18'],
  ['ngày 18 tháng 10, năm 2013', '2013-10-18'],
  ['2013-10-18', '2013-10-18'],
  ['2013-10', '2013-10-18'],
  ['10/2013', '2013-10'],
  ['tháng 10 năm 2013', '2013-10-02'],
  ['18 Oct 2013', '2013-10-18'],
  ['September 2013', '2013-09'],
])('%s is %s', (words, value) => {
  expect(findDate(fold(words))?.value.test(value)).toBe(true);
});

test.each([
  ['18/10/2013', '2014-10-18'],
  ['18/10', '2013-10'],
  ['1/10', '2013-10-18'],
  ['10/2013', '2013-11-10'],
])('%s is not %s', (words, value) => {
  expect(findDate(fold(words))?.value.test(value)).toBe(false);
});

test.each([
  ['2013'],
  ['32/10'],
  ['18/13'],
  ['1.10.2.3'],
  ['165.000'],
  ['3 máy bay'],
  ['18/10/20'],
  ['điều 4'],
  ['FA-5/10'],
])('%s is no date', (words) => {
  expect(findDate(fold(words))).toBeNull();
});

test.each([
  ['18/10', ['18-10', '18.10', '18/10', '18 tháng 10']],
  ['5/9/2013', ['05/09/2013', '5-9-2013', '5 tháng 9 năm 2013', '2013-09-05']],
  ['10/2013', ['10-2013', '10 năm 2013', '2013-10']],
])('%s is found as %j', (words, texts) => {
  const { written = '' } = findDate(words) ?? {};
  for (const text of texts)
    expect(patternTerm(written, false)(toSearched(`hôm ${text} ở`))).toEqual({ start: 4, end: 4 + text.length });
});
