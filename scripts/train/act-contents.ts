/**
 * What contents tell of acts, learned without annotation: from corpus statements whose cue names the act (`accuses`,
 * `demands`, `promises`), by the words of their contents alone (distant supervision: Mintz et al., 2009).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ACTS } from '#dist/core/acts.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { contentWords } from '#dist/core/statements/acts/acts.js';
import { attribute } from '#dist/core/statements/attributions/attribute.js';
import { type ClassWeights, PAIR, WORD } from '#dist/core/statements/model/model.js';
import { normalizeText } from '#dist/core/text/index.js';
import { type CorpusArticle, type GoldArticle, readArticle } from '../annotated.js';
import type { Features } from './learn.js';
import { type ClassExample, learnClasses } from './learn-classes.js';

const KEPT = 'build/act-contents.json';
/** Of the statements with a cue that names no act, two of five are enough. */
const PLAIN_SHARE = [2, 5] as const;
const OPTIONS = {
  classes: ACTS.length,
  rounds: 60,
  rate: 0.1,
  decay: 10,
  least: 0.02,
  fewest: 15,
  strengths: {},
};

/** Weights of words and pairs; kept in `build` once learned, delete the file to learn again. `others` are not learned from. */
export function learnContents(corpus: readonly CorpusArticle[], others: readonly GoldArticle[]): ClassWeights {
  if (existsSync(KEPT)) return JSON.parse(readFileSync(KEPT, 'utf8')) as ClassWeights;
  const { weights } = learnClasses(examplesOf(corpus, others), OPTIONS);
  writeFileSync(KEPT, JSON.stringify(weights));
  return weights;
}

function examplesOf(corpus: readonly CorpusArticle[], others: readonly GoldArticle[]): ClassExample[] {
  const ids = new Set(others.map(({ id }) => id));
  const middles = others.map(({ text }) => text.slice(text.length / 2, text.length / 2 + 60));
  const examples: ClassExample[] = [];
  let plain = 0;
  for (const article of corpus) {
    const text = normalizeText(article.text);
    if (ids.has(article.id) || middles.some((middle) => text.includes(middle))) continue;
    const reading = readArticle({ ...article, text, statements: [] }, vietnamese.statements);
    for (const { cue, content } of attribute(reading, 0.4)) {
      if (cue === null) continue;
      const right = ACTS.indexOf(cue.entry.act);
      if (right === 0 && plain++ % PLAIN_SHARE[1] >= PLAIN_SHARE[0]) continue;
      examples.push({ features: wordFeatures(contentWords(reading, content)), right, weight: 1, numbers: [1] });
    }
  }
  return examples;
}

/** The features of a content's words and of each two of them in a row. */
export const wordFeatures = (words: readonly string[]): Features =>
  words.flatMap((word, at) => [WORD, word, ...(at === 0 ? [] : [PAIR, `${words[at - 1]}\t${word}`])]);
