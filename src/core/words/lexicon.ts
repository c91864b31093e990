import { PhraseTree, type WordNumbers } from '../text/index.ts';
import { checkClasses, type WordClass } from './word-class.ts';

/** Word classes as the language's tagger tells them apart; `^` stands before a text's first word. */
export interface WordStatistics {
  /** The word classes, by the numbers that `words` gives them. */
  readonly tags: readonly string[];
  /** Cost of each class behind the class named (`^`: at the beginning), in tenths of a nat. */
  readonly transitions: Readonly<Record<string, readonly number[]>>;
  /** Each word: its classes with their cost, `class:cost` parted by spaces; then `;` and the number of its group of words used alike. */
  readonly words: Readonly<Record<string, string>>;
}

/** A word of the lexicon. */
export interface LexiconWord {
  /** Its place in the lexicon. */
  readonly place: number;
  readonly text: string;
  /** Label of the group of words used alike, or ''. */
  readonly group: string;
}

/** A language's words, made ready for reading. */
export interface Lexicon {
  /** Its words by their place; none at place 0. */
  readonly words: readonly (LexiconWord | undefined)[];

  /** Each word's place in `words`. */
  readonly places: PhraseTree<number>;
  readonly tags: readonly WordClass[];
  /**
   * The classes and costs of the word at place `n` stand from `readings[n]` to `readings[n + 1]` of `classCosts`, each as one number:
   * {@link classIn}, {@link costIn}.
   */
  readonly readings: Int32Array;
  readonly classCosts: Int32Array;
  /** Cost of a class behind a class: row `previous`, the last row for the beginning. */
  readonly transitions: Int32Array;
  /**
   * By how much more than a path that ends in class `row` a path that ends in class `column` must cost so that no class behind
   * it can make up for that.
   */
  readonly margins: Int32Array;
}

const CLASS_BITS = 5;
export const classIn = (classCost: number): number => classCost & MOST_CLASSES;
export const costIn = (classCost: number): number => classCost >> CLASS_BITS;

/** How much of a word fits into the one number by which a path remembers it. */
const MOST_CLASSES = 31;
const MOST_SYLLABLES = 7;

/** Words with their entries, those first that are common in their class: what is read often then lies close together. */
export function commonFirst(words: WordStatistics['words']): (readonly [text: string, entry: string])[] {
  const costOf = (entry: string): number =>
    Math.min(...(entry.split(';')[0] ?? '').split(' ').map((pair) => Number(pair.split(':')[1])));
  return Object.entries(words)
    .map(([text, entry]) => ({ text, entry, cost: costOf(entry) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ text, entry }) => [text, entry]);
}

export function buildLexicon({ transitions, words, ...statistics }: WordStatistics, numbers: WordNumbers): Lexicon {
  const tags = checkClasses(statistics.tags);
  const places = new PhraseTree<number>(numbers);
  const known: (LexiconWord | undefined)[] = [undefined];
  const readings: number[] = [0, 0];
  const pairs: (readonly number[])[] = [];
  for (const [text, entry] of commonFirst(words)) {
    const [classes = '', group = ''] = entry.split(';');
    const syllables = text.split(' ');
    if (syllables.length > MOST_SYLLABLES) throw new TypeError(`'${text}' has more than ${MOST_SYLLABLES} syllables`);
    places.set(syllables, known.length);
    known.push({ place: known.length, text, group: group === '' ? '' : `g${group}` });
    for (const pair of classes.split(' ')) pairs.push(pair.split(':').map(Number));
    readings.push(pairs.length);
  }
  const size = tags.length;
  const table = new Int32Array((size + 1) * size);
  [...tags, '^'].forEach((tag, row) => {
    table.set(transitions[tag] ?? [], row * size);
  });
  return {
    words: known,
    places,
    tags,
    readings: Int32Array.from(readings),
    classCosts: Int32Array.from(pairs, ([tag = 0, cost = 0]) => (cost << CLASS_BITS) | tag),
    transitions: table,
    margins: marginsOf(table, size),
  };
}

function marginsOf(transitions: Int32Array, size: number): Int32Array {
  const margins = new Int32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let margin = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < size; tag++)
        margin = Math.max(margin, (transitions[row * size + tag] ?? 0) - (transitions[column * size + tag] ?? 0));
      margins[row * size + column] = margin;
    }
  return margins;
}
