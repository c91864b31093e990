import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { buildLane } from './board.ts';
import type { Dossier, Issue, Story } from './contract.ts';
import { indexDossier } from './dossier-index.ts';
import { countStory, mostOf, sidesOf } from './issue-summary.ts';

const [story] = dossier.stories;
const [issue, toll] = story?.issues ?? [];
if (!story || !issue || !toll) throw new Error('the dossier has lost its issues');
const count = (changes: Partial<Story>) => countStory({ ...story, ...changes }, indexDossier(dossier));

test('a pair of statements counts once, however many issues it stands in, and tells if it is unsure everywhere', () => {
  const again: Issue = {
    ...toll,
    contradictions: issue.contradictions.map(({ a, b, confidence }) => ({ a: b, b: a, confidence: confidence / 2 })),
  };
  expect(count({ issues: [issue, again] })).toMatchObject({ contradictions: 2, unsureContradictions: 0 });
  expect(count({ issues: [again] })).toMatchObject({ contradictions: 2, unsureContradictions: 2 });
});

test('a limit that is not exceeded yet is not counted with those that are', () => {
  const [ahead] = story.limits;
  if (!ahead) throw new Error('the dossier has lost its limit');
  const over = { ...ahead, held: ahead.held.map((held) => ({ ...held, verdict: 'over' as const })) };
  const within = { ...ahead, held: ahead.held.map((held) => ({ ...held, verdict: 'within' as const })) };
  expect(count({ limits: [ahead, within] })).toMatchObject({ limitsOver: 0, limitsAhead: 1 });
  expect(count({ limits: [ahead, over, within] })).toMatchObject({ limitsOver: 1, limitsAhead: 1 });
});

test('a side tells how many of its statements are unsure, however sure the surest is', () => {
  const doubted = {
    ...issue,
    stances: issue.stances.map((stance, at) => ({ ...stance, confidence: at === 0 ? 0.8 : 0.3 })),
  };
  const sides = sidesOf(doubted, indexDossier(dossier));
  expect(
    sides.affirm.map(({ party, statements, unsure, confidence }) => [party, statements, unsure, confidence]),
  ).toEqual([
    ['Hội Ngư dân Cửa Vạn', 2, 1, 0.8],
    ['Tập đoàn Hải Mạch', 2, 2, 0.3],
  ]);
});

test('who has no name in the articles stands behind the named ones, on the overview as on the board', () => {
  const unnamed: Dossier = {
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      entities: article.entities.map((entity) =>
        entity.id === 'hoi'
          ? { id: 'hoi', name: 'ngư dân ven sông', kind: 'unnamed' as const, roles: [], aliases: [] }
          : entity,
      ),
    })),
    stories: [
      {
        ...story,
        issues: [{ ...issue, positions: issue.positions.filter(({ party }) => party !== 'Hội Ngư dân Cửa Vạn') }],
      },
    ],
  };
  const index = indexDossier(unnamed);
  const [shown] = index.dossier.stories.flatMap(({ issues }) => issues);
  if (!shown) throw new Error('the dossier has lost its issue');
  const { affirm } = sidesOf(shown, index);
  expect(mostOf(affirm)).toEqual(affirm);
  expect(affirm.map(({ party, named }) => [party, named])).toEqual([
    ['Tập đoàn Hải Mạch', true],
    ['ngư dân ven sông', false],
  ]);
  const rows = buildLane(shown, index, { filter: {}, byPublication: true }).rows.map(({ party }) => party);
  expect(rows).toContain('ngư dân ven sông');
});
