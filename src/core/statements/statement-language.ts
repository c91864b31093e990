import type { Act } from '../types.ts';
import { ACTS } from './acts.ts';
import { buildCueFinder, type CueFinder } from './cues.ts';
import { type MediaLanguage, prepareMedia } from './media.ts';
import { buildClassModel, buildModel, type ClassModel, type Model } from './model.ts';
import type { ActPhrase, ActPhrases, ClauseWords, DayWeights, StatementWeights, StatementWords } from './words.ts';

/** A language's statement words, made ready for reading. */
export interface StatementLanguage {
  readonly findCues: CueFinder;
  readonly clause: ClauseWords;
  readonly media: MediaLanguage;
  readonly actPhrases: ActPhrases;
  readonly act: ClassModel;
  readonly days: Readonly<Record<keyof DayWeights, Model>>;
  readonly models: Readonly<Record<keyof StatementWeights, Model>>;
}

/** Done once a language pack, not once an article. */
export function prepareStatements(words: StatementWords): StatementLanguage {
  const { source, start, end, accept, quote, followUp } = words.weights;
  return {
    findCues: buildCueFinder(words.cues),
    clause: words.clause,
    media: prepareMedia(words.media),
    actPhrases: joinPhrases(words.actWords),
    act: buildClassModel(words.actWeights, ACTS.length),
    days: { own: buildModel(words.dayWeights.own), carried: buildModel(words.dayWeights.carried) },
    models: {
      source: buildModel(source),
      start: buildModel(start),
      end: buildModel(end),
      accept: buildModel(accept),
      quote: buildModel(quote),
      followUp: buildModel(followUp),
    },
  };
}

interface OpenPhrase {
  acts: Act[] | undefined;
  readonly next: Map<string, OpenPhrase>;
}

function joinPhrases(words: StatementWords['actWords']): ActPhrases {
  const root = new Map<string, OpenPhrase>();
  for (const act of ACTS) {
    for (const phrase of words[act] ?? []) {
      let next = root;
      let last: OpenPhrase | undefined;
      for (const word of phrase.split(' ')) {
        last = next.get(word) ?? { acts: undefined, next: new Map() };
        next.set(word, last);
        next = last.next;
      }
      if (last !== undefined) last.acts = [...(last.acts ?? []), act];
    }
  }
  return root satisfies ReadonlyMap<string, ActPhrase>;
}
