import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { vi } from '../words/vi.ts';
import type { Dossier } from './contract.ts';
import { indexDossier } from './dossier-index.ts';
import { headingOf, labelOf } from './heading.ts';

/** The story with its first question put by a statement, and called by it. */
const asked = (id: string, question: string): Dossier => ({
  ...dossier,
  stories: dossier.stories.map((story) => ({
    ...story,
    label: question,
    issues: story.issues.map((issue, at) => (at === 0 ? { ...issue, id, question } : issue)),
  })),
});

test.each([
  ['ban-khong-ngay#s0', 'Hải Mạch bồi thường cho 300 hộ dân', 'yêu cầu: Hải Mạch bồi thường cho 300 hộ dân'],
  ['mau-nuoc#s1', 'nhà máy xả thải vào ban đêm', 'nhà máy xả thải vào ban đêm'],
])('the question of %s, and a story called by it, read %3$s', (id, question, expected) => {
  const index = indexDossier(asked(id, question));
  const [story] = index.dossier.stories;
  const [issue] = story?.issues ?? [];
  if (!story || !issue) throw new Error('the dossier has lost its issue');
  expect(headingOf(issue, index, vi)).toBe(expected);
  expect(labelOf(story, index, vi)).toBe(expected);
});
