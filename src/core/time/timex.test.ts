import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay, dayNumber, weekdayOf, weekOf } from './calendar.ts';
import { compareTimex, earliestDay, formatDay, isDay, latestDay, overlaps, readDay } from './timex.ts';

const days: readonly (readonly [string, string | null, string | null])[] = [
  ['2024-10-31', '2024-10-31', '2024-10-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2013-W42', '2013-10-14', '2013-10-20'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2013-WI', '2013-12-01', '2014-02-28'],
  ['2025-03-17/2025-03-22', '2025-03-17', '2025-03-22'],
  ['1801/1900', '1801-01-01', '1900-12-31'],
  ['2013-01/2013-06', '2013-01-01', '2013-06-30'],
  ['XXXX-10-31', null, null],
  ['2024/XXXX', '2024-01-01', null],
  ['XXXX-WXX', null, null],
  ['', null, null],
  ['hôm qua', null, null],
];

test.each(days)('%s runs from %s to %s', (value, first, last) => {
  expect([earliestDay(value), latestDay(value)]).toEqual([first, last]);
});

describe('order', () => {
  test('by first day, longer periods first, unknown years last', () => {
    const values = ['XXXX-05-01', '2013-10-02', '2013', '2013-10', '2012-12-31', '2013-10-01'];
    expect(values.toSorted(compareTimex)).toEqual([
      '2012-12-31',
      '2013',
      '2013-10',
      '2013-10-01',
      '2013-10-02',
      'XXXX-05-01',
    ]);
  });

  test.each([
    ['2013-10', '2013-10-31', true],
    ['2013-10', '2013-11-01', false],
    ['2013-W44', '2013-11', true],
    ['XXXX-10-31', '2013-10-31', false],
  ])('%s and %s share a day: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

test.each([
  ['2013-10-23T11:39:00+07:00', '2013-10-23'],
  ['2013-10-23', '2013-10-23'],
  ['2013-10-23 08:00', '2013-10-23'],
  ['2013-02-30', null],
  ['23/10/2013', null],
])('the day of %s is %s, as written', (iso, day) => {
  const number = readDay(iso);
  expect(number === null ? null : formatDay(number)).toBe(day);
});

test('only full days are days', () => {
  expect(['2013-10-23', '2013-10', 'XXXX-10-23', '2013-10-23/2013-10-24'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the calendar agrees with the one of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 2_000_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      const { year, month, day } = civilDay(number);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      const { week } = weekOf(number);
      expect(week).toBeGreaterThanOrEqual(1);
      expect(week).toBeLessThanOrEqual(53);
    }),
  );
});
