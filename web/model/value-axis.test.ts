import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLabels, valueAxis } from './value-axis.ts';

const figure = fc
  .tuple(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.double({ min: 0, max: 1e12, noNaN: true }))
  .map(([a, b]) => ({
    low: Math.min(a, b),
    high: Math.max(a, b),
  }));

test('greater values stand further right, and all stand on the axis', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (figures) => {
      const axis = valueAxis(figures);
      const values = figures.flatMap(({ low, high }) => [low, high]).sort((a, b) => a - b);
      for (const [place, value] of values.entries()) {
        expect(axis.place(value)).toBeGreaterThanOrEqual(0);
        expect(axis.place(value)).toBeLessThanOrEqual(1);
        expect(axis.place(value)).toBeGreaterThanOrEqual(axis.place(values[place - 1] ?? value));
      }
      expect(axis.ticks.length).toBeLessThan(12);
    }),
  );
});

test('the smallest numbers stand on an axis, too', () => {
  const tiny = Number.MIN_VALUE;
  for (const figures of [[{ low: tiny, high: tiny }], [{ low: 0, high: tiny }], [{ low: tiny, high: 3 * tiny }]]) {
    const axis = valueAxis(figures);
    expect(axis.place(tiny)).toBeGreaterThanOrEqual(0);
    expect(axis.place(tiny)).toBeLessThanOrEqual(1);
    expect(axis.ticks.length).toBeLessThan(12);
  }
});

test.each([
  [
    [
      { low: 12, high: 12 },
      { low: 40, high: null },
    ],
    [0, 10, 20, 30, 40],
    false,
  ],
  [
    [
      { low: 10, high: 10 },
      { low: 10_000, high: 10_000 },
    ],
    [10, 100, 1000, 10_000],
    true,
  ],
  [[{ low: null, high: null }], [], false],
  [[{ low: 5, high: 5 }], [4.5, 5, 5.5], false],
  // Loops that never ended: steps of nothing, and steps too small to change such a number.
  [[{ low: 1e16, high: 1e16 + 2 }], [], false],
])('%j gets the values %j', (figures, ticks, logarithmic) => {
  const axis = valueAxis(figures);
  expect(axis.ticks).toEqual(ticks);
  expect(axis.logarithmic).toBe(logarithmic);
});

test('labels stay inside the drawing, apart from each other, and near the value they tell', () => {
  const tick = fc.record({ x: fc.nat(300), text: fc.string({ maxLength: 14 }) });
  fc.assert(
    fc.property(fc.array(tick, { maxLength: 8 }), (ticks) => {
      const ordered = ticks.sort((a, b) => a.x - b.x);
      let end = 0;
      for (const { text, x, anchor } of axisLabels(ordered, 300)) {
        const width = text.length * 7;
        const from = x - { start: 0, middle: width / 2, end: width }[anchor];
        expect(from).toBeGreaterThanOrEqual(end);
        expect(from + width).toBeLessThanOrEqual(300);
        end = from + width;
      }
    }),
  );
});
