import { expect, test } from 'vitest';
import { type ArticleAnalysis, analyze } from '../core/index.ts';
import type { GoldArticle } from './gold.ts';
import { scoreSpeakerLinks } from './links.ts';

const TEXTS = {
  a: 'Bộ trưởng Trần Quốc Lâm cho biết cây cầu sẽ thông xe vào tháng sau.',
  b: 'Ông Trần Quốc Lâm khẳng định chi phí không tăng.',
  c: 'Ông Phạm Văn Hậu khẳng định chi phí đã tăng gấp đôi.',
};

const goldOf = (id: keyof typeof TEXTS, content: string, speaker: string, cluster = 'cau'): GoldArticle => {
  const start = TEXTS[id].indexOf(content);
  const statement = {
    content: [start, start + content.length],
    speaker,
    kind: 'person',
    act: 'assert',
    form: 'indirect',
    via: [],
  } as const;
  return { id, cluster, text: TEXTS[id], statements: [statement], dates: [], figures: [], noise: [] };
};

const analyses = new Map<string, ArticleAnalysis>(
  Object.entries(TEXTS).map(([id, text]) => [id, analyze({ id, text })]),
);

const a = goldOf('a', 'cây cầu sẽ thông xe vào tháng sau', 'Trần Quốc Lâm');
const b = goldOf('b', 'chi phí không tăng', 'Trần Quốc Lâm');
const c = goldOf('c', 'chi phí đã tăng gấp đôi', 'Phạm Văn Hậu');

test.each<[string, GoldArticle[], { gold: number; predicted: number; f1: number }]>([
  ['one speaker under two titles is one pair, and two people are none', [a, b, c], { gold: 1, predicted: 1, f1: 1 }],
  [
    'a link that the gold does not have counts against',
    [a, { ...b, statements: c.statements.map((s) => ({ ...s, content: b.statements[0]?.content })) }],
    { gold: 0, predicted: 1, f1: 0 },
  ],
  ['articles of two stories make no pair', [a, { ...b, cluster: 'khác' }], { gold: 0, predicted: 0, f1: 0 }],
])('%s', (_, golds, expected) => {
  expect(scoreSpeakerLinks(golds, analyses)).toMatchObject(expected);
});
