import { expect, test } from 'vitest';
import { buildArticle } from '../../test/web/build-article.ts';
import { titleOf } from './title-of.ts';

const caption = { at: 'Bến cá sáng nay.', kind: 'caption', rule: 'vi/caption' } as const;

test.each([
  [{ id: 'a', title: 'Cá chết', text: 'Bến cá sáng nay.' }, 'Cá chết'],
  [{ id: 'a', text: 'Bến cá sáng nay.\nCảng Đá Bạc đóng cửa.' }, 'Bến cá sáng nay.'],
  [{ id: 'a', text: 'Bến cá sáng nay.\nCảng Đá Bạc đóng cửa.', noise: [caption] }, 'Cảng Đá Bạc đóng cửa.'],
  [{ id: 'a', text: `Cảng ${'Đá Bạc '.repeat(20)}` }, `Cảng${' Đá Bạc'.repeat(10)} Đá …`],
  [{ id: 'a', text: '|\nCảng Đá Bạc đóng cửa.' }, 'Cảng Đá Bạc đóng cửa.'],
  [{ id: 'a', text: '' }, 'a'],
])('%#: an article is called %j', (sketch, expected) => {
  expect(titleOf(buildArticle(sketch))).toBe(expected);
});
