/**
 * Learns the weights of statement attribution from annotated articles and writes them into the Vietnamese pack:
 * `node build/scripts/train/train-statements.js ../shared/gold/training --corpus ../shared/corpus [--try]`
 * It cross-validates on the way: each fifth of the articles is read with what the other four teach, the figures are printed,
 * and the errors written to /tmp. With `--try` nothing is written into the pack. With `--uncued` only the weights for
 * statements without a cue are learned, on top of the others as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { attribute } from '#dist/core/statements/attributions/attribute.js';
import type { Found } from '#dist/core/statements/attributions/found.js';
import { buildModel, type Model, type Weights } from '#dist/core/statements/model/model.js';
import { glanceAll } from '#dist/core/statements/reading/glance.js';
import type { StatementLanguage } from '#dist/core/statements/statement-language.js';
import type { StatementWeights } from '#dist/core/statements/words.js';
import { type GoldArticle, load, loadCorpus, loadReadings, readArticle } from '../annotated.js';
import { evaluate, gradeChoices, show } from '../measure/statement-errors.js';
import { type Choice, learnChoices, learnExamples } from './learn.js';
import {
  cuesOf,
  decisionsOf,
  followUpsOf,
  framesOf,
  notes,
  quotesOf,
  spaces,
  stats,
  type Task,
} from './statement-decisions.js';

type Weighing = Record<keyof StatementWeights, Weights>;

const CHOICE = { rounds: 120, rate: 0.1, decay: 4, least: 0.03, fewest: 2 };
const FRAME = { rounds: 150, rate: 0.1, decay: 6, least: 0.03, fewest: 2 };
const GLANCE = { rounds: 100, rate: 0.1, decay: 5, least: 0.03, fewest: 2 };
const QUOTE = { rounds: 150, rate: 0.1, decay: 10, least: 0.03, fewest: 2 };
const FOLLOW_UP = { rounds: 150, rate: 0.1, decay: 40, least: 0.03, fewest: 2 };
const CUED = 'src/core/language/vi/weights/statements.json';
const UNCUED = 'src/core/language/vi/weights/uncued.json';
const EMPTY: Weighing = { glance: {}, source: {}, start: {}, end: {}, accept: {}, quote: {}, followUp: {} };
const PARTS = 5;
/** Where the program takes a cue for one of a statement. */
const THRESHOLD = 0.45;
/** A sentence of the gold counts as many of our own readings. */
const GOLD_COUNTS = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, uncued: { type: 'boolean' }, try: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined)
  throw new TypeError('usage: train-statements GOLD_DIR [--corpus CORPUS_DIR] [--uncued] [--try]');

/** Numbers all words of the articles, so that features of any of them can be learned. */
const symbols = vietnamese.statements.symbols.opened();
const ready = new WeakMap<Weighing, StatementLanguage>();
const gold = load(folder);
const further = values.corpus === undefined ? [] : loadReadings(loadCorpus(values.corpus));
const tasks = [...gold, ...further].map((article) => read(article));
const parts = Array.from({ length: PARTS }, (_, part) => tasks.filter((_, n) => n % PARTS === part));
const { weights, trials } = train();
report();
if (values.try !== true) write();

function read(article: GoldArticle): Task {
  return { gold: article, reading: readArticle(article, withWeights(EMPTY)) };
}

function withWeights(weighing: Weighing): StatementLanguage {
  const known = ready.get(weighing);
  if (known !== undefined) return known;
  const language = {
    ...vietnamese.statements,
    symbols,
    models: {
      glance: buildModel(weighing.glance, symbols),
      source: buildModel(weighing.source, symbols),
      start: buildModel(weighing.start, symbols),
      end: buildModel(weighing.end, symbols),
      accept: buildModel(weighing.accept, symbols),
      quote: buildModel(weighing.quote, symbols),
      followUp: buildModel(weighing.followUp, symbols),
    },
  };
  ready.set(weighing, language);
  return language;
}

function equip(task: Task, weighing: Weighing): Task {
  const reading = { ...task.reading, language: withWeights(weighing) };
  return { gold: task.gold, reading: { ...reading, glances: glanceAll(reading) } };
}

/** What is learned from all but one part, for each part, and from all. */
function leaveOut<T, W>(examples: readonly (readonly T[])[], learn: (examples: readonly T[]) => W): [W[], W] {
  const held = examples.map((_, part) => learn(examples.filter((_, other) => other !== part).flat()));
  return [held, learn(examples.flat())];
}

/** The final weights, and for each part those learned from the others. */
function train(): { weights: Weighing; trials: Weighing[] } {
  const cued = values.uncued === true ? written() : trainCued();
  const [quotes, quote] = trainQuotes(cued.trials);
  const stages = cued.trials.map((stage, part) => ({ ...stage, quote: quotes[part] ?? {} }));
  const [followUps, followUp] = trainFollowUps(stages);
  return {
    weights: { ...cued.weights, quote, followUp },
    trials: stages.map((stage, part) => ({ ...stage, followUp: followUps[part] ?? {} })),
  };
}

/** What the weights of each part's stage find in it. */
function findAll(stages: readonly Weighing[]): { task: Task; found: Found[] }[][] {
  return stages.map((stage, part) =>
    (parts[part] ?? []).map((task) => {
      const ready = equip(task, stage);
      return { task: ready, found: attribute(ready.reading, THRESHOLD).filter(({ kind }) => kind !== 'follow-up') };
    }),
  );
}

/** Quotations without a cue. */
function trainQuotes(stages: readonly Weighing[]): [Weights[], Weights] {
  const examples = findAll(stages).map((part) =>
    part.flatMap(({ task, found }) =>
      quotesOf(
        task,
        found.filter(({ kind }) => kind !== 'quote'),
      ),
    ),
  );
  return leaveOut(examples, (some) => learnExamples(spaces.quote, some, QUOTE));
}

/** Sentences without a cue behind what is found: first in the chains of the gold, then in those that the weights of the first time make. */
function trainFollowUps(stages: readonly Weighing[]): [Weights[], Weights] {
  const read = findAll(stages);
  const isGold = new Set(gold);
  const learn = (models: readonly (Model | null)[]): [Weights[], Weights] =>
    leaveOut(
      read.map((part, n) =>
        part.flatMap(({ task, found }) => {
          const weight = isGold.has(task.gold) ? GOLD_COUNTS : 1;
          return followUpsOf(task, found, models[n] ?? null).map((example) => ({ ...example, weight }));
        }),
      ),
      (some) => learnExamples(spaces.followUp, some, FOLLOW_UP),
    );
  const [first] = learn([]);
  return learn(first.map((weights) => buildModel(weights, symbols)));
}

function written(): { weights: Weighing; trials: Weighing[] } {
  const weights = { ...EMPTY, ...(JSON.parse(readFileSync(CUED, 'utf8')) as Weighing) };
  return { weights, trials: parts.map(() => weights) };
}

/** Sources and limits first; whether a frame is a statement is learned on frames that others' weights built. */
function trainCued(): { weights: Weighing; trials: Weighing[] } {
  const decisions = parts.map((part) => part.map(decisionsOf));
  const choices = (kind: 'source' | 'start' | 'end'): [Weights[], Weights] =>
    leaveOut(
      decisions.map((part) => part.flatMap((d): Choice[] => d[kind])),
      (some) => learnChoices(spaces[kind], some, CHOICE),
    );
  const [sources, source] = choices('source');
  const [starts, start] = choices('start');
  const [ends, end] = choices('end');
  const [glances, glance] = leaveOut(
    parts.map((part) => part.flatMap((task) => cuesOf(task))),
    (some) => learnExamples(spaces.glance, some, GLANCE),
  );
  const stages = parts.map((_, part) => ({
    ...EMPTY,
    glance: glances[part] ?? {},
    source: sources[part] ?? {},
    start: starts[part] ?? {},
    end: ends[part] ?? {},
  }));
  const frames = stages.map((stage, part) => (parts[part] ?? []).flatMap((task) => framesOf(equip(task, stage))));
  const [accepts, accept] = leaveOut(frames, (some) => learnChoices(spaces.accept, some, FRAME));
  return {
    weights: { ...EMPTY, glance, source, start, end, accept },
    trials: stages.map((stage, part) => ({ ...stage, accept: accepts[part] ?? {} })),
  };
}

function report(): void {
  const isGold = new Set(gold);
  const held = trials.flatMap((trial, part) =>
    (parts[part] ?? []).filter((task) => isGold.has(task.gold)).map((task) => equip(task, trial)),
  );
  const everything = trials.flatMap((trial, part) => (parts[part] ?? []).map((task) => equip(task, trial)));
  for (const threshold of [0.4, 0.5]) console.log('all', threshold, show(evaluate(everything, threshold)));
  gradeChoices(held);
  for (const [name, [ok, of]] of Object.entries(stats)) console.log(name, (ok / of).toFixed(3), of);
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6])
    console.log(threshold, show(evaluate(held, threshold)));
  writeFileSync('/tmp/unreachable.txt', `${notes.join('\n')}\n`);
  const list: string[] = [];
  evaluate(held, 0.4, list);
  const lines = list.map((line) => line.replaceAll('\n', '⏎'));
  lines.sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? ''));
  writeFileSync('/tmp/statement-errors.txt', `${lines.join('\n')}\n`);
}

function write(): void {
  const { quote, followUp, ...cued } = weights;
  const provenance = `scripts/train/train-statements.ts on ${gold.length} articles of shared/gold/training and ${further.length} of shared/corpus (scripts/readings/corpus-readings.jsonl), ${tasks.reduce((n, t) => n + t.gold.statements.length, 0)} statements`;
  if (values.uncued !== true) writeFileSync(CUED, `${JSON.stringify({ provenance, ...cued }, null, 1)}\n`);
  writeFileSync(UNCUED, `${JSON.stringify({ provenance, quote, followUp }, null, 1)}\n`);
}
