import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agglomerate, type Pair } from './agglomerate.ts';

/** The textbook way: again and again merge the two clusters with the highest mean. */
function naive(documents: number, pairs: readonly Pair[], threshold: number): number[][] {
  const of = (x: number, y: number) =>
    pairs.find(({ a, b }) => a === Math.min(x, y) && b === Math.max(x, y))?.similarity ?? 0;
  let clusters = Array.from({ length: documents }, (_, n) => [n]);
  for (;;) {
    let best: { left: number[]; right: number[]; mean: number } | null = null;
    for (const left of clusters) {
      for (const right of clusters) {
        if (left === right) continue;
        const sum = left.reduce((s, x) => s + right.reduce((t, y) => t + of(x, y), 0), 0);
        const mean = sum / (left.length * right.length);
        if (mean >= threshold && mean > (best?.mean ?? 0)) best = { left, right, mean };
      }
    }
    if (best === null)
      return clusters.map((c) => c.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const { left, right } = best;
    clusters = [...clusters.filter((c) => c !== left && c !== right), [...left, ...right]];
  }
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73];

/** Square roots of primes have no two equal means: which of two equal pairs merges first is no question of this test. */
const untied = (value: number, place: number): number => (value + Math.sqrt(PRIMES[place] ?? 0) / 10) / 100_001;

describe('agglomerate', () => {
  it.each<[string, [number, number, number][], number[][]]>([
    ['nothing shared', [], [[0], [1], [2], [3]]],
    [
      'two pairs',
      [
        [0, 2, 0.9],
        [1, 3, 0.8],
      ],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    [
      'a chain is cut where the mean falls',
      [
        [0, 1, 0.9],
        [1, 2, 0.6],
        [2, 3, 0.9],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a close third joins',
      [
        [0, 1, 0.9],
        [1, 2, 0.6],
        [0, 2, 0.5],
      ],
      [[0, 1, 2], [3]],
    ],
    [
      'ties go to the smaller number',
      [
        [0, 1, 0.6],
        [1, 2, 0.6],
      ],
      [[0, 1], [2], [3]],
    ],
  ])('%s', (_, pairs, expected) => {
    expect(
      agglomerate(
        4,
        pairs.map(([a, b, similarity]) => ({ a, b, similarity })),
        0.5,
      ),
    ).toEqual(expected);
  });

  it('merges what the textbook way merges', () => {
    const documents = 7;
    const similarities = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(similarities, fc.integer({ min: 1, max: 9 }), (values, tenths) => {
        const pairs: Pair[] = [];
        for (let b = 0; b < documents; b++) {
          for (let a = 0; a < b; a++) pairs.push({ a, b, similarity: untied(values[pairs.length] ?? 0, pairs.length) });
        }
        expect(agglomerate(documents, pairs, tenths / 10)).toEqual(naive(documents, pairs, tenths / 10));
      }),
    );
  });
});
