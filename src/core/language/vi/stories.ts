import { TermHashes } from '../../stories/term-hashes.ts';
import type { StoryWords } from '../../stories/words.ts';
import table from './weights/document-frequencies.json' with { type: 'json' };
import { wordNumbers } from './word-numbers.ts';

const frequencies = new Map(
  table.levels.flatMap(([level, terms]) =>
    String(terms)
      .split('|')
      .map((term) => [term, Number(level)] as const),
  ),
);

export const stories: StoryWords = {
  numbers: wordNumbers,
  documents: table.documents,
  frequencies,
  hashes: new TermHashes(wordNumbers, frequencies),
  unseen: { word: 3, pair: 20, number: 100 },
};
