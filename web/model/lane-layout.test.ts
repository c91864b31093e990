import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { buildLane, wholeTime } from './board.ts';
import type { Dossier } from './contract.ts';
import { indexDossier } from './dossier-index.ts';
import { placeLane } from './lane-layout.ts';

test('no statement lies on another, however many a party makes on one day', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `same-day-${at}`);
  const busy: Dossier = {
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      statements: article.statements.flatMap((statement) =>
        article.id === 'ca-chet' && statement.id === 's0' ? ids.map((id) => ({ ...statement, id })) : [],
      ),
    })),
  };
  const [issue] = dossier.stories.flatMap(({ issues }) => issues);
  if (!issue) throw new Error('the dossier has lost its issue');
  const stances = ids.map((id) => ({ article: 'ca-chet', statement: id, stance: 'affirm' as const, confidence: 0.8 }));
  const lane = buildLane({ ...issue, stances, positions: [] }, indexDossier(busy), { filter: {}, byPublication: true });
  const [row] = placeLane(lane, wholeTime([lane]), { width: 900, labelHeight: 0, undatedColumns: 5 }).rows;
  const heights = (row?.marks ?? []).map(({ y }) => y).sort((a, b) => a - b);
  expect(heights).toHaveLength(12);
  for (const [at, y] of heights.slice(1).entries()) expect(y - (heights[at] ?? y)).toBeGreaterThanOrEqual(14);
  expect(heights[0]).toBeGreaterThan(0);
  expect(heights.at(-1)).toBeLessThan(row?.height ?? 0);
});
