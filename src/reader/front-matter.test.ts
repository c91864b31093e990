import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test.each([
  ['---\ntitle: Nước đổi màu\n---\nThân bài.', { title: 'Nước đổi màu' }, 'Thân bài.', 'plain'],
  [
    '---\r\ntitle: A\r\npublished: 2025-03-14\r\n---\r\nB',
    { title: 'A', published: '2025-03-14' },
    'B',
    'Windows line ends',
  ],
  ['---\ntitle: "A: \\"B\\""\n---\nC', { title: 'A: "B"' }, 'C', 'double quotes'],
  ["---\ntitle: 'A ''B'''\n---\nC", { title: "A 'B'" }, 'C', 'single quotes'],
  ['---\ntitle: A: B\nurl: https://a.example/x\n---\nC', { title: 'A: B', url: 'https://a.example/x' }, 'C', 'colons'],
  ['---\n# note\n\ntitle: A\n---\nB', { title: 'A' }, 'B', 'comment and blank line'],
  ['\ufeff\u200b---\ntitle: A\n---\nB', { title: 'A' }, 'B', 'characters that nobody sees before it'],
  ['---\nTitle: A\n---\n', { title: 'A' }, '', 'capital key, no body'],
])('splits %j', (text, fields, body, _note) => {
  expect(splitFrontMatter(text)).toEqual({ fields, body });
});

test.each([
  ['Thân bài.\n---\ntitle: A\n---', 'the block stands at the head only'],
  ['---\ntitle: A\nÔng Lành nói.\n---\nB', 'a line of prose in the block'],
  ['---\ntitle: A\nB', 'never closed'],
  ['---\n\n---\nB', 'nothing in it'],
])('leaves %j whole: %s', (text) => {
  expect(splitFrontMatter(text)).toEqual({ fields: {}, body: text });
});
