/**
 * Learns what tells whether two statements on one question hold opposite sides of it, from the training stories beside the
 * project and our readings of further stories of the corpus:
 * `node build/scripts/train/train-stances.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl ../shared/corpus [OUT_DIR]`
 *
 * Prints, for each ground of a stance, how many stances were right on the known issues of stories left out, which `CONFIDENCE`
 * in src/core/issues/stance.ts holds, and how well the smaller side of issues was found; then writes issue-opposition.json and
 * issue-against.json, learned from all. A question may be put the other way round; of the two ways the one that agrees more
 * with the gold counts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chooseCentral } from '#dist/core/issues/question.js';
import { type Judgement, judgeClaims } from '#dist/core/issues/stance.js';
import type { IssueWords } from '#dist/core/issues/words.js';
import type { Stance } from '#dist/core/types.js';
import { type GoldStory, partOf, readGoldStories, readReadings } from '../gold-stories.ts';
import { learnStances, RIDGE, SHIFT, withLearned } from './learn-stances.ts';
import { printWeights } from './regress.ts';

const [folder, analysesFile, corpus, target] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined || corpus === undefined)
  throw new TypeError('usage: train-stances STORIES_DIR ANALYSES.jsonl CORPUS_DIR [OUT_DIR]');

const TURNED: Readonly<Record<Stance, Stance>> = { affirm: 'deny', deny: 'affirm', withhold: 'withhold' };
const FOLDS = 5;

const stories = readGoldStories(folder, analysesFile);
const readings = readReadings('scripts/readings/issue-readings.jsonl', corpus);
const all = [...stories, ...readings];
const grounds = new Map<string, { right: number; all: number }>();
const smaller = { right: 0, found: 0, gold: 0 };
for (let part = 0; part < FOLDS; part += 1) {
  const held = partOf(all, part, FOLDS);
  const words = withLearned(learnStances(all.filter((story) => !held.includes(story))));
  for (const story of held) for (const issue of story.issues) judgeIssue(story, issue, words);
}
for (const [ground, { right, all }] of grounds) {
  console.log(
    `${ground.padEnd(18)} ${right} of ${all} right, (right + 1) / (all + 2) = ${((right + 1) / (all + 2)).toFixed(2)}`,
  );
}
console.log(`smaller side: F1 ${((2 * smaller.right) / (smaller.found + smaller.gold)).toFixed(3)}`);
if (target !== undefined) {
  const { against, opposition } = learnStances(all);
  const source = `scripts/train/train-stances.ts on ${stories.length} stories of gold/stories-training and ${readings.length} of shared/corpus (scripts/readings/issue-readings.jsonl)`;
  const provenance = `${source}, ridge ${RIDGE}, ${SHIFT} added to the bias`;
  writeFileSync(join(target, 'issue-opposition.json'), printWeights(opposition, provenance));
  const stored = { provenance: source, weights: against };
  writeFileSync(join(target, 'issue-against.json'), `${JSON.stringify(stored, null, 1)}\n`);
}

function judgeIssue({ claims }: GoldStory, issue: ReadonlyMap<number, Stance>, words: IssueWords): void {
  const places = [...issue.keys()].filter((place) => place >= 0);
  const members = places.flatMap((place) => claims[place] ?? []);
  const central = chooseCentral(
    members,
    members.map(() => 1),
    words,
  );
  const { judgements } = judgeClaims(members, central, words);
  const gold = places.map((place) => issue.get(place));
  const turned = judgements.map((judgement) => ({ ...judgement, stance: TURNED[judgement.stance] }));
  const denials = gold.filter((stance) => stance === 'deny').length;
  const minor = denials > gold.filter((stance) => stance === 'affirm').length ? 'affirm' : 'deny';
  for (const [i, { ground, stance }] of better(judgements, turned, gold).entries()) {
    const { right, all } = grounds.get(ground) ?? { right: 0, all: 0 };
    grounds.set(ground, { right: right + Number(stance === gold[i]), all: all + 1 });
    smaller.right += Number(stance === minor && gold[i] === minor);
    smaller.found += Number(stance === minor);
    smaller.gold += Number(gold[i] === minor);
  }
}

function better(
  a: readonly Judgement[],
  b: readonly Judgement[],
  gold: readonly (Stance | undefined)[],
): readonly Judgement[] {
  const agreement = (list: readonly Judgement[]): number => list.filter(({ stance }, i) => stance === gold[i]).length;
  return agreement(a) >= agreement(b) ? a : b;
}
