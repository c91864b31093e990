/**
 * Learns the weights that tell the act of a statement, from annotated statements, and writes them into the Vietnamese pack:
 * `node build/scripts/train-acts.js ../shared/gold/training --corpus ../shared/corpus [--folds 5]`
 * With `--folds N` it cross-validates on the gold instead, with the gold's own cues, contents and sources.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { ACTS, describeSaying, type Saying } from '#dist/core/statements/acts.js';
import { buildClassModel, type ClassWeights } from '#dist/core/statements/model.js';
import type { Reading } from '#dist/core/statements/reading.js';
import type { Act } from '#dist/core/types.js';
import {
  charsOf,
  type GoldArticle,
  type GoldStatement,
  load,
  loadReadings,
  overlap,
  type Pair,
  readArticle,
  trimPair,
} from './annotated.js';
import { collect, type Features, learnClasses } from './learn.js';

interface Case {
  readonly article: GoldArticle;
  readonly statement: GoldStatement;
  readonly reading: Reading;
  readonly saying: Saying;
  readonly features: Features;
  readonly right: number;
}

const OPTIONS = { rounds: 100, rate: 0.1, decay: 3, least: 0.04 };

function casesOf(article: GoldArticle): Case[] {
  const reading = readArticle(article, vietnamese.statements);
  return article.statements.map((statement) => {
    const saying = sayingOf(article, statement, reading);
    return {
      article,
      statement,
      reading,
      saying,
      features: collect((emit) => describeSaying(reading, saying, emit)),
      right: ACTS.indexOf(statement.act as Act),
    };
  });
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

const learn = (cases: readonly Case[]): ClassWeights => learnClasses(cases, ACTS.length, OPTIONS);

/** Which act the weights choose for each case. */
function choose(cases: readonly Case[], weights: ClassWeights): string[] {
  const act = buildClassModel(weights, ACTS.length);
  return cases.map(
    ({ reading, saying }) => ACTS[act.choose((emit) => describeSaying(reading, saying, emit))] ?? 'assert',
  );
}

function crossValidate(gold: readonly Case[][], further: readonly Case[][], folds: number): void {
  const told = Array.from({ length: folds }, (_, fold) => {
    const held = gold.filter((_, n) => n % folds === fold).flat();
    const weights = learn([...gold.filter((_, n) => n % folds !== fold), ...further].flat());
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
  options: { folds: { type: 'string' }, corpus: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) throw new TypeError('usage: train-acts GOLD_DIR [--corpus CORPUS_DIR] [--folds N]');
const gold = load(folder).map(casesOf);
const further = values.corpus === undefined ? [] : loadReadings(values.corpus).map(casesOf);
if (values.folds !== undefined) crossValidate(gold, further, Number(values.folds));
else {
  const all = [...gold, ...further].flat();
  const provenance = `scripts/train-acts.ts on ${gold.length} articles of shared/gold/training and ${further.length} of shared/corpus (scripts/corpus-readings.jsonl), ${all.length} statements; one number an act: ${ACTS.join(', ')}`;
  const act = learn(all);
  writeFileSync('src/core/language/vi/weights/acts.json', print(provenance, act));
  const told = choose(gold.flat(), act);
  grade(gold.flat().map((one, n) => ({ act: told[n] ?? '', one })));
}
