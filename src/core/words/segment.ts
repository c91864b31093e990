import { NO_BRANCH, type Prose, type Token } from '../text/index.ts';
import { classIn, costIn, type Lexicon } from './lexicon.ts';
import type { WordClass } from './word-class.ts';

/** An article's tokens joined to words; all arrays count tokens. */
export interface Words {
  /** The first token of the word that a token belongs to. */
  readonly firstOf: Int32Array;
  /** The token behind the word that a token belongs to. */
  readonly endOf: Int32Array;
  /** The class of the word that a token belongs to: its place among the lexicon's. */
  readonly tagOf: Uint8Array;
  /** The word's place in the lexicon; 0 where that has none. */
  readonly wordOf: Int32Array;
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
/** The place in the lexicon of a word that it has not. */
const UNLISTED = 0;

/**
 * How a path came to a state, in one number: the word's place in the lexicon, its tokens (at most 7), and the class before it (at most 31).
 */
const stepOf = (word: number, length: number, before: number): number => (word << 8) | (length << 5) | before;
const wordIn = (step: number): number => step >>> 8;
const lengthIn = (step: number): number => (step >>> 5) & 7;
const beforeIn = (step: number): number => step & 31;

/** Places ahead that a word can reach, and the place at hand: a power of two. */
const AHEAD = 8;

/** The cheapest path to each class of a word that ends at each place between tokens. */
class Paths {
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;
  private readonly tag: Record<'N' | 'V' | 'A' | 'Np' | 'M' | 'CH', number>;
  private readonly size: number;
  /** By state, `place * size + class`: how the path came to it. */
  private readonly steps: Int32Array;
  /** By place modulo {@link AHEAD}: the classes that a path to it ends in, as bits, and what it costs by class. */
  private readonly reached: Int32Array = new Int32Array(AHEAD);
  private readonly cost: Int32Array;
  /** The classes of the paths to the place at hand that can be part of the cheapest one, with their costs. */
  private readonly open: Int32Array;
  private readonly openCost: Int32Array;
  private opened = 0;
  /** By class: what the cheapest path costs to the beginning of a word of it at the place at hand, and the class before it. */
  private readonly entry: Int32Array;
  private readonly before: Int32Array;
  /** Classes whose entry is known, as bits. */
  private entered = -1;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    const { tags } = lexicon;
    const of = (tag: WordClass): number => tags.indexOf(tag);
    this.tag = { N: of('N'), V: of('V'), A: of('A'), Np: of('Np'), M: of('M'), CH: of('CH') };
    this.size = tags.length;
    this.steps = new Int32Array((tokens.length + 1) * this.size);
    this.cost = new Int32Array(AHEAD * this.size);
    this.open = new Int32Array(this.size);
    this.openCost = new Int32Array(this.size);
    this.entry = lexicon.transitions.slice(this.size * this.size);
    this.before = new Int32Array(this.size);
  }

  /** Goes on from the place before a token by each word that begins there. */
  extend(index: number): void {
    const token = this.tokens[index];
    if (token === undefined || (index > 0 && !this.openPlace(index))) return;
    if (token.kind === 'word') this.extendWord(index, token);
    else this.reach(index, 1, token.kind === 'mark' ? this.tag.CH : this.tag.M, 0, UNLISTED);
  }

  /** Whether a path leads to a place. Paths that cost so much more than the cheapest that no class behind makes up for it are left. */
  private openPlace(place: number): boolean {
    const { cost, size, open, openCost } = this;
    const { margins } = this.lexicon;
    const slot = place & (AHEAD - 1);
    const start = slot * size;
    const reached = this.reached[slot] ?? 0;
    let best = 0;
    let least = UNREACHED;
    for (let left = reached; left !== 0; left &= left - 1) {
      const tag = lowestBit(left);
      const value = cost[start + tag] ?? 0;
      if (value >= least) continue;
      least = value;
      best = tag;
    }
    let opened = 0;
    for (let left = reached; left !== 0; left &= left - 1) {
      const tag = lowestBit(left);
      const value = cost[start + tag] ?? 0;
      if (value > least + (margins[best * size + tag] ?? 0)) continue;
      open[opened] = tag;
      openCost[opened] = value;
      opened += 1;
    }
    this.reached[slot] = 0;
    this.opened = opened;
    this.entered = 0;
    return opened > 0;
  }

  private extendWord(index: number, token: Token): void {
    const { tokens } = this;
    const { places, readings, classCosts } = this.lexicon;
    let known = false;
    let branch = places.first(token);
    for (let length = 1; branch !== NO_BRANCH; length++) {
      const word = places.valueAt(branch);
      if (word !== undefined) {
        if (length === 1) known = true;
        const end = readings[word + 1] ?? 0;
        for (let n = readings[word] ?? 0; n < end; n++) {
          const classCost = classCosts[n] ?? 0;
          this.reach(index, length, classIn(classCost), costIn(classCost), word);
        }
      }
      const next = tokens[index + length];
      if (next === undefined || next.kind !== 'word' || next.newline) break;
      branch = places.next(branch, next);
    }
    if (token.capital) {
      this.reach(index, 1, this.tag.Np, known ? CAPITAL_NAME : UNKNOWN.name, UNLISTED);
    } else if (!known) {
      this.reach(index, 1, this.tag.N, UNKNOWN.noun, UNLISTED);
      this.reach(index, 1, this.tag.V, UNKNOWN.verb, UNLISTED);
      this.reach(index, 1, this.tag.A, UNKNOWN.adjective, UNLISTED);
    }
  }

  /** Goes on by a word of a class to the place where it ends. */
  private reach(first: number, length: number, tag: number, emission: number, word: number): void {
    const { size, cost } = this;
    const bit = 1 << tag;
    if ((this.entered & bit) === 0) this.enter(tag);
    const total = (this.entry[tag] ?? 0) + emission;
    const end = first + length;
    const slot = end & (AHEAD - 1);
    const reached = this.reached[slot] ?? 0;
    if ((reached & bit) !== 0 && total >= (cost[slot * size + tag] ?? 0)) return;
    this.reached[slot] = reached | bit;
    cost[slot * size + tag] = total;
    this.steps[end * size + tag] = stepOf(word, length, this.before[tag] ?? 0);
  }

  /** Finds the cheapest way to begin a word of a class at the place at hand. */
  private enter(tag: number): void {
    const { size, open, openCost, opened } = this;
    const { transitions } = this.lexicon;
    let least = UNREACHED;
    let best = 0;
    for (let n = 0; n < opened; n++) {
      const before = open[n] ?? 0;
      const value = (openCost[n] ?? 0) + (transitions[before * size + tag] ?? 0);
      if (value >= least) continue;
      least = value;
      best = before;
    }
    this.entry[tag] = least;
    this.before[tag] = best;
    this.entered |= 1 << tag;
  }

  /** Reads off the words of the cheapest path from its end. */
  trace(): Words {
    const { open, openCost, size } = this;
    const count = this.tokens.length;
    const firstOf = new Int32Array(count);
    const endOf = new Int32Array(count);
    const tagOf = new Uint8Array(count);
    const wordOf = new Int32Array(count);
    this.openPlace(count);
    let best = 0;
    for (let n = 1; n < this.opened; n++) if ((openCost[n] ?? 0) < (openCost[best] ?? 0)) best = n;
    let tag = open[best] ?? 0;
    for (let end = count; end > 0; ) {
      const step = this.steps[end * size + tag] ?? 0;
      const first = end - lengthIn(step);
      const word = wordIn(step);
      for (let index = first; index < end; index++) {
        firstOf[index] = first;
        endOf[index] = end;
        tagOf[index] = tag;
        wordOf[index] = word;
      }
      tag = beforeIn(step);
      end = first;
    }
    return { firstOf, endOf, tagOf, wordOf };
  }
}

/** The place of the lowest bit that is set. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
