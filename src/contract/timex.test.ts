import { expect, test } from 'vitest';
import { isOfCalendar, isTimex, PUBLISHED, READ_TIMEX } from './timex.ts';

test.each([
  '2024-02-29',
  'XXXX-02-29',
  '2025-03',
  '2025',
  '2020-W53',
  '2015-W53',
  '2025-03-14/2025-03-16',
  '2025/2025-03',
  'XXXX-12-30/XXXX-01-02',
  '2025-W10/2025-03',
])('%s is in the calendar', (value) => {
  expect(isTimex(value)).toBe(true);
});

test.each([
  '2025-02-31',
  'XXXX-02-30',
  '2025-13',
  '2025-W53',
  '2025-03-16/2025-03-14',
  '2025-04/2025-03-14',
  '2025-02-31/2025-04-01',
  '2025-W20/2025-03',
  '14/3/2025',
  'hôm qua',
  '',
])('%s is not', (value) => {
  expect(isTimex(value)).toBe(false);
});

test.each([
  ...['2024', '2024-10', '2024-10-31', '2024-W43', '2024-Q3', '2024-SU', 'XXXX-WI', '1990/1999', 'XXXX-Q1/XXXX-Q2'],
  ...['XXXX', 'XXXX-XX', 'XXXX-XX-XX', 'XXXX-WXX', 'XXXX-02-29', '2025-XX-31', '2019-08-10/2017-08-16'],
])('%s is in analyses', (value) => {
  expect([READ_TIMEX.test(value), isOfCalendar(value)]).toEqual([true, true]);
});

test.each(['2025-99-99', '2025-02-29', '2025-W53', '2024-Q5', '2024-XX-Q1', 'hôm nay', '<b>x', ''])(
  '%s is in no analysis',
  (value) => {
    expect(READ_TIMEX.test(value) && isOfCalendar(value)).toBe(false);
  },
);

test.each<[string, boolean]>([
  ...['2025', '2025-04', '2025-04-03', '2025-04-03T07:15:00+07:00', '2025-04-03 7:15', '2025-04-03T07:15:00.25Z'].map(
    (value): [string, boolean] => [value, true],
  ),
  ...['hôm nay', '3/4/2025', '2025-4-3', '2025-04-03T', '2025-04-03T25:00', '2025-04-03<b>'].map(
    (value): [string, boolean] => [value, false],
  ),
])('%s as a day of publication: %s', (value, isOne) => {
  expect(PUBLISHED.test(value)).toBe(isOne);
});
