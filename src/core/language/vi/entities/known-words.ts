import { lexicon } from '../lexicon.ts';
import { foldWord, isSyllable } from './spelling.ts';

interface Spelling {
  readonly native: boolean;
  readonly folded: string;
}

const spellingOf = (lower: string): Spelling => ({ native: isSyllable(lower), folded: foldWord(lower) });

/** How the words of the lexicon are spelled is told once, not at every place where they stand. */
const known = new Map(
  lexicon.words
    .flatMap((word) => word?.text.split(' ') ?? [])
    .map((word): [string, Spelling] => [word, spellingOf(word)]),
);

/** {@link isSyllable} */
export const isNative = (lower: string): boolean => known.get(lower)?.native ?? isSyllable(lower);

/** {@link foldWord} */
export const foldKnown = (lower: string): string => known.get(lower)?.folded ?? foldWord(lower);
