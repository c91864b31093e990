import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import type { Comparator, Figure } from '../types.ts';
import { canBothHold, commonQuantity, type Quantity } from './compare.ts';

const words = vietnamese.figures;

function figure(low: number | null, high: number | null, comparator: Comparator, unit: string): Figure {
  return { start: 0, end: 1, low, high, comparator, unit };
}

const exact = (value: number, unit: string): Figure => figure(value, value, 'exact', unit);

describe('commonQuantity', () => {
  test.each<[Figure, Quantity | null, string]>([
    [exact(2, 'tấn'), { low: 2000, high: 2000, unit: 'kg' }, 'mass'],
    [exact(3, 'tấn gạo'), { low: 3000, high: 3000, unit: 'kg gạo' }, 'the substance stays'],
    [exact(5, 'km'), { low: 5000, high: 5000, unit: 'm' }, 'length'],
    [exact(5, 'km/h'), { low: 5, high: 5, unit: 'km/h' }, 'a speed is no length'],
    [exact(4, 'đô la Mỹ'), { low: 4, high: 4, unit: 'USD' }, 'other name of a currency'],
    [exact(4, 'đô la Úc'), { low: 4, high: 4, unit: 'AUD' }, 'currencies stay apart'],
    [exact(4, 'bảng'), { low: 4, high: 4, unit: 'GBP' }, 'pounds'],
    [exact(9, 'đồng/tháng'), { low: 9, high: 9, unit: 'đồng/tháng' }, 'the rate stays'],
    [exact(9, 'phần trăm'), { low: 9, high: 9, unit: '%' }, 'percent'],
    [exact(7, 'binh lính'), { low: 7, high: 7, unit: 'binh sĩ' }, 'soldiers are not just people'],
    [exact(7, 'người'), { low: 7, high: 7, unit: 'người' }, 'people'],
    [exact(7, 'Ngư dân'), { low: 7, high: 7, unit: 'ngư dân' }, 'case does not matter'],
    [exact(7, 'chiếc tàu cá'), { low: 7, high: 7, unit: 'tàu cá' }, 'a classifier says nothing'],
    [exact(7, 'quả tên lửa'), { low: 7, high: 7, unit: 'tên lửa' }, 'classifier before a noun that begins like one'],
    [exact(7, 'tên lửa'), { low: 7, high: 7, unit: 'tên lửa' }, 'no classifier here'],
    [exact(7, 'con'), null, 'another classifier alone'],
    [exact(7, 'thùng dầu'), { low: 7, high: 7, unit: 'thùng dầu' }, 'barrels'],
    [exact(7, 'chiếc'), null, 'a classifier alone names no unit'],
    [exact(7, ''), null, 'no unit'],
    [figure(10, null, 'atLeast', 'm'), { low: 10, high: null, unit: 'm' }, 'open above'],
    [figure(null, 10, 'atMost', 'm'), { low: null, high: 10, unit: 'm' }, 'open below'],
    [figure(100, 100, 'about', 'người'), { low: 90, high: 110, unit: 'người' }, 'rounded by a tenth'],
  ])('%o is %o: %s', (input, expected) => {
    expect(commonQuantity(input, words)).toEqual(expected);
  });
});

describe('canBothHold', () => {
  test.each<[Figure, Figure, boolean, string]>([
    [exact(40, 'người'), figure(40, 40, 'about', 'người'), true, 'about the same'],
    [exact(44, 'người'), figure(40, 40, 'about', 'người'), true, 'within rounding'],
    [exact(46, 'người'), figure(40, 40, 'about', 'người'), false, 'beyond rounding'],
    [figure(10, null, 'atLeast', 'người'), exact(13, 'người'), true, 'at least'],
    [figure(10, null, 'atLeast', 'người'), exact(9, 'người'), false, 'fewer than at least'],
    [figure(null, 10, 'atMost', 'người'), exact(13, 'người'), false, 'more than at most'],
    [exact(5000, 'người'), exact(40000, 'người'), false, 'crowds'],
    [exact(1, 'tấn'), exact(1000, 'kg'), true, 'same mass'],
    [exact(1.1, 'km'), exact(1100, 'm'), true, 'same length, despite binary fractions'],
    [exact(1, 'tấn'), exact(900, 'kg'), false, 'different mass'],
    [exact(9.6e6, 'USD'), exact(5e6, 'bảng'), true, 'two currencies are not compared'],
    [figure(2, 3, 'range', 'người'), figure(3, 5, 'range', 'người'), true, 'ranges that touch'],
    [figure(2, 3, 'range', 'người'), figure(4, 5, 'range', 'người'), false, 'ranges apart'],
  ])('%o and %o: %s', (a, b, expected) => {
    const [x, y] = [commonQuantity(a, words), commonQuantity(b, words)];
    expect(x && y && canBothHold(x, y)).toBe(expected);
  });

  const bound = fc.option(fc.integer({ min: 0, max: 1e9 }));
  const quantity = fc.record({ low: bound, high: bound, unit: fc.constantFrom('kg', 'm') });
  test('order does not matter', () => {
    fc.assert(fc.property(quantity, quantity, (a, b) => canBothHold(a, b) === canBothHold(b, a)));
  });
  test('a quantity agrees with itself when its bounds are in order', () => {
    const ordered = quantity.filter(({ low, high }) => low === null || high === null || low <= high);
    fc.assert(fc.property(ordered, (a) => canBothHold(a, a)));
  });
});
