import { expect, test } from 'vitest';
import { analyze } from '../core/index.ts';
import { daySaid, howKnown } from './day-said.ts';

test.each<[text: string, known: readonly string[], days: readonly (string | undefined)[], note: string]>([
  ['Ngày 29/10/2024, ông Hưng cho biết nhà máy đã dừng.', ['stated'], ['2024-10-29'], 'with its year'],
  [
    'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng.',
    ['completed'],
    ['2024-10-29'],
    'the year is that of the publication',
  ],
  [
    'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng. Ông Hưng nói thêm công nhân vẫn có lương.',
    ['completed', 'inferred'],
    ['2024-10-29', '≈ 2024-10-29'],
    'told in the sentence before',
  ],
  ['“Hôm nay (31/10/2024) nhà máy đã dừng”, ông Hưng nói.', ['inferred'], ['≈ 2024-10-31'], 'told in what is said'],
  ['Ông Hưng cho biết nhà máy đã dừng.', ['stated'], [undefined], 'no day'],
])('%s', (text, known, days) => {
  const article = analyze({ id: 'a', published: '2024-10-31', text });
  expect(article.statements.map((statement) => howKnown(article, statement))).toEqual(known);
  expect(article.statements.map((statement) => daySaid(article, statement))).toEqual(days);
});

test('an analysis that does not tell from which words the day was read keeps it inferred', () => {
  const article = analyze({ id: 'a', published: '2024-10-31', text: 'Hôm 29/10, ông Hưng cho biết nhà máy đã dừng.' });
  const [statement] = article.statements;
  if (statement === undefined) throw new Error('no statement');
  const { saidOnFrom: _, ...older } = statement;
  expect(howKnown(article, older)).toBe('inferred');
});
