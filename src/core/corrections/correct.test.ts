import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import { findBrokenReferences } from '../../contract/index.ts';
import { collate } from '../collate.ts';
import type { ArticleAnalysis, Correction, Span, Statement, StatementCorrection } from '../types.ts';
import { correct } from './index.ts';

const ANALYSIS = makeAnalysis('a', [
  { by: 'Bà Thư', party: 'Sao Mai', says: 'nhà máy không xả thải', on: '2025-03-13' },
  { by: 'Ông Lành', says: 'cá chết vì nước bẩn' },
  { by: 'Bà Lài', says: 'nước đổi màu' },
]);
const [FIRST, SECOND] = ANALYSIS.statements;

const spanOf = (words: string): Span => {
  const start = ANALYSIS.text.indexOf(words);
  return { start, end: start + words.length };
};

const about = (quote: string, change: Partial<StatementCorrection> = {}): StatementCorrection => ({
  article: 'a',
  content: spanOf(quote),
  quote,
  ...change,
});

const afterwards = (...corrections: readonly Correction[]): ArticleAnalysis => correct(ANALYSIS, corrections).analysis;
const statement = ({ statements }: ArticleAnalysis, id: string): Statement | undefined =>
  statements.find((one) => one.id === id);
const namesOf = ({ entities, statements }: ArticleAnalysis, id: string): readonly (string | undefined)[] =>
  statements
    .find((one) => one.id === id)
    ?.speakers.map((speaker) => entities.find((one) => one.id === speaker)?.name) ?? [];

describe('a statement', () => {
  test('gets the act and the day that a person gives, and nothing else changes', () => {
    const { statements } = afterwards(about('nhà máy không xả thải', { act: 'deny', saidOn: null }));
    expect(statements).toEqual([
      { ...FIRST, act: 'deny', saidOn: null, corrected: ['statement', 'act', 'saidOn'] },
      ...ANALYSIS.statements.slice(1),
    ]);
  });

  test('that is found right is sure', () => {
    const unsure = { ...ANALYSIS, statements: ANALYSIS.statements.map((one) => ({ ...one, confidence: 0.5 })) };
    const { analysis } = correct(unsure, [about('nước đổi màu', { statement: 'right' })]);
    expect(analysis.statements.map(({ confidence, corrected }) => [confidence, corrected])).toEqual([
      [0.5, undefined],
      [0.5, undefined],
      [1, ['statement']],
    ]);
  });

  test('gets speakers by the names that the article has, in any case, or new ones', () => {
    const corrected = afterwards(about('nước đổi màu', { speakers: ['bà thư', 'Bộ Ngoại giao Nga'] }));
    expect(namesOf(corrected, 's2')).toEqual(['Bà Thư', 'Bộ Ngoại giao Nga']);
    expect(corrected.entities.at(-1)).toMatchObject({ kind: 'organization', party: 'Nga', corrected: ['name'] });
    expect(namesOf(afterwards(about('nước đổi màu', { speakers: [] })), 's2')).toEqual([]);
  });

  test('that is wrong is left out, and what stood in it stands in what it stood in', () => {
    const nested = {
      ...ANALYSIS,
      statements: ANALYSIS.statements.map((one, n) => (n === 0 ? one : { ...one, nestedIn: `s${n - 1}` })),
    };
    const wrong = [about('cá chết vì nước bẩn', { statement: 'wrong' })];
    expect(correct(nested, wrong).analysis.statements.map(({ id, nestedIn }) => [id, nestedIn])).toEqual([
      ['s0', undefined],
      ['s2', 's0'],
    ]);
    expect(correct(nested, [about('nhà máy không xả thải', { statement: 'wrong' })]).analysis.statements).toEqual([
      SECOND,
      nested.statements[2],
    ]);
  });

  test('that is left out takes none that stands nearly where it stood with it, however often it is said', () => {
    const content = { ...spanOf('nhà máy không xả thải'), start: spanOf('máy không xả thải').start };
    const inner: Statement = { ...ANALYSIS.statements[0], id: 's9', content } as Statement;
    const both = { ...ANALYSIS, statements: [...ANALYSIS.statements, inner] };
    const wrong = about('nhà máy không xả thải', { statement: 'wrong' });
    const missing = about('máy không xả', { statement: 'missing' });
    for (const order of [
      [wrong, wrong],
      [missing, wrong, missing, wrong],
      [wrong, missing, { ...wrong, act: 'deny' }],
    ])
      expect(correct(both, order as Correction[]).analysis.statements.map(({ id }) => id)).toContain('s9');
    expect(afterwards(about('nhà máy không xả', { statement: 'wrong' })).statements).toHaveLength(3);
    expect(afterwards(about('hà máy không xả thải', { statement: 'wrong' })).statements).toHaveLength(2);
  });

  test('that is missing is put in at its place, once', () => {
    const missing = about('Lành cho biết cá', { statement: 'missing', speakers: ['Bà Lài'], act: 'accuse' });
    const corrected = afterwards(missing, missing);
    expect(corrected.statements.map(({ id }) => id)).toEqual(['s0', 'c1', 's1', 's2']);
    expect(statement(corrected, 'c1')).toMatchObject({ cue: null, source: null, act: 'accuse', rule: 'correction' });
    expect(namesOf(corrected, 'c1')).toEqual(['Bà Lài']);
  });

  test.each([
    ['Bà Thư nói: “[[Nước đã sạch]]”, rồi đi.', 'direct'],
    ['Bà Thư nói: [["Nước đã sạch"]], rồi đi.', 'direct'],
    ['Bà Thư nói [[nước “đã sạch” hẳn]], rồi đi.', 'mixed'],
    ['Bà Thư nói [[nước đã sạch, “lắm]] rồi”.', 'mixed'],
    ['Bà Thư nói [[nước đã sạch]], rồi “đi”.', 'indirect'],
  ])('that is missing has the form that the marks around it tell: %s', (marked, form) => {
    const [before = '', quote = '', after = ''] = marked.split(/\[\[|\]\]/u);
    const content = { start: before.length, end: before.length + quote.length };
    const analysis = { ...ANALYSIS, text: before + quote + after, statements: [] };
    const missing = { article: 'a', content, quote, statement: 'missing' } as const;
    expect(correct(analysis, [missing]).analysis.statements[0]?.form).toBe(form);
  });

  test('is found where its limits are a little others, or its text has moved; elsewhere nothing changes', () => {
    const act = { act: 'deny' } as const;
    expect(statement(afterwards(about('máy không xả thải', act)), 's0')?.act).toBe('deny');
    const moved = { ...about('nước đổi màu', act), content: { start: 0, end: 12 } };
    expect(statement(afterwards(moved), 's2')?.act).toBe('deny');
    for (const misfit of [
      about('thải', act),
      { ...moved, quote: 'cho biết' },
      { ...moved, quote: '' },
      { ...moved, quote: 'không có ở đây' },
      { ...moved, article: 'b' },
    ])
      expect(correct(ANALYSIS, [misfit])).toEqual({ analysis: ANALYSIS, fitting: [] });
  });
});

describe('an entity', () => {
  test('gets the party that a person gives, and none when it speaks for nobody', () => {
    const { entities } = afterwards({ name: 'Bà Thư', party: null }, { name: 'Bà Lài', article: 'a', party: 'Làng' });
    expect(entities.map(({ name, party, corrected }) => [name, party, corrected])).toEqual([
      ['Bà Thư', undefined, ['party']],
      ['Ông Lành', undefined, undefined],
      ['Bà Lài', 'Làng', ['partyHere']],
    ]);
  });

  test('that is a body speaks for itself under its right name, as do those who speak for it', () => {
    const body = makeAnalysis('a', [
      { by: 'Hội Sông Xanh', party: 'Hội Sông Xanh', says: 'nước đổi màu' },
      { by: 'Bà Lài', party: 'Hội Sông Xanh', says: 'cá chết' },
      { by: 'Bà Thư', party: 'Hội Sông Xanh', says: 'cá sống' },
    ]);
    const { entities } = correct(body, [
      { name: 'Bà Thư', party: 'Hội Sông Xanh' },
      { name: 'Hội Sông Xanh', is: 'Hội Sông Lam' },
    ]).analysis;
    expect(entities.map(({ name, party }) => [name, party])).toEqual([
      ['Hội Sông Lam', 'Hội Sông Lam'],
      ['Bà Lài', 'Hội Sông Lam'],
      ['Bà Thư', 'Hội Sông Xanh'],
    ]);
  });

  test('that no entity bears is that of whom others speak for', () => {
    const { entities } = afterwards({ name: 'Sao Mai', is: 'Công ty Sao Mai' });
    expect(entities.map(({ name, party }) => [name, party])).toContainEqual(['Bà Thư', 'Công ty Sao Mai']);
    expect(correct(ANALYSIS, [{ name: 'Sao Hôm', is: 'Sao Mai' }]).fitting).toEqual([]);
  });

  test('keeps its wrong name as an alias', () => {
    const { entities } = afterwards({ name: 'Bà Lài', is: 'Tạ Thị Lài' });
    expect(entities[2]).toMatchObject({ name: 'Tạ Thị Lài', aliases: ['Bà Lài'], corrected: ['name'] });
  });

  test('becomes one with whom its right name means', () => {
    const mentions = [{ start: 0, end: 6, entity: 'e0' }];
    const { analysis } = correct({ ...ANALYSIS, mentions }, [{ name: 'Bà Thư', is: 'Bà Lài' }]);
    expect(analysis.entities.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(analysis.entities[1]).toMatchObject({ name: 'Bà Lài', party: 'Sao Mai', aliases: ['Bà Thư'] });
    expect(namesOf(analysis, 's0')).toEqual(['Bà Lài']);
    expect(analysis.mentions).toEqual([{ start: 0, end: 6, entity: 'e2' }]);
    const told = correct(ANALYSIS, [
      { name: 'Bà Lài', party: null },
      { name: 'Bà Thư', is: 'Bà Lài' },
    ]);
    expect(told.analysis.entities[1]?.party).toBeUndefined();
  });

  test('that a person has set right is not given the party of other articles', () => {
    const other = makeAnalysis('b', [{ by: 'Tạ Thị Lài', party: 'Sao Mai', says: 'nước đổi màu' }]);
    const own = makeAnalysis('a', [{ by: 'Tạ Thị Lài', says: 'nước đổi màu' }]);
    const partiesOf = (analysis: ArticleAnalysis) =>
      collate([analysis, other], { oneStory: true }).articles[0]?.entities.map(({ party }) => party);
    expect(partiesOf(own)).toEqual(['Sao Mai']);
    expect(partiesOf(correct(own, [{ name: 'Tạ Thị Lài', party: null }]).analysis)).toEqual([undefined]);
  });

  test('that a person has set right in one article is read in others as it was', () => {
    const other = makeAnalysis('b', [{ by: 'Tạ Thị Lài', says: 'nước đổi màu' }]);
    const own = makeAnalysis('a', [{ by: 'Tạ Thị Lài', says: 'nước đổi màu' }]);
    const partiesIn = (article?: string) => {
      const { analysis } = correct(own, [{ name: 'Tạ Thị Lài', party: 'Làng', ...(article && { article }) }]);
      return collate([analysis, other], { oneStory: true }).articles.map(({ entities }) => entities[0]?.party);
    };
    expect(partiesIn('a')).toEqual(['Làng', undefined]);
    expect(partiesIn()).toEqual(['Làng', 'Làng']);
  });
});

test('whatever is corrected, the analysis stays sound, and a second time changes nothing', () => {
  const name = fc.constantFrom('Bà Thư', 'Ông Lành', 'Bà Lài', 'Nga', 'Ai đó');
  const offset = fc.integer({ min: 0, max: ANALYSIS.text.length });
  const ofStatement = fc
    .tuple(
      fc.oneof(
        fc.tuple(offset, offset),
        fc.constantFrom(...ANALYSIS.statements.map(({ content: { start, end } }): [number, number] => [start, end])),
      ),
      fc.option(fc.constantFrom('right', 'wrong', 'missing'), { nil: undefined }),
      fc.option(fc.array(name, { maxLength: 2 }), { nil: undefined }),
    )
    .map(([[a, b], state, speakers]): Correction => {
      const content = { start: Math.min(a, b), end: Math.max(a, b) };
      return {
        ...{ article: 'a', content, quote: ANALYSIS.text.slice(content.start, content.end) },
        ...(state && { statement: state }),
        ...(speakers && { speakers }),
      };
    });
  const ofEntity = fc
    .tuple(name, name, fc.constantFrom(undefined, null, 'Làng'))
    .map(([one, is, party]): Correction => ({ name: one, is, ...(party !== undefined && { party }) }));
  fc.assert(
    fc.property(fc.array(fc.oneof(ofStatement, ofEntity), { maxLength: 6 }), (corrections) => {
      const { analysis } = correct(ANALYSIS, corrections);
      expect(findBrokenReferences(analysis)).toEqual([]);
      const ofStatements = corrections.filter((one) => !('name' in one));
      const texts = ({ statements }: ArticleAnalysis) => statements.map(({ content }) => content);
      expect(texts(afterwards(...ofStatements, ...ofStatements))).toEqual(texts(afterwards(...ofStatements)));
    }),
  );
  fc.assert(
    fc.property(ofStatement, (correction) => {
      const { analysis } = correct(ANALYSIS, [correction]);
      expect(correct(analysis, [correction]).analysis).toEqual(analysis);
    }),
  );
});
