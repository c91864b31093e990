import type { Token } from '../../text/index.ts';
import type { Words } from '../../words/index.ts';
import { labelOf } from '../model/symbols.ts';
import type { StatementLanguage } from '../statement-language.ts';

/** What features tell of an article's tokens, as numbers. */
export interface ReadingSymbols {
  /** The tokens in lower case. */
  readonly lowers: Int32Array;
  /** The class of the word that a token belongs to. */
  readonly tags: Int32Array;
  /** The group of words used alike that a token's word belongs to, or its class where it has none. */
  readonly groups: Int32Array;
  /** The whole word of a token, in lower case. */
  readonly words: Int32Array;
}
const NONE = new Int32Array(0);

/** Before the tokens have their numbers. */
export const UNNUMBERED: ReadingSymbols = { lowers: NONE, tags: NONE, groups: NONE, words: NONE };

/** Looked up once an article. */
export function numberTokens(
  tokens: readonly Token[],
  { firstOf, endOf, tagOf, wordOf }: Words,
  { symbols, lexicon }: Pick<StatementLanguage, 'symbols' | 'lexicon'>,
): ReadingSymbols {
  const make = (): Int32Array => new Int32Array(tokens.length);
  const numbers = { lowers: make(), tags: make(), groups: make(), words: make() };
  const { lowers, tags, groups, words } = numbers;
  const tagNumbers = lexicon.tags.map((tag) => labelOf(tag, symbols));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const lower = symbols.ofToken(token);
    lowers[index] = lower;
    const word = lexicon.words[wordOf[index] ?? 0];
    const first = firstOf[index] ?? index;
    if (first < index) {
      tags[index] = tags[first] ?? 0;
      groups[index] = groups[first] ?? 0;
      words[index] = word === undefined ? lower : (words[first] ?? 0);
      continue;
    }
    const tag = tagNumbers[tagOf[index] ?? 0] ?? 0;
    tags[index] = tag;
    groups[index] = word === undefined || word.group === '' ? tag : symbols.ofGroup(word);
    words[index] = word === undefined || endOf[index] === index + 1 ? lower : symbols.ofWord(word);
  }
  return numbers;
}
