import { expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import type { OpenIssue } from '../issues/index.ts';
import { tracePositions } from '../positions/index.ts';
import type { AnswerCorrection, ArticleAnalysis, Correction, Issue } from '../types.ts';
import { correct } from './index.ts';
import { correctIssues } from './issues.ts';

const ANALYSIS = makeAnalysis('a', [
  { by: 'Bà Thư', says: 'nhà máy không xả thải', on: '2025-03-13' },
  { by: 'Ông Lành', says: 'nhà máy xả thải', on: '2025-03-13' },
  { by: 'Bà Lài', says: 'nước đổi màu vì nhà máy', on: '2025-03-14' },
  { by: 'Ông Khôi', says: 'cá chết vì nắng nóng', on: '2025-03-15' },
  { by: 'Bà Ngà', says: 'cá chết vì nước thải', on: '2025-03-16' },
]);
const ref = (statement: string) => ({ article: 'a', statement });
const DUMPING: OpenIssue = {
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
const FISH: OpenIssue = {
  id: 'a#s3',
  question: 'cá chết vì nắng nóng',
  stances: [
    { ...ref('s3'), stance: 'affirm', confidence: 0.8 },
    { ...ref('s4'), stance: 'deny', confidence: 0.8 },
  ],
  disputes: [],
};

function corrected(corrections: readonly Correction[], issues: readonly OpenIssue[] = [DUMPING]): Issue[] {
  const articles: ArticleAnalysis[] = [correct(ANALYSIS, corrections).analysis];
  return correctIssues(issues, articles, corrections).map((issue) => tracePositions(issue, articles));
}

function answer(id: string, stance: AnswerCorrection['stance'], question: string = DUMPING.question): AnswerCorrection {
  const statement = ANALYSIS.statements.find((one) => one.id === id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  const { start, end } = statement.content;
  return { article: 'a', content: { start, end }, quote: ANALYSIS.text.slice(start, end), question, stance };
}

const partiesOf = ({ contradictions }: Issue): unknown[] =>
  contradictions.map(({ a, b, confidence }) => [a.party, b.party, confidence]);
const stancesOf = ({ stances }: Issue): string[] => stances.map(({ statement, stance }) => `${statement} ${stance}`);

test('without corrections of issues nothing changes', () => {
  expect(corrected([{ name: 'Bà Mai', party: 'Làng' }])).toEqual([tracePositions(DUMPING, [ANALYSIS])]);
});

test('a stance that a person gives is sure, and contradicts as surely as the others stand', () => {
  const [issue] = corrected([answer('s2', 'affirm')]);
  expect(issue).toMatchObject({ corrected: true });
  expect(issue?.stances[2]).toEqual({ ...ref('s2'), stance: 'affirm', confidence: 1 });
  expect(issue && partiesOf(issue)).toEqual([
    ['Bà Lài', 'Bà Thư', 0.7],
    ['Ông Lành', 'Bà Thư', expect.closeTo(0.43)],
  ]);
});

test('two stances that a person gives contradict for sure', () => {
  const [issue] = corrected([answer('s0', 'affirm'), answer('s1', 'deny'), answer('s2', 'withhold')]);
  expect(issue && partiesOf(issue)).toEqual([['Bà Thư', 'Ông Lành', 1]]);
});

test('a statement that does not belong there is left out, and an issue of one statement is none', () => {
  expect(corrected([answer('s0', 'none')]).map(stancesOf)).toEqual([['s1 affirm', 's2 deny']]);
  expect(corrected([answer('s0', 'none'), answer('s1', 'none')])).toEqual([]);
});

test('a statement of one issue can answer another one, each in its own way', () => {
  const issues = corrected([answer('s2', 'deny', FISH.question), answer('s2', 'affirm')], [DUMPING, FISH]);
  expect(issues.map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 affirm'],
    ['s2 deny', 's3 affirm', 's4 deny'],
  ]);
});

test('statements that answer a new question make an issue of it, one alone makes none', () => {
  const question = 'cá chết vì nhà máy';
  const issues = corrected([answer('s3', 'deny', question), answer('s4', 'affirm', question)]);
  expect(issues.map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 deny'],
    ['s3 deny', 's4 affirm'],
  ]);
  expect(issues[1]).toMatchObject({ id: 'a#s3', question, corrected: true });
  expect(issues.flatMap(partiesOf)).toContainEqual(['Bà Ngà', 'Ông Khôi', 1]);
  expect(corrected([answer('s3', 'deny', question)])).toHaveLength(1);
});

test('what puts the question of one issue can open another one', () => {
  const question = 'nhà máy phải dừng hoạt động';
  const issues = corrected([answer('s1', 'affirm', question), answer('s4', 'affirm', question)]);
  expect(issues.map(({ id }) => id)).toEqual(['a#s1', 'a#s1+']);
});

test('a question is put in other words, also the other way round', () => {
  const [issue] = corrected([{ question: 'Nhà máy xả thải', is: 'nhà máy không xả thải', turned: true }]);
  expect(issue).toMatchObject({ id: 'a#s1', question: 'nhà máy không xả thải', corrected: true });
  expect(issue && stancesOf(issue)).toEqual(['s0 affirm', 's1 deny', 's2 affirm']);
  expect(issue && partiesOf(issue)).toEqual([
    ['Bà Lài', 'Ông Lành', expect.closeTo(0.39)],
    ['Bà Thư', 'Ông Lành', expect.closeTo(0.43)],
  ]);
});

test('two issues that ask the same become one, and contradict each other as surely as their stances are', () => {
  const join: Correction = { question: FISH.question, is: DUMPING.question, turned: true };
  const [issue, ...others] = corrected([join], [DUMPING, FISH]);
  expect(others).toEqual([]);
  expect(issue && stancesOf(issue)).toEqual(['s0 deny', 's1 affirm', 's2 deny', 's3 deny', 's4 affirm']);
  expect(issue && partiesOf(issue)).toContainEqual(['Bà Ngà', 'Bà Thư', expect.closeTo(0.56)]);
});

test('corrections are put in one after the other', () => {
  const is = 'nhà máy làm bẩn sông';
  const renamed: Correction = { question: DUMPING.question, is };
  expect(corrected([renamed, answer('s4', 'affirm', is)]).map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 deny', 's4 affirm'],
  ]);
  expect(corrected([answer('s4', 'affirm', is), renamed]).map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 deny', 's4 affirm'],
  ]);
});

test('a stance that a person has told goes before one that was read, also when issues are joined', () => {
  const both: OpenIssue = { ...FISH, stances: [...FISH.stances, { ...ref('s1'), stance: 'affirm', confidence: 0.7 }] };
  const join: Correction = { question: DUMPING.question, is: FISH.question };
  const [issue] = corrected([answer('s1', 'deny'), join], [DUMPING, both]);
  expect(issue?.stances.find(({ statement }) => statement === 's1')).toEqual({
    ...ref('s1'),
    stance: 'deny',
    confidence: 1,
  });
  expect(issue && partiesOf(issue)).toContainEqual(['Ông Khôi', 'Ông Lành', expect.closeTo(0.8)]);
});

test('all corrections of one issue find it, whatever its question is now and whatever is taken out of it', () => {
  const question = 'nước đổi màu vì nhà máy';
  const issues = corrected([
    answer('s2', 'none', question),
    answer('s0', 'none', question),
    answer('s4', 'affirm', question),
    { question, is: 'nhà máy làm bẩn sông', turned: true },
  ]);
  expect(issues.map((issue) => [issue.question, ...stancesOf(issue)])).toEqual([
    ['nhà máy làm bẩn sông', 's1 affirm', 's4 deny'],
  ]);
});

test('under its former question an issue is answered as that asked, also when it has been put the other way round', () => {
  const { question } = DUMPING;
  const turn: Correction = { question, is: 'nhà máy không xả thải', turned: true };
  const words: Correction = { question: 'nhà máy không xả thải', is: 'nhà máy có xả thải', turned: true };
  const last = (...corrections: Correction[]) => corrected(corrections).flatMap(stancesOf).at(-1);
  expect(last(turn, answer('s4', 'affirm'))).toBe('s4 deny');
  expect(last(words, answer('s4', 'affirm', 'nhà máy không xả thải'))).toBe('s4 deny');
  expect(
    last({ question: 'nhà máy không xả thải', is: 'sông sạch' }, answer('s4', 'affirm', 'nhà máy không xả thải')),
  ).toBe('s4 affirm');
});

test('of two issues with the statement of a question the one is meant that holds the statement that answers', () => {
  const other: OpenIssue = { ...FISH, stances: [...FISH.stances, { ...ref('s2'), stance: 'affirm', confidence: 0.7 }] };
  const issues = corrected([answer('s4', 'none', 'nước đổi màu vì nhà máy')], [DUMPING, other]);
  expect(issues.map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 deny'],
    ['s2 affirm', 's3 affirm'],
  ]);
});

test('an issue is known again by a statement of the question, whatever its question is now', () => {
  const question = 'nhà máy không xả thải';
  expect(corrected([answer('s4', 'affirm', question)]).map(stancesOf)).toEqual([
    ['s0 deny', 's1 affirm', 's2 deny', 's4 deny'],
  ]);
});
