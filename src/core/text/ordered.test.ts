import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText, partitionPoint } from './ordered.ts';

test('partitionPoint counts what filtering counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      expect(partitionPoint(ordered, (n) => n < limit)).toBe(ordered.filter((n) => n < limit).length);
    }),
  );
});

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['z', 'ă', -1],
])('compareText(%s, %s) is %i', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});
