import type { PhraseTree, Prose, Token } from '../text/index.ts';
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
  const search = new Search(tokens, lexicon);
  for (let index = 0; index < tokens.length; index++) search.extend(index);
  return search.trace();
}

class Search {
  private readonly size: number;
  private readonly cost: Float64Array;
  /** Where the word that ends here began, and the class before it; by place and class. */
  private readonly from: Int32Array;
  private readonly before: Uint8Array;
  private readonly entry: (LexiconWord | undefined)[];
  private readonly tag: Record<'N' | 'V' | 'A' | 'Np' | 'M' | 'CH', number>;
  /** Classes that a path reaches this place by. */
  private readonly open: Uint8Array;
  private opened = 0;

  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    const { tags } = lexicon;
    this.size = tags.length;
    const places = (tokens.length + 1) * this.size;
    this.cost = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
    this.from = new Int32Array(places);
    this.before = new Uint8Array(places);
    this.entry = new Array<LexiconWord | undefined>(places);
    this.open = new Uint8Array(this.size);
    const of = (tag: string): number => tags.indexOf(tag);
    this.tag = { N: of('N'), V: of('V'), A: of('A'), Np: of('Np'), M: of('M'), CH: of('CH') };
  }

  extend(index: number): void {
    const token = this.tokens[index];
    if (token === undefined) return;
    this.opened = 0;
    for (let tag = 0; tag < this.size; tag++)
      if ((this.cost[index * this.size + tag] ?? 0) < Number.POSITIVE_INFINITY) this.open[this.opened++] = tag;
    if (index > 0 && this.opened === 0) return;
    if (token.kind === 'word') this.extendWord(index, token);
    else this.reach(index, index + 1, token.kind === 'mark' ? this.tag.CH : this.tag.M, 0, undefined);
  }

  private extendWord(index: number, token: Token): void {
    let known = false;
    let branch: PhraseTree<LexiconWord> | undefined = this.lexicon.root;
    for (let end = index; end < this.tokens.length; end++) {
      const part = this.tokens[end];
      if (part === undefined || part.kind !== 'word' || (end > index && part.newline)) break;
      branch = branch.next.get(part.lower);
      if (branch === undefined) break;
      const word = branch.value;
      if (word === undefined) continue;
      if (end === index) known = true;
      for (let n = 0; n < word.tags.length; n++)
        this.reach(index, end + 1, word.tags[n] ?? 0, word.costs[n] ?? 0, word);
    }
    if (token.capital) {
      this.reach(index, index + 1, this.tag.Np, known ? CAPITAL_NAME : UNKNOWN.name, undefined);
    } else if (!known) {
      this.reach(index, index + 1, this.tag.N, UNKNOWN.noun, undefined);
      this.reach(index, index + 1, this.tag.V, UNKNOWN.verb, undefined);
      this.reach(index, index + 1, this.tag.A, UNKNOWN.adjective, undefined);
    }
  }

  private reach(first: number, end: number, tag: number, emission: number, word: LexiconWord | undefined): void {
    const { size, cost } = this;
    const { transitions } = this.lexicon;
    let least = Number.POSITIVE_INFINITY;
    let previous = 0;
    if (first === 0) least = transitions[size * size + tag] ?? 0;
    for (let n = 0; n < this.opened; n++) {
      const before = this.open[n] ?? 0;
      const value = (cost[first * size + before] ?? 0) + (transitions[before * size + tag] ?? 0);
      if (value < least) {
        least = value;
        previous = before;
      }
    }
    const place = end * size + tag;
    if (least + emission < (cost[place] ?? 0)) {
      cost[place] = least + emission;
      this.from[place] = first;
      this.before[place] = previous;
      this.entry[place] = word;
    }
  }

  trace(): Words {
    const { size, tokens, lexicon } = this;
    const count = tokens.length;
    const firstOf = new Int32Array(count);
    const endOf = new Int32Array(count);
    const tagOf = new Array<string>(count).fill('');
    const wordOf = new Array<LexiconWord | undefined>(count);
    let tag = 0;
    for (let other = 1; other < size; other++)
      if ((this.cost[count * size + other] ?? 0) < (this.cost[count * size + tag] ?? 0)) tag = other;
    for (let end = count; end > 0; ) {
      const place = end * size + tag;
      const first = this.from[place] ?? 0;
      firstOf.fill(first, first, end);
      endOf.fill(end, first, end);
      tagOf.fill(lexicon.tags[tag] ?? '', first, end);
      wordOf.fill(this.entry[place], first, end);
      tag = this.before[place] ?? 0;
      end = first;
    }
    return { firstOf, endOf, tagOf, wordOf };
  }
}
