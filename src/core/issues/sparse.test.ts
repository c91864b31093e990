import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment, cosine, countShared, type Numbering, type Sparse, toSparse } from './sparse.ts';

const sparse = (bag: Record<string, number>, numbering: Numbering = new Map()): Sparse =>
  toSparse(new Map(Object.entries(bag)), () => 1, numbering);

test('cosine and containment of worked cases', () => {
  const numbering: Numbering = new Map();
  const [a, b, none] = [sparse({ x: 3, y: 4 }, numbering), sparse({ y: 2 }, numbering), sparse({}, numbering)];
  expect(cosine(a, b)).toBeCloseTo(0.8);
  expect(containment(a, b)).toBe(1);
  expect(cosine(a, a)).toBeCloseTo(1);
  expect(cosine(a, none)).toBe(0);
  expect(containment(none, b)).toBe(0);
});

test('a key without weight is left out', () => {
  expect(toSparse(new Map([['x', 1]]), () => 0, new Map()).ids).toHaveLength(0);
});

const bag = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 5 }));

test('merging numbered keys gives what comparing key by key gives', () => {
  fc.assert(
    fc.property(bag, bag, (x, y) => {
      const numbering: Numbering = new Map();
      const [a, b] = [sparse(x, numbering), sparse(y, numbering)];
      const shared = Object.keys(x).filter((key) => key in y);
      const product = shared.reduce((sum, key) => sum + (x[key] ?? 0) * (y[key] ?? 0), 0);
      expect(countShared(a, b)).toBe(shared.length);
      expect(cosine(a, b)).toBeCloseTo(product / (a.length * b.length || 1), 5);
      expect(cosine(a, b)).toBe(cosine(b, a));
      expect(containment(a, b)).toBe(containment(b, a));
    }),
  );
});
