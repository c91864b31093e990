import type { Act } from '../types.ts';
import { buildCueFinder, type CueFinder } from './cues.ts';
import { buildModel, type Model } from './model.ts';
import type { ClauseWords, StatementWeights, StatementWords } from './words.ts';

/** A language's statement words, made ready for reading. */
export interface StatementLanguage {
  readonly findCues: CueFinder;
  readonly clause: ClauseWords;
  readonly actWords: ReadonlyMap<string, readonly Act[]>;
  readonly models: Readonly<Record<keyof StatementWeights, Model>>;
}

/** Done once a language pack, not once an article. */
export function prepareStatements(words: StatementWords): StatementLanguage {
  const { source, start, end, accept, quote, act } = words.weights;
  return {
    findCues: buildCueFinder(words.cues),
    clause: words.clause,
    actWords: words.actWords,
    models: {
      source: buildModel(source),
      start: buildModel(start),
      end: buildModel(end),
      accept: buildModel(accept),
      quote: buildModel(quote),
      act: buildModel(act),
    },
  };
}
