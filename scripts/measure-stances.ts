/**
 * Measures, for each ground of a stance, how many stances were right on the gold issues, which `CONFIDENCE` in
 * src/core/issues/stance.ts holds: `node build/scripts/measure-stances.js ../shared/gold/stories-training ../shared/gold/analyses-training.jsonl`
 *
 * A question may be put the other way round; of the two ways the one that agrees more with the gold counts.
 */
import process from 'node:process';
import { chooseCentral } from '#dist/core/issues/question.js';
import { type Judgement, judgeStances } from '#dist/core/issues/stance.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import type { Stance } from '#dist/core/types.js';
import { readGoldStories } from './gold-stories.ts';

const [folder, analysesFile] = process.argv.slice(2);
if (folder === undefined || analysesFile === undefined)
  throw new TypeError('usage: measure-stances STORIES_DIR ANALYSES.jsonl');

const TURNED: Readonly<Record<Stance, Stance>> = { affirm: 'deny', deny: 'affirm', withhold: 'withhold' };
const tally = new Map<string, { right: number; all: number }>();
for (const { claims, issues } of readGoldStories(folder, analysesFile)) {
  for (const issue of issues) {
    const places = [...issue.keys()].filter((place) => place >= 0);
    const members = places.flatMap((place) => claims[place] ?? []);
    const central = chooseCentral(
      members,
      members.map(() => 1),
      vietnamese.issues,
    );
    const judgements = judgeStances(members, central, vietnamese.issues);
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

function better(
  a: readonly Judgement[],
  b: readonly Judgement[],
  gold: readonly (Stance | undefined)[],
): readonly Judgement[] {
  const agreement = (list: readonly Judgement[]): number => list.filter(({ stance }, i) => stance === gold[i]).length;
  return agreement(a) >= agreement(b) ? a : b;
}
