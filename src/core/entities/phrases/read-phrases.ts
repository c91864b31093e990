import type { WordedProse } from '../../words/index.ts';
import { AS, findPhrases, is, match } from '../lexicon.ts';
import type { EntityWords } from '../words.ts';
import { readCapitals } from './read-name.ts';
import type { PhraseReading } from './reading.ts';
import { placeTokens } from './token-at.ts';

/** Looks up the phrases of an article, for finding its names and then its speakers. */
export function readPhrases(prose: WordedProse, words: EntityWords): PhraseReading {
  const { text, title, published, sentences, tokens } = prose;
  const phrases = findPhrases(tokens, words.lexicon);
  const r: PhraseReading = {
    tokens,
    meanings: phrases.meanings,
    classes: phrases.classes,
    places: placeTokens(text, tokens),
    text,
    title,
    published,
    sentences,
    words,
    joins: prose.words,
    foldings: new Map(),
    called: new Set(),
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!is(r, at, AS.honorific)) continue;
    const address = match(r, at, AS.honorific);
    if (address === undefined || tokens[address.end]?.capital !== true || is(r, address.end, AS.name)) continue;
    const run = readCapitals(r, address.end);
    const last = run === null ? undefined : tokens[run.end - 1];
    if (last !== undefined) r.called.add(last.lower);
  }
  return r;
}
