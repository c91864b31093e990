import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { type BoardLane, buildLane, pan, type TimeWindow, wholeTime, zoom } from './board.ts';
import type { Issue } from './contract.ts';
import { indexDossier } from './dossier-index.ts';
import { linkContradictions, placeLane } from './lane-layout.ts';

const index = indexDossier(dossier);
const [issue] = index.dossier.stories.flatMap(({ issues }) => issues);
if (!issue) throw new Error('the dossier has lost its issues');
const lane = buildLane(issue, index, { filter: {}, byPublication: true });
const whole = wholeTime([lane]);

/** Every mark as `article statement party`, by the row that it stands in. */
const marksOf = ({ rows }: BoardLane): string[] =>
  rows
    .flatMap(({ party, dated, undated }) =>
      [...dated, ...undated].map(({ saying: { ref } }) => `${ref.article} ${ref.statement} ${party}`),
    )
    .sort();

/** The same as the positions tell it. */
const told = ({ positions }: Issue): string[] =>
  positions
    .flatMap(({ party, statements }) => statements.map(({ article, statement }) => `${article} ${statement} ${party}`))
    .sort();

test('every stance stands on the board once, in its party’s row', () => {
  expect(marksOf(lane)).toEqual(told(issue));
  expect(marksOf(lane)).toHaveLength(issue.stances.length);
});

test('what two parties say together stands in the rows of both, and is linked from each', () => {
  const [fishers, company, ...others] = issue.positions;
  if (fishers === undefined || company === undefined) throw new Error('the dossier has lost its positions');
  const [shared] = company.statements;
  if (shared === undefined) throw new Error('the company has lost its statements');
  const joint = {
    ...issue,
    positions: [{ ...fishers, statements: [...fishers.statements, shared] }, company, ...others],
  };
  const both = buildLane(joint, index, { filter: {}, byPublication: true });
  expect(marksOf(both)).toEqual(told(joint));
  const placed = placeLane(both, wholeTime([both]), { width: 800, labelHeight: 0, undatedColumns: 5 });
  const places = placed.rows.flatMap(({ marks }) =>
    marks.filter(({ saying }) => saying.ref.statement === shared.statement && saying.ref.article === shared.article),
  );
  expect(new Set(places.map(({ key }) => key)).size).toBe(2);
  for (const mark of places) expect(placed.mark(mark.key)).toBe(mark);
});

test('what is filtered is the confidence of the stance, and contradictions go with their statements', () => {
  const [first, ...others] = issue.stances;
  if (first === undefined) throw new Error('the issue has lost its stances');
  const unsure = { ...issue, stances: [{ ...first, confidence: 0.4 }, ...others] };
  const narrow = (confidence: string) => buildLane(unsure, index, { filter: { confidence }, byPublication: true });
  expect(marksOf(narrow('0.4'))).toHaveLength(issue.stances.length);
  expect(marksOf(narrow('0.5'))).toHaveLength(issue.stances.length - 2);
  expect(narrow('0.4').issue.contradictions).toHaveLength(2);
  expect(narrow('0.5').issue.contradictions).toHaveLength(1);
});

test('the contradictions of a party stay when all others are filtered out', () => {
  const [{ a, b } = { a: { party: '' }, b: { party: '' } }] = issue.contradictions;
  const lane = buildLane(issue, index, { filter: { party: a.party }, byPublication: true });
  expect(lane.rows.map(({ party }) => party)).toEqual([a.party]);
  expect(lane.issue.contradictions.map(({ b }) => b.party)).toContain(b.party);
  const none = buildLane(issue, index, { filter: { party: a.party, act: 'warn' }, byPublication: true });
  expect(none.issue.contradictions).toEqual([]);
});

test('marks of one row never lie on each other, and rows never overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 2000 }), (width) => {
      const placed = placeLane(lane, whole, { width, labelHeight: 0, undatedColumns: 5 });
      for (const [place, row] of placed.rows.entries()) {
        expect(row.top).toBe(placed.rows.slice(0, place).reduce((sum, { height }) => sum + height, 0));
        for (const [at, a] of row.marks.entries()) {
          expect(a.y).toBeGreaterThan(row.top);
          expect(a.y).toBeLessThan(row.top + row.height);
          for (const b of row.marks.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(13.9);
        }
      }
    }),
  );
});

test('a contradiction is linked once a pair of parties, between marks in view', () => {
  const placed = placeLane(lane, whole, { width: 800, labelHeight: 0, undatedColumns: 5 });
  expect(linkContradictions(issue.contradictions, placed, 800)).toHaveLength(2);
  const march: TimeWindow = { from: Date.UTC(2025, 2, 1), to: Date.UTC(2025, 2, 20) };
  const early = placeLane(lane, march, { width: 800, labelHeight: 0, undatedColumns: 5 });
  expect(linkContradictions(issue.contradictions, early, 800)).toHaveLength(1);
});

test('what only a year is known of stands in view, drawn as far as the axis of the days goes', () => {
  const [place, ...others] = dossier.articles;
  if (!place) throw new Error('the dossier has lost its articles');
  const vague = {
    ...dossier,
    articles: [
      {
        ...place,
        statements: place.statements.map((told) => (told.id === 's0' ? { ...told, saidOn: '2025' } : told)),
      },
      ...others,
    ],
  };
  const { rows } = buildLane(issue, indexDossier(vague), { filter: {}, byPublication: true });
  const time = wholeTime([{ issue, rows }]);
  expect((time.to - time.from) / 86_400_000).toBeLessThan(100);
  const marks = placeLane({ issue, rows }, time, { width: 800, labelHeight: 0, undatedColumns: 5 }).rows.flatMap(
    (row) => row.marks,
  );
  const year = marks.find(({ saying }) => saying.statement.saidOn === '2025');
  expect(year?.x).toBeCloseTo(400);
  expect(year?.reach?.from).toBeLessThan(0);
  expect(year?.reach?.to).toBeGreaterThan(800);
});

test('zoom and pan stay inside the whole time', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (at, factor, by) => {
        const length = whole.to - whole.from;
        const view = pan(zoom(whole, whole, factor, whole.from + at * length), whole, by * length);
        expect(view.from).toBeGreaterThanOrEqual(whole.from - 1);
        expect(view.to).toBeLessThanOrEqual(whole.to + 1);
        expect(view.to).toBeGreaterThan(view.from);
      },
    ),
  );
});
