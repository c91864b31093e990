/**
 * Learns what speaks for two statements answering one question, from the training stories beside the project and our readings
 * of further stories of the corpus:
 * `node build/scripts/train-issue-links.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl ../shared/corpus [OUT.json]`
 *
 * Prints the F1 of pairs with each training story left out in turn, and writes the weights learned from all.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { clusterClaims } from '#dist/core/issues/cluster.js';
import { EVIDENCE, weighPair } from '#dist/core/issues/evidence.js';
import { probabilityOf } from '#dist/core/issues/link.js';
import { weighClaims } from '#dist/core/issues/weigh.js';
import type { EvidenceWeights } from '#dist/core/issues/words.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { type GoldStory, readGoldStories, readReadings } from './gold-stories.ts';
import { type Example, printWeights, regress } from './regress.ts';

const [storiesDir, analysesFile, corpus, target] = process.argv.slice(2);
if (storiesDir === undefined || analysesFile === undefined || corpus === undefined)
  throw new TypeError('usage: train-issue-links STORIES_DIR ANALYSES.jsonl CORPUS_DIR [OUT.json]');

/** Strength of the ridge; between 100 and 400 it hardly matters with one story left out. */
const RIDGE = 200;
/** What a pair of our readings counts: statements in them are found by program, and issues are cut finer. Hardly different from 0.3 or 1; 0 is worse. */
const READING = 0.5;

interface Pair extends Example {
  readonly a: number;
  readonly b: number;
}

interface TrainingStory {
  readonly name: string;
  readonly size: number;
  readonly pairs: readonly Pair[];
}

const stories = readGoldStories(storiesDir, analysesFile).map((story) => toTraining(story, 1));
const readings = readReadings('scripts/issue-readings.jsonl', corpus).map((story) => toTraining(story, READING));
const tally = { right: 0, gold: 0, found: 0 };
for (const left of stories) {
  const { right, gold, found } = score(left, learn([...stories.filter((story) => story !== left), ...readings]));
  console.log(`${left.name.padEnd(8)} pairs ${gold}, found ${found}, right ${right}`);
  tally.right += right;
  tally.gold += gold;
  tally.found += found;
}
console.log(`one story left out: pair F1 ${((2 * tally.right) / (tally.gold + tally.found)).toFixed(3)}`);
if (target !== undefined) {
  const provenance = `scripts/train-issue-links.ts on ${stories.length} stories of gold/stories-training and ${readings.length} of shared/corpus (scripts/issue-readings.jsonl), ridge ${RIDGE}`;
  writeFileSync(target, printWeights(learn([...stories, ...readings]), provenance));
}

function toTraining({ name, articles, claims, issues }: GoldStory, weight: number): TrainingStory {
  const weighed = weighClaims(claims, articles, vietnamese.issues).claims;
  const pairs = weighed.flatMap((x, a) =>
    weighed.slice(a + 1).map((y, offset): Pair => {
      const b = a + 1 + offset;
      const yes = issues.some((issue) => issue.has(a) && issue.has(b));
      return { a, b, evidence: weighPair(x, y, weighed.length), yes, weight };
    }),
  );
  return { name, size: claims.length, pairs };
}

function score(
  { size, pairs }: TrainingStory,
  weights: EvidenceWeights,
): { right: number; gold: number; found: number } {
  const links = pairs.map(({ a, b, evidence }) => ({ a, b, probability: probabilityOf(evidence, weights) }));
  const groups = clusterClaims(size, links).map(({ home, guests }) => new Set([...home, ...guests]));
  const found = pairs.filter(({ a, b }) => groups.some((group) => group.has(a) && group.has(b)));
  const gold = pairs.filter(({ yes }) => yes).length;
  return { right: found.filter(({ yes }) => yes).length, gold, found: found.length };
}

function learn(training: readonly TrainingStory[]): EvidenceWeights {
  return regress(
    training.flatMap(({ pairs }) => pairs),
    EVIDENCE,
    RIDGE,
  );
}
