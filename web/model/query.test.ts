import { expect, test } from 'vitest';
import { exportWords } from '../../src/report/export/words.ts';
import { distanceOf, type Facts, findPlaces, initialsOf, readQuery } from './query.ts';
import { toSearched } from './terms.ts';

const { act: acts } = exportWords.vi;

const distance = (typed: string, text: string, facts: Facts = {}): number | null =>
  distanceOf(readQuery(typed, acts), toSearched(text), facts);

test.each([
  ['nước thải', 'Nước thải chưa xử lý', ['Nước thải']],
  ['nước thải', 'thải ra sông nước này', ['thải', 'nước']],
  ['nước thải', 'nước thải và nước sạch', ['nước thải']],
  ['nuoc thai', 'nước thải, nước Thái', ['nước thải', 'nước Thái']],
  ['nước thải', 'nước Thái', ['nước']],
  ['sông năm 2', 'sông nam 2', ['sông', '2']],
  ['ha', 'tháng này, Thanh ở Hà Tiên', ['Hà']],
  ['cửa sô', 'cửa sông và con số', ['cửa sô']],
  ['cửa số ', 'cửa sông và con số', ['cửa', 'số']],
  ['"nước thải"', 'thải ra sông nước này', []],
  ['“nước thải” sông', 'nước thải ra sông nước này', ['nước thải', 'sông']],
  ["'nước thải'", 'nước thải, thải nước', ['nước thải']],
  ['«nước th', 'nước thải, thải nước', ['nước th']],
  ["H'Mông", "người H'Mông ở", ["H'Mông"]],
  ['ông nói: nước.', 'Ông ấy nói nước đen', ['Ông', 'nói', 'nước']],
  ['18.10', 'sáng 18/10', ['18/10']],
  ['phủ nhận', 'phủ sóng, ghi nhận, phủ nhận', ['phủ nhận']],
])('%s marks in "%s" %j', (typed, text, expected) => {
  const places = [...findPlaces(readQuery(typed, acts), text)].sort((a, b) => a.start - b.start);
  expect(places.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([...expected].sort());
});

test.each([
  ['nước thải', ['nước thải', 'nước thảiii', 'nước không thải', 'nước không thảiii']],
  ['nước thải 3/3', ['nước thải 3-3', 'nước và thải 3.3']],
])('for %s the closest of %j is the first', (typed, texts) => {
  const distances = texts.map((text) => distance(typed, text) ?? Number.NaN);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(new Set(distances).size).toBe(texts.length);
});

test.each<[string, string, Facts]>([
  ['phủ nhận', 'không có rò rỉ', { act: 'deny' }],
  ['PHU NHAN', 'không có rò rỉ', { act: 'deny' }],
  ['18/10/2013', 'không có rò rỉ', { day: '2013-10-18' }],
  ['BYT', 'không có rò rỉ', { initials: [initialsOf('Bộ Y tế')] }],
  ['BKHCN', 'không có rò rỉ', { initials: [initialsOf('Bộ Khoa học và Công nghệ')] }],
  ['ĐBQH', 'không có rò rỉ', { initials: [initialsOf('đoàn đại biểu Quốc hội tỉnh')] }],
])('%s is known besides the text', (typed, text, facts) => {
  expect(distance(typed, text, facts)).toBe(0);
  expect(distance(typed, text)).toBeNull();
});

test.each<[string, string, Facts]>([
  ['nước thải', 'nước', {}],
  ['rò rỉ phủ nhận', 'nước thải', { act: 'deny' }],
  ['"phủ nhận"', 'rò rỉ', { act: 'deny' }],
  ['nói', 'rò rỉ', { act: 'assert' }],
  ['byt', 'rò rỉ', { initials: ['byt'] }],
  ['BỘ YTE', 'rò rỉ', { initials: ['yte'] }],
])('%s is not met by "%s" with %j', (typed, text, facts) => {
  expect(distance(typed, text, facts)).toBeNull();
});

test.each([[''], [' '], ['"'], ['“”'], ['…']])('%j asks for nothing', (typed) => {
  expect(readQuery(typed, acts)).toEqual([]);
});
