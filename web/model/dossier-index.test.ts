import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import type { Statement } from './contract.ts';
import { indexDossier, type Saying } from './dossier-index.ts';

test('what two parties say together is found under each of them, and under no other', () => {
  const [article, ...others] = dossier.articles;
  const [statement, ...rest] = article?.statements ?? [];
  if (article === undefined || statement === undefined) throw new Error('the dossier has lost its statements');
  const joint = { ...statement, speakers: ['lan', 'thinh'] };
  const index = indexDossier({
    ...dossier,
    articles: [{ ...article, statements: [joint, ...rest] }, ...others],
  });
  const isSaidBy = (name: string): boolean =>
    index.sayingsBy(name).some(({ ref }) => ref.article === article.id && ref.statement === joint.id);
  expect(['Tập đoàn Hải Mạch', 'tỉnh Đông Lĩnh', 'Hồ Quốc Thịnh', 'Đặng Thị Lan'].map(isSaidBy)).not.toContain(false);
  expect(isSaidBy('Hội Ngư dân Cửa Vạn')).toBe(false);
});

test('what a person has set right is neither inferred nor stated', () => {
  const [article, ...others] = dossier.articles;
  const [statement, ...rest] = article?.statements ?? [];
  if (article === undefined || statement === undefined) throw new Error('the dossier has lost its statements');
  const read = (change: Partial<Statement>): Saying | undefined =>
    indexDossier({
      ...dossier,
      articles: [{ ...article, statements: [{ ...statement, source: null, ...change }, ...rest] }, ...others],
    }).sayings[0];
  expect(read({})).toMatchObject({ speakerInferred: true, corrected: [], dateSource: 'stated' });
  expect(read({ corrected: ['statement', 'speakers', 'saidOn'] })).toMatchObject({
    speakerInferred: false,
    corrected: ['statement', 'speakers', 'saidOn'],
    dateSource: 'corrected',
  });
});
