import { expect, test } from 'vitest';
import { makeAnalysis, type Saying } from '../../../test/core/make-analysis.ts';
import type { Dispute } from '../issues/index.ts';
import type { ArticleAnalysis, Issue, Stance } from '../types.ts';
import { tracePositions } from './index.ts';

type Turn = readonly [party: string | null, stance: Stance, on: string | null, more?: Partial<Saying>];

/** An issue on which these stances were taken, one statement each, all in one article. */
function trace(...turns: readonly Turn[]): Issue {
  const sayings = turns.map(
    ([party, , on, more], n): Saying => ({
      by: `Ông Số ${n}`,
      says: 'điều ấy',
      ...(party === null ? { kind: 'unnamed' as const } : { party }),
      ...(on !== null && { on }),
      ...more,
    }),
  );
  return traceIn(
    [makeAnalysis('a', sayings)],
    turns.map(([, stance]) => stance),
  );
}

function traceIn(articles: readonly ArticleAnalysis[], stances: readonly Stance[]): Issue {
  const all = articles.flatMap(({ id, statements }) => statements.map((statement) => [id, statement.id] as const));
  return tracePositions(
    {
      id: 'i',
      question: 'điều ấy',
      stances: all.map(([article, statement], n) => ({
        article,
        statement,
        stance: stances[n] ?? 'affirm',
        confidence: 0.5 + n / 100,
      })),
      disputes: [],
    },
    articles,
  );
}

const positions = (issue: Issue): string[] =>
  issue.positions.map(
    ({ party, stance, from, to, statements }) => `${party} ${stance} ${from}..${to} x${statements.length}`,
  );
const shifts = (issue: Issue): string[] =>
  issue.shifts.map(
    ({ party, from, to, on, before, after }) => `${party} ${from}>${to} ${on} ${before.statement}>${after.statement}`,
  );

test.each<[string, readonly Turn[], readonly string[]]>([
  [
    'first and last day of the dated statements',
    [
      ['Vạn Lợi', 'deny', '2024-03-02'],
      ['Vạn Lợi', 'deny', null],
      ['Vạn Lợi', 'deny', '2024-01'],
    ],
    ['Vạn Lợi deny 2024-01-01..2024-03-02 x3'],
  ],
  ['no day where none is stated', [['Vạn Lợi', 'affirm', null]], ['Vạn Lợi affirm null..null x1']],
  ['a day without a year is none', [['Vạn Lợi', 'affirm', 'XXXX-03-02']], ['Vạn Lợi affirm null..null x1']],
  ['unnamed people hold no position', [[null, 'affirm', '2024-03-02']], []],
  [
    'a named speaker without a party holds his own',
    [['', 'affirm', null, { by: 'Lê Tư' }]],
    ['Lê Tư affirm null..null x1'],
  ],
  [
    'several parties in one statement',
    [['Mỹ; NATO', 'affirm', null]],
    ['Mỹ affirm null..null x1', 'NATO affirm null..null x1'],
  ],
  [
    'one party under two spellings, shown by the more frequent',
    [
      ['VinaPhone', 'affirm', null],
      ['Vinaphone', 'affirm', null],
      ['Vinaphone', 'affirm', null],
    ],
    ['Vinaphone affirm null..null x3'],
  ],
])('%s', (_note, turns, expected) => {
  expect(positions(trace(...turns))).toEqual(expected);
});

test.each<[string, readonly Turn[], readonly string[]]>([
  [
    'denied, then confirmed',
    [
      ['Vạn Lợi', 'affirm', '2024-05-01'],
      ['Vạn Lợi', 'deny', '2024-03-02'],
    ],
    ['Vạn Lợi deny>affirm 2024-05-01 s1>s0'],
  ],
  [
    'silent, then affirmed',
    [
      ['Sở', 'withhold', '2024-03-02'],
      ['Sở', 'affirm', '2024-03-05'],
    ],
    ['Sở withhold>affirm 2024-03-05 s0>s1'],
  ],
  [
    'falling silent is no shift',
    [
      ['Sở', 'affirm', '2024-03-02'],
      ['Sở', 'withhold', '2024-03-05'],
    ],
    [],
  ],
  [
    'silence between two stances hides no shift',
    [
      ['Sở', 'deny', '2024-03-02'],
      ['Sở', 'withhold', '2024-03-05'],
      ['Sở', 'affirm', '2024-03-09'],
    ],
    ['Sở deny>affirm 2024-03-09 s0>s2'],
  ],
  [
    'periods that overlap tell no order',
    [
      ['Sở', 'deny', '2024-03'],
      ['Sở', 'affirm', '2024-03-09'],
    ],
    [],
  ],
  [
    'an undated statement tells no order',
    [
      ['Sở', 'deny', null],
      ['Sở', 'affirm', '2024-03-09'],
    ],
    [],
  ],
  [
    'a refusal on the day of an answer hides no shift',
    [
      ['Sở', 'affirm', '2024-03-02'],
      ['Sở', 'withhold', '2024-03-02'],
      ['Sở', 'deny', '2024-03-09'],
    ],
    ['Sở affirm>deny 2024-03-09 s0>s2'],
  ],
  [
    'yes and no on one day is no shift',
    [
      ['Sở', 'deny', '2024-03-09'],
      ['Sở', 'affirm', '2024-03-09'],
    ],
    [],
  ],
  [
    'two parties',
    [
      ['Sở', 'deny', '2024-03-02'],
      ['Bộ', 'affirm', '2024-03-09'],
    ],
    [],
  ],
])('shift: %s', (_note, turns, expected) => {
  expect(shifts(trace(...turns))).toEqual(expected);
});

const dispute = (yes: number, no: number, chance: number): Dispute => ({
  yes: { article: 'a', statement: `s${yes}` },
  no: { article: 'a', statement: `s${no}` },
  chance,
});

/** Contradictions of these parties, one statement each, where these are in dispute. */
function contradict(parties: readonly string[], ...disputes: readonly Dispute[]): Issue['contradictions'] {
  const article = makeAnalysis(
    'a',
    parties.map((party, n) => ({ by: `Ông Số ${n}`, says: 'điều ấy', party })),
  );
  const denying = new Set(disputes.map(({ no }) => no.statement));
  const stances = article.statements.map(({ id }) => ({
    article: 'a',
    statement: id,
    stance: denying.has(id) ? ('deny' as const) : ('affirm' as const),
    confidence: 0.5,
  }));
  return tracePositions({ id: 'i', question: '', stances, disputes }, [article]).contradictions;
}

const pairsOf = (contradictions: Issue['contradictions']): string[] =>
  contradictions.map(({ a, b }) => `${a.party} ${a.statement.statement} / ${b.party} ${b.statement.statement}`);

test('a stance that is rather unsure makes no shift, but a day on which it stands against a sure one tells nothing', () => {
  const days = ['2024-03-02', '2024-03-09', '2024-03-09'];
  const article = makeAnalysis(
    'a',
    days.map((on) => ({ by: 'Ông Tám', says: 'điều ấy', party: 'Sở', on })),
  );
  const withConfidence = (...confidences: readonly number[]): string[] =>
    shifts(
      tracePositions(
        {
          id: 'i',
          question: 'điều ấy',
          stances: (['deny', 'affirm', 'deny'] as const).slice(0, confidences.length).map((stance, n) => ({
            article: 'a',
            statement: `s${n}`,
            stance,
            confidence: confidences[n] ?? 0,
          })),
          disputes: [],
        },
        [article],
      ),
    );
  expect(withConfidence(0.6, 0.6)).toEqual(['Sở deny>affirm 2024-03-09 s0>s1']);
  expect(withConfidence(0.6, 0.3)).toEqual([]);
  expect(withConfidence(0.6, 0.6, 0.3)).toEqual([]);
});

test('a contradiction shows the two statements of the parties that are most likely opposed', () => {
  const parties = ['Bộ', 'Bộ', 'Sở', 'Hội'];
  const found = contradict(parties, dispute(0, 2, 0.5), dispute(1, 2, 0.7), dispute(0, 3, 0.6));
  expect(pairsOf(found)).toEqual(['Bộ s0 / Hội s3', 'Bộ s1 / Sở s2']);
});

test('the likelier the dispute, the higher the confidence', () => {
  const [less, more] = contradict(['Bộ', 'Hội', 'Sở'], dispute(0, 1, 0.5), dispute(0, 2, 0.9));
  expect(less?.confidence).toBeLessThan(more?.confidence ?? 0);
  expect(more?.confidence).toBeLessThan(0.6);
});

test('a dispute that is less likely is none, inside one party even more so', () => {
  expect(pairsOf(contradict(['Bộ', 'Sở', 'Bộ'], dispute(0, 1, 0.3)))).toEqual([]);
  expect(pairsOf(contradict(['Bộ', 'Sở', 'Bộ'], dispute(0, 1, 0.45), dispute(0, 2, 0.45)))).toEqual(['Bộ s0 / Sở s1']);
  expect(pairsOf(contradict(['Bộ', 'Bộ'], dispute(0, 1, 0.8)))).toEqual(['Bộ s0 / Bộ s1']);
});

test('the order of the articles does not matter', () => {
  const articles = ['a', 'b', 'c'].map((id, n) =>
    makeAnalysis(id, [{ by: 'Bà Lan', party: 'Sở', says: 'điều ấy', on: `2024-03-0${3 - n}` }]),
  );
  const traced = traceIn(articles, ['affirm', 'deny', 'affirm']);
  expect(traceIn(articles, ['affirm', 'deny', 'affirm'])).toEqual(traced);
  expect(tracePositions({ ...traced, disputes: [] }, articles.toReversed())).toEqual(traced);
});

test('a stance on a statement that no article has is left out', () => {
  const issue = {
    id: 'i',
    question: '',
    stances: [{ article: 'x', statement: 's0', stance: 'affirm', confidence: 1 }],
  } as const;
  expect(tracePositions({ ...issue, disputes: [] }, [])).toEqual({
    ...issue,
    positions: [],
    shifts: [],
    contradictions: [],
  });
});
