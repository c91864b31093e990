import type { Entity } from '../../types.ts';
import { type Sense, senseOf } from '../lexicon.ts';
import { expandedWords, foldedWords } from '../phrases/spelling.ts';
import type { EntityWords } from '../words.ts';

type NameSense = Extract<Sense, { as: 'name' }>;

/** Folded words by which one body, state or place is the same in every article, whatever spelling each chose. */
export function canonicalWords(name: string, words: EntityWords): readonly string[] {
  const folded = foldedWords(name, words);
  const known = knownName(folded, words);
  return known === undefined ? expandedWords(folded, words) : foldedWords(known.name, words);
}

const knownName = (folded: readonly string[], { lexicon }: EntityWords): NameSense | undefined =>
  senseOf(lexicon, folded, 'name');

/** `chính phủ Peru`, `chính quyền Peru`: the state that such a body is when it speaks. */
export function stateBehind({ name, kind }: Entity, words: EntityWords): string | null {
  if (kind !== 'organization') return null;
  const folded = foldedWords(name, words);
  for (let length = 1; length < Math.min(folded.length, MAX_HEAD + 1); length++) {
    if (senseOf(words.lexicon, folded.slice(0, length), 'body')?.government !== true) continue;
    const state = knownName(folded.slice(length), words);
    return state?.kind === 'country' ? state.name : null;
  }
  return null;
}

/** Longest head of a government in words. */
const MAX_HEAD = 2;
