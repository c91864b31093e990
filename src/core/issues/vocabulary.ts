import { PhraseTree, type WordNumbers } from '../text/index.ts';

/** Words of a language as a corpus shows them: how many articles have each, and vectors near each other for words used alike. */
export interface Vocabulary {
  /** Number of articles in the corpus. */
  readonly articles: number;
  /** A word, or two syllables that stand together, by the place in the lists below. */
  readonly words: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** The places again, found word by word: no string has to be joined to ask. */
  readonly tree: PhraseTree<number>;
  /** How rare each is: the natural logarithm of articles per article that has it. */
  readonly rarities: Float64Array;
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

export function readVocabulary(stored: StoredVocabulary, numbers: WordNumbers): Vocabulary {
  const { articles, dimensions } = stored;
  const words = stored.words.split('\n');
  const tree = new PhraseTree<number>(numbers);
  for (const [place, word] of words.entries()) tree.set(word.split(' '), place);
  const vectors = Float32Array.from(decodeBase64(stored.vectors));
  for (let row = 0; row < vectors.length; row += dimensions) scaleToUnit(vectors.subarray(row, row + dimensions));
  return {
    articles,
    words,
    index: new Map(words.map((word, place) => [word, place])),
    tree,
    rarities: Float64Array.from(stored.articlesWith, (count) => Math.log(articles / count)),
    dimensions,
    vectors,
  };
}

/** Scales a vector to length 1 in place; a zero vector stays. */
export function scaleToUnit(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
}

/** How rare a word is; words outside are as rare as the rarest inside. */
export function rarity(word: string, vocabulary: Vocabulary): number {
  return rarityAt(vocabulary.index.get(word) ?? -1, vocabulary);
}

/** How rare the word at a place is; any other place stands for a word outside. */
export function rarityAt(place: number, { articles, rarities }: Vocabulary): number {
  return rarities[place] ?? Math.log(articles / RAREST);
}

/** Articles that have the rarest words. */
const RAREST = 8;

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
