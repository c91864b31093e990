import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { indexDossier } from './dossier-index.ts';
import { offerNames, offerParties, subjectAt, subjectOf } from './subject.ts';

const [first, ...others] = dossier.articles;
const [one] = first?.entities ?? [];
if (!first || !one) throw new Error('the dossier has lost its articles');
const long = 'Ủy ban '.repeat(60).trim();
const index = indexDossier({
  ...dossier,
  articles: [{ ...first, entities: [...first.entities, { ...one, id: 'x', name: long }] }, ...others],
});

test('an article offers its own names first, then those of its stories', () => {
  const alone = { ...one, id: 'k', name: 'Ai Khác', party: 'Bên Khác' };
  const [second, third] = others;
  if (!second || !third) throw new Error('the dossier has lost its articles');
  const mixed = indexDossier({ ...dossier, articles: [first, { ...second, entities: [alone] }, third] });
  expect(offerNames('mau-nuoc', mixed)).toEqual(['Ai Khác', ...first.entities.map(({ name }) => name)]);
  expect(offerParties('mau-nuoc', mixed)[0]).toBe('Bên Khác');
  expect(new Set(offerParties('ca-chet', index))).toContain('tỉnh Đông Lĩnh');
});

test('a form sets right what was read, with names as long as they are', () => {
  const [saying] = index.sayingsOf('ca-chet');
  if (!saying) throw new Error('the dossier has lost its statements');
  const subject = subjectOf(saying, index);
  expect(subject.article.entities.at(-1)?.name).toBe(long);
  expect(subject.statement).toBe(index.original.articles[0]?.statements[0]);
  expect(subjectAt(saying.article, { start: 0, end: 2 }, index)).toEqual({
    article: subject.article,
    answers: [],
    content: { start: 0, end: 2 },
    statement: undefined,
  });
});
