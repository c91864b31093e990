import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSparse, cosine, countShared, type Sparse, sumShared, toBag, toSparse } from './sparse.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const WEIGHTS = KEYS.map(() => 1);

const sparse = (bag: Record<string, number>): Sparse =>
  toSparse(toBag(new Map(Object.entries(bag).map(([key, count]) => [KEYS.indexOf(key), count]))), WEIGHTS);

test('cosine and shared weight of worked cases', () => {
  const [a, b, none] = [sparse({ d: 3, b: 4 }), sparse({ b: 2 }), sparse({})];
  expect(cosine(a, b)).toBeCloseTo(0.8);
  expect(sumShared(a, b)).toBe(4);
  expect(sumShared(b, a)).toBe(2);
  expect(cosine(a, a)).toBeCloseTo(1);
  expect(cosine(a, none)).toBe(0);
  expect(sumShared(none, b)).toBe(0);
});

test('counts taken as weights are those of a weight of 1 each', () => {
  const bag = toBag(
    new Map([
      [2, 3],
      [0, 1],
    ]),
  );
  expect(asSparse(bag)).toEqual(toSparse(bag, WEIGHTS));
});

test('a key without weight is left out', () => {
  expect(
    toSparse(
      toBag(
        new Map([
          [1, 1],
          [0, 2],
        ]),
      ),
      [3, 0],
    ).ids,
  ).toEqual(Int32Array.of(0));
});

const bag = fc.dictionary(fc.constantFrom(...KEYS), fc.integer({ min: 1, max: 5 }));

test('merging numbered keys gives what comparing key by key gives', () => {
  fc.assert(
    fc.property(bag, bag, (x, y) => {
      const [a, b] = [sparse(x), sparse(y)];
      const shared = Object.keys(x).filter((key) => key in y);
      const product = shared.reduce((sum, key) => sum + (x[key] ?? 0) * (y[key] ?? 0), 0);
      expect(countShared(a, b)).toBe(shared.length);
      expect(cosine(a, b)).toBeCloseTo(product / (a.length * b.length || 1), 5);
      expect(cosine(a, b)).toBe(cosine(b, a));
      expect(sumShared(a, b)).toBe(shared.reduce((sum, key) => sum + (x[key] ?? 0), 0));
    }),
  );
});
