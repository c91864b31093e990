import { expect, test } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import { WordNumbers } from '../text/index.ts';
import { rarity, readVocabulary } from './vocabulary.ts';

test('reads int8 rows from base64 and scales them to length 1', () => {
  // Bytes 3 4 -6 8, padded base64.
  const stored = { articles: 100, dimensions: 2, words: 'một\nhai', articlesWith: [10, 1], vectors: 'AwT6CA==' };
  const vocabulary = readVocabulary(stored, new WordNumbers());
  expect([...vocabulary.vectors].map((value) => Number(value.toFixed(3)))).toEqual([0.6, 0.8, -0.6, 0.8]);
  expect(rarity('một', vocabulary)).toBeCloseTo(Math.log(10));
  expect(rarity('ba', vocabulary)).toBeCloseTo(Math.log(100 / 8));
});

test('words used alike lie near each other', () => {
  const { index, vectors, dimensions } = vietnamese.issues.vocabulary;
  const row = (word: string): Float32Array => {
    const place = index.get(word) ?? Number.NaN;
    return vectors.subarray(place * dimensions, (place + 1) * dimensions);
  };
  const likeness = (a: string, b: string): number =>
    row(a).reduce((sum, value, d) => sum + value * (row(b)[d] ?? 0), 0);
  expect(likeness('quân đội', 'binh sĩ')).toBeGreaterThan(likeness('quân đội', 'ca sĩ'));
  expect(likeness('máy bay', 'chuyến bay')).toBeGreaterThan(likeness('máy bay', 'bóng đá'));
});
