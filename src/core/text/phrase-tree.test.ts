import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPhrase, PhraseTree } from './phrase-tree.ts';
import { tokenize } from './tokenize.ts';
import { WordNumbers } from './word-numbers.ts';

const treeOf = (phrases: readonly string[], numbers = new WordNumbers()) => {
  const tree = new PhraseTree<string>(numbers);
  for (const phrase of phrases) tree.set(phrase.split(' '), phrase);
  return tree;
};

test.each<[string, string, number, string | undefined, number | undefined]>([
  ['the longest', 'x a b c y', 1, 'a b c', 4],
  ['the longest that is whole', 'x a b y', 1, 'a', 2],
  ['at the end', 'x a', 1, 'a', 2],
  ['a beginning alone', 'x b', 1, undefined, undefined],
  ['no phrase', 'x y', 1, undefined, undefined],
  ['beyond the tokens', 'x', 1, undefined, undefined],
])('longestPhrase: %s', (_, text, at, value, stop) => {
  const found = longestPhrase(treeOf(['a', 'a b c', 'b c']), tokenize(text), at);
  expect([found?.value, found?.stop]).toEqual([value, stop]);
});

test('longestPhrase: backwards from its last word', () => {
  const tree = new PhraseTree<string>(new WordNumbers());
  tree.set(['c', 'b'], 'b c');
  expect(longestPhrase(tree, tokenize('a b c'), 2, -1)).toEqual({ value: 'b c', stop: 1 });
});

test('longestPhrase finds what trying every phrase finds', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase), fc.array(word, { maxLength: 12 }), fc.nat({ max: 12 }), (phrases, words, at) => {
      const fitting = phrases.filter((one) => `${words.slice(at).join(' ')} `.startsWith(`${one} `));
      const longest = Math.max(0, ...fitting.map((one) => one.split(' ').length));
      const stop = longest === 0 ? undefined : at + longest;
      const numbers = new WordNumbers();
      const tree = treeOf(phrases, numbers);
      expect(longestPhrase(tree, tokenize(words.join(' ')), at)?.stop).toBe(stop);
      expect(longestPhrase(tree, tokenize(words.join(' '), numbers), at)?.stop).toBe(stop);
    }),
  );
});

test('a phrase is found among many, its beginnings have no value', () => {
  const letters = [...'abcdefgh'];
  const phrases = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a} ${b} ${c}`)));
  const tree = treeOf(phrases);
  expect(phrases.map((phrase) => tree.get(phrase.split(' ')))).toEqual(phrases);
  expect([tree.get(['a', 'b']), tree.get(['a', 'x']), tree.get([])]).toEqual([undefined, undefined, undefined]);
});
