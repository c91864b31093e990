import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashNumbers, hashPair, hashText } from './hash.ts';

test('HashNumbers numbers as a Map does', () => {
  // Few low bits differ, so that slots collide; zero is a hash like any other.
  const hash = fc.oneof(
    fc.integer(),
    fc.integer({ min: -3, max: 3 }).map((n) => n << 20),
  );
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 3000 }), (hashes) => {
      const numbers = new HashNumbers();
      const known = new Map<number, number>();
      for (const one of hashes) {
        if (!known.has(one)) known.set(one, known.size);
        expect(numbers.numberOf(one)).toBe(known.get(one));
      }
      expect(numbers.size).toBe(known.size);
    }),
    { numRuns: 50 },
  );
  const many = new HashNumbers();
  for (let n = 0; n < 20_000; n++) many.numberOf(Math.imul(n, 0x10001));
  expect(many.numberOf(Math.imul(12_345, 0x10001))).toBe(12_345);
});

test('hashes tell texts and their order apart', () => {
  const [one, other] = [hashText('gạo'), hashText('nếp')];
  expect(one).not.toBe(other);
  expect(hashPair(one, other)).not.toBe(hashPair(other, one));
});
