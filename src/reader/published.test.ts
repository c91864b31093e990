import { expect, test } from 'vitest';
import { parsePublished } from './published.ts';

test.each([
  ['2025-04-03', '2025-04-03', 'ISO day'],
  ['2025-4-3', '2025-04-03', 'ISO day without zeros'],
  ['2025-04', '2025-04', 'month'],
  ['2025', '2025', 'year'],
  ['2025-04-03T07:15:00+07:00', '2025-04-03T07:15:00+07:00', 'time and zone are kept'],
  ['2025-04-03T07:15:00.000Z', '2025-04-03T07:15:00.000Z', 'fractions are kept'],
  ['2025-04-03 7:15', '2025-04-03T07:15', 'a blank for the T'],
  [' 2025-04-03\n', '2025-04-03', 'white space around'],
  ['03/04/2025', '2025-04-03', 'day first'],
  ['3.4.2025', '2025-04-03', 'dots'],
  ['Thứ năm, 3/4/2025, 07:15 (GMT+7)', '2025-04-03', 'as Vietnamese sites print it'],
  ['07:15 03-04-2025', '2025-04-03', 'time before the day'],
  ['Thu, 03 Apr 2025 07:15:00 +0700', '2025-04-03', 'as feeds print it'],
  ['2024-02-29', '2024-02-29', 'leap day'],
  ['20250403', '2025-04-03', 'no hyphens'],
  ['20250403T071500Z', '2025-04-03', 'no hyphens, with a time'],
])('reads %j as %j: %s', (raw, expected) => {
  expect(parsePublished(raw)).toBe(expected);
});

test.each([
  ['2025-02-29', 'no leap year'],
  ['2025-13-01', 'month 13'],
  ['2025-00', 'month 0'],
  ['31/4/2025', 'April has 30 days'],
  ['2025-04-03T25:00', 'hour 25'],
  ['hôm qua', 'words'],
  ['03042025', 'day first without marks'],
  ['20250230', 'no such day, without hyphens'],
  ['1743638400', 'seconds since 1970'],
  ['', 'nothing'],
])('takes %j for no date: %s', (raw) => {
  expect(parsePublished(raw)).toBeNull();
});
