import { expect, test } from 'vitest';
import { trimSpan } from './selected-span.ts';

const TEXT = 'Cá chết. \n\u00a0Nước đen 😀 ';

test.each([
  [0, 7, 'Cá chết', 'as it is'],
  [7, 19, '. \n\u00a0Nước đen', 'white space inside stays'],
  [8, 11, '', 'nothing but white space'],
  [8, 100, 'Nước đen 😀', 'beyond the end'],
  [Number.POSITIVE_INFINITY, 0, '', 'nothing'],
])('characters %i to %i are %j: %s', (start, end, expected) => {
  const span = trimSpan(start, end, TEXT);
  expect(span ? TEXT.slice(span.start, span.end) : '').toBe(expected);
});
