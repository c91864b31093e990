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
import { linkClaims } from '#dist/core/issues/link.js';
import { type WeighedStory, weighClaims } from '#dist/core/issues/weigh.js';
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

interface TrainingStory {
  readonly name: string;
  readonly story: WeighedStory;
  /** Every pair. */
  readonly pairs: readonly Example[];
  readonly together: (a: number, b: number) => boolean;
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
  const story = weighClaims(claims, articles, vietnamese.issues);
  const together = (a: number, b: number): boolean => issues.some((issue) => issue.has(a) && issue.has(b));
  const pairs = pairsOf(claims.length).flatMap(([a, b]): Example[] => {
    const [x, y] = [story.claims[a], story.claims[b]];
    if (x === undefined || y === undefined) return [];
    return [{ evidence: weighPair(x, y, claims.length), yes: together(a, b), weight }];
  });
  return { name, story, pairs, together };
}

function pairsOf(size: number): (readonly [number, number])[] {
  const places = Array.from({ length: size }, (_, place) => place);
  return places.flatMap((a) => places.slice(a + 1).map((b) => [a, b] as const));
}

function score(
  { story, together }: TrainingStory,
  weights: EvidenceWeights,
): { right: number; gold: number; found: number } {
  const size = story.claims.length;
  const groups = clusterClaims(size, linkClaims(story, weights)).map(
    ({ home, guests }) => new Set([...home, ...guests]),
  );
  const all = pairsOf(size);
  const found = all.filter(([a, b]) => groups.some((group) => group.has(a) && group.has(b)));
  const right = found.filter(([a, b]) => together(a, b)).length;
  return { right, gold: all.filter(([a, b]) => together(a, b)).length, found: found.length };
}

function learn(training: readonly TrainingStory[]): EvidenceWeights {
  return regress(
    training.flatMap(({ pairs }) => pairs),
    EVIDENCE,
    RIDGE,
  );
}
