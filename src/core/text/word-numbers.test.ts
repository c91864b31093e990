import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords, tokenize } from './tokenize.ts';
import { NO_WORD, WordNumbers } from './word-numbers.ts';

const piece = fc.oneof(
  fc.constantFrom('Ủy', 'ủy', 'ỦY', 'ban', 'BAN', 'ΟΔΟΣ', 'İzmir', 'Ａ', '12', 'x²', '–', '“', '😀', '\ud800', '\n'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

test('each token has the number of its word in lower case', () => {
  fc.assert(
    fc.property(text, fc.array(piece), (read, listed) => {
      const numbers = new WordNumbers();
      for (const word of listed) numbers.add(word.toLowerCase());
      for (const token of tokenize(read, numbers)) {
        expect(token.text).toBe(read.slice(token.start, token.end));
        expect(token.lower).toBe(token.text.toLowerCase());
        expect(token.word).toBe(numbers.of(token.lower));
      }
    }),
  );
});

test('words keep their numbers while others come', () => {
  const numbers = new WordNumbers();
  const words = Array.from({ length: 3000 }, (_, n) => `w${n}`);
  const given = words.map((word) => numbers.add(word));
  expect(words.map((word) => numbers.add(word))).toEqual(given);
  expect(given.map((number) => numbers.wordOf(number))).toEqual(words);
  expect([numbers.of('w3000'), numbers.of('')]).toEqual([NO_WORD, NO_WORD]);
});

test('a misspelled word has the number of what was meant, and keeps its own letters', () => {
  const numbers = new WordNumbers((lower) => lower.replace('0', 'o'));
  const number = numbers.add('word');
  expect(tokenize('W0rd w0rse', numbers)).toMatchObject([
    { text: 'W0rd', lower: 'word', word: number, capital: true },
    { text: 'w0rse', lower: 'w0rse', word: NO_WORD },
  ]);
  expect(numbers.add('w0rd')).toBe(number);
});

test('splitWords finds what the expression finds', () => {
  fc.assert(
    fc.property(text, (read) => {
      expect(splitWords(read)).toEqual(read.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    }),
  );
});
