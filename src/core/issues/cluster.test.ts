import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterClaims } from './cluster.ts';
import type { Link } from './link.ts';

const linksAmong = (groups: readonly (readonly number[])[], probability: number): Link[] =>
  groups.flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => ({ a, b, probability }))));

test('finds planted groups and leaves loners out', () => {
  const found = clusterClaims(
    8,
    linksAmong(
      [
        [0, 3, 5],
        [1, 2, 6, 7],
      ],
      0.6,
    ),
  );
  expect(found.map(({ home }) => home)).toEqual([
    [0, 3, 5],
    [1, 2, 6, 7],
  ]);
  expect(found.flatMap(({ guests }) => guests)).toEqual([]);
});

test('a claim linked to a second group is its guest', () => {
  const links = [
    ...linksAmong(
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      0.8,
    ),
    ...[3, 4, 5].map((b) => ({ a: 0, b, probability: 0.4 })),
  ];
  expect(clusterClaims(6, links)).toEqual([
    { home: [0, 1, 2], guests: [] },
    { home: [3, 4, 5], guests: [0] },
  ]);
});

test.each([
  [0, [], 'no claims'],
  [3, [], 'no links'],
  [2, [{ a: 0, b: 1, probability: 0.15 }], 'a link too weak to be worth it'],
])('%i claims: %s', (size, links) => {
  expect(clusterClaims(size, links)).toEqual([]);
});

const graphs = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    links: fc
      .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0, max: 1, noNaN: true })), {
        selector: ([a, b]) => Math.min(a, b) * size + Math.max(a, b),
      })
      .map((list) =>
        list
          .filter(([a, b]) => a !== b)
          .map(([a, b, probability]): Link => ({ a: Math.min(a, b), b: Math.max(a, b), probability })),
      ),
  }),
);

test('every claim has one home and is guest of one group at most', () => {
  fc.assert(
    fc.property(graphs, ({ size, links }) => {
      const found = clusterClaims(size, links);
      const homes = found.flatMap(({ home }) => home);
      const guests = found.flatMap(({ guests: list }) => list);
      expect(new Set(homes).size).toBe(homes.length);
      expect(new Set(guests).size).toBe(guests.length);
      for (const { home, guests: list } of found) {
        expect(home.length).toBeGreaterThan(1);
        expect(list.some((guest) => home.includes(guest))).toBe(false);
      }
    }),
  );
});
