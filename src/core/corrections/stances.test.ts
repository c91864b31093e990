import { expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import type { OpenIssue } from '../issues/index.ts';
import { tracePositions } from '../positions/index.ts';
import type { ArticleAnalysis, Issue, StatementCorrection } from '../types.ts';
import { correct } from './index.ts';
import { correctStances } from './stances.ts';

const ANALYSIS = makeAnalysis('a', [
  { by: 'Bà Thư', says: 'nhà máy không xả thải', on: '2025-03-13' },
  { by: 'Ông Lành', says: 'nhà máy xả thải', on: '2025-03-13' },
  { by: 'Bà Lài', says: 'nước đổi màu vì nhà máy', on: '2025-03-14' },
]);
const ref = (statement: string) => ({ article: 'a', statement });
const ISSUE: OpenIssue = {
  id: 'a#s1',
  question: 'nhà máy xả thải',
  stances: [
    { ...ref('s0'), stance: 'deny', confidence: 0.7 },
    { ...ref('s1'), stance: 'affirm', confidence: 0.8 },
    { ...ref('s2'), stance: 'deny', confidence: 0.6 },
  ],
  disputes: [
    { yes: ref('s1'), no: ref('s0'), chance: 0.6 },
    { yes: ref('s1'), no: ref('s2'), chance: 0.5 },
  ],
};

function corrected(stances: Readonly<Record<string, StatementCorrection['stance']>>): Issue[] {
  const corrections = ANALYSIS.statements.flatMap(({ id, content }): StatementCorrection[] => {
    const stance = stances[id];
    const quote = ANALYSIS.text.slice(content.start, content.end);
    return stance === undefined ? [] : [{ article: 'a', content, quote, stance }];
  });
  const articles: ArticleAnalysis[] = [correct(ANALYSIS, corrections).analysis];
  return correctStances([ISSUE], articles).map((issue) => tracePositions(issue, articles));
}

const partiesOf = ({ contradictions }: Issue): unknown[] =>
  contradictions.map(({ a, b, confidence }) => [a.party, b.party, confidence]);

test('without corrections nothing changes', () => {
  expect(corrected({})).toEqual([tracePositions(ISSUE, [ANALYSIS])]);
});

test('a stance that a person gives is sure, and contradicts as surely as the others stand', () => {
  const [issue] = corrected({ s2: 'affirm' });
  expect(issue?.stances[2]).toEqual({ ...ref('s2'), stance: 'affirm', confidence: 1 });
  expect(issue && partiesOf(issue)).toEqual([
    ['Bà Lài', 'Bà Thư', 0.7],
    ['Ông Lành', 'Bà Thư', expect.closeTo(0.43)],
  ]);
});

test('two stances that a person gives contradict for sure', () => {
  const [issue] = corrected({ s0: 'affirm', s1: 'deny', s2: 'withhold' });
  expect(issue && partiesOf(issue)).toEqual([['Bà Thư', 'Ông Lành', 1]]);
});

test('a statement that does not belong there is left out, and an issue of one statement is none', () => {
  expect(corrected({ s0: 'none' }).map(({ stances }) => stances.map(({ statement }) => statement))).toEqual([
    ['s1', 's2'],
  ]);
  expect(corrected({ s0: 'none', s1: 'none' })).toEqual([]);
});
