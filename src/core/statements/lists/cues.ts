import { longestPhrase, PhraseTree, type Token, type WordNumbers } from '../../text/index.ts';
import type { Sym, Symbols } from '../model/symbols.ts';
import type { CueEntry } from '../words.ts';

/** An entry with what features tell of it, as numbers. */
export interface KnownCue extends CueEntry {
  readonly symbols: { readonly phrase: Sym; readonly act: Sym; readonly kind: Sym };
}

/** A cue phrase in the text; `first` and `last` are token indices. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly entry: KnownCue;
}

/**
 * Finds cue phrases in a token list: the longest at each place, from left to right. Where one is not accepted, another may begin behind its
 * first word.
 */
export type CueFinder = (tokens: readonly Token[], accepts?: (cue: Cue) => boolean) => Cue[];

export function buildCueFinder(entries: readonly CueEntry[], symbols: Symbols, numbers: WordNumbers): CueFinder {
  const tree = new PhraseTree<KnownCue>(numbers);
  for (const entry of entries) {
    const { phrase, act, kind, strength, usage } = entry;
    tree.set(phrase.split(' '), {
      phrase,
      act,
      kind,
      strength,
      usage,
      symbols: { phrase: symbols.intern(phrase), act: symbols.intern(act), kind: symbols.intern(kind) },
    });
  }
  return (tokens, accepts) => {
    const cues: Cue[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const found = longestPhrase(tree, tokens, first);
      if (found === undefined) continue;
      const cue = { first, last: found.stop - 1, entry: found.value };
      if (accepts?.(cue) === false) continue;
      if (cue.entry.kind !== 'none') cues.push(cue);
      first = cue.last;
    }
    return cues;
  };
}
