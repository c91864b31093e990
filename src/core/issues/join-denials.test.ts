import { expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { collectClaims } from './claims.ts';
import { joinDenials } from './join-denials.ts';

const claims = collectClaims(
  [
    makeAnalysis('a', [
      { by: 'Bà Lan', says: 'nhà máy Thiên Khê xả thải ra sông', act: 'accuse', cue: 'tố' },
      { by: 'Ông Hưng', says: 'nước sông đã đổi màu' },
      { by: 'Công ty Thiên Khê', says: 'cáo buộc của bà Lan', act: 'deny', cue: 'bác bỏ' },
      { by: 'Ông Minh', says: 'tin đồn vô căn cứ' },
    ]),
  ],
  vietnamese.issues,
);

const anywhere = (): boolean => true;

test('a group of denials joins the group of what it denies', () => {
  const clusters = [
    { home: [0, 1], guests: [] },
    { home: [2, 3], guests: [0] },
  ];
  expect(joinDenials(clusters, claims, vietnamese.issues, anywhere)).toEqual([{ home: [0, 1, 2, 3], guests: [] }]);
});

test('denials that fit the group of their guests badly, and would be left out of it, stay a group of their own', () => {
  const clusters = [
    { home: [0, 1], guests: [] },
    { home: [2, 3], guests: [0] },
  ];
  expect(joinDenials(clusters, claims, vietnamese.issues, () => false)).toEqual(clusters);
});

test('denials without a guest, and groups that say something of their own, stay as they are', () => {
  const clusters = [
    { home: [0], guests: [] },
    { home: [2, 3], guests: [] },
    { home: [1], guests: [0] },
  ];
  expect(joinDenials(clusters, claims, vietnamese.issues, anywhere)).toEqual(clusters);
});
