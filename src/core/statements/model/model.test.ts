import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildClassModel, buildModel, type Weights } from './model.ts';
import { type Sink, Symbols, template } from './symbols.ts';

const name = fc.constantFrom('near', 'far', 'near+far');
const text = fc.constantFrom('', 'a', 'b', 'no', 'yes', 'word of no weight');
const values = fc.array(text, { minLength: 1, maxLength: 4 });
const feature = fc.tuple(name, values);
const weighed = fc.array(fc.tuple(feature, fc.integer({ min: -99, max: 99 })), { maxLength: 60 });

function weightsOf(entries: readonly (readonly [readonly [string, readonly string[]], number])[]): Weights {
  const weights: Record<string, Record<string, number>> = {};
  for (const [[template, own], weight] of entries) {
    weights[template] ??= {};
    weights[template][own.join('\t')] = weight / 100;
  }
  return weights;
}

const tellAll =
  (told: readonly (readonly [string, readonly string[]])[], symbols: Symbols) =>
  (sink: Sink): void => {
    for (const [name, own] of told) {
      const [a = 0, b = 0, c = 0, d = 0] = own.map((value) => symbols.of(value));
      sink.tell(template(name), a, b, c, d);
    }
  };

test('a scorer sums what the weights say', () => {
  fc.assert(
    fc.property(weighed, fc.array(feature), (entries, told) => {
      const weights = weightsOf(entries);
      const symbols = new Symbols();
      const model = buildModel(weights, symbols);
      const sum = told.reduce(
        (total, [name, own]) => total + Math.round(100 * (weights[name]?.[own.join('\t')] ?? 0)),
        0,
      );
      const scorer = model.scorer();
      tellAll(told, symbols)(scorer);
      expect(scorer.take()).toBe(sum);
      expect(scorer.take()).toBe(0);
      expect(model.score(tellAll(told, symbols))).toBe(sum);
    }),
  );
});

test('the class of the highest sum is chosen, the first of equals', () => {
  const symbols = new Symbols();
  const weights = { word: { rain: [0, 1, 0], sun: [0, 0, 1] }, pair: { 'rain\tsun': [0, 0, 1] } };
  const model = buildClassModel(weights, 3, symbols);
  const choose = (...words: string[]): number => {
    const scorer = model.scorer();
    scorer.tellWords(words.map((word) => symbols.of(word)));
    return scorer.highest();
  };
  expect(choose('rain')).toBe(1);
  expect(choose('sun', 'rain')).toBe(1);
  expect(choose('rain', 'sun')).toBe(2);
  expect(choose('snow')).toBe(0);
});

test('a class model finds each of tens of thousands of features', () => {
  const symbols = new Symbols();
  const [low, high] = [
    [1, 0],
    [0, 1],
  ];
  const values = Array.from({ length: 40_000 }, (_, n) => [`w${n}`, n % 2 === 0 ? low : high] as const);
  const model = buildClassModel({ word: Object.fromEntries(values) }, 2, symbols);
  for (const [text, weights] of values) {
    const scorer = model.scorer();
    scorer.tellWords([symbols.of(text)]);
    expect(scorer.highest()).toBe(weights === high ? 1 : 0);
  }
});

test('a weight too large for the table is refused', () => {
  expect(() => buildModel({ near: { yes: 400 } }, new Symbols())).toThrow(RangeError);
});
