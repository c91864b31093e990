import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { collate } from '../collate.ts';
import type { ArticleAnalysis } from '../types.ts';

const partyOf = ({ entities }: ArticleAnalysis, name: string): string => {
  const found = entities.find((entity) => entity.name === name);
  return `${found?.party}${found?.partyInferred ? ' (inferred)' : ''}`;
};

test.each([
  ['Tổng thống Nga Vladimir Putin nhắc lại rằng đập vẫn an toàn.', 'Vladimir Putin', 'Nga'],
  ['Ông Vladimir Putin nhắc lại rằng đập vẫn an toàn.', 'Vladimir Putin', 'Nga (inferred)'],
  ['Ông Hồ Văn Tạc, giám đốc Sở Xây dựng Mộc Giang, nói rằng đập vẫn an toàn.', 'Hồ Văn Tạc', 'Sở Xây dựng Mộc Giang'],
  ['Bộ trưởng Công Thương Hồ Văn Tạc nói rằng đập vẫn an toàn.', 'Hồ Văn Tạc', 'Bộ Công Thương'],
  ['Thủ tướng Hồ Văn Tạc nói rằng đập ở Hà Nội vẫn an toàn.', 'Hồ Văn Tạc', 'Chính phủ Việt Nam (inferred)'],
  ['Ông Hồ Văn Tạc - Công ty Sao Mai nói rằng đập vẫn an toàn.', 'Hồ Văn Tạc', 'Công ty Sao Mai'],
  ['Bộ Ngoại giao Nhật Bản nói rằng đập vẫn an toàn.', 'Bộ Ngoại giao Nhật Bản', 'Nhật Bản'],
])('%s: %s speaks for %s', (text, name, party) => {
  expect(partyOf(analyze({ id: 'a', text }), name)).toBe(party);
});

test('where it happens is not what the article names most, when it begins elsewhere', () => {
  const text = `Nghi phạm Kormin bị bắt ở bang California. Điệp viên FBI theo dõi hắn từ Syria.
Các công tố viên cho biết hắn đã tới Syria. Theo công tố viên Judith Henson, hắn muốn trở lại Syria và vượt biên vào Syria lần nữa.`;
  expect(partyOf(analyze({ id: 'a', text }), 'Judith Henson')).toBe('undefined');
  expect(partyOf(analyze({ id: 'a', text }), 'Các công tố viên')).toBe('undefined');
});

test('a party that only another article of the story tells is inferred', () => {
  const texts = [
    'Ông Hồ Văn Tạc, giám đốc Công ty Thủy điện Sao Mai, nói rằng đập Lũng Sậy vẫn an toàn.',
    'Ông Hồ Văn Tạc khẳng định đập Lũng Sậy không nứt.',
  ];
  const { articles } = collate(
    texts.map((text, at) => analyze({ id: `a${at}`, text })),
    { oneStory: true },
  );
  expect(articles.map((article) => partyOf(article, 'Hồ Văn Tạc'))).toEqual([
    'Công ty Thủy điện Sao Mai',
    'Công ty Thủy điện Sao Mai (inferred)',
  ]);
});
