import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import type { Correction } from './contract.ts';
import { describeCorrection } from './describe-correction.ts';

const place = { article: 'a', content: { start: 0, end: 7 }, quote: 'cá chết' };

test.each<[correction: Correction, expected: string]>([
  [{ ...place, statement: 'wrong', note: 'a heading' }, 'Statement: is none, Note: a heading'],
  [{ ...place, speakers: ['Lan', 'Khôi'], act: 'deny' }, 'Speakers: Lan; Khôi, Act: denies'],
  [{ ...place, speakers: [], saidOn: null }, 'Speakers: nobody is known to say it, Said on: not stated'],
  [{ ...place, saidOn: '2025-03' }, 'Said on: 2025-03'],
  [{ ...place, question: 'nước bẩn', stance: 'none' }, 'Issue: nước bẩn, Answers the issue: does not belong here'],
  [{ question: 'nước bẩn', is: 'sông bẩn' }, 'Right question: sông bẩn'],
  [{ question: 'nước bẩn', is: 'nước bẩn', turned: true }, 'Direction: the other way round: who affirms now denies'],
  [{ name: 'Lan', is: 'Đặng Thị Lan' }, 'Right name: Đặng Thị Lan'],
  [{ name: 'Lan', article: 'a', party: null }, 'Speaks for: nobody else, Where: in this article only'],
])('%j is told as %s', (correction, expected) => {
  expect(
    describeCorrection(correction, en)
      .map((pair) => pair.join(': '))
      .join(', '),
  ).toBe(expected);
});
