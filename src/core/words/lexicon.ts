import { growBranch, type PhraseTree, plantTree } from '../text/index.ts';

/** Word classes of Vietnamese grammar as the tagger tells them apart; `^` stands before a text's first word. */
export interface WordStatistics {
  /** Names of the word classes. */
  readonly tags: readonly string[];
  /** Cost of each class behind the class named (`^`: at the beginning), in tenths of a nat. */
  readonly transitions: Readonly<Record<string, readonly number[]>>;
  /** Each word: its classes with their cost, `class:cost` parted by spaces; then `;` and the number of its group of words used alike. */
  readonly words: Readonly<Record<string, string>>;
}

/** A word of the lexicon. */
export interface LexiconWord {
  readonly text: string;
  readonly tags: Uint8Array;
  readonly costs: Float64Array;
  /** Label of the group of words used alike, or ''. */
  readonly group: string;
}

/** A language's words, made ready for reading. */
export interface Lexicon {
  readonly root: PhraseTree<LexiconWord>;
  readonly tags: readonly string[];
  /** Cost of a class behind a class: row `previous`, the last row for the beginning. */
  readonly transitions: Float64Array;
}

export function buildLexicon({ tags, transitions, words }: WordStatistics): Lexicon {
  const root = plantTree<LexiconWord>();
  for (const [text, entry] of Object.entries(words)) {
    const [classes = '', group = ''] = entry.split(';');
    const pairs = classes.split(' ').map((pair) => pair.split(':').map(Number));
    growBranch(root, text.split(' ')).value = {
      text,
      tags: Uint8Array.from(pairs, ([tag]) => tag ?? 0),
      costs: Float64Array.from(pairs, ([, cost]) => cost ?? 0),
      group: group === '' ? '' : `g${group}`,
    };
  }
  const size = tags.length;
  const table = new Float64Array((size + 1) * size);
  [...tags, '^'].forEach((tag, row) => {
    table.set(transitions[tag] ?? [], row * size);
  });
  return { root, tags, transitions: table };
}
