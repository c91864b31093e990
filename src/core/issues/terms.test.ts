import { expect, test } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import { tokenize } from '../text/index.ts';
import { readTerms } from './terms.ts';

const read = (text: string): string[] =>
  readTerms(tokenize(text), vietnamese.issues).map(
    ({ key, negated, side }) => `${negated ? '-' : ''}${key}${side === 'opposite' ? '!' : ''}`,
  );

test.each([
  [
    'Moscow bán tên lửa',
    ['nga', 'bán', '#bán', 'tên lửa', '#tên lửa'],
    'a capital stands for its state; concepts beside words',
  ],
  ['không bán tên lửa', ['không', '-bán', '-#bán', '-tên lửa', '-#tên lửa'], 'a negation reaches over verb and object'],
  ['không, bán tên lửa', ['không', 'bán', '#bán', 'tên lửa', '#tên lửa'], 'a mark ends its reach'],
  [
    'máy bay không người lái',
    ['máy', 'bay', 'không', 'người', 'lái', '#máy bay không người lái'],
    'a compound is no negation',
  ],
  ['hành vi trái phép', ['hành vi', 'trái phép', '#hợp pháp!'], 'the contrary of a concept'],
  ['', [], 'nothing'],
  ['“ – ” 12,5%', [], 'marks and numbers are no terms'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each(['không chỉ bán', 'không những bán'])('%s negates nothing', (text) => {
  expect(readTerms(tokenize(text), vietnamese.issues).some(({ negated }) => negated)).toBe(false);
});
