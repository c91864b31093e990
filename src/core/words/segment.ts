import { NO_BRANCH, type Prose, type Token } from '../text/index.ts';
import type { Lexicon, LexiconWord } from './lexicon.ts';

/** An article's tokens joined to words; all arrays count tokens. */
export interface Words {
  /** The first token of the word that a token belongs to. */
  readonly firstOf: Int32Array;
  /** The token behind the word that a token belongs to. */
  readonly endOf: Int32Array;
  /** The class of the word that a token belongs to. */
  readonly tagOf: readonly string[];
  /** The lexicon's word, or undefined where it has none. */
  readonly wordOf: readonly (LexiconWord | undefined)[];
}

/** An article's text with its syllables joined to words. */
export interface WordedProse extends Prose {
  readonly words: Words;
}

/** Costs of words that the lexicon lacks, in tenths of a nat. */
const UNKNOWN = { name: 95, noun: 125, verb: 135, adjective: 140 };
/** A word with a capital inside a sentence may be a name though the lexicon has it, at this cost. */
const CAPITAL_NAME = 85;

/**
 * Joins syllables to words and tells each word's class: the cheapest path through the lexicon's words and the classes' order
 * (a hidden Markov model). A few operations a token; the same on every machine.
 */
export function joinWords(tokens: readonly Token[], lexicon: Lexicon): Words {
  const paths = new Paths(tokens, lexicon);
  for (let index = 0; index < tokens.length; index++) paths.extend(index);
  return paths.trace();
}

/** More than any path costs. */
const UNREACHED = 2 ** 30;
/** Stands for the place of a word that the lexicon has not. */
const UNLISTED = -1;

/** The cheapest path to each class of a word that ends at each place between tokens. */
class Paths {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;
  private readonly size: number;
  /** By place: the classes that a path to it ends in, as bits. */
  private readonly reached: Int32Array;
  /** By state, `place * size + class`: what the path to it costs, the state before it, and the place of its last word in the lexicon. */
  private readonly cost: Int32Array;
  private readonly before: Int32Array;
  private readonly word: Int32Array;
  /** States at the place at hand that can be part of the cheapest path, and how many. */
  private readonly open: Int32Array;
  private opened = 0;
  /** What the cheapest path to a word of a class costs that begins at the place at hand, and the state before it; by class. */
  private readonly entry: Int32Array;
  private readonly gate: Int32Array;
  /** Classes whose entry is known, as bits. */
  private entered = 0;
  private readonly tag: Record<'N' | 'V' | 'A' | 'Np' | 'M' | 'CH', number>;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    const { tags } = lexicon;
    this.size = tags.length;
    const states = (tokens.length + 1) * this.size;
    this.reached = new Int32Array(tokens.length + 1);
    this.cost = new Int32Array(states);
    this.before = new Int32Array(states);
    this.word = new Int32Array(states);
    this.open = new Int32Array(this.size);
    this.entry = new Int32Array(this.size);
    this.gate = new Int32Array(this.size);
    const of = (tag: string): number => tags.indexOf(tag);
    this.tag = { N: of('N'), V: of('V'), A: of('A'), Np: of('Np'), M: of('M'), CH: of('CH') };
  }

  /** Goes on from the place before a token by each word that begins there. */
  extend(index: number): void {
    const token = this.tokens[index];
    if (token === undefined || !this.openPlace(index)) return;
    if (token.kind === 'word') this.extendWord(index, token);
    else this.reach(index + 1, token.kind === 'mark' ? this.tag.CH : this.tag.M, 0, UNLISTED);
  }

  /** Whether any path leads to a place. One that costs so much more than the cheapest that no class behind it makes up for that is left. */
  private openPlace(index: number): boolean {
    const { cost, size, open } = this;
    const { transitions, margins } = this.lexicon;
    const start = index * size;
    this.entered = 0;
    if (index === 0) {
      // Behind the beginning each class has its own cost.
      for (let tag = 0; tag < size; tag++) this.entry[tag] = transitions[size * size + tag] ?? 0;
      this.entered = -1;
      return true;
    }
    let opened = 0;
    let best = 0;
    let least = UNREACHED;
    for (let left = this.reached[index] ?? 0; left !== 0; left &= left - 1) {
      const tag = lowestBit(left);
      open[opened++] = start + tag;
      const value = cost[start + tag] ?? 0;
      if (value >= least) continue;
      least = value;
      best = tag;
    }
    this.opened = 0;
    for (let n = 0; n < opened; n++) {
      const state = open[n] ?? 0;
      if ((cost[state] ?? 0) <= least + (margins[best * size + state - start] ?? 0)) open[this.opened++] = state;
    }
    return opened > 0;
  }

  private extendWord(index: number, token: Token): void {
    const { tokens } = this;
    const { places, readings, readingTags, readingCosts } = this.lexicon;
    let known = false;
    let branch = places.first(token);
    for (let end = index + 1; branch !== NO_BRANCH; end++) {
      const word = places.valueAt(branch);
      if (word !== undefined) {
        if (end === index + 1) known = true;
        for (let n = readings[word] ?? 0; n < (readings[word + 1] ?? 0); n++)
          this.reach(end, readingTags[n] ?? 0, readingCosts[n] ?? 0, word);
      }
      const next = tokens[end];
      if (next === undefined || next.kind !== 'word' || next.newline) break;
      branch = places.next(branch, next);
    }
    if (token.capital) {
      this.reach(index + 1, this.tag.Np, known ? CAPITAL_NAME : UNKNOWN.name, UNLISTED);
    } else if (!known) {
      this.reach(index + 1, this.tag.N, UNKNOWN.noun, UNLISTED);
      this.reach(index + 1, this.tag.V, UNKNOWN.verb, UNLISTED);
      this.reach(index + 1, this.tag.A, UNKNOWN.adjective, UNLISTED);
    }
  }

  /** Goes on by a word of a class to the place where it ends. */
  private reach(end: number, tag: number, emission: number, word: number): void {
    const bit = 1 << tag;
    if ((this.entered & bit) === 0) this.enter(tag);
    const total = (this.entry[tag] ?? 0) + emission;
    const state = end * this.size + tag;
    const reached = this.reached[end] ?? 0;
    if ((reached & bit) !== 0 && total >= (this.cost[state] ?? 0)) return;
    this.reached[end] = reached | bit;
    this.cost[state] = total;
    this.before[state] = this.gate[tag] ?? 0;
    this.word[state] = word;
  }

  /** Finds the cheapest way to begin a word of a class at the place at hand. */
  private enter(tag: number): void {
    const { size, cost, open, opened } = this;
    const { transitions } = this.lexicon;
    let least = UNREACHED;
    for (let n = 0; n < opened; n++) {
      const state = open[n] ?? 0;
      const value = (cost[state] ?? 0) + (transitions[(state % size) * size + tag] ?? 0);
      if (value >= least) continue;
      least = value;
      this.gate[tag] = state;
    }
    this.entry[tag] = least;
    this.entered |= 1 << tag;
  }

  /** Reads off the words of the cheapest path from its end. */
  trace(): Words {
    const { size, tokens, lexicon, cost } = this;
    const count = tokens.length;
    const firstOf = new Int32Array(count);
    const endOf = new Int32Array(count);
    const tagOf = new Array<string>(count).fill('');
    const wordOf = new Array<LexiconWord | undefined>(count);
    let state = 0;
    let least = UNREACHED;
    for (let left = this.reached[count] ?? 0; left !== 0; left &= left - 1) {
      const last = count * size + lowestBit(left);
      if ((cost[last] ?? 0) >= least) continue;
      least = cost[last] ?? 0;
      state = last;
    }
    for (let end = count; end > 0; ) {
      const before = this.before[state] ?? 0;
      const first = Math.floor(before / size);
      const tag = lexicon.tags[state - end * size] ?? '';
      const word = lexicon.words[this.word[state] ?? UNLISTED];
      for (let index = first; index < end; index++) {
        firstOf[index] = first;
        endOf[index] = end;
        tagOf[index] = tag;
        wordOf[index] = word;
      }
      state = before;
      end = first;
    }
    return { firstOf, endOf, tagOf, wordOf };
  }
}

/** The place of the lowest bit that is set. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
