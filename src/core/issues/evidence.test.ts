import { expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { collectClaims } from './claims.ts';
import { EVIDENCE, writeEvidence } from './evidence.ts';
import { OPPOSITION, readSides, writeOpposition } from './opposition.ts';
import { weighClaims } from './weigh.ts';

const articles = [
  makeAnalysis('a', [
    { by: 'Bà Hoa', says: 'nhà máy xả thải ra sông' },
    { by: 'Ông Bình', says: 'nhà máy không xả thải ra sông' },
  ]),
];

/** The kinds of evidence that keep what stood there for an earlier pair. */
const leftOpen = (ids: readonly string[], told: Float64Array) => ids.filter((_, place) => Number.isNaN(told[place]));

test('every kind of evidence on a link is told anew for each pair', () => {
  const { claims } = weighClaims(collectClaims(articles, vietnamese.issues), articles, vietnamese.issues);
  const [one, other] = claims;
  const told = new Float64Array(EVIDENCE.length).fill(Number.NaN);
  if (one && other) writeEvidence(one, other, claims.length, told);
  expect(leftOpen(EVIDENCE, told)).toEqual([]);
});

test('every kind of evidence on an opposition is told anew for each pair', () => {
  const [one, other] = readSides(collectClaims(articles, vietnamese.issues), vietnamese.issues);
  const told = new Float64Array(OPPOSITION.length).fill(Number.NaN);
  if (one && other) writeOpposition(one, other, told);
  expect(leftOpen(OPPOSITION, told)).toEqual([]);
});
