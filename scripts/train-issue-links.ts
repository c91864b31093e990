/**
 * Learns what speaks for two statements answering one question, from the training stories beside the project:
 * `node build/scripts/train-issue-links.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl [OUT.json]`
 *
 * Ridge logistic regression (Newton steps) on standardised evidence. Prints the F1 of pairs with each story left out of the
 * training in turn, and writes the weights learned from all of them.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { clusterClaims } from '#dist/core/issues/cluster.js';
import { EVIDENCE, weighPair } from '#dist/core/issues/evidence.js';
import { probabilityOf } from '#dist/core/issues/link.js';
import { weighClaims } from '#dist/core/issues/weigh.js';
import type { LinkWeights } from '#dist/core/issues/words.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { type GoldStory, readGoldStories } from './gold-stories.ts';

const [storiesDir, analysesFile, target] = process.argv.slice(2);
if (storiesDir === undefined || analysesFile === undefined)
  throw new TypeError('usage: train-issue-links STORIES_DIR ANALYSES.jsonl [OUT.json]');

/** Strength of the ridge; the best of 30, 100, 300, 1000 with one story left out. */
const RIDGE = 100;

interface Sample {
  readonly a: number;
  readonly b: number;
  readonly evidence: Float64Array;
  readonly together: boolean;
}

interface TrainingStory {
  readonly name: string;
  readonly size: number;
  readonly samples: readonly Sample[];
}

const stories = readGoldStories(storiesDir, analysesFile).map(toTraining);
const tally = { right: 0, gold: 0, found: 0 };
for (const left of stories) {
  const { right, gold, found } = score(left, learn(stories.filter((story) => story !== left)));
  console.log(`${left.name.padEnd(8)} pairs ${gold}, found ${found}, right ${right}`);
  tally.right += right;
  tally.gold += gold;
  tally.found += found;
}
console.log(`one story left out: pair F1 ${((2 * tally.right) / (tally.gold + tally.found)).toFixed(3)}`);
if (target !== undefined) {
  const provenance = `scripts/train-issue-links.ts on ${stories.length} stories of gold/stories-training, ridge ${RIDGE}`;
  const { bias, weights } = learn(stories);
  const lines = Object.entries(weights).map(([id, weight]) => `${JSON.stringify(id)}: ${weight.toFixed(4)}`);
  writeFileSync(
    target,
    `{\n"provenance": ${JSON.stringify(provenance)},\n"bias": ${bias.toFixed(4)},\n"weights": {\n${lines.join(',\n')}\n}\n}\n`,
  );
}

function toTraining({ name, articles, claims, issues }: GoldStory): TrainingStory {
  const weighed = weighClaims(claims, articles, vietnamese.issues).claims;
  const samples = weighed.flatMap((x, a) =>
    weighed.slice(a + 1).map((y, offset): Sample => {
      const b = a + 1 + offset;
      const together = issues.some((issue) => issue.has(a) && issue.has(b));
      return { a, b, evidence: weighPair(x, y, weighed.length), together };
    }),
  );
  return { name, size: claims.length, samples };
}

function score({ size, samples }: TrainingStory, weights: LinkWeights): { right: number; gold: number; found: number } {
  const links = samples.map(({ a, b, evidence }) => ({ a, b, probability: probabilityOf(evidence, weights) }));
  const groups = clusterClaims(size, links).map(({ home, guests }) => new Set([...home, ...guests]));
  const found = samples.filter(({ a, b }) => groups.some((group) => group.has(a) && group.has(b)));
  const gold = samples.filter(({ together }) => together).length;
  return { right: found.filter(({ together }) => together).length, gold, found: found.length };
}

function learn(training: readonly TrainingStory[]): LinkWeights {
  const samples = training.flatMap((story) => story.samples);
  const scales = EVIDENCE.map((_, k) => {
    const values = samples.map(({ evidence }) => evidence[k] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
  const rows = samples.map(({ evidence }) => [
    1,
    ...evidence.map((value, k) => (value - (scales[k]?.mean ?? 0)) / (scales[k]?.spread ?? 1)),
  ]);
  const [bias = 0, ...standard] = regress(
    rows,
    samples.map(({ together }) => Number(together)),
  );
  const raw = standard.map((weight, k) => weight / (scales[k]?.spread ?? 1));
  return {
    bias: raw.reduce((sum, weight, k) => sum - weight * (scales[k]?.mean ?? 0), bias),
    weights: Object.fromEntries(EVIDENCE.map((id, k) => [id, raw[k] ?? 0])),
  };
}

/** Newton steps; the first column, the intercept, is not held back by the ridge. */
function regress(rows: readonly number[][], answers: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 12; step += 1) {
    const system = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    for (const [r, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      for (const [k, line] of system.entries()) {
        const x = row[k] ?? 0;
        line[size] = (line[size] ?? 0) + ((answers[r] ?? 0) - p) * x;
        for (let m = 0; m < size; m += 1) line[m] = (line[m] ?? 0) + p * (1 - p) * x * (row[m] ?? 0);
      }
    }
    for (const [k, line] of system.entries()) {
      line[k] = (line[k] ?? 0) + (k === 0 ? 1e-6 : RIDGE);
      if (k > 0) line[size] = (line[size] ?? 0) - RIDGE * (weights[k] ?? 0);
    }
    const steps = solve(system);
    for (const [k, change] of steps.entries()) weights[k] = (weights[k] ?? 0) + change;
    if (Math.max(...steps.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** Gauss and Jordan; the system is positive definite. */
function solve(system: number[][]): number[] {
  for (const [k, line] of system.entries()) {
    const pivot = line[k] ?? 1;
    for (let m = 0; m < line.length; m += 1) line[m] = (line[m] ?? 0) / pivot;
    for (const [other, target] of system.entries()) {
      const factor = target[k] ?? 0;
      if (other === k || factor === 0) continue;
      for (let m = 0; m < target.length; m += 1) target[m] = (target[m] ?? 0) - factor * (line[m] ?? 0);
    }
  }
  return system.map((line) => line.at(-1) ?? 0);
}
