/**
 * Learns the weights that tell the act of a statement and writes them into the Vietnamese pack:
 * `node build/scripts/train/train-acts.js ../shared/gold/training --corpus ../shared/corpus --reported ../shared/gold/articles [--folds 5]`
 * With `--folds N` it cross-validates on the gold instead, with the gold's own cues, contents and sources. The articles of
 * `--reported` are kept out of everything.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACTS } from '#dist/core/acts.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { chooseAct, contentWords, describeSaying, type Saying } from '#dist/core/statements/acts/acts.js';
import { buildClassModel, type ClassWeights } from '#dist/core/statements/model/model.js';
import type { Reading } from '#dist/core/statements/reading/reading.js';
import type { Act } from '#dist/core/types.js';
import {
  charsOf,
  type GoldArticle,
  type GoldStatement,
  load,
  loadCorpus,
  loadReadings,
  overlap,
  type Pair,
  readArticle,
  trimPair,
} from '../annotated.js';
import { learnContents, wordFeatures } from './act-contents.js';
import { collect, type Features } from './learn.js';
import { type ClassExample, learnClasses } from './learn-classes.js';

interface Case extends ClassExample {
  readonly article: GoldArticle;
  readonly statement: GoldStatement;
  readonly reading: Reading;
  readonly saying: Saying;
}

/** Numbers all words of the articles, so that features of any of them can be learned. */
const LANGUAGE = { ...vietnamese.statements, symbols: vietnamese.statements.symbols.opened() };

/** Chosen by cross-validation. */
const OPTIONS = {
  classes: ACTS.length,
  rounds: 80,
  rate: 0.1,
  decay: 8,
  least: 0.05,
  fewest: 2,
  strengths: { cue: 3.2, 'cue act': 7.5, word: 0.3, pair: 0.6, early: 0.5, 'clause word': 0.7 },
};
/** The gold was read twice; our own readings once. Chosen by cross-validation. */
const GOLD_WEIGHT = 3;

function casesOf(article: GoldArticle, weight: number, contents: ClassWeights): Case[] {
  const reading = readArticle(article, LANGUAGE);
  return article.statements.map((statement) => {
    const saying = sayingOf(article, statement, reading);
    const features = [
      ...wordFeatures(contentWords(reading, saying.content)),
      ...collect(LANGUAGE.symbols, (sink) => describeSaying(reading, saying, sink)),
    ];
    const right = ACTS.indexOf(statement.act as Act);
    return { article, statement, reading, saying, features, right, weight, numbers: weigh(features, contents) };
  });
}

/** Keeps the numbers in the size of the other features. */
const SCALE = 0.6;

/** What the content speaks for, by the words that corpus statements with a telling cue have in theirs. */
function weigh(features: Features, contents: ClassWeights): number[] {
  const sums = ACTS.map(() => 0);
  for (let at = 0; at < features.length; at += 2) {
    const values = contents[features[at] ?? ''] ?? {};
    const value = features[at + 1] ?? '';
    if (!Object.hasOwn(values, value)) continue;
    values[value]?.forEach((own, act) => {
      sums[act] = (sums[act] ?? 0) + own * SCALE;
    });
  }
  return sums;
}

function sayingOf({ text }: GoldArticle, { content, cue, source }: GoldStatement, reading: Reading): Saying {
  return {
    cue: reading.cues.find((c) => cue && overlap(cue, charsOf(reading, c.first, c.last + 1)) > 0) ?? null,
    content: runOf(reading, trimPair(text, content)),
    source: source ? runOf(reading, source) : { first: -1, end: -1 },
  };
}

function runOf({ tokens }: Reading, [start, end]: Pair): Saying['content'] {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  return { first, end: last };
}

/** Learns the weights and works those of the corpus contents into them, so that one sum tells the act. */
function learn(cases: readonly Case[], contents: ClassWeights): ClassWeights {
  const { weights, numbers } = learnClasses(cases, OPTIONS);
  const joined: Record<string, Record<string, number[]>> = {};
  for (const [template, values] of Object.entries(weights))
    joined[template] = Object.fromEntries(Object.entries(values).map(([value, own]) => [value, [...own]]));
  for (const [template, values] of Object.entries(contents)) {
    if (template === 'number') continue;
    joined[template] ??= {};
    for (const [value, own] of Object.entries(values)) {
      const sums = joined[template][value] ?? ACTS.map(() => 0);
      own.forEach((size, from) => {
        numbers[from]?.forEach((weight, act) => {
          sums[act] = (sums[act] ?? 0) + size * SCALE * weight;
        });
      });
      joined[template][value] = sums;
    }
  }
  return round(joined);
}

/** Two decimals; what stays small for every act is left out. */
function round(weights: Record<string, Record<string, number[]>>): ClassWeights {
  const kept: Record<string, Record<string, number[]>> = {};
  for (const [template, values] of Object.entries(weights)) {
    const rows = Object.entries(values).filter(([, own]) => Math.max(...own) - Math.min(...own) >= OPTIONS.least);
    kept[template] = Object.fromEntries(
      rows.map(([value, own]) => [value, own.map((weight) => Math.round(weight * 100) / 100)]),
    );
  }
  return kept;
}

/** Which act the weights choose for each case. */
function choose(cases: readonly Case[], weights: ClassWeights): string[] {
  const act = buildClassModel(weights, ACTS.length, LANGUAGE.symbols);
  return cases.map(({ reading, saying }) => chooseAct({ ...reading, language: { ...LANGUAGE, act } }, saying));
}

function crossValidate(gold: readonly Case[][], further: readonly Case[], contents: ClassWeights, folds: number): void {
  const told = Array.from({ length: folds }, (_, fold) => {
    const held = gold.filter((_, n) => n % folds === fold).flat();
    const weights = learn([...gold.filter((_, n) => n % folds !== fold).flat(), ...further], contents);
    return choose(held, weights).map((act, n) => ({ act, one: held[n] as Case }));
  }).flat();
  grade(told);
  writeFileSync(
    '/tmp/act-errors.txt',
    told
      .flatMap(({ act, one }) => listError(act, one))
      .sort()
      .join('\n'),
  );
}

function grade(told: readonly { act: string; one: Case }[]): void {
  const right = told.filter(({ act, one }) => act === one.statement.act).length;
  console.log(`act accuracy ${(right / told.length).toFixed(4)} of ${told.length}`);
  for (const act of ACTS) {
    const gold = told.filter(({ one }) => one.statement.act === act);
    const found = told.filter((t) => t.act === act);
    const both = gold.filter((t) => t.act === act).length;
    console.log(
      `${act.padEnd(9)} precision ${(both / found.length).toFixed(2)} recall ${(both / gold.length).toFixed(2)} of ${gold.length}`,
    );
  }
}

function listError(act: string, { article, statement, saying }: Case): string[] {
  if (act === statement.act) return [];
  const content = article.text.slice(...statement.content).replaceAll('\n', '⏎');
  const source = statement.source === null ? '' : article.text.slice(...statement.source);
  return [`gold ${statement.act} got ${act} cue ${saying.cue?.entry.phrase} source ${source}: ${content}`];
}

/** One line a feature. */
function print(provenance: string, act: ClassWeights): string {
  const rows = (values: ClassWeights[string]): string =>
    Object.entries(values)
      .map(([value, own]) => `  ${JSON.stringify(value)}: ${JSON.stringify(own)}`)
      .join(',\n');
  const templates = Object.entries(act).map(([name, values]) => ` ${JSON.stringify(name)}: {\n${rows(values)}\n }`);
  return `{"provenance": ${JSON.stringify(provenance)}, "act": {\n${templates.join(',\n')}\n}}\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, corpus: { type: 'string' }, reported: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined || values.corpus === undefined || values.reported === undefined)
  throw new TypeError('usage: train-acts GOLD_DIR --corpus CORPUS_DIR --reported GOLD_DIR [--folds N]');
const articles = load(folder);
const corpus = loadCorpus(values.corpus);
const readings = loadReadings(corpus);
const single = loadReadings(corpus, 'scripts/readings/act-readings.jsonl');
const contents = learnContents(corpus, [...articles, ...readings, ...load(values.reported)]);
const gold = articles.map((article) => casesOf(article, GOLD_WEIGHT, contents));
const further = [...readings, ...single].flatMap((article) => casesOf(article, 1, contents));
if (values.folds !== undefined) crossValidate(gold, further, contents, Number(values.folds));
else {
  const all = [...gold.flat(), ...further];
  const provenance = `scripts/train/train-acts.ts on ${gold.length} articles of shared/gold/training, ${readings.length} (scripts/readings/corpus-readings.jsonl) and single statements (scripts/readings/act-readings.jsonl) of shared/corpus, ${all.length} statements, and on the contents of statements with telling cues in shared/corpus; one number an act: ${ACTS.join(', ')}`;
  const act = learn(all, contents);
  writeFileSync('src/core/language/vi/weights/acts.json', print(provenance, act));
  const told = choose(gold.flat(), act);
  grade(gold.flat().map((one, n) => ({ act: told[n] ?? '', one })));
}
