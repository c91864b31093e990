/**
 * Counts in how many articles of a corpus each word, and each two words in a row, stand, for story clustering:
 * `node build/scripts/words/count-documents.js ../shared/corpus/vietnews.jsonl.gz > src/core/language/vi/weights/document-frequencies.json`
 * Only numbers per word leave the corpus, no sentence of it. A word's count is rounded down to a power of the square root of 2.
 */
import { basename } from 'node:path';
import process from 'node:process';
import { normalizeText, tokenize } from '#dist/core/text/index.js';
import { readRows } from '../read-rows.js';

const WORD_AT_LEAST = 10;
const PAIR_AT_LEAST = 80;

const [file] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: count-documents CORPUS.jsonl.gz');
const articles = readRows<{ title?: string; text: string }>(file);
const counts = new Map<string, number>();
for (const { title = '', text } of articles) {
  for (const term of termsOf(`${title}\n${text}`)) counts.set(term, (counts.get(term) ?? 0) + 1);
}

const levels = new Map<number, string[]>();
for (const [term, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < (term.includes(' ') ? PAIR_AT_LEAST : WORD_AT_LEAST)) continue;
  const level = Math.floor(2 ** (Math.floor(Math.log2(count) * 2) / 2));
  const list = levels.get(level);
  if (list === undefined) levels.set(level, [term]);
  else list.push(term);
}
const source = `${basename(file)}, ${articles.length} articles, words in at least ${WORD_AT_LEAST}, pairs in at least ${PAIR_AT_LEAST}`;
const rows = [...levels]
  .sort(([a], [b]) => b - a)
  .map(([level, terms]) => `    ${JSON.stringify([level, terms.join('|')])}`);
process.stdout.write(
  `{\n  "source": ${JSON.stringify(source)},\n  "documents": ${articles.length},\n  "levels": [\n${rows.join(',\n')}\n  ]\n}\n`,
);

function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  let before: string | null = null;
  for (const token of tokenize(normalizeText(text))) {
    const word = token.kind === 'word' ? token.lower : null;
    if (word !== null) terms.add(word);
    if (word !== null && before !== null) terms.add(`${before} ${word}`);
    before = word;
  }
  return terms;
}
