import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeriod } from './format-date.ts';
import { readPeriod, timeTicks } from './time.ts';

test.each([
  ['2024-10-31', '31/10/2024', '31 Oct 2024'],
  ['2024-10-31T20:15', '31/10/2024', '31 Oct 2024'],
  ['2024-10', '10/2024', 'Oct 2024'],
  ['2024', '2024', '2024'],
  ['2024-Q3', 'quý 3/2024', 'Q3 2024'],
  ['2024-W44', '28/10/2024 – 3/11/2024', '28 Oct 2024 – 3 Nov 2024'],
  ['2021-W01', '4/1/2021 – 10/1/2021', '4 Jan 2021 – 10 Jan 2021'],
  ['2024-10-17/2024-10-22', '17/10/2024 – 22/10/2024', '17 Oct 2024 – 22 Oct 2024'],
])('%s reads %s, %s', (value, vietnamese, english) => {
  const period = readPeriod(value);
  expect(period && formatPeriod(period, 'vi')).toBe(vietnamese);
  expect(period && formatPeriod(period, 'en-GB')).toBe(english);
});

test.each([
  ['XXXX-10-31'],
  ['2024-13'],
  ['2024-02-30'],
  ['hôm qua'],
  [''],
  ['2024-10-22/2024-10-17'],
  [null],
  [undefined],
])('%s is no period', (value) => {
  expect(readPeriod(value)).toBeNull();
});

test('an axis whose end is no number, or beyond all days, does not get ticks without end', () => {
  const from = Date.UTC(2024, 0, 1);
  expect(timeTicks(from, Number.NaN, 8)).toEqual([]);
  expect(timeTicks(from, 9e15, 8).length).toBeLessThan(1000);
});

test('an axis has ticks in order, inside its ends, and no more than a few over what was asked', () => {
  const moment = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
  const length = fc.integer({ min: 86_400_000, max: 86_400_000 * 36_500 });
  fc.assert(
    fc.property(moment, length, fc.integer({ min: 3, max: 20 }), (from, span, count) => {
      const ticks = timeTicks(from, from + span, count);
      expect(ticks.length).toBeLessThanOrEqual(count + 2);
      for (const [place, { at }] of ticks.entries()) {
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThan(from + span);
        expect(at).toBeGreaterThan(ticks[place - 1]?.at ?? Number.NEGATIVE_INFINITY);
      }
    }),
  );
});
