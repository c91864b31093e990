/**
 * Learns what tells whether two statements on one question hold opposite sides of it, from the training stories beside the
 * project and our readings of further stories of the corpus:
 * `node build/scripts/train-stances.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl ../shared/corpus [OUT.json]`
 *
 * Prints, for each ground of a stance, how many stances were right on the gold issues with each training story left out in
 * turn, which `CONFIDENCE` in src/core/issues/stance.ts holds, and writes the weights learned from all. A question may be put
 * the other way round; of the two ways the one that agrees more with the gold counts.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { OPPOSITION, readSides, weighOpposition } from '#dist/core/issues/opposition.js';
import { chooseCentral } from '#dist/core/issues/question.js';
import { type Judgement, judgeStances } from '#dist/core/issues/stance.js';
import type { EvidenceWeights } from '#dist/core/issues/words.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { Stance } from '#dist/core/types.js';
import { type GoldStory, readGoldStories, readReadings } from './gold-stories.ts';
import { type Example, printWeights, regress } from './regress.ts';

const [folder, analysesFile, corpus, target] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined || corpus === undefined)
  throw new TypeError('usage: train-stances STORIES_DIR ANALYSES.jsonl CORPUS_DIR [OUT.json]');

const RIDGE = 20;
/** What a pair of our readings counts, whose statements are found by program. */
const READING = 0.5;
const TURNED: Readonly<Record<Stance, Stance>> = { affirm: 'deny', deny: 'affirm', withhold: 'withhold' };

const stories = readGoldStories(folder, analysesFile);
const readings = readReadings('scripts/issue-readings.jsonl', corpus);
const examples = new Map([
  ...stories.map((story) => [story, examplesOf(story, 1)] as const),
  ...readings.map((story) => [story, examplesOf(story, READING)] as const),
]);
const tally = new Map<string, { right: number; all: number }>();
for (const left of stories) {
  const words = { ...vietnamese.issues, opposition: learn([...examples.keys()].filter((story) => story !== left)) };
  for (const issue of left.issues) {
    const places = [...issue.keys()].filter((place) => place >= 0);
    const members = places.flatMap((place) => left.claims[place] ?? []);
    const central = chooseCentral(
      members,
      members.map(() => 1),
      words,
    );
    const judgements = judgeStances(members, central, words);
    const gold = places.map((place) => issue.get(place));
    const turned = judgements.map((judgement) => ({ ...judgement, stance: TURNED[judgement.stance] }));
    for (const [i, { ground, stance }] of better(judgements, turned, gold).entries()) {
      const { right, all } = tally.get(ground) ?? { right: 0, all: 0 };
      tally.set(ground, { right: right + Number(stance === gold[i]), all: all + 1 });
    }
  }
}
for (const [ground, { right, all }] of tally) {
  console.log(
    `${ground.padEnd(18)} ${right} of ${all} right, (right + 1) / (all + 2) = ${((right + 1) / (all + 2)).toFixed(2)}`,
  );
}
if (target !== undefined) {
  const provenance = `scripts/train-stances.ts on ${stories.length} stories of gold/stories-training and ${readings.length} of shared/corpus (scripts/issue-readings.jsonl), ridge ${RIDGE}`;
  writeFileSync(target, printWeights(learn([...examples.keys()]), provenance));
}

function learn(training: readonly GoldStory[]): EvidenceWeights {
  return regress(
    training.flatMap((story) => examples.get(story) ?? []),
    OPPOSITION,
    RIDGE,
  );
}

/** Every pair of an issue that both answer its question; the pairs of a large issue count less each. */
function examplesOf({ claims, issues }: GoldStory, share: number): Example[] {
  return issues.flatMap((issue) => {
    const answers = [...issue].filter(([place, stance]) => place >= 0 && stance !== 'withhold');
    const sides = readSides(
      answers.flatMap(([place]) => claims[place] ?? []),
      vietnamese.issues,
    );
    const weight = share / Math.sqrt(answers.length);
    return sides.flatMap((a, i) =>
      sides.slice(i + 1).map((b, offset): Example => {
        const yes = answers[i]?.[1] !== answers[i + 1 + offset]?.[1];
        return { evidence: weighOpposition(a, b), yes, weight };
      }),
    );
  });
}

function better(
  a: readonly Judgement[],
  b: readonly Judgement[],
  gold: readonly (Stance | undefined)[],
): readonly Judgement[] {
  const agreement = (list: readonly Judgement[]): number => list.filter(({ stance }, i) => stance === gold[i]).length;
  return agreement(a) >= agreement(b) ? a : b;
}
