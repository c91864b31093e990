import { expect, test } from 'vitest';
import { makeAnalysis, type Saying } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { buildAgainst, oddsAgainst } from './against.ts';
import { collectClaims } from './claims.ts';

const claimOf = (says: string, more: Partial<Saying> = {}) => {
  const [claim] = collectClaims([makeAnalysis('a', [{ by: 'Ông Bình', says, ...more }])], vietnamese.issues);
  if (claim === undefined) throw new TypeError('no claim');
  return claim;
};

test('weighs words, two words in a row, the beginning, the cue and the act, each once', () => {
  const model = buildAgainst({
    word: { không: 0.5 },
    pair: { 'không\thề': 0.25 },
    first: { kho: 1 },
    'first pair': { 'kho\thàng': 2 },
    cue: { 'cho biết': 4 },
    act: { deny: 8 },
  });
  const claim = claimOf('kho hàng không hề cháy, không hề', { cue: 'cho biết', act: 'deny' });
  expect(oddsAgainst(claim, model)).toBeCloseTo(15.75);
});

test('nothing speaks for it where no word is known', () => {
  expect(oddsAgainst(claimOf('kho hàng cháy'), buildAgainst({ word: { mưa: 1 } }))).toBe(0);
});

test.each([
  ['kho hàng Mirna không hề cháy', 'kho hàng Mirna đã cháy'],
  ['đó là tin đồn vô căn cứ', 'kho hàng Mirna đã cháy từ đêm qua'],
])('%s: more than %s', (against, plain) => {
  const odds = (says: string): number => oddsAgainst(claimOf(says), vietnamese.issues.against);
  expect(odds(against)).toBeGreaterThan(odds(plain) + 0.5);
});
