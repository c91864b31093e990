/**
 * Learns who is meant by sources that name nobody (pronouns, descriptions, none at all), from annotated articles, and writes the
 * weights into the Vietnamese pack: `node build/scripts/train/train-antecedents.js ../shared/gold/training --corpus ../shared/corpus`.
 * With `--folds N` it cross-validates instead and counts right choices on the parts held out, beside those of the rules alone.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answer, type Asked, type Chooser, isSame } from '#dist/core/entities/choice.js';
import { type AntecedentWeights, buildChooser } from '#dist/core/entities/speakers/chooser.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { sameName, splitNames } from '#dist/eval/names.js';
import { loadCorpus, loadReadings } from '../annotated.ts';
import { analyzeGold, type GoldArticle, readGold } from '../gold-attributions.ts';
import { type Choice, type Coded, FeatureSpace, learnChoices } from './learn.ts';

const LEARN = { rounds: 200, rate: 0.1, decay: 6, least: 0.02 };
/** Choices of one round are made by the weights of the round before, so that what went before a choice is as it will be. */
const ROUNDS = 2;

interface Decision extends Choice {
  readonly by: string;
  /** Number of the candidate that the chooser took. */
  readonly taken: number;
  readonly ruled: number;
}

const QUOTE = /["“”]/u;

const space = new FeatureSpace();

/** The answer that the gold gives; -1: none of them. */
function rightAnswer(gold: GoldArticle, { index, ruled }: Asked, answers: readonly Answer[]): number {
  const statement = gold.statements[index];
  if (statement === undefined) return -1;
  const names = splitNames(statement.speaker);
  const named = answers.findIndex(
    (answer) =>
      answer !== null &&
      answer.length === names.length &&
      names.every((name) => answer.some((draft) => sameName(name, draft.name))),
  );
  if (named >= 0 || statement.kind !== 'unnamed') return named;
  // `Người này` behind an official without a name: whom the rules find is meant, if he has none either.
  const nameless = answers.findIndex(
    (answer) => answer?.every(({ kind }) => kind === 'unnamed') === true && isSame(answer, ruled),
  );
  return nameless >= 0 ? nameless : answers.indexOf(null);
}

/** Takes down all choices of an article, as another chooser makes them. */
function decisionsOf(gold: GoldArticle, chooser: Chooser): Decision[] {
  const decisions: Decision[] = [];
  const recorder: Chooser = {
    choose(question, answers, describe) {
      const choice = chooser.choose(question, answers, describe);
      const candidates = answers.map((answer): Coded => {
        const features: string[] = [];
        describe(answer, (feature, value) => features.push(`${question.by} ${feature}`, String(value)));
        return space.encode(features);
      });
      decisions.push({
        by: question.by,
        candidates,
        right: rightAnswer(gold, question, answers),
        taken: answers.indexOf(choice),
        ruled: answers.findIndex((answer) => isSame(answer, question.ruled)),
      });
      return choice;
    },
  };
  analyzeGold(gold, { ...vietnamese.entities, antecedents: recorder });
  return decisions;
}

const RULES: AntecedentWeights = Object.fromEntries(
  ['pronoun', 'description', 'nothing'].map((by) => [by, { rule: { 1: 1 } }]),
);

function train(articles: readonly GoldArticle[]): AntecedentWeights {
  let weights = RULES;
  for (let round = 0; round < ROUNDS; round++) {
    const chooser = buildChooser(weights);
    const decisions = articles.flatMap((article) => {
      const own = decisionsOf(article, chooser);
      return isGold.has(article) ? Array.from({ length: GOLD_WEIGHT }, () => own).flat() : own;
    });
    weights = nest(learnChoices(space, decisions, LEARN));
  }
  return weights;
}

/** `{"pronoun rule": {…}}` as `{"pronoun": {"rule": {…}}}`. */
function nest(table: Readonly<Record<string, Readonly<Record<string, number>>>>): AntecedentWeights {
  const out: Record<string, Record<string, Readonly<Record<string, number>>>> = {};
  for (const [name, values] of Object.entries(table)) {
    const [by = '', ...feature] = name.split(' ');
    out[by] ??= {};
    out[by][feature.join(' ')] = values;
  }
  return out;
}

/** The gold was read twice, our own readings once. */
const GOLD_WEIGHT = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, folds: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) throw new TypeError('usage: train-antecedents GOLD_DIR [--corpus CORPUS_DIR] [--folds N]');
const gold = readGold(folder);
const isGold: ReadonlySet<GoldArticle> = new Set(gold);
const articles = [...gold, ...(values.corpus === undefined ? [] : readings(values.corpus))];

/** Our own readings that tell who speaks. */
function readings(corpus: string): GoldArticle[] {
  return loadReadings(loadCorpus(corpus)).flatMap(({ statements, ...article }) => {
    if (!statements.some(({ speaker, unnamed }) => speaker !== '' || unnamed === true)) return [];
    return {
      ...article,
      statements: statements.map(({ content, cue, source, speaker, unnamed }) => ({
        content,
        cue,
        source,
        speaker,
        kind: unnamed === true ? 'unnamed' : 'person',
        party: null,
        form: formOf(article.text, content),
      })),
    };
  });
}

function formOf(text: string, [start, end]: readonly [number, number]): 'direct' | 'mixed' | 'indirect' {
  if (QUOTE.test(text[start - 1] ?? '')) return 'direct';
  return QUOTE.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}

if (values.folds === undefined) {
  const provenance = `scripts/train/train-antecedents.ts on ${gold.length} articles of shared/gold/training and ${articles.length - gold.length} of shared/corpus (scripts/readings/corpus-readings.jsonl)`;
  writeFileSync(
    'src/core/language/vi/weights/antecedents.json',
    `${JSON.stringify({ provenance, ...train(articles) }, null, 1)}\n`,
  );
} else {
  const folds = Number(values.folds);
  const tally = new Map<string, { of: number; right: number; ruled: number; overruled: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const chooser = buildChooser(train(articles.filter((_gold, n) => n % folds !== fold)));
    for (const gold of articles.filter((_gold, n) => n % folds === fold))
      for (const { by, right, taken, ruled } of decisionsOf(gold, chooser)) {
        if (right < 0) continue;
        const count = tally.get(by) ?? { of: 0, right: 0, ruled: 0, overruled: 0 };
        count.of += 1;
        if (taken === right) count.right += 1;
        if (ruled === right) count.ruled += 1;
        if (taken !== ruled) count.overruled += 1;
        tally.set(by, count);
      }
  }
  for (const [by, { of, right, ruled, overruled }] of tally)
    console.log(`${by}: of ${of} right ${right}, by the rules ${ruled}; overruled ${overruled}`);
}
