import { PhraseTree, tokenize, type WordNumbers } from '../../text/index.ts';
import type { MediaWords } from '../words.ts';
import { WordLists } from './word-lists.ts';

/** A language's words for news media, made ready for reading. */
export interface MediaLanguage {
  /** Names, and what only looks like them. */
  readonly names: PhraseTree<Listed>;
  /** What a word may be where an outlet is named: {@link POINTER}, {@link HEAD}, {@link HEAD_END}, {@link PAIR_END}. */
  readonly roles: WordLists;
  readonly heads: PhraseEnds;
  /** Who holds an outlet, between its head and its name: `state`, `local`. */
  readonly owners: PhraseEnds;
  readonly words: MediaWords;
}

/** Phrases by their last word, each as its words before that from last to first. */
export type PhraseEnds = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What stands in the lists under a phrase. */
export interface Listed {
  readonly spellings: readonly Spelling[];
  readonly lookalike: boolean;
}

interface Spelling {
  /** The only way to write it, where other ways are everyday words; null for a name of foreign letters. */
  readonly text: string | null;
  readonly needsHead: boolean;
}

/** `this`, behind a word for media. */
export const POINTER = 1;
/** The last word of a phrase for media, alone a word for one. */
export const HEAD = 2;
/** The last word of {@link MediaLanguage.heads}; of owners and collectives. */
export const HEAD_END = 4;
export const PAIR_END = 8;

export const FOREIGN: RegExp = /^[\x20-\x7e]+$/u;

export function prepareMedia(words: MediaWords, numbers: WordNumbers): MediaLanguage {
  const names = new PhraseTree<Listed>(numbers);
  for (const phrase of words.lookalikes) names.set(phrase.split(' '), { spellings: [], lookalike: true });
  for (const { name, needsHead } of words.names) {
    const tokens = tokenize(name);
    const key = tokens.map(({ lower }) => lower);
    const text = FOREIGN.test(name) ? null : tokens.map((token) => token.text).join(' ');
    const { spellings = [], lookalike = false } = names.get(key) ?? {};
    names.set(key, { spellings: [...spellings, { text, needsHead }], lookalike });
  }
  const heads = byLastWord(words.heads);
  const owners = byLastWord(words.owners);
  const roles = new WordLists(numbers);
  roles.add(words.pointers, POINTER);
  roles.add(words.headWords, HEAD);
  roles.add(heads.keys(), HEAD_END);
  roles.add(owners.keys(), PAIR_END);
  for (const pair of words.collectives) roles.add([pair.slice(pair.indexOf(' ') + 1)], PAIR_END);
  return {
    names,
    roles,
    heads,
    owners,
    words,
  };
}

function byLastWord(phrases: Iterable<string>): PhraseEnds {
  const ends = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [last = '', ...before] = phrase.split(' ').reverse();
    ends.set(last, [...(ends.get(last) ?? []), before]);
  }
  return ends;
}
