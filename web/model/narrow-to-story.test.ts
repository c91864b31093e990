import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import type { Correction } from './contract.ts';
import { narrowToStory } from './narrow-to-story.ts';

const [whole] = dossier.stories;
if (!whole) throw new Error('the dossier has lost its story');
const story = { ...whole, articles: ['mau-nuoc'] };

test('a story keeps its articles, and the corrections of these and of names anywhere', () => {
  const corrections: Correction[] = [
    { article: 'ca-chet', content: { start: 0, end: 2 }, quote: 'Cá', act: 'deny' },
    { article: 'mau-nuoc', content: { start: 0, end: 4 }, quote: 'Trạm', act: 'deny' },
    { name: 'Vũ Đăng Khôi', party: null },
    { name: 'Vũ Đăng Khôi', article: 'ca-chet', party: null },
  ];
  const narrow = narrowToStory({ ...dossier, corrections }, story);
  expect(narrow.articles.map(({ id }) => id)).toEqual(['mau-nuoc']);
  expect(narrow.generatedFrom).toEqual(['mau-nuoc']);
  expect(narrow.stories).toEqual([story]);
  expect(narrow.corrections).toEqual([corrections[1], corrections[2]]);
});

test('those that fit nothing are told by their places among those that are left', () => {
  const corrections: Correction[] = [
    { article: 'ca-chet', content: { start: 0, end: 2 }, quote: 'Cá', act: 'deny' },
    { name: 'Vũ Đăng Khôi', party: null },
    { name: 'Không Ai', party: null },
  ];
  expect(narrowToStory({ ...dossier, corrections, misfits: [0, 2] }, story)).toMatchObject({
    corrections: corrections.slice(1),
    misfits: [1],
  });
});

test('without corrections it has none', () => {
  expect(narrowToStory(dossier, story)).not.toHaveProperty('corrections');
});
