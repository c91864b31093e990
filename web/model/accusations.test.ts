import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { aimsOf, orderSides } from './accusations.ts';
import { indexDossier } from './dossier-index.ts';

const index = indexDossier(dossier);
const { aims, untargeted } = aimsOf(index.sayings, index);

test('a target is the first other party named; a denial that names none answers its one contradictor', () => {
  const told = aims.map(({ from, to, act, sayings }) => `${from} ${act} ${to} ×${sayings.length}`).sort();
  expect(told).toEqual([
    'Hội Ngư dân Cửa Vạn accuse Tập đoàn Hải Mạch ×1',
    'Hội Ngư dân Cửa Vạn demand Tập đoàn Hải Mạch ×1',
    'Tập đoàn Hải Mạch deny Hội Ngư dân Cửa Vạn ×2',
  ]);
  expect(untargeted).toBe(2);
});

test('each party stands once on its side', () => {
  const { left, right } = orderSides(aims);
  expect([...left].sort()).toEqual(['Hội Ngư dân Cửa Vạn', 'Tập đoàn Hải Mạch']);
  expect([...right].sort()).toEqual(['Hội Ngư dân Cửa Vạn', 'Tập đoàn Hải Mạch']);
});
