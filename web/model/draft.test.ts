import { describe, expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import type { Correction } from './contract.ts';
import { isSameSet } from './corrections.ts';
import { type Draft, isDay, openDraft, openParty, type Subject, saveDraft } from './draft.ts';

const [article] = dossier.articles;
const statement = article?.statements[2];
if (!article || !statement) throw new Error('the dossier has lost its statements');
const LAN = 'Đặng Thị Lan';
const QUESTION = 'nhà máy xả nước thải';
const subject: Subject = {
  article,
  content: statement.content,
  statement,
  answers: [{ question: QUESTION, stance: 'deny' }],
};
const place = {
  article: 'ca-chet',
  content: statement.content,
  quote: 'nhà máy không xả một giọt nước thải nào ra sông',
};

function fill(
  change: Partial<Draft>,
  on: Subject = subject,
  gathered: readonly Correction[] = [],
): readonly Correction[] {
  return saveDraft({ ...openDraft(on, gathered), ...change }, on, gathered);
}

describe('only what was changed is corrected', () => {
  const is = (name: string) => ({ name, is: '', shown: '' });
  test.each<[change: Partial<Draft>, expected: readonly Correction[]]>([
    [{}, []],
    [{ act: 'confirm' }, [{ ...place, act: 'confirm' }]],
    [{ saidOn: '' }, [{ ...place, saidOn: null }]],
    [{ saidOn: ' 2025-03 ' }, [{ ...place, saidOn: '2025-03' }]],
    [{ saidOn: '5/3/2025' }, [{ ...place, saidOn: '2025-03-05' }]],
    [{ saidOn: '3.2025' }, [{ ...place, saidOn: '2025-03' }]],
    [{ note: 'nghe lại\nbăng' }, [{ ...place, note: 'nghe lại băng' }]],
    [{ speakers: [is(LAN.toUpperCase()), is('  ')] }, []],
    [{ speakers: [is(LAN), is('Hội Ngư dân'), is(LAN)] }, [{ ...place, speakers: [LAN, 'Hội Ngư dân'] }]],
    [{ speakers: [] }, [{ ...place, speakers: [] }]],
    [{ verdict: 'wrong', act: 'confirm' }, [{ ...place, statement: 'wrong' }]],
    [{ verdict: 'right', note: 'đã nghe' }, [{ ...place, statement: 'right', note: 'đã nghe' }]],
    [{ party: 'Hội Ngư dân' }, [{ name: LAN, party: 'Hội Ngư dân' }]],
    [{ party: 'Hội Ngư dân', onlyHere: true }, [{ name: LAN, article: 'ca-chet', party: 'Hội Ngư dân' }]],
    [{ alone: true }, [{ name: LAN, party: null }]],
    [{ party: ' ' }, [{ name: LAN, party: null }]],
    [{ party: ' Tập đoàn  Hải Mạch' }, []],
    [{ speakers: [{ ...is(LAN), is: 'Đặng Thị Làn' }] }, [{ name: LAN, is: 'Đặng Thị Làn' }]],
  ])('%j', (change, expected) => {
    expect(fill(change)).toEqual(expected);
  });
});

test('what a statement answers is gathered beside what is set right in it, and goes when it is none', () => {
  const draft = openDraft(subject, []);
  const answers = draft.answers.map((answer) => ({ ...answer, stance: 'affirm' as const }));
  const gathered = fill({ act: 'confirm', answers });
  expect(gathered).toEqual([
    { ...place, act: 'confirm' },
    { ...place, question: QUESTION, stance: 'affirm' },
  ]);
  expect(fill({ verdict: 'right' }, subject, gathered)).toEqual([gathered[1], { ...place, statement: 'right' }]);
  expect(fill({ verdict: 'wrong' }, subject, gathered)).toEqual([{ ...place, statement: 'wrong' }]);
});

test('what opens again has what was gathered, and what is taken back is gone', () => {
  const other: Correction = { name: 'Vũ Đăng Khôi', party: null };
  const gathered = [other, ...fill({ act: 'confirm', party: 'Hội', onlyHere: true, note: 'xem lại' })];
  const draft = openDraft(subject, gathered);
  expect(draft).toMatchObject({ act: 'confirm', party: 'Hội', onlyHere: true, note: 'xem lại', saidOn: '2025-03-04' });
  expect(isSameSet(saveDraft(draft, subject, gathered), gathered)).toBe(true);
  expect(fill({ act: 'deny', party: 'Tập đoàn Hải Mạch', note: '' }, subject, gathered)).toEqual([other]);
  expect(fill({ onlyHere: false }, subject, gathered).at(-1)).toEqual({ name: LAN, party: 'Hội' });
});

test('what another form has set right since stays', () => {
  const stale = openDraft(subject, []);
  const party: Correction = { name: LAN, party: 'Hội' };
  const name: Correction = { name: LAN, is: 'Đặng Thị Làn' };
  const day = { ...stale, saidOn: '2025-03' };
  expect(saveDraft(day, subject, [party, name])).toEqual([party, name, { ...place, saidOn: '2025-03' }]);
});

test('what is told for one article leaves what is told for all', () => {
  const all: Correction = { name: LAN, party: 'Hội' };
  const here: Correction = { name: LAN, article: 'ca-chet', party: 'Chi hội' };
  expect(fill({ party: 'Chi hội', onlyHere: true }, subject, [all])).toEqual([all, here]);
  expect(openDraft(subject, [here, all]).party).toBe('Chi hội');
  const read: Correction = { ...here, party: 'Tập đoàn Hải Mạch' };
  expect(fill({ party: 'Tập đoàn Hải Mạch', onlyHere: true }, subject, [all])).toEqual([all, read]);
});

test('whom a new first speaker speaks for is its own', () => {
  const of = (name: string) => openParty(subject, name, []).shown;
  expect(of('Hồ Quốc Thịnh')).toEqual({ party: 'tỉnh Đông Lĩnh', alone: false, onlyHere: false });
  expect(of('Ai đó')).toEqual({ party: '', alone: false, onlyHere: false });
});

test('whoever has no name is corrected in this article only', () => {
  const entities = article.entities.map((one) => (one.name === LAN ? { ...one, kind: 'unnamed' as const } : one));
  const unnamed = { ...subject, article: { ...article, entities } };
  expect(
    fill({ party: 'Hội', onlyHere: false, speakers: [{ name: LAN, is: 'Đặng Thị Làn', shown: '' }] }, unnamed),
  ).toEqual([
    { name: LAN, article: 'ca-chet', party: 'Hội' },
    { name: LAN, article: 'ca-chet', is: 'Đặng Thị Làn' },
  ]);
});

test('characters that are no statement yet become one', () => {
  const missing = { article, content: { start: 0, end: 8 }, statement: undefined, answers: [] };
  expect(fill({}, missing)).toEqual([
    { article: 'ca-chet', content: { start: 0, end: 8 }, quote: 'Cá chết ', statement: 'missing', act: 'assert' },
  ]);
});

test.each([
  ['', true],
  ['2025-03-14', true],
  ['2025-03', true],
  ['XXXX-03-14', true],
  ['2025-03-14/2025-03-16', true],
  ['2025-02-30', false],
  ['14/3/2025', true],
  ['31/2/2025', false],
  ['14/3', false],
  ['hôm qua', false],
])('%j is a day: %j', (value, expected) => {
  expect(isDay(value, subject)).toBe(expected);
});
