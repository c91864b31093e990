import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeriod } from './format-date.ts';
import { extentOf, type Period, readPeriod, timeTicks } from './time.ts';

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

test.each([
  [['2013-10-22', '2013-10-24'], '2013-10-22/2013-10-24', 'days'],
  [['2013-10-22', '2013-10-24', '2013'], '2013-10-22/2013-10-24', 'a lone year does not press the days together'],
  [['2013-10-22', '2013-10'], '2013-10-22', 'nor does a month'],
  [['2013-10-22', '2013-08'], '2013-08-01/2013-10-22', 'one that lies outside is still shown'],
  [['2013-10', '2012'], '2012/2013-10', 'where there are no days, all that there is'],
  [[], undefined, 'nothing'],
])('%j asks for %s: %s', (...[values, expected]) => {
  const periods = values.flatMap((value): Period[] => {
    const period = readPeriod(value);
    return period ? [period] : [];
  });
  const extent = extentOf(periods);
  const whole = readPeriod(expected);
  expect(extent).toEqual(whole && { from: whole.from, to: whole.to });
});
