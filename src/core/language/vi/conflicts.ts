import type { ConflictWords } from '../../conflicts/words.ts';
import words from './words/conflicts.json' with { type: 'json' };

export const conflicts: ConflictWords = {
  people: new Set(words.people),
  counters: new Set(words.counters),
  partial: new Map(Object.entries(words.partial).flatMap(([part, all]) => all.map((word) => [word, part]))),
  moving: new Set(words.moving),
  supposed: new Set(words.supposed),
  growing: new Set(words.growing),
};
