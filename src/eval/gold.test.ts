import { describe, expect, test } from 'vitest';
import { GoldError, parseGold } from './gold.ts';

const TEXT = 'Ông Lực cảnh báo đập có thể vỡ. Bà Sen nói đập vẫn an toàn.';

function at(words: string): readonly [number, number] {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const LUC = {
  content: at('đập có thể vỡ'),
  cue: at('cảnh báo'),
  source: at('Ông Lực'),
  speaker: 'Lực',
  kind: 'person',
  party: null,
  act: 'warn',
  form: 'indirect',
  saidOn: null,
  via: [],
};
const GOLD = { id: 'a', text: TEXT, statements: [LUC], dates: [], figures: [], noise: [] };

const parse = (changes: object) => parseGold(JSON.stringify({ ...GOLD, ...changes }));

const slipsOf = (changes: object): readonly string[] => parse(changes).slips;

function problemsOf(changes: object): readonly string[] {
  try {
    parse(changes);
  } catch (error) {
    if (error instanceof GoldError) return error.problems;
  }
  return [];
}

test.each<[string, object]>([
  ['what is not compared', { title: 'Đập', url: null, published: '2025-03-12', cluster: 'dap', publisher: 'Báo' }],
  ['notes of annotators', { note: 'read twice', statements: [{ ...LUC, nested: false, notes: ['?'] }] }],
  ['units and kinds', { figures: [{ span: [0, 3], value: [1, null], cmp: 'atLeast', unit: 'm' }] }],
  ['noise of any kind', { noise: [{ span: [0, 3], kind: 'other' }] }],
  ['an unnamed speaker without a name', { statements: [{ ...LUC, kind: 'unnamed', speaker: null }] }],
  ['a statement that is not scored', { statements: [{ act: 'assert', form: 'direct' }] }],
  ['two acts with one content', { statements: [LUC, { ...LUC, act: 'assert' }] }],
  ['two speakers of one content', { statements: [LUC, { ...LUC, speaker: 'Sen' }] }],
])('%s may stand in a gold file', (_, changes) => {
  expect(slipsOf(changes)).toEqual([]);
});

describe('mistakes are told with their place', () => {
  const withStatement = (changes: object) => ({ statements: [{ ...LUC, ...changes }] });

  test.each<[object, string]>([
    [withStatement({ act: 'denny' }), 'statements.0.act "denny": '],
    [withStatement({ form: 'Direct' }), 'statements.0.form "Direct": '],
    [withStatement({ kind: 'persn' }), 'statements.0.kind "persn": '],
    [withStatement({ saidOn: '12/3/2025' }), 'statements.0.saidOn "12/3/2025": no day '],
    [withStatement({ speeker: 'Sen' }), 'statements.0: Unrecognized key: "speeker"'],
    [withStatement({ speaker: null }), 'statements.0.speaker: a name is missing'],
    [withStatement({ speaker: 'Lực; ' }), 'statements.0.speaker: a name is missing'],
    [withStatement({ source: [7, 8] }), 'statements.0.source [7,8]: it is empty'],
    [{ statements: [LUC, LUC] }, 'statements.1: the same as statements.0'],
    [{ statements: [LUC, { ...LUC, content: at('đập có thể vỡ.') }] }, 'statements.1: the same as statements.0'],
    [{ dates: [{ span: [0, 3], value: '2025-02-30' }] }, 'dates.0.value "2025-02-30": no day '],
    [{ dates: [1, 2].map((day) => ({ span: [0, 3], value: `2025-01-0${day}` })) }, 'dates.1: the same as dates.0'],
    [{ figures: [{ span: [0, 3], value: [1, 1], cmp: 'exat' }] }, 'figures.0.cmp "exat": '],
    [{ figures: [{ span: [0, 3], value: [5, 3], cmp: 'range' }] }, 'figures.0.value [5,3]: '],
    [{ figures: [{ span: [0, 3], value: [null, null], cmp: 'about' }] }, 'figures.0.value [null,null]: '],
    [{ clusterr: 'dap' }, 'Unrecognized key: "clusterr"'],
  ])('%j', (changes, problem) => {
    expect(slipsOf(changes)).toEqual([expect.stringContaining(problem)]);
  });

  test('all of them at once', () => {
    expect(slipsOf(withStatement({ act: 'denny', form: 'Direct' }))).toHaveLength(2);
  });

  test('and what is left can be scored', () => {
    const { gold } = parse(withStatement({ act: 'denny', speeker: 'Sen' }));
    expect(gold.statements[0]).toMatchObject({ act: 'denny', speaker: 'Lực' });
  });
});

describe('what cannot be scored is refused', () => {
  test.each<[object, string]>([
    [{ dates: [{ span: [0, 1000], value: '2025' }] }, 'dates.0.span [0,1000]: no place in the text'],
    [{ noise: [{ span: [-3, 4] }] }, 'noise.0.span [-3,4]: no place in the text'],
    [{ statements: [{ ...LUC, cue: [7, 5] }] }, 'statements.0.cue [7,5]: no place in the text'],
    [{ text: 5 }, 'text: Invalid input'],
    [{ statements: [{ content: [1, 3] }] }, 'statements.0.act: '],
  ])('%j', (changes, problem) => {
    expect(problemsOf(changes)[0]).toContain(problem);
  });

  test('what is no JSON', () => {
    expect(() => parseGold('{"id": ')).toThrow(/^it is no JSON: /u);
  });
});

test.each([
  '2025',
  '2025-03-12',
  '2025-W11',
  '2025-Q1',
  '2025-SU',
  'XXXX',
  'XXXX-WXX',
  'XXXX-XX',
  'XXXX-XX-XX',
  'XXXX-03-XX',
  '2025-XX-31',
  '2025-SP/2025-FA',
  'XXXX-03-12/XXXX-03-XX',
])('%s is a day or period as analyses hold it', (value) => {
  expect(slipsOf({ dates: [{ span: [0, 3], value }] })).toEqual([]);
});

test.each(['', '2025-Q5', '2025-SP-01', '2025-WX', '2025-XX-32', 'hôm qua', '2025-03-12T08:00'])(
  '"%s" is none',
  (value) => {
    expect(slipsOf({ dates: [{ span: [0, 3], value }] })).toHaveLength(1);
  },
);
