/**
 * Learns which syllables make a word, each word's classes and how classes follow each other from lines that `scripts/words/tag-words.py`
 * tagged; and which words are used alike from the whole corpus, as the program itself then joins its words:
 * `node build/scripts/train/train-words.js ../shared/corpus src/core/language/vi/weights/words.json /tmp/tagged-0.txt /tmp/tagged-1.txt`
 *
 * Costs are negative logarithms of counted shares, in tenths of a nat. Words used alike: positive pointwise mutual information with
 * the two words on each side, each side apart, factorised and grouped by k-means. Same lines and corpus, same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { normalizeText, tokenize, WordNumbers } from '#dist/core/text/index.js';
import { buildLexicon, joinWords, WORD_CLASSES } from '#dist/core/words/index.js';
import { readRows } from '../read-rows.js';
import {
  dot,
  informationOf,
  KeyCounts,
  multiply,
  multiplyTransposed,
  strongestDirections,
  toMatrix,
} from './associations.js';
import { groupPoints } from './k-means.js';

const [corpus, target, ...paths] = process.argv.slice(2);
if (corpus === undefined || target === undefined || paths.length === 0)
  throw new TypeError('usage: train-words CORPUS_DIR OUT.json TAGGED.txt...');

const FILES = ['vietnews.jsonl.gz', 'vietnamese-mds.jsonl.gz'];

interface Tagged {
  readonly word: string;
  readonly capital: boolean;
  readonly tag: string;
}

/** What the tagger's rarer classes are counted as. */
const MERGED: Readonly<Record<string, string>> = {
  ...{ Ny: 'N', B: 'N', Nb: 'N', Ni: 'N', Nt: 'N', Y: 'N', NY: 'N', FW: 'Np', Ne: 'Np', Nr: 'Np' },
  ...{ Vb: 'V', Vy: 'V', Ab: 'A', Cc: 'C', Z: 'X', S: 'X', D: 'X' },
};
/** A capital behind these is no sign of a name. */
const OPENERS = new Set(['.', '"', '“', ':', '?', '!', '-', '–']);
/** The tagger joins these states to what follows: `mỹ tuyên bố`. */
/** Two words, or a name and a word, that the tagger took for one. */
const MISREAD = new Set([
  'afp dẫn',
  'báo anh',
  'báo người',
  'bình cứu',
  'bình khai',
  'kim nói',
  'quét tin',
  'trump dọa',
  'vũ nói',
  'đăng thông tin',
]);
const STATES = new Set(['mỹ', 'nga', 'pháp', 'đức', 'nhật', 'úc', 'iran', 'israel', 'ukraine', 'syria', 'ấn']);

const GROUPS = 150;
/** Words seen less often in the corpus get no group. */
const LEAST_SEEN = 20;
const GROUPED_WORDS = 8000;
const CONTEXT_WORDS = 2000;
const CONTEXT = [-2, -1, 1, 2];
const DIMENSIONS = 60;
const ROUNDS = 8;

const read = wordReader();
const lines = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(readLine));
const tagCounts = new Map<string, number>();
const follow = new Map<string, number>();
const uses = new Map<string, { tags: Map<string, number>; inside: number; capitals: number }>();
for (const line of lines) countLine(line);
const tags: readonly string[] = WORD_CLASSES.toSorted((a, b) => (tagCounts.get(b) ?? 0) - (tagCounts.get(a) ?? 0));
const words = chooseWords();
const transitions = Object.fromEntries(['^', ...tags].map((tag) => [tag, transitionsFrom(tag)]));
write(target, groupWords(joinArticles(corpus)));

function readLine(line: string): Tagged[] {
  return line.split('\t').map((part) => {
    const at = part.lastIndexOf('|');
    const tag = part.slice(at + 1);
    return { ...read(part.slice(0, at)), tag: MERGED[tag] ?? tag };
  });
}

/** Words as the program's own tokens spell them, syllables parted by a space. */
function wordReader(): (text: string) => { word: string; capital: boolean } {
  const known = new Map<string, { word: string; capital: boolean }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const tokens = tokenize(normalizeText(text));
    const made = { word: tokens.map(({ lower }) => lower).join(' '), capital: tokens[0]?.capital === true };
    known.set(text, made);
    return made;
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countLine(line: readonly Tagged[]): void {
  let before: Tagged | undefined;
  for (const one of line) {
    const { word, capital, tag } = one;
    const use = uses.get(word) ?? { tags: new Map<string, number>(), inside: 0, capitals: 0 };
    uses.set(word, use);
    add(use.tags, tag);
    add(tagCounts, tag);
    add(follow, `${before?.tag ?? '^'} ${tag}`);
    if (before !== undefined && !OPENERS.has(before.word)) {
      use.inside += 1;
      if (capital) use.capitals += 1;
    }
    before = one;
  }
}

function timesSeen(word: string): number {
  return [...(uses.get(word)?.tags.values() ?? [])].reduce((a, b) => a + b, 0);
}

/** Words with the cost of each class that they often enough have; no names, and none of the tagger's chance joins. */
function chooseWords(): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const word of [...uses.keys()].sort()) {
    const syllables = word.split(' ');
    const seen = timesSeen(word);
    if (!/^[\p{L}\p{M} ]+$/u.test(word) || syllables.length > 4 || seen < (syllables.length > 1 ? 4 : 3)) continue;
    if (isName(word, seen) || isNameAndMore(word, syllables)) continue;
    const classes = [...(uses.get(word)?.tags ?? [])]
      .filter(([tag, n]) => tag !== 'CH' && tags.includes(tag) && n / seen >= 0.02)
      .sort(([a, n], [b, m]) => m - n || tags.indexOf(a) - tags.indexOf(b))
      .map(([tag, n]) => `${tags.indexOf(tag)}:${cost(n, tagCounts.get(tag) ?? 0)}`);
    if (classes.length > 0) chosen.set(word, classes.join(' '));
  }
  return chosen;
}

function isName(word: string, seen: number): boolean {
  return (uses.get(word)?.tags.get('Np') ?? 0) / seen > 0.7;
}

/** A state and what follows it, or a common word joined to what mostly stands in capitals: no word of the language. */
function isNameAndMore(word: string, syllables: readonly string[]): boolean {
  if (syllables.length > 1 && STATES.has(syllables[0] ?? '')) return true;
  if (MISREAD.has(syllables.join(' '))) return true;
  const { inside = 0, capitals = 0 } = uses.get(word) ?? {};
  if (syllables.length < 3 || inside < 2 || capitals / inside <= 0.5) return false;
  return [syllables.slice(1), syllables.slice(0, -1)].some((part) => timesSeen(part.join(' ')) >= 30);
}

function cost(part: number, whole: number): number {
  return Math.round(-Math.log(part / whole) * 10);
}

function transitionsFrom(tag: string): number[] {
  const counts = tags.map((next) => follow.get(`${tag} ${next}`) ?? 0);
  const whole = counts.reduce((a, b) => a + b, 0);
  return counts.map((n) => cost(n + 0.5, whole + 0.5 * tags.length));
}

/** Every article as the program itself joins its words; names count as one word, numbers as another. */
function joinArticles(folder: string): string[][] {
  const numbers = new WordNumbers();
  const lexicon = buildLexicon({ tags, transitions, words: Object.fromEntries(words) }, numbers);
  return FILES.flatMap((file) => readRows<{ text: string }>(join(folder, file))).map(({ text }) => {
    const tokens = tokenize(normalizeText(text), numbers);
    const { endOf, tagOf, wordOf } = joinWords(tokens, lexicon);
    const units: string[] = [];
    for (let i = 0; i < tokens.length; i = endOf[i] ?? tokens.length) {
      const tag = lexicon.tags[tagOf[i] ?? -1];
      const unit =
        tag === 'Np' || tag === 'M' ? `<${tag}>` : (lexicon.words[wordOf[i] ?? 0]?.text ?? tokens[i]?.lower ?? '');
      // The syllables of a name are words of their own.
      if (unit !== '<Np>' || units.at(-1) !== unit) units.push(unit);
    }
    return units;
  });
}

/** The group of each of the commonest words. */
function groupWords(articles: readonly string[][]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const article of articles) for (const unit of article) add(seen, unit);
  const units = [...seen]
    .filter(([unit, n]) => n >= LEAST_SEEN && (words.has(unit) || !/^[\p{L}\p{N}]/u.test(unit)))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, GROUPED_WORDS)
    .map(([unit]) => unit);
  const index = new Map(units.map((unit, i) => [unit, i]));
  const points = vectorsOf(
    articles.map((article) => article.map((unit) => index.get(unit) ?? -1)),
    units.length,
  );
  const groups = groupPoints(points, GROUPS);
  return new Map(units.map((unit, i): [string, number] => [unit, groups[i] ?? 0]));
}

function vectorsOf(documents: readonly number[][], size: number): Float64Array[] {
  const width = CONTEXT.length * CONTEXT_WORDS;
  const meetings = new KeyCounts();
  for (const line of documents)
    for (const [i, unit] of line.entries())
      if (unit >= 0)
        for (const [side, offset] of CONTEXT.entries()) {
          const other = line[i + offset] ?? -1;
          if (other >= 0 && other < CONTEXT_WORDS) meetings.add(unit * width + side * CONTEXT_WORDS + other);
        }
  const pairs = meetings.entries(1);
  const rowSums = new Float64Array(size);
  const columnSums = new Float64Array(width);
  for (const [key, n] of pairs) {
    const [row, column] = [Math.floor(key / width), key % width];
    rowSums[row] = (rowSums[row] ?? 0) + n;
    columnSums[column] = (columnSums[column] ?? 0) + n;
  }
  const information = informationOf(rowSums, columnSums);
  const rows: [number, number][][] = Array.from({ length: size }, () => []);
  for (const [key, n] of pairs) {
    const [row, column] = [Math.floor(key / width), key % width];
    const value = information(n, row, column);
    if (value > 0) rows[row]?.push([column, value]);
  }
  const matrix = toMatrix(rows);
  // Eigenvalues of the matrix times its transpose are squares of what is to be weighted by a square root.
  const vectors = strongestDirections((v) => multiply(matrix, multiplyTransposed(matrix, v, width)), size, {
    dimensions: DIMENSIONS,
    rounds: ROUNDS,
    power: (eigenvalue) => Math.sqrt(Math.sqrt(eigenvalue)),
  });
  return vectors.map((vector) => {
    const length = Math.sqrt(dot(vector, vector)) || 1;
    return vector.map((value) => value / length);
  });
}

function write(path: string, groups: ReadonlyMap<string, number>): void {
  const provenance = `scripts/train/train-words.ts on ${lines.length} lines of shared/corpus tagged by underthesea 9.5.0 (scripts/words/tag-words.py); ${GROUPS} groups from all of ${FILES.join(' and ')}`;
  const rows = Object.entries(transitions).map(([tag, costs]) => `"${tag}": ${JSON.stringify(costs)}`);
  const entries = [...words].map(([word, classes]) => `"${word}": "${classes};${groups.get(word) ?? ''}"`);
  const head = `{\n"provenance": ${JSON.stringify(provenance)},\n"tags": ${JSON.stringify(tags)},\n`;
  writeFileSync(path, `${head}"transitions": {\n${rows.join(',\n')}\n},\n"words": {\n${entries.join(',\n')}\n}\n}\n`);
}
