import { ACTS } from './acts.ts';
import { buildCueFinder, type CueFinder } from './cues.ts';
import { type MediaLanguage, prepareMedia } from './media.ts';
import { buildClassModel, buildModel, type ClassModel, type Model } from './model.ts';
import { Symbols } from './symbols.ts';
import type {
  ActWord,
  ActWords,
  ClauseWords,
  DayWeights,
  ModalWords,
  StatementWeights,
  StatementWords,
} from './words.ts';

/** A language's statement words, made ready for reading. */
export interface StatementLanguage {
  /** The numbers of all strings that cues and weights know. */
  readonly symbols: Symbols;
  readonly findCues: CueFinder;
  readonly clause: ClauseWords;
  readonly media: MediaLanguage;
  readonly modal: ModalWords;
  readonly actWords: ActWords;
  readonly act: ClassModel;
  readonly days: Readonly<Record<keyof DayWeights, Model>>;
  readonly models: Readonly<Record<keyof StatementWeights, Model>>;
}

/** Done once a language pack, not once an article. */
export function prepareStatements(words: StatementWords): StatementLanguage {
  const { source, start, end, accept, quote, followUp } = words.weights;
  const symbols = new Symbols();
  return {
    symbols,
    findCues: buildCueFinder(words.cues, symbols),
    clause: words.clause,
    media: prepareMedia(words.media),
    modal: words.modal,
    actWords: joinPhrases(words.actWords),
    act: buildClassModel(words.actWeights, ACTS.length, symbols),
    days: { own: buildModel(words.dayWeights.own, symbols), carried: buildModel(words.dayWeights.carried, symbols) },
    models: {
      source: buildModel(source, symbols),
      start: buildModel(start, symbols),
      end: buildModel(end, symbols),
      accept: buildModel(accept, symbols),
      quote: buildModel(quote, symbols),
      followUp: buildModel(followUp, symbols),
    },
  };
}

interface OpenWord {
  kinds: string[] | undefined;
  readonly next: Map<string, OpenWord>;
}

function joinPhrases(words: StatementWords['actWords']): ActWords {
  const root = new Map<string, OpenWord>();
  for (const [kind, phrases] of Object.entries(words)) {
    for (const phrase of phrases) {
      let next = root;
      let last: OpenWord | undefined;
      for (const word of phrase.split(' ')) {
        last = next.get(word) ?? { kinds: undefined, next: new Map() };
        next.set(word, last);
        next = last.next;
      }
      if (last !== undefined) last.kinds = [...(last.kinds ?? []), kind];
    }
  }
  return root satisfies ReadonlyMap<string, ActWord>;
}
