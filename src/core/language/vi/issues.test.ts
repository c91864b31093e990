import { expect, test } from 'vitest';
import concepts from './words/concepts.json' with { type: 'json' };
import aspects from './words/issue-aspects.json' with { type: 'json' };
import pointers from './words/issue-pointers.json' with { type: 'json' };
import polarity from './words/issue-polarity.json' with { type: 'json' };

const lists: readonly (readonly [string, readonly string[]])[] = [
  ...concepts.entries.map(({ same, opposite = [] }): [string, string[]] => [
    `concept ${same[0]}`,
    [...same, ...opposite],
  ]),
  ['wishes', aspects.wishes],
  ['past', aspects.past],
  ['causes', aspects.causes],
  ['shouldNot', aspects.shouldNot],
  ['subordinators', aspects.subordinators],
  ['auxiliaries', aspects.auxiliaries],
  ['pointers', pointers.entries],
  ['deictics', pointers.deictics],
  ['negations', polarity.negations],
  ['notNegations', polarity.notNegations],
  ['rejections', polarity.rejections],
  ['rejecting', polarity.rejecting],
];

test.each(lists)('%s: every phrase once, in NFC and lower case', (_name, phrases) => {
  expect(phrases).toEqual([...new Set(phrases)]);
  expect(phrases).toEqual(phrases.map((phrase) => phrase.normalize('NFC').toLowerCase().trim()));
});

test('no two concepts begin with the same phrase, which is their id', () => {
  const ids = concepts.entries.map(({ same }) => same[0]);
  expect(ids).toEqual([...new Set(ids)]);
});
