import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TermOptions, termOf, toSearched } from './terms.ts';

const plain: TermOptions = { accents: false, open: false };

function found(text: string, words: string, options: TermOptions): readonly string[] {
  const [term, searched] = [termOf(words.split(' '), options), toSearched(text)];
  const places: string[] = [];
  for (let place = term(searched); place; place = term(searched, place.end))
    places.push(text.slice(place.start, place.end));
  return places;
}

test.each([
  ['165000', 'hơn 165.000 thùng', ['165.000']],
  ['165.000', 'hơn 165000 thùng, 165,000 thùng', ['165000', '165,000']],
  ['1980000', 'là 1.980.000', ['1.980.000']],
  ['2013', 'năm 2013', ['2013']],
  ['5,3%', 'lên 5,3% GDP, 53% và 5.3%', ['5,3%', '5.3%']],
  ['fa-50', 'máy bay FA-50, FA50', ['FA-50']],
  ['25/10', 'mục 2510, 25-10, 125.10', ['25-10']],
  ['16500', 'hơn 165.000 thùng', []],
  ['250.000', 'hơn 1.250.000, 250.000.000 và 250.000', ['250.000']],
  ['50', '50.000 và 50', ['50']],
  ['2013', 'ngày 18.10.2013', ['2013']],
  ['1(2', 'mục 1(2) và 12', ['1(2']],
  ['30', 'dài 30km, 300 m, U30', ['30', '30']],
  ['50.000.000', 'từ 50 triệu tới 150 triệu đồng', ['50 triệu']],
  ['1500000', 'giá 1,5 triệu', ['1,5 triệu']],
  ['165000', 'hơn 165 nghìn', ['165 nghìn']],
  ['2.000.000.000', 'vốn 2 tỷ, 2 tỉ', ['2 tỷ', '2 tỉ']],
])('the number %s in "%s" finds %j', (words, text, expected) => {
  expect(found(text, words, plain)).toEqual(expected);
});

test.each<[string, string, readonly string[], TermOptions]>([
  ['ha', 'Tháng này ở Hạ Long và Hà Tiên', ['Hạ', 'Hà'], plain],
  ['Hạ', 'ở Hạ Long và Hà Tiên', ['Hạ'], { accents: true, open: false }],
  ['hoà thuý', 'Hòa Thúy, hoa thuy', ['Hòa Thúy'], { accents: true, open: false }],
  ['nha may', 'nhà - máy, nhà kia có máy, nhà “máy”', ['nhà - máy', 'nhà “máy'], plain],
  ['nhà má', 'nhà máy, nha máy, nhà mạu', ['nhà má'], { accents: true, open: true }],
  ['nhà ma', 'nhà máy, nha máy', ['nhà má'], { accents: true, open: true }],
  ['nhà ma', 'nhà máy', [], { accents: true, open: false }],
])('the words "%s" in "%s" are %j', (words, text, expected, options) => {
  expect(found(text, words, options)).toEqual(expected);
});

test('any word finds itself, whatever its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), fc.boolean(), (word, accents, open) => {
      expect(termOf([word], { accents, open })(toSearched(word))).not.toBeNull();
    }),
  );
});
