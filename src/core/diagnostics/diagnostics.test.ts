import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const VIETNAMESE =
  'Bà Thư khẳng định nhà máy không xả nước thải chưa qua xử lý ra sông, đồng thời cho rằng cá chết là do nhiệt độ nước tăng đột ngột trong ngày 12/3.';

const codes = (text: string, published?: string): readonly string[] =>
  analyze({ id: 'a', text, ...(published === undefined ? {} : { published }) }).diagnostics.map(({ code }) => code);

describe('a text that does not read like Vietnamese', () => {
  test.each([
    [VIETNAMESE, [], 'Vietnamese'],
    [VIETNAMESE.normalize('NFD'), [], 'decomposed letters'],
    [VIETNAMESE.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), ['other-language'], 'marks left out'],
    [
      'The spokeswoman said that the plant had not released any untreated water into the river, and that the fish died of heat.',
      ['other-language'],
      'English',
    ],
    ['Reuters, Dmitry Peskov', [], 'too short to tell'],
    ['', ['no-words'], 'nothing'],
    ['1 2 3 …', ['no-words'], 'numbers and marks alone'],
  ])('%#: %s', (text, expected, _note) => {
    expect(codes(text, '2025-03-14')).toEqual(expected);
  });
});

test.each([
  ['2025-02-31', false, 'no day of the calendar'],
  ['14/03/2025', false, 'another order'],
  ['hôm qua', false, 'words'],
  ['', false, 'nothing'],
  ['2025-03-14', true, 'a day'],
  ['2025-03-14T08:00:00+07:00', true, 'a day with its time'],
  ['2025-03-14 08:00', true, 'a blank for the T'],
  ['2025-03', true, 'a month'],
  ['2025', true, 'a year'],
])('the publication date %j is read: %j (%s)', (published, isRead) => {
  const analysis = analyze({ id: 'a', text: VIETNAMESE.replace('12/3', '12/3/2025'), published });
  expect(analysis.published).toBe(isRead ? published : undefined);
  expect(analysis.diagnostics.map(({ code }) => code)).toEqual(isRead ? [] : ['unreadable-publication-date']);
});

test('days without a year in an article without a date', () => {
  expect(codes(VIETNAMESE)).toEqual(['no-publication-date']);
  expect(codes('Ngày 12/3/2025, bà Thư bác bỏ tin đó.')).toEqual([]);
});
