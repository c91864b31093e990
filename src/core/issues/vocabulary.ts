/** Words of a language as a corpus shows them: how many articles have each, and vectors near each other for words used alike. */
export interface Vocabulary {
  /** Number of articles in the corpus. */
  readonly articles: number;
  /** Place of a word, or of two syllables that stand together, in the lists below. */
  readonly index: ReadonlyMap<string, number>;
  /** Place of two syllables that stand together, by the first and the second: no string has to be joined to ask. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly articlesWith: readonly number[];
  readonly dimensions: number;
  /** Row by row, `dimensions` numbers a word, each row of length 1. */
  readonly vectors: Float32Array;
}

/** A vocabulary as `scripts/train/train-word-vectors.ts` writes it: words by line, int8 vectors in base64. */
export interface StoredVocabulary {
  readonly articles: number;
  readonly dimensions: number;
  readonly words: string;
  readonly articlesWith: readonly number[];
  readonly vectors: string;
}

export function readVocabulary(stored: StoredVocabulary): Vocabulary {
  const { articles, dimensions, articlesWith } = stored;
  const index = new Map(stored.words.split('\n').map((word, i) => [word, i]));
  const vectors = Float32Array.from(decodeBase64(stored.vectors));
  for (let row = 0; row < vectors.length; row += dimensions) scaleToUnit(vectors.subarray(row, row + dimensions));
  return { articles, index, pairs: gatherPairs(index), articlesWith, dimensions, vectors };
}

function gatherPairs(index: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [words, place] of index) {
    const [first = '', second] = words.split(' ');
    if (second !== undefined) pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, place));
  }
  return pairs;
}

/** Scales a vector to length 1 in place; a zero vector stays. */
export function scaleToUnit(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
}

/** How rare a word is: the natural logarithm of articles per article that has it; words outside are as rare as the rarest inside. */
export function rarity(word: string, vocabulary: Vocabulary): number {
  return rarityAt(vocabulary.index.get(word) ?? -1, vocabulary);
}

/** How rare the word at a place is; any other place stands for a word outside. */
export function rarityAt(place: number, { articles, articlesWith }: Vocabulary): number {
  return Math.log(articles / (articlesWith[place] ?? 8));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);

/** Base64 (RFC 4648) to bytes; core has no platform decoder. */
function decodeBase64(text: string): Int8Array {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Int8Array(Math.floor((length * 3) / 4));
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    let quad = 0;
    for (let k = 0; k < 4; k += 1) quad = (quad << 6) | (i + k < length ? (VALUES[text.charCodeAt(i + k)] ?? 0) : 0);
    for (let k = 16; k >= 0 && at < bytes.length; k -= 8) {
      bytes[at] = (quad >> k) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
