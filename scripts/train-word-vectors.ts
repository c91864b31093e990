/**
 * Learns Vietnamese words (syllables and pairs of syllables that stand together), how rare each is, and vectors that tell
 * which are used alike, from the corpus beside the project:
 * `node build/scripts/train-word-vectors.js ../shared/corpus src/core/language/vi/weights/vocabulary.json`
 *
 * Positive pointwise mutual information in a window, factorised by orthogonal iteration (Levy and Goldberg, 2014; eigenvalues
 * weighted by a square root after Levy, Goldberg and Dagan, 2015), lines scaled to int8. Same corpus, same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { normalizeText, type Token, tokenize } from '#dist/core/text/index.js';

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
const vectors = factorise(associate(runs.map((lines) => lines.map(toIndices))));
write(target);

/** Every article as runs of words between marks and numbers, in lower case. */
function readRuns(path: string): string[][][] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { title, text } = JSON.parse(line) as { title?: string; text: string };
    return splitRuns(tokenize(normalizeText(`${title ?? ''}\n${text}`)));
  });
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

interface Matrix {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

function associate(documents: readonly number[][][]): Matrix {
  const size = words.length;
  const keys: number[][] = [];
  let batch: number[] = [];
  for (const line of documents.flat()) {
    for (const [i, word] of line.entries()) {
      if (word < 0) continue;
      for (let j = i + 1; j < Math.min(line.length, i + 1 + WINDOW); j += 1) {
        const other = line[j] ?? -1;
        if (other < 0 || other === word) continue;
        batch.push(Math.min(word, other) * size + Math.max(word, other));
      }
    }
    if (batch.length > 1e6) {
      keys.push(batch);
      batch = [];
    }
  }
  keys.push(batch);
  const sorted = new Uint32Array(keys.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of keys) {
    sorted.set(part, at);
    at += part.length;
  }
  sorted.sort();
  return toMatrix(countRuns(sorted), size);
}

function countRuns(sorted: Uint32Array): [key: number, count: number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j] === sorted[i]) j += 1;
    if (j - i > 1) out.push([sorted[i] ?? 0, j - i]);
    i = j;
  }
  return out;
}

function toMatrix(pairs: readonly [number, number][], size: number): Matrix {
  const sums = new Float64Array(size);
  for (const [key, n] of pairs) {
    for (const word of [Math.floor(key / size), key % size]) sums[word] = (sums[word] ?? 0) + n;
  }
  const smoothed = sums.map((sum) => sum ** 0.75);
  const whole = smoothed.reduce((a, b) => a + b, 0);
  const rows: [number, number][][] = Array.from({ length: size }, () => []);
  for (const [key, n] of pairs) {
    const [a, b] = [Math.floor(key / size), key % size];
    const pmi = (x: number, y: number): number => Math.log((n * whole) / ((sums[x] ?? 1) * (smoothed[y] ?? 1)));
    const value = Math.max(0, (pmi(a, b) + pmi(b, a)) / 2);
    if (value > 0) {
      rows[a]?.push([b, value]);
      rows[b]?.push([a, value]);
    }
  }
  const starts = new Uint32Array(size + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  const flat = rows.flat();
  return { starts, columns: Uint32Array.from(flat, ([j]) => j), values: Float32Array.from(flat, ([, v]) => v) };
}

/** The strongest directions of a symmetric matrix by orthogonal iteration; row i is word i. */
function factorise(matrix: Matrix): Float64Array[] {
  const size = words.length;
  let seed = 20241031;
  const noise = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32 - 0.5;
  };
  let basis = Array.from({ length: DIMENSIONS }, () => Float64Array.from({ length: size }, noise));
  let lengths = orthonormalise(basis);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = basis.map((column): Float64Array<ArrayBuffer> => multiply(matrix, column));
    lengths = orthonormalise(basis);
  }
  return Array.from({ length: size }, (_, word) =>
    Float64Array.from(basis, (column, d) => (column[word] ?? 0) * Math.sqrt(lengths[d] ?? 0)),
  );
}

function multiply({ starts, columns, values }: Matrix, vector: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(vector.length);
  for (let i = 0; i < out.length; i += 1) {
    let sum = 0;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k += 1)
      sum += (values[k] ?? 0) * (vector[columns[k] ?? 0] ?? 0);
    out[i] = sum;
  }
  return out;
}

/** Gram and Schmidt in place; gives the length of each column before scaling. */
function orthonormalise(columns: Float64Array[]): number[] {
  return columns.map((column, i): number => {
    for (const before of columns.slice(0, i)) {
      const along = dot(column, before);
      for (let k = 0; k < column.length; k += 1) column[k] = (column[k] ?? 0) - along * (before[k] ?? 0);
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let k = 0; k < column.length; k += 1) column[k] = (column[k] ?? 0) / length;
    return length;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function write(path: string): void {
  const bytes = Buffer.alloc(words.length * DIMENSIONS);
  for (const [i, vector] of vectors.entries()) {
    const most = Math.max(...vector.map(Math.abs)) || 1;
    for (const [d, value] of vector.entries()) bytes.writeInt8(Math.round((value / most) * 127), i * DIMENSIONS + d);
  }
  const provenance = `scripts/train-word-vectors.ts on ${FILES.join(' and ')} (${articles} articles): PPMI, window ${WINDOW}, ${ROUNDS} rounds of orthogonal iteration`;
  const head = { provenance, articles, dimensions: DIMENSIONS };
  const body = { words: words.join('\n'), articlesWith: counts, vectors: bytes.toString('base64') };
  writeFileSync(path, `${JSON.stringify({ ...head, ...body })}\n`);
}
