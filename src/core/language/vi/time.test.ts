import { describe, expect, test } from 'vitest';
import type { Prose } from '../../text/index.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import { findDates } from '../../time/index.ts';
import { sentences } from './sentences.ts';
import { time } from './time.ts';

function prose(text: string, published?: string): Prose {
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    noise: [],
    sentences: splitSentences(text, tokens, [], sentences),
    ...(published && { published }),
  };
}

test('ids are unique', () => {
  const ids = time.constructions.map((construction) => construction.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(time.constructions.map((construction) => [construction.id, construction] as const))(
  '%s',
  (id, { hits, misses }) => {
    test('has a hit and a miss', () => {
      expect(hits.length).toBeGreaterThan(0);
      expect(misses.length).toBeGreaterThan(0);
    });

    test.each(hits.map(([sentence, found, value]) => ({ sentence, found, value })))(
      '$sentence',
      ({ sentence, found, value }) => {
        const article = prose(sentence, '2024-05-15');
        const dates = findDates(article, time).map((date) => [sentence.slice(date.start, date.end), date.value]);
        expect(dates).toContainEqual([found, value]);
        const own = time.scan(article.tokens).filter(({ rule }) => rule === id);
        const spans = own.map(({ from, to }) =>
          sentence.slice(article.tokens[from]?.start, article.tokens[to - 1]?.end),
        );
        expect(spans).toContain(found);
      },
    );

    test.each(misses)('not in: %s', (sentence) => {
      const dates = findDates(prose(sentence, '2024-05-15'), time);
      expect(dates.map((date) => sentence.slice(date.start, date.end))).toEqual([]);
    });
  },
);
