import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { vi } from '../words/vi.ts';
import { indexDossier } from './dossier-index.ts';
import { readQuery } from './query.ts';
import { buildSearch, type Hit } from './search.ts';

const search = buildSearch(indexDossier(dossier));

function nameOf(hit: Hit): string {
  if (hit.kind === 'saying') return hit.saying.text;
  if (hit.kind === 'party') return hit.name;
  return hit.kind === 'article' ? hit.article.id : hit.kind;
}

const find = (typed: string): readonly string[] => search(readQuery(typed, vi.act)).map(nameOf);

test('an outlet finds its articles and what is said in them', () => {
  const hits = search(readQuery('tin sông', vi.act));
  expect(hits.map(({ kind }) => kind)).toContain('saying');
  for (const hit of hits.slice(0, 7))
    expect(hit.kind === 'saying' ? hit.saying.article.publisher : hit.kind === 'article' && hit.article.publisher).toBe(
      'Tin Sông',
    );
});

test('a day finds what is said on it and the articles published on it', () => {
  expect(find('3/3/2025')).toEqual([
    'Hải Mạch xả nước thải chưa xử lý ra sông Vạn',
    'Nước đen và hôi suốt hai tuần nay',
  ]);
  expect(find('04/03/2025')).toEqual(['nhà máy không xả một giọt nước thải nào ra sông', 'ca-chet']);
});

test('the name of an act finds what does it, before the words', () => {
  expect(find('Lan phủ nhận').slice(0, 3)).toEqual([
    'nhà máy không xả một giọt nước thải nào ra sông',
    'con số chỉ khoảng 12 tấn cá',
    'bất kỳ rò rỉ nào',
  ]);
  expect(find('phủ nhận')).toContain('mau-nuoc');
});

test('another name of a party finds it', () => {
  expect(find('bà Lan')).toContain('Đặng Thị Lan');
  expect(find('TĐHM')[0]).toBe('Tập đoàn Hải Mạch');
});

test('an article is opened where it has the words together', () => {
  const hit = search(readQuery('nước thải', vi.act)).find(({ kind }) => kind === 'article');
  expect(hit?.kind === 'article' && hit.at && hit.article.text.slice(hit.at.start, hit.at.end)).toBe('nước thải');
});

test('words in the order of what is sought come before the same words apart', () => {
  const hits = find('xả nước thải');
  expect(hits.indexOf('Hải Mạch xả nước thải chưa xử lý ra sông Vạn')).toBeLessThan(
    hits.indexOf('nhà máy không xả một giọt nước thải nào ra sông'),
  );
});
