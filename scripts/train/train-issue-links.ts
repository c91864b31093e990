/**
 * Learns what speaks for two statements answering one question, from the training stories beside the project and our readings
 * of further stories of the corpus:
 * `node build/scripts/train/train-issue-links.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl ../shared/corpus [OUT.json]`
 *
 * Prints the F1 of pairs of each story that is left out (five parts), and writes the weights learned from all.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { clusterClaims } from '#dist/core/issues/cluster.js';
import { linkClaims } from '#dist/core/issues/link.js';
import type { EvidenceWeights } from '#dist/core/issues/words.js';
import { partOf, readGoldStories, readReadings } from '../gold-stories.ts';
import { learnLinks, pairsOf, RIDGE, type TrainingStory, together, toTraining } from './learn-links.ts';
import { printWeights } from './regress.ts';

const [storiesDir, analysesFile, corpus, target] = process.argv.slice(2);
if (storiesDir === undefined || analysesFile === undefined || corpus === undefined)
  throw new TypeError('usage: train-issue-links STORIES_DIR ANALYSES.jsonl CORPUS_DIR [OUT.json]');

const FOLDS = 5;

const stories = readGoldStories(storiesDir, analysesFile).map(toTraining);
const readings = readReadings('scripts/readings/issue-readings.jsonl', corpus).map(toTraining);
const all = [...stories, ...readings];
const tally = { right: 0, gold: 0, found: 0 };
for (let part = 0; part < FOLDS; part += 1) {
  const held = partOf(all, part, FOLDS);
  const weights = learnLinks(all.filter((story) => !held.includes(story)));
  for (const left of held) {
    const { right, gold, found } = score(left, weights);
    console.log(`${left.gold.name.padEnd(8)} pairs ${gold}, found ${found}, right ${right}`);
    tally.right += right;
    tally.gold += gold;
    tally.found += found;
  }
}
console.log(`stories left out: pair F1 ${((2 * tally.right) / (tally.gold + tally.found)).toFixed(3)}`);
if (target !== undefined) {
  const provenance = `scripts/train/train-issue-links.ts on ${stories.length} stories of gold/stories-training and ${readings.length} of shared/corpus (scripts/readings/issue-readings.jsonl), ridge ${RIDGE}`;
  writeFileSync(target, printWeights(learnLinks(all), provenance));
}

function score(
  { gold, story }: TrainingStory,
  weights: EvidenceWeights,
): { right: number; gold: number; found: number } {
  const size = story.claims.length;
  const groups = clusterClaims(size, linkClaims(story, weights)).map(
    ({ home, guests }) => new Set([...home, ...guests]),
  );
  const pairs = pairsOf(size);
  const found = pairs.filter(([a, b]) => groups.some((group) => group.has(a) && group.has(b)));
  const right = found.filter(([a, b]) => together(gold, a, b)).length;
  return { right, gold: pairs.filter(([a, b]) => together(gold, a, b)).length, found: found.length };
}
