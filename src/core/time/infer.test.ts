import { describe, expect, test } from 'vitest';
import type { ArticleAnalysis, DateMention } from '../types.ts';
import { inferDates, referenceDateOf } from './infer.ts';

function analysis(values: readonly string[], published?: string): ArticleAnalysis {
  const dates: DateMention[] = values.map((value, k) => ({ start: k, end: k + 1, value, inferred: false }));
  const empty = { noise: [], sentences: [], figures: [], entities: [], mentions: [], statements: [], diagnostics: [] };
  return {
    id: 'a',
    language: 'vi',
    text: 'x'.repeat(9),
    ...empty,
    dates,
    ...(published !== undefined && { published }),
  };
}

describe('inferDates', () => {
  test.each([
    ['XXXX-10-31', '2013-11-02', '2013-10-31', 'a day before the reference'],
    ['XXXX-11-05', '2013-11-02', '2013-11-05', 'a day soon after it'],
    ['XXXX-12-30', '2014-01-03', '2013-12-30', 'over the turn of the year'],
    ['XXXX-01-05', '2013-12-20', '2014-01-05', 'announced over the turn of the year'],
    ['XXXX-07', '2013-11-02', '2013-07', 'a month'],
    ['XXXX-08-01/XXXX-08-07', '2018-08-20', '2018-08-01/2018-08-07', 'both ends of an interval'],
    [
      'XXXX-05-03/XXXX-09-30',
      '2024-06-15',
      '2024-05-03/2024-09-30',
      'the end of an interval does not lie before its beginning',
    ],
    ['XXXX-11-03/XXXX-01-10', '2024-06-15', '2023-11-03/2024-01-10', 'an interval over the turn of the year'],
    ['XXXX-02-29', '2025-03-10', 'XXXX-02-29', 'no such day in that year'],
    ['2012-10-31', '2013-11-02', '2012-10-31', 'a stated year stays'],
    ['XXXX-XX-XX', '2013-11-02', 'XXXX-XX-XX', 'nothing to go by'],
    ['XXXX-WXX', '2013-11-02', 'XXXX-WXX', 'an unknown week'],
    ['XXXX', '2013-11-02', 'XXXX', 'an unknown year'],
  ])('%s around %s is %s: %s', (value, reference, expected) => {
    const [date] = inferDates(analysis([value]), reference).dates;
    expect(date?.value).toBe(expected);
    expect(date?.inferred).toBe(value !== expected);
  });

  test('without a reference or without gaps the analysis is the same object', () => {
    const open = analysis(['XXXX-10-31']);
    const closed = analysis(['2013-10-31']);
    expect(inferDates(open, null)).toBe(open);
    expect(inferDates(open, 'hôm qua')).toBe(open);
    expect(inferDates(closed, '2013-11-02')).toBe(closed);
  });
});

test.each([
  [[analysis([], '2013-10-23'), analysis([], '2013-10-25T08:00:00+07:00'), analysis([], '2013-10-24')], '2013-10-24'],
  [[analysis(['2018-08-20', '1975-04-30', '2018-08-18']), analysis(['XXXX-08-19'])], '2018-08-18'],
  [[analysis(['XXXX-08-19', '2018'])], null],
  [[], null],
])('the reference date of %#', (analyses, expected) => {
  expect(referenceDateOf(analyses)).toBe(expected);
  expect(referenceDateOf(analyses.toReversed())).toBe(expected);
});
