/**
 * Learns Vietnamese words (syllables and pairs of syllables that stand together), how rare each is, and vectors that tell
 * which are used alike, from the corpus beside the project:
 * `node build/scripts/train/train-word-vectors.js ../shared/corpus src/core/language/vi/weights/vocabulary.json`
 *
 * Positive pointwise mutual information in a window, factorised by orthogonal iteration (Levy and Goldberg, 2014; eigenvalues
 * weighted by a square root after Levy, Goldberg and Dagan, 2015), lines scaled to int8. Same corpus, same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { normalizeText, type Token, tokenize } from '#dist/core/text/index.js';
import { readRows } from '../read-rows.js';
import { informationOf, KeyCounts, type Matrix, multiply, strongestDirections, toMatrix } from './associations.js';

const [corpus, target] = process.argv.slice(2);
if (corpus === undefined || target === undefined) throw new TypeError('usage: train-word-vectors CORPUS_DIR OUT.json');

const FILES = ['vietnews.jsonl.gz', 'vietnamese-mds.jsonl.gz'];
const MOST_WORDS = 24_000;
const DIMENSIONS = 64;
const WINDOW = 5;
const ROUNDS = 8;

const runs = FILES.flatMap((file) => readRuns(join(corpus, file)));
const articles = runs.length;
const { words, counts } = chooseWords(runs);
const index = new Map(words.map((word, i) => [word, i]));
const associated = associate(runs.map((lines) => lines.map(toIndices)));
const vectors = strongestDirections((vector) => multiply(associated, vector), words.length, {
  dimensions: DIMENSIONS,
  rounds: ROUNDS,
  power: Math.sqrt,
});
write(target);

/** Every article as runs of words between marks and numbers, in lower case. */
function readRuns(path: string): string[][][] {
  return readRows<{ title?: string; text: string }>(path).map(({ title, text }) =>
    splitRuns(tokenize(normalizeText(`${title ?? ''}\n${text}`))),
  );
}

function splitRuns(tokens: readonly Token[]): string[][] {
  const all: string[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'word') all.at(-1)?.push(token.lower);
    else if (all.at(-1)?.length) all.push([]);
  }
  return all;
}

/** Syllables, and pairs of them that stand together far more often than by chance, in at least 15 articles. */
function chooseWords(documents: readonly string[][][]): { words: string[]; counts: number[] } {
  const frequency = new Map<string, number>();
  const inArticles = new Map<string, number>();
  let total = 0;
  for (const lines of documents) {
    const seen = new Set<string>();
    for (const line of lines) {
      for (const [i, word] of line.entries()) {
        total += 1;
        const next = line[i + 1];
        for (const unit of next === undefined ? [word] : [word, `${word} ${next}`]) {
          frequency.set(unit, (frequency.get(unit) ?? 0) + 1);
          seen.add(unit);
        }
      }
    }
    for (const unit of seen) inArticles.set(unit, (inArticles.get(unit) ?? 0) + 1);
  }
  const cohesive = (unit: string): boolean => {
    const [a = '', b] = unit.split(' ');
    if (b === undefined) return true;
    const joint = (frequency.get(unit) ?? 0) / total;
    const chance = ((frequency.get(a) ?? 0) / total) * ((frequency.get(b) ?? 0) / total);
    return Math.log(joint / chance) / -Math.log(joint) > 0.3;
  };
  const kept = [...inArticles]
    .filter(([unit, n]) => n >= 15 && cohesive(unit))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
  return { words: kept.map(([unit]) => unit), counts: kept.map(([, n]) => n) };
}

/** The words of a run: a known pair before its syllables, the rarer pair first where two overlap. */
function toIndices(line: readonly string[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < line.length; ) {
    const pair = index.get(`${line[i]} ${line[i + 1]}`);
    const rival = index.get(`${line[i + 1]} ${line[i + 2]}`);
    const joined = pair !== undefined && (rival === undefined || pair >= rival || i + 3 > line.length);
    const at = joined ? pair : index.get(line[i] ?? '');
    found.push(at ?? -1);
    i += joined ? 2 : 1;
  }
  return found;
}

/** Which words stand within a window of each other more often than by chance, both ways the same. */
function associate(documents: readonly number[][][]): Matrix {
  const size = words.length;
  const meetings = new KeyCounts();
  for (const line of documents.flat()) {
    for (const [i, word] of line.entries()) {
      if (word < 0) continue;
      for (let j = i + 1; j < Math.min(line.length, i + 1 + WINDOW); j += 1) {
        const other = line[j] ?? -1;
        if (other < 0 || other === word) continue;
        meetings.add(Math.min(word, other) * size + Math.max(word, other));
      }
    }
  }
  const pairs = meetings.entries(2);
  const sums = new Float64Array(size);
  for (const [key, n] of pairs) {
    for (const word of [Math.floor(key / size), key % size]) sums[word] = (sums[word] ?? 0) + n;
  }
  const information = informationOf(sums, sums);
  const rows: [number, number][][] = Array.from({ length: size }, () => []);
  for (const [key, n] of pairs) {
    const [a, b] = [Math.floor(key / size), key % size];
    const value = Math.max(0, (information(n, a, b) + information(n, b, a)) / 2);
    if (value > 0) {
      rows[a]?.push([b, value]);
      rows[b]?.push([a, value]);
    }
  }
  return toMatrix(rows);
}

function write(path: string): void {
  const bytes = Buffer.alloc(words.length * DIMENSIONS);
  for (const [i, vector] of vectors.entries()) {
    const most = Math.max(...vector.map(Math.abs)) || 1;
    for (const [d, value] of vector.entries()) bytes.writeInt8(Math.round((value / most) * 127), i * DIMENSIONS + d);
  }
  const provenance = `scripts/train/train-word-vectors.ts on ${FILES.join(' and ')} (${articles} articles): PPMI, window ${WINDOW}, ${ROUNDS} rounds of orthogonal iteration`;
  const head = { provenance, articles, dimensions: DIMENSIONS };
  const body = { words: words.join('\n'), articlesWith: counts, vectors: bytes.toString('base64') };
  writeFileSync(path, `${JSON.stringify({ ...head, ...body })}\n`);
}
