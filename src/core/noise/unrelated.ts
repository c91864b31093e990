import { NO_WORD, type Token } from '../text/index.ts';
import { type Block, lengthOf, type Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

/**
 * Log-odds that a line comes from another article, from its ties to all lines before it: a logistic regression over 5,000 closing lines
 * of corpus articles and 3,984 first lines of other articles put after them (found 96% of these at a false rate of 19%; the closing
 * run of several such lines is what decides).
 */
const BIAS = 4.27;
const SHARED_PAIRS = -13.74;
const SHARED_WORDS = -7.91;
const NEW_NAME = 2.2;
const KNOWN_NAME = -1.06;
const MAX_NAMES = 4;
const CLAMP = 6;

/** Against a line that leans on the one before it: a pronoun, a connective, a quotation, or names in common. */
const LEANING = 6;
const COMMON_NAME = 1.5;
const MIN_TOKENS = 9;
const MIN_LINES = 3;
/** Of 1,328 corpus articles without teasers none reaches it. */
const THRESHOLD = 12;

/** The run of closing lines that have no tie of words or names with the article, nor with each other. */
export function findUnrelated(
  tokens: readonly Token[],
  lines: readonly Stretch[],
  taken: readonly Block[],
  words: NoiseWords,
): Block[] {
  const starts = new Set(taken.map(({ first }) => first));
  const open = lines.filter(({ first }) => !starts.has(first));
  const floor = Math.max(MIN_LINES, Math.ceil(open.length * 0.3));
  if (open.length < floor + MIN_LINES) return [];
  // Two of the last three lines must stand on their own feet: spares most articles the comparison.
  if (open.slice(-MIN_LINES).filter((line) => !stands(tokens, line, words)).length > 1) return [];
  const scores = scoreLines(tokens, open, words);
  let [sum, best, from] = [0, THRESHOLD, -1];
  for (let i = open.length - 1; i >= floor; i -= 1) {
    const score = scores[i] ?? 0;
    sum += score;
    if (sum > best && score > 0 && open.length - i >= MIN_LINES) [best, from] = [sum, i];
  }
  if (from < 0) return [];
  return open.slice(from).map((line) => ({ ...line, kind: 'teaser', rule: 'teaser-unrelated' }));
}

function scoreLines(tokens: readonly Token[], lines: readonly Stretch[], words: NoiseWords): number[] {
  const ids = new Map<number | string, number>();
  const [pairs, names] = [new Set<number>(), new Set<string>()];
  let neighbours = new Set<string>();
  return lines.map((line) => {
    const tie = { words: 0, knownWords: 0, pairs: 0, knownPairs: 0, knownNames: 0, newNames: 0 };
    const [newPairs, capitals] = [[] as number[], new Set<string>()];
    const known = ids.size;
    for (let i = line.first, before = -1; i <= line.last; i += 1) {
      const token = tokens[i];
      if (token?.kind !== 'word') {
        before = -1;
        continue;
      }
      const word = token.word > NO_WORD ? token.word : token.lower;
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
      }
      tie.words += 1;
      if (id < known) tie.knownWords += 1;
      if (before >= 0) {
        const pair = before * tokens.length + id;
        tie.pairs += 1;
        if (pairs.has(pair)) tie.knownPairs += 1;
        newPairs.push(pair);
      }
      before = id;
      if (!token.capital) continue;
      capitals.add(token.lower);
      if (i === line.first || '."'.includes(tokens[i - 1]?.text ?? ' ')) continue;
      if (names.has(token.lower)) tie.knownNames += 1;
      else tie.newNames += 1;
    }
    const common = [...capitals].filter((name) => neighbours.has(name) && name !== tokens[line.first]?.lower).length;
    for (const pair of newPairs) pairs.add(pair);
    for (const name of capitals) names.add(name);
    neighbours = capitals;
    const score = foreignness(tie) - COMMON_NAME * Math.min(2, common) - (leans(tokens, line, words) ? LEANING : 0);
    return lengthOf(line) < MIN_TOKENS ? Math.min(score, -1) : score;
  });
}

interface Tie {
  readonly words: number;
  readonly knownWords: number;
  readonly pairs: number;
  readonly knownPairs: number;
  readonly knownNames: number;
  readonly newNames: number;
}

function foreignness({ words, knownWords, pairs, knownPairs, knownNames, newNames }: Tie): number {
  const odds =
    BIAS +
    SHARED_PAIRS * (pairs > 0 ? knownPairs / pairs : 1) +
    SHARED_WORDS * (words > 0 ? knownWords / words : 1) +
    NEW_NAME * Math.min(MAX_NAMES, newNames) +
    KNOWN_NAME * Math.min(MAX_NAMES, knownNames);
  return Math.max(-CLAMP, Math.min(CLAMP, odds));
}

/** Whether a line could open an article: it leans on nothing and names somebody or something. */
function stands(tokens: readonly Token[], line: Stretch, words: NoiseWords): boolean {
  if (lengthOf(line) < MIN_TOKENS || leans(tokens, line, words)) return false;
  for (let i = line.first + 1; i <= line.last; i += 1) if (tokens[i]?.capital === true) return true;
  return false;
}

/** Whether a line points back: it begins with a mark, a connective or a title without a full name, or holds a word like `này`. */
function leans(tokens: readonly Token[], { first, last }: Stretch, words: NoiseWords): boolean {
  const [head, next, third] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (head === undefined || head.kind !== 'word' || words.connectives.has(head)) return true;
  if (words.titles.has(head.lower) && !(next?.capital === true && third?.capital === true)) return true;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (words.anaphors.has(token) || (token.capital && words.connectives.has(token))) return true;
  }
  return false;
}
