import { normalizeText, type Token, tokenize } from '../text/index.ts';
import type { Act, ArticleAnalysis } from '../types.ts';
import { type Bag, rareTerms, toBag, weighTerms } from './likeness.ts';
import type { StoryWords } from './words.ts';

/** Names by weight; the squares of the weights add up to 1 at most. */
export type Weights = ReadonlyMap<string, number>;

/** Who dominates some articles, and whether they dispute. */
export interface Portrait {
  /** The strongest first: capitalised words, and in a longer name the pairs of neighbours, so that no one spelling decides. */
  readonly names: Weights;
  /** Somebody accuses, denies or refuses to say. */
  readonly disputed: boolean;
}

/** Names to keep, the strongest first. */
const MOST_NAMES = 24;
/** How often a name in the title counts. */
const TITLE = 2;
/** Acts by which a dispute shows. */
const DISPUTE: ReadonlySet<Act> = new Set(['accuse', 'deny', 'withhold']);

/** Every article weighs the same, however long it is. */
export function portray(articles: readonly ArticleAnalysis[], words: StoryWords): Portrait {
  return {
    names: strongest(meanOf(articles.map((article) => weighNames(article, words)))),
    disputed: articles.some(({ statements }) => statements.some(({ act }) => DISPUTE.has(act))),
  };
}

function strongest(names: Weights): Weights {
  return new Map([...names].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, MOST_NAMES));
}

/** What articles speak of, names aside. */
export function topicOf(articles: readonly ArticleAnalysis[], words: StoryWords): Bag {
  const topics = articles.map(({ title = '', text }) => {
    const tokens = tokenize(`${normalizeText(title)}\n${text}`, words.numbers);
    return weighTerms(rareTerms(tokens, words), (at) => (tokens[at]?.capital ? 0 : 1));
  });
  const [only] = topics;
  if (only !== undefined && topics.length === 1) return only;
  const sums = new Map<number, number>();
  for (const { terms, weights, length } of topics)
    for (const [at, term] of terms.entries())
      sums.set(term, (sums.get(term) ?? 0) + (weights[at] ?? 0) / (length || 1));
  return toBag(sums);
}

function weighNames({ title, text }: ArticleAnalysis, words: StoryWords): Weights {
  const counts = new Map<string, number>();
  const doubtful: string[] = [];
  const read = (tokens: readonly Token[], amount: number) => {
    for (const { name, sure } of namesIn(tokens)) {
      if (sure) counts.set(name, (counts.get(name) ?? 0) + amount);
      else doubtful.push(name);
    }
  };
  if (title !== undefined) read(tokenize(normalizeText(title), words.numbers), TITLE);
  read(tokenize(text, words.numbers), 1);
  for (const name of doubtful) {
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  const weights = new Map<string, number>();
  for (const [name, count] of counts) {
    const unseen = name.includes(' ') ? words.unseen.pair : words.unseen.word;
    const rarity = Math.log(words.documents / (words.frequencies.get(name) ?? unseen)) - COMMON;
    if (rarity > 0) weights.set(name, count * Math.sqrt(rarity));
  }
  return scaled(weights);
}

/** Names of such inverse document frequency (natural logarithm) or less say nothing. */
const COMMON = 1;

/** Not `sure`: a single word that may be capitalised because a sentence begins with it. */
function* namesIn(tokens: readonly Token[]): Generator<{ name: string; sure: boolean }> {
  let begins = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.newline) begins = true;
    if (token.capital) {
      let last = at;
      while (tokens[last + 1]?.capital && !tokens[last + 1]?.newline) last += 1;
      if (last === at) yield { name: token.lower, sure: !begins };
      for (; at < last; at++) yield { name: `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`, sure: true };
    }
    begins = token.kind === 'mark' && (begins || BEGINNING.has(token.text));
  }
}

/** Marks after which a word may be capitalised without being a name. */
const BEGINNING: ReadonlySet<string> = new Set('.!?:…"“”');

function meanOf(all: readonly Weights[]): Weights {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const sums = new Map<string, number>();
  for (const weights of all) for (const [term, weight] of weights) sums.set(term, (sums.get(term) ?? 0) + weight);
  return scaled(sums);
}

function scaled(weights: Weights): Weights {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
