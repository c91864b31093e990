import type { Token } from '../text/index.ts';
import type { Sym, Symbols } from './symbols.ts';
import type { CueEntry } from './words.ts';

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

interface Node {
  readonly next: Map<string, Node>;
  entry?: KnownCue;
}

/** Finds cue phrases in a token list: the longest at each place, from left to right. */
export type CueFinder = (tokens: readonly Token[]) => Cue[];

export function buildCueFinder(entries: readonly CueEntry[], symbols: Symbols): CueFinder {
  const root: Node = { next: new Map() };
  for (const entry of entries) {
    let node = root;
    for (const word of entry.phrase.split(' ')) {
      const next: Node = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    const { phrase, act, kind } = entry;
    node.entry = {
      ...entry,
      symbols: { phrase: symbols.intern(phrase), act: symbols.intern(act), kind: symbols.intern(kind) },
    };
  }
  return (tokens) => {
    const cues: Cue[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const cue = longestAt(root, tokens, at);
      if (cue === null) continue;
      if (cue.entry.kind !== 'none') cues.push(cue);
      at = cue.last;
    }
    return cues;
  };
}

function longestAt(root: Node, tokens: readonly Token[], first: number): Cue | null {
  let node: Node | undefined = root;
  let found: Cue | null = null;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    node = token === undefined ? undefined : node.next.get(token.lower);
    if (node === undefined) break;
    if (node.entry !== undefined) found = { first, last: at, entry: node.entry };
  }
  return found;
}
