import { expect, test } from 'vitest';
import type { ArticleAnalysis, Dossier, Statement, Story } from '../core/index.ts';
import { renderSummary } from './terminal.ts';

const analysis = (id: string, text: string): ArticleAnalysis => ({
  id,
  language: 'vi',
  text,
  noise: [],
  sentences: [],
  dates: [],
  figures: [{ start: 0, end: text.indexOf(' tấn') + 4, low: 1, high: 1, comparator: 'exact', unit: 'tấn' }],
  entities: [],
  mentions: [],
  statements: [],
  diagnostics: [],
});

const before = { article: 'a', statement: 's1' };
const after = { article: 'b', statement: 's1' };
const unnamed = { article: 'b', statement: 's2' };
const statement = (id: string, saidOn: string, saidOnInferred: boolean): Statement => ({
  id,
  content: { start: 0, end: 2 },
  cue: null,
  source: null,
  speakers: [],
  act: 'assert',
  form: 'indirect',
  saidOn,
  saidOnInferred,
  via: [],
  rule: 'quote',
  confidence: 1,
});
const STORY: Story = {
  id: 'story-1',
  label: 'Nước sông đổi màu',
  articles: ['a', 'b'],
  from: '2025-03-14T08:00:00+07:00',
  to: '2025-09-25',
  accounts: [],
  issues: [
    {
      id: 'i1',
      question: 'Nhà máy có xả thải không?',
      stances: [
        { ...before, stance: 'deny', confidence: 1 },
        { ...unnamed, stance: 'deny', confidence: 1 },
      ],
      positions: [
        { party: 'Sở', stance: 'withhold', from: '2025-03-13', to: '2025-03-13', statements: [before] },
        { party: 'Công ty', stance: 'deny', from: '2025-03-13', to: '2025-07-08', statements: [before, after] },
        { party: 'Hội', stance: 'affirm', from: null, to: null, statements: [before] },
      ],
      shifts: [{ party: 'Công ty', from: 'deny', to: 'affirm', on: '2025-09-22', before, after }],
      contradictions: [
        { a: { party: 'Hội', statement: before }, b: { party: 'Công ty', statement: after }, confidence: 0.3 },
        { a: { party: 'Công ty', statement: before }, b: { party: 'Hội', statement: after }, confidence: 0.4 },
        { a: { party: 'Công ty', statement: before }, b: { party: 'Công ty', statement: after }, confidence: 1 },
      ],
    },
  ],
  figureConflicts: [
    {
      about: 'cá chết',
      figures: [
        { article: 'a', figure: 0 },
        { article: 'b', figure: 0 },
      ],
      kind: 'conflict',
      confidence: 0.5,
    },
  ],
  limits: [
    {
      statement: null,
      article: 'a',
      span: { start: 0, end: 6 },
      bound: { start: 0, end: 6, low: null, high: 40, comparator: 'atMost', unit: 'tấn' },
      held: [{ article: 'b', figure: 0, verdict: 'over', why: '412 > 40' }],
    },
    {
      statement: null,
      article: 'a',
      span: { start: 0, end: 6 },
      bound: { start: 0, end: 6, low: null, high: 900, comparator: 'atMost', unit: 'tấn' },
      held: [{ article: 'b', figure: 0, verdict: 'on course to exceed', why: '412 in 5 months' }],
    },
  ],
  timeline: [],
};
const DOSSIER: Dossier = {
  generatedFrom: ['a', 'b'],
  articles: [
    { ...analysis('a', '40 tấn cá'), statements: [statement('s1', '2025-03-13', false)] },
    { ...analysis('b', '412 tấn cá'), statements: [statement('s1', '2025-07-08', true)] },
  ],
  stories: [STORY],
};

test('tells who affirms, denies and will not say, with shifts, contradictions, figures and limits', () => {
  expect(renderSummary(DOSSIER)).toBe(`2 articles, 2 statements, 1 story

Story: Nước sông đổi màu (2 articles, 2025-03-14 to 2025-09-25)
  1 contradiction, 1 limit exceeded

  Issue i1: Nhà máy có xả thải không?
    affirms        Hội [a]
    denies         speaker not named [b]
    denies         Công ty, 2025-03-13 to ≈ 2025-07-08 [a, b]
    will not say   Sở, 2025-03-13 [a]
    shift          Công ty: denies → affirms on ≈ 2025-09-22
    against itself Công ty
    contradiction  Công ty ↔ Hội ? 40%

  Figures that disagree
    cá chết: “40 tấn” [a] / “412 tấn” [b]

  Limits
    “40 tấn” [a]
      over: “412 tấn” [b] 412 > 40
    “40 tấn” [a]
      on course to exceed: “412 tấn” [b] 412 in 5 months
`);
});

test('a pair of statements that several parties make contradicts once; uncertain ones are counted', () => {
  const [issue] = STORY.issues;
  const contradictions = issue?.contradictions.filter(({ confidence }) => confidence < 0.5) ?? [];
  const issues = issue === undefined ? [] : [{ ...issue, contradictions }];
  expect(renderSummary({ ...DOSSIER, stories: [{ ...STORY, issues }] })).toContain(
    '\n  1 contradiction (1 uncertain),',
  );
});

test('lines are cut to the width of the terminal', () => {
  const lines = renderSummary(DOSSIER, { width: 30 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBe(30);
  expect(lines[2]).toBe('Story: Nước sông đổi màu (2 a…');
});

test('what is left out is counted', () => {
  const stories = Array.from({ length: 25 }, (_, n) => ({ ...STORY, id: `story-${n}` }));
  const summary = renderSummary({ ...DOSSIER, stories });
  expect(summary.match(/^Story:/gmu)).toHaveLength(20);
  expect(summary).toMatch(/\n… and 5 more stories; the report has them all\n$/u);
});

test('what a terminal obeys does not reach it from an article or an id', () => {
  const story = { ...STORY, label: 'a\u001b[31mb\u0007\u202ec' };
  expect(renderSummary({ ...DOSSIER, stories: [story] })).toContain('Story: a [31mb  c (2');
});

test('stories with the most stances come first, single articles without any last', () => {
  const plain = { ...STORY, id: 'story-0', label: 'Tin lẻ', issues: [], figureConflicts: [], limits: [] };
  const summary = renderSummary({ ...DOSSIER, stories: [plain, STORY] });
  expect(summary.indexOf('Nước sông')).toBeLessThan(summary.indexOf('Tin lẻ'));
});
