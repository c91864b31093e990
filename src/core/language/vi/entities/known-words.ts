import type { Spelling } from '../../../entities/words.ts';
import type { WordMap } from '../../../text/index.ts';
import { lexicon } from '../lexicon.ts';
import { foldWord as fold, isSyllable } from '../spelling.ts';
import { wordMap } from '../word-numbers.ts';

/** How the words of the lexicon are spelled is told once, not at every place where they stand. */
export const spellings: WordMap<Spelling> = wordMap(
  lexicon.words
    .flatMap((word) => word?.text.split(' ') ?? [])
    .map((word) => [word, { native: isSyllable(word), folded: fold(word) }] as const),
);

/** {@link isSyllable} */
export const isNative = (lower: string): boolean => spellings.of(lower)?.native ?? isSyllable(lower);

/** {@link fold} */
export const foldWord = (lower: string): string => spellings.of(lower)?.folded ?? fold(lower);
