import type { StoryWords } from '../../stories/words.ts';
import table from './weights/document-frequencies.json' with { type: 'json' };

const frequencies = new Map(
  table.levels.flatMap(([level, terms]) =>
    String(terms)
      .split('|')
      .map((term) => [term, Number(level)] as const),
  ),
);

export const stories: StoryWords = {
  documents: table.documents,
  frequencies,
  unseen: { word: 3, pair: 20, number: 100 },
};
