import { expect, test } from 'vitest';
import { isTimex } from './timex.ts';

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
