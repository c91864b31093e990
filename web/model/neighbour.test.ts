import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

const places = [
  { row: 0, x: 10 },
  { row: 0, x: 10 },
  { row: 0, x: 90 },
  { row: 2, x: 80 },
  { row: 2, x: -1000 },
];

test.each([
  [0, 'ArrowRight', 1, 'marks of one moment are gone through too'],
  [1, 'ArrowRight', 2, ''],
  [2, 'ArrowRight', undefined, 'the end of the row'],
  [2, 'ArrowLeft', 1, ''],
  [0, 'ArrowLeft', undefined, 'the start of the row'],
  [2, 'ArrowDown', 3, 'the nearest of the next row that has marks'],
  [4, 'ArrowUp', 0, ''],
  [3, 'ArrowDown', undefined, 'the last row'],
  [3, 'Enter', undefined, 'another key'],
])('from %i by %s to %s', (...[from, key, expected]) => {
  expect(neighbour(places, from, key)).toBe(expected);
});

test('every mark can be reached from every other', () => {
  const place = fc.record({ row: fc.nat(4), x: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (marks) => {
      const reached = new Set([0]);
      for (const from of reached)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const next = neighbour(marks, from, key);
          if (next !== undefined) reached.add(next);
        }
      expect(reached.size).toBe(marks.length);
    }),
  );
});
