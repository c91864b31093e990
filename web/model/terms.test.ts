import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findPlaces } from './search.ts';
import { readTerms } from './terms.ts';

test.each([
  ['165000', 'hơn 165.000 thùng', ['165.000']],
  ['165.000', 'hơn 165000 thùng, 165,000 thùng', ['165000', '165,000']],
  ['1980000', 'là 1.980.000', ['1.980.000']],
  ['25/10', 'ngày 25-10 và 25.10', ['25-10', '25.10']],
  ['25-10-2024', 'ngày 25/10/2024', ['25/10/2024']],
  ['2013', 'năm 2013', ['2013']],
  ['5,3%', 'lên 5,3% GDP, 53% và 5.3%', ['5,3%', '5.3%']],
  ['fa-50', 'máy bay FA-50, FA50', ['FA-50']],
  ['25/10', 'mục 2510', []],
  ['16500', 'hơn 165.000 thùng', []],
  ['1(2', 'mục 1(2) và 12', ['1(2']],
])('%s in "%s" finds %j', (words, text, expected) => {
  expect(findPlaces(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('any word finds itself, whatever its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      for (const term of readTerms(word)) expect(term(fold(word))).not.toBeNull();
    }),
  );
});
