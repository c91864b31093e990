import { expect, test } from 'vitest';
import { analyze, analyzeAll, collate, correct } from './index.ts';

const article = { id: 'a', text: 'Bà Thư bác bỏ tin đó.' };

/** As callers without types do. */
const call = (function_: (argument: never) => unknown, argument: unknown) => () => function_(argument as never);

const correcting = (corrections: unknown) => call((given) => correct(analyze(article), given), corrections);
const collating = (options: unknown) => call((given) => collate([], given), options);
const place = { article: 'a', content: { start: 0, end: 2 }, quote: 'Bà' };

test.each<[string, () => unknown, RegExp]>([
  ['analyze of a text', call(analyze, 'Bà Thư'), /^analyze expects an article \{id, text, .*\}, not a string$/u],
  ['analyze of nothing', call(analyze, undefined), /^analyze expects an article .*, not undefined$/u],
  ['analyze without an id', call(analyze, { text: 'x' }), /^analyze expects .*: its id is no string but undefined$/u],
  ['analyze of a number', call(analyze, { id: 'a', text: 5 }), /its text is no string but a number$/u],
  ['analyze of an empty id', call(analyze, { ...article, id: '' }), /its id is empty$/u],
  [
    'analyze of a numbered publisher',
    call(analyze, { ...article, publisher: 5 }),
    /its publisher is no string but a number; /u,
  ],
  ['analyzeAll of one', call(analyzeAll, article), /^analyzeAll expects an array of articles, not an object$/u],
  ['analyzeAll of texts', call(analyzeAll, ['x']), /^analyzeAll expects an article .*, not a string$/u],
  ['collate of one', call(collate, analyze(article)), /^collate expects an array of analyses, .*, not an object$/u],
  ['collate of articles', call(collate, [article]), /no analysis but an object without an array of sentences$/u],
  ['collate of half', call(collate, [{ ...analyze(article), entities: undefined }]), /without an array of entities$/u],
  ['collate of a number', call(collate, [{ ...analyze(article), text: 5 }]), /but an object whose text is no string$/u],
  ['collate with nothing', collating(null), /^collate expects options \{oneStory\?, corrections\?\}, not null$/u],
  ['collate with words', collating({ oneStory: 'yes' }), /: oneStory is not true or false but a string$/u],
  ['collate with one correction', collating({ corrections: {} }), /^collate expects an array of corrections, /u],
  [
    'correct of an article',
    call((given) => correct(given, []), article),
    /^correct expects an analysis, .*, not an object/u,
  ],
  ['correct by nothing', correcting({}), /^correct expects an array of corrections, .*, not an object$/u],
  ['correct by a text', correcting(['x']), /number 1 is none: it is no object but a string$/u],
  [
    'correct by half a place',
    correcting([{ name: 'Thư' }, { article: 'a', quote: 'x' }]),
    /number 2 is none: it has neither/u,
  ],
  ['correct by half a question', correcting([{ question: 'x' }]), /it has neither/u],
  ['correct by an unknown act', correcting([{ ...place, act: 'lie' }]), /no act: lie$/u],
  ['correct by an unknown stance', correcting([{ ...place, question: 'x', stance: 'maybe' }]), /no stance: maybe$/u],
  ['correct by one speaker', correcting([{ ...place, speakers: 'Thư' }]), /its speakers are no array$/u],
  ['collate of one id', call(collate, [analyze(article), analyze(article)]), /different ids: a is there twice$/u],
])('%s: a TypeError says what is expected', (_, run, message) => {
  expect(run).toThrow(TypeError);
  expect(run).toThrow(message);
});

test('what is not known can be null, as in JSON', () => {
  const given = { ...article, title: null, url: null, publisher: null, published: null };
  expect(call(analyze, given)()).toEqual(analyze(article));
  expect(call(analyzeAll, [given])()).toEqual([analyze(article)]);
});
