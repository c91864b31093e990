import type { FigureWords } from '../../figures/words.ts';
import classifiers from './words/figure-classifiers.json' with { type: 'json' };
import measures from './words/figure-measures.json' with { type: 'json' };

export const figures: FigureWords = {
  numerals: new Map(),
  measures: new Map(Object.entries(measures)),
  classifiers: new Set(classifiers),
};
