import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growBranch, longestPhrase, plantTree } from './phrase-tree.ts';

const treeOf = (phrases: readonly string[]) => {
  const root = plantTree<string>();
  for (const phrase of phrases) growBranch(root, phrase.split(' ')).value = phrase;
  return root;
};
const tokensOf = (text: string) => text.split(' ').map((lower) => ({ lower }));

test.each<[string, string, number, string | undefined, number | undefined]>([
  ['the longest', 'x a b c y', 1, 'a b c', 4],
  ['the longest that is whole', 'x a b y', 1, 'a', 2],
  ['at the end', 'x a', 1, 'a', 2],
  ['a beginning alone', 'x b', 1, undefined, undefined],
  ['no phrase', 'x y', 1, undefined, undefined],
  ['beyond the tokens', 'x', 1, undefined, undefined],
])('longestPhrase: %s', (_, text, at, value, stop) => {
  const found = longestPhrase(treeOf(['a', 'a b c', 'b c']), tokensOf(text), at);
  expect([found?.value, found?.stop]).toEqual([value, stop]);
});

test('longestPhrase: backwards from its last word', () => {
  const root = plantTree<string>();
  growBranch(root, ['c', 'b']).value = 'b c';
  expect(longestPhrase(root, tokensOf('a b c'), 2, -1)).toEqual({ value: 'b c', stop: 1 });
});

test('longestPhrase finds what trying every phrase finds', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase), fc.array(word, { maxLength: 12 }), fc.nat({ max: 12 }), (phrases, words, at) => {
      const fitting = phrases.filter((one) => `${words.slice(at).join(' ')} `.startsWith(`${one} `));
      const longest = Math.max(0, ...fitting.map((one) => one.split(' ').length));
      const found = longestPhrase(
        treeOf(phrases),
        words.map((lower) => ({ lower })),
        at,
      );
      expect(found?.stop).toBe(longest === 0 ? undefined : at + longest);
    }),
  );
});
