import { ACTS } from '../acts.ts';
import { PhraseTree, type WordNumbers } from '../text/index.ts';
import type { Lexicon } from '../words/index.ts';
import { markActing } from './lists/acting-words.ts';
import { type ClassWords, prepareClasses } from './lists/class-words.ts';
import { buildCueFinder, type CueFinder } from './lists/cues.ts';
import { type MediaLanguage, prepareMedia } from './lists/media-words.ts';
import { buildClassModel, buildModel, type ClassModel, type Model } from './model/model.ts';
import { type Sym, Symbols } from './model/symbols.ts';
import type { ActWords, ClauseWords, DayWeights, ModalWords, StatementWeights, StatementWords } from './words.ts';

/** A language's statement words, made ready for reading. */
export interface StatementLanguage {
  /** The numbers of all strings that cues and weights know. */
  readonly symbols: Symbols;
  readonly findCues: CueFinder;
  readonly clause: ClauseWords;
  /** What tells the classes of words. */
  readonly classes: ClassWords;
  readonly lexicon: Lexicon;
  readonly media: MediaLanguage;
  readonly modal: ModalWords;
  /** Which lists of words that tell who acts and how have each word, as bits by its number. */
  readonly acting: Uint8Array;
  readonly actWords: ActWords;
  readonly act: ClassModel;
  readonly days: Readonly<Record<keyof DayWeights, Model>>;
  readonly models: Readonly<Record<keyof StatementWeights, Model>>;
}

/** Done once a language pack, not once an article. */
export function prepareStatements(words: StatementWords): StatementLanguage {
  const { glance, source, start, end, accept, quote, followUp } = words.weights;
  const symbols = new Symbols();
  const language = {
    symbols,
    findCues: buildCueFinder(words.cues, symbols, words.wordNumbers),
    clause: words.clause,
    classes: prepareClasses(words.clause, words.wordNumbers, words.lexicon),
    lexicon: words.lexicon,
    media: prepareMedia(words.media, words.wordNumbers),
    modal: words.modal,
    acting: markActing(words.acting, symbols),
    actWords: joinPhrases(words.actWords, symbols, words.wordNumbers),
    act: buildClassModel(words.actWeights, ACTS.length, symbols),
    days: { own: buildModel(words.dayWeights.own, symbols), carried: buildModel(words.dayWeights.carried, symbols) },
    models: {
      glance: buildModel(glance, symbols),
      source: buildModel(source, symbols),
      start: buildModel(start, symbols),
      end: buildModel(end, symbols),
      accept: buildModel(accept, symbols),
      quote: buildModel(quote, symbols),
      followUp: buildModel(followUp, symbols),
    },
  };
  symbols.settle(words.wordNumbers, words.lexicon);
  return language;
}

function joinPhrases(actWords: StatementWords['actWords'], symbols: Symbols, numbers: WordNumbers): ActWords {
  const tree = new PhraseTree<readonly Sym[]>(numbers);
  for (const [kind, phrases] of Object.entries(actWords)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      tree.set(words, [...(tree.get(words) ?? []), symbols.intern(kind)]);
    }
  }
  return tree;
}
