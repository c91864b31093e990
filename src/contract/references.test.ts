import { describe, expect, test } from 'vitest';
import type { ArticleAnalysis, Dossier, Statement } from '../core/index.ts';
import { findBrokenDossierReferences, findBrokenReferences } from './references.ts';

const STATEMENT: Statement = {
  id: 's1',
  content: { start: 4, end: 8 },
  cue: { start: 2, end: 3 },
  source: null,
  speakers: ['e1'],
  act: 'deny',
  form: 'indirect',
  saidOn: null,
  saidOnInferred: false,
  via: [],
  rule: 'r',
  confidence: 0.5,
};
const ANALYSIS: ArticleAnalysis = {
  id: 'a',
  language: 'vi',
  text: '0123456789',
  noise: [],
  sentences: [{ start: 0, end: 10 }],
  dates: [],
  figures: [{ start: 4, end: 5, low: 4, high: 4, comparator: 'exact', unit: '' }],
  entities: [{ id: 'e1', name: 'Nam', kind: 'person', roles: [], aliases: [] }],
  mentions: [{ start: 0, end: 1, entity: 'e1' }],
  statements: [STATEMENT],
  diagnostics: [],
};
const REF = { article: 'a', statement: 's1' };
const DOSSIER: Dossier = {
  generatedFrom: ['a'],
  articles: [ANALYSIS],
  stories: [
    {
      id: 'story-1',
      label: 'Tin',
      articles: ['a'],
      accounts: [],
      issues: [
        {
          id: 'i1',
          question: 'Có không?',
          stances: [{ ...REF, stance: 'deny', confidence: 1 }],
          positions: [{ party: 'Nam', stance: 'deny', from: null, to: null, statements: [REF] }],
          shifts: [],
          contradictions: [],
        },
      ],
      figureConflicts: [{ about: 'số', figures: [{ article: 'a', figure: 0 }], kind: 'conflict', confidence: 0.5 }],
      limits: [],
      timeline: [{ date: '2025', article: 'a', span: { start: 0, end: 10 }, sources: [] }],
    },
  ],
};

const withStatement = (changes: Partial<Statement>): ArticleAnalysis => ({
  ...ANALYSIS,
  statements: [{ ...STATEMENT, ...changes }],
});

test('a sound analysis and a sound dossier have no problem', () => {
  expect(findBrokenReferences(ANALYSIS)).toEqual([]);
  expect(findBrokenDossierReferences(DOSSIER)).toEqual([]);
});

describe('an analysis', () => {
  test.each<[ArticleAnalysis, string]>([
    [{ ...ANALYSIS, sentences: [{ start: 0, end: 11 }] }, 'sentences[0] is no stretch'],
    [
      { ...ANALYSIS, figures: [{ start: 4, end: 4, low: 4, high: 4, comparator: 'exact', unit: '' }] },
      'figures[0] is no',
    ],
    [{ ...ANALYSIS, mentions: [{ start: 0, end: 1, entity: 'e2' }] }, 'mentions[0].entity names no entity: e2'],
    [{ ...ANALYSIS, entities: [...ANALYSIS.entities, ...ANALYSIS.entities] }, 'entities has the id e1 twice'],
    [{ ...ANALYSIS, statements: [STATEMENT, STATEMENT] }, 'statements has the id s1 twice'],
    [withStatement({ content: { start: 8, end: 4 } }), 'statements[0].content is no stretch'],
    [withStatement({ cue: { start: 2, end: 2 } }), 'statements[0].cue is no stretch'],
    [{ ...ANALYSIS, text: '0123\r\n6789' }, 'text is not NFC with line ends "\\n"'],
    [{ ...ANALYSIS, text: '012345678a\u0301' }, 'text is not NFC with line ends "\\n"'],
    [{ ...ANALYSIS, text: '0123456😀89' }, 'statements[0].content cuts a character in two'],
    [withStatement({ source: { start: 9, end: 12 } }), 'statements[0].source is no stretch'],
    [withStatement({ speakers: ['e1', 'x'] }), 'statements[0].speakers names no entity: x'],
    [withStatement({ nestedIn: 's9' }), 'statements[0].nestedIn names no other statement: s9'],
    [withStatement({ nestedIn: 's1' }), 'statements[0].nestedIn names no other statement: s1'],
  ])('%#: %s', (analysis, problem) => {
    expect(findBrokenReferences(analysis)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a dossier', () => {
  const [story] = DOSSIER.stories;
  const withStory = (changes: Partial<Dossier['stories'][number]>): Dossier => ({
    ...DOSSIER,
    stories: story === undefined ? [] : [{ ...story, ...changes }],
  });
  const lost = { article: 'a', statement: 's7' };
  const issue = { id: 'i1', question: '?', stances: [], positions: [], shifts: [], contradictions: [] };
  const shift = { party: 'Nam', from: 'deny', to: 'affirm', on: null, before: REF, after: lost } as const;
  const bound = { start: 4, end: 5, low: 4, high: 4, comparator: 'exact', unit: '' } as const;

  test.each<[Dossier, string]>([
    [{ ...DOSSIER, articles: [withStatement({ speakers: ['x'] })] }, 'a: statements[0].speakers'],
    [withStory({ articles: ['b'] }), 'names no article: b'],
    [withStory({ accounts: [{ articles: ['b'] }] }), 'names no article: b'],
    [
      withStory({ issues: [{ ...issue, stances: [{ ...lost, stance: 'deny', confidence: 1 }] }] }),
      'i1 stances names no',
    ],
    [withStory({ issues: [{ ...issue, shifts: [shift] }] }), 'i1 shifts names no statement: a s7'],
    [
      withStory({
        issues: [
          {
            ...issue,
            contradictions: [{ a: { party: 'A', statement: REF }, b: { party: 'B', statement: lost }, confidence: 1 }],
          },
        ],
      }),
      'i1 contradictions names no statement: a s7',
    ],
    [
      withStory({
        figureConflicts: [{ about: '', figures: [{ article: 'a', figure: 1 }], kind: 'conflict', confidence: 0.5 }],
      }),
      'figureConflicts names no figure: a 1',
    ],
    [
      withStory({ limits: [{ statement: null, article: 'a', span: { start: 0, end: 99 }, bound, held: [] }] }),
      'limits in a is no stretch',
    ],
    [
      withStory({ timeline: [{ date: '2025', article: 'b', span: { start: 0, end: 1 }, sources: [] }] }),
      'timeline in b',
    ],
  ])('%#: %s', (dossier, problem) => {
    expect(findBrokenDossierReferences(dossier)).toEqual([expect.stringContaining(problem)]);
  });
});
