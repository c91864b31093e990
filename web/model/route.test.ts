import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Route, readAddress, writeAddress } from './route.ts';

const routes: readonly (readonly [Route, string])[] = [
  [{ view: 'overview' }, '#/'],
  [{ view: 'story', id: 's1', tab: 'positions' }, '#/story/s1'],
  [{ view: 'story', id: 's1', tab: 'figures' }, '#/story/s1/figures'],
  [{ view: 'party', name: 'Triều Tiên' }, '#/party/Tri%E1%BB%81u%20Ti%C3%AAn'],
  [{ view: 'article', id: 'a/b?c#d', place: null }, '#/article/a%2Fb%3Fc%23d'],
  [{ view: 'article', id: 'a', place: { statement: 's0' } }, '#/article/a/s0'],
  [{ view: 'article', id: 'a', place: { start: 3, end: 9 } }, '#/article/a/@3-9'],
  [{ view: 'export' }, '#/export'],
];

test.each(routes)('%j has the address %s', (route, address) => {
  expect(writeAddress(route)).toBe(address);
  expect(readAddress(address).route).toEqual(route);
});

test.each([['#/nowhere'], ['#'], [''], ['#/story'], ['#/article/%E0%A4%A']])('%j is answered by some view', (hash) => {
  expect(readAddress(hash).route.view).toMatch(/overview|story|article/);
});

test('every id and every filter comes back from its address', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, (id, party) => {
      const route: Route = { view: 'story', id, tab: 'timeline' };
      expect(readAddress(writeAddress(route, { party }))).toEqual({ route, query: { party } });
    }),
  );
});
