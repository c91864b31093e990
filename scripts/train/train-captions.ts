/**
 * Trains the caption score: `node build/scripts/train/train-captions.js ../shared/corpus/vietnews.jsonl.gz ../shared/corpus/vietnamese-mds.jsonl.gz`
 * Captions are those that the rules find (with a credit, listed at the end, or after the author's name), less their credit; prose is
 * every seventh sentence of the same articles that no rule takes and that stands before the last five lines. Writes
 * `src/core/language/vi/weights/captions.json`. The gold is not used; articles of the gold (by id) are left out.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { captionFeatures } from '#dist/core/noise/caption-score.js';
import { findNoise } from '#dist/core/noise/index.js';
import { normalizeText, splitSentences, tokenize } from '#dist/core/text/index.js';
import { readRows } from '../read-rows.js';

const EPOCHS = 6;
const RATE = 0.15;
const DECAY = 2e-6;
const KEPT = 1500;
const LEAST_SEEN = 8;
const CREDIT =
  /\s*[([\-–.]?\s*(?:nguồn\s+)?(?:ảnh|đồ họa|đồ hoạ|video|clip|nguồn|hình)(?:\s+minh (?:hoạ|họa))?\s*:.*$|\s*[([\-–]\s*ảnh.*$/iu;

interface Example {
  readonly features: readonly string[];
  readonly isCaption: boolean;
}

const held = new Set(
  ['articles', 'training']
    .flatMap((part) => readdirSync(`../shared/gold/${part}`))
    .map((name) => name.replace('.json', '')),
);
const words = vietnamese.noise;
const examples: Example[] = [];
const add = (sentence: string, isCaption: boolean): void => {
  const tokens = tokenize(sentence);
  if (tokens.length > 2)
    examples.push({ features: captionFeatures(tokens, { first: 0, last: tokens.length - 1 }), isCaption });
};

let turn = 0;
for (const file of process.argv.slice(2)) {
  for (const article of readRows<{ id: string; text: string }>(file)) {
    if (held.has(article.id)) continue;
    const text = normalizeText(article.text);
    const tokens = tokenize(text);
    const noise = findNoise(text, tokens, words);
    for (const { start, end, kind, rule } of noise) {
      if (kind !== 'caption' || rule === 'caption-repeated') continue;
      add(text.slice(start, end).replace(CREDIT, ''), true);
    }
    const lines = text.split('\n').length;
    const limit = lines > 8 ? text.split('\n').slice(0, -5).join('\n').length : text.length;
    for (const { start, end } of splitSentences(text, tokens, noise, vietnamese.sentences)) {
      turn += 1;
      if (turn % 7 !== 0 || end > limit || noise.some((block) => block.start < end && start < block.end)) continue;
      add(text.slice(start, end), false);
    }
  }
}

/** A fixed shuffle: the same examples give the same weights. */
let state = 20260101;
const random = (below: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % below;
};
for (let i = examples.length - 1; i > 0; i -= 1) {
  const j = random(i + 1);
  const [a, b] = [examples[i], examples[j]];
  if (a === undefined || b === undefined) continue;
  examples[i] = b;
  examples[j] = a;
}

const seen = new Map<string, number>();
for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const tests = examples.slice(0, Math.floor(examples.length / 10));
const lessons = examples.slice(tests.length);
let bias = 0;
let weights = new Map<string, number>();
const scoreOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);

function train(allowed: (feature: string) => boolean): void {
  bias = 0;
  weights = new Map();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch);
    for (const { features, isCaption } of lessons) {
      const error = (isCaption ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(features)));
      bias += rate * error;
      for (const feature of features) {
        if (!allowed(feature)) continue;
        const weight = weights.get(feature) ?? 0;
        weights.set(feature, weight + rate * (error - DECAY * weight));
      }
    }
  }
}

train((feature) => (seen.get(feature) ?? 0) >= LEAST_SEEN);
const chosen = new Set(
  [...weights]
    .map(([feature, weight]) => [feature, Math.abs(weight) * Math.sqrt(seen.get(feature) ?? 0)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT)
    .map(([feature]) => feature),
);
train((feature) => chosen.has(feature));

for (const threshold of [-2, -1, 0, 1, 2, 3, 4, 5]) {
  const taken = tests.filter(({ features }) => scoreOf(features) > threshold);
  const right = taken.filter(({ isCaption }) => isCaption).length;
  const captions = tests.filter(({ isCaption }) => isCaption).length;
  console.log(
    `score > ${threshold}: finds ${((100 * right) / captions).toFixed(1)}% of captions, takes ` +
      `${((100 * (taken.length - right)) / (tests.length - captions)).toFixed(2)}% of prose sentences`,
  );
}
const rounded = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  'src/core/language/vi/weights/captions.json',
  `${JSON.stringify(
    {
      source: `scripts/train/train-captions.ts over vietnews and vietnamese-mds: ${examples.filter(({ isCaption }) => isCaption).length} captions, ${examples.filter(({ isCaption }) => !isCaption).length} prose sentences`,
      bias: Number(bias.toFixed(2)),
      weights: Object.fromEntries(rounded.map(([feature, weight]) => [feature, Number(weight.toFixed(2))])),
    },
    null,
    1,
  )}\n`,
);
