import { expect, test } from 'vitest';
import type { Dossier, Story } from '../../core/types.ts';
import { jsonPieces } from './json.ts';

const story = (id: string): Story => ({
  id,
  label: 'n'.repeat(700_000),
  articles: [],
  accounts: [],
  issues: [],
  figureConflicts: [],
  limits: [],
  timeline: [],
});

test.each([
  [[], 1],
  [[story('a')], 1],
  [[story('a'), story('b'), story('c'), story('d')], 3],
])('pieces are the JSON of the whole (%#)', (stories, count) => {
  const dossier: Dossier = { generatedFrom: ['a'], articles: [], stories };
  const pieces = [...jsonPieces(dossier)];
  expect(pieces.join('')).toBe(`${JSON.stringify(dossier)}\n`);
  expect(pieces.length).toBe(count);
});
