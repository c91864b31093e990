import type { DiagnosticWords } from '../../diagnostics/index.ts';
import { wordSet } from './word-numbers.ts';
import common from './words/common-syllables.json' with { type: 'json' };

export const diagnostics: DiagnosticWords = {
  commonWords: wordSet(common.entries),
  // Half of the least that one of the 20,579 articles of the corpus has.
  leastShare: 0.02,
  name: 'Vietnamese',
};
