/**
 * Learns on which days statements were said, from annotated articles and from corpus articles whose days we read
 * (`scripts/readings/day-readings.jsonl`), and writes the weights into the Vietnamese pack:
 * `node build/scripts/train/train-days.js ../shared/gold/training --corpus ../shared/corpus`
 * With `--folds N` it cross-validates instead and counts, on the parts of the gold held out, days that are right, wrong, missing and
 * given though the gold has none; with `--errors` it prints them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, type ArticleAnalysis, analyze } from '#dist/core/index.js';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { describeCarriedDay, proposeCarried, surveyDays } from '#dist/core/statements/days/carried-day.js';
import { readScene, type Scene } from '#dist/core/statements/days/day-scene.js';
import { datesBeside, describeOwnDay } from '#dist/core/statements/days/own-day.js';
import { chooseOwnDay, dateStatements, type SaidOn } from '#dist/core/statements/days/said-on.js';
import { buildModel } from '#dist/core/statements/model/model.js';
import type { DayWeights } from '#dist/core/statements/words.js';
import { type Prose, tokenize } from '#dist/core/text/index.js';
import type { Statement } from '#dist/core/types.js';
import type { GoldArticle } from '#dist/eval/gold.js';
import { matchStatements } from '#dist/eval/statements.js';
import { loadCorpus, loadReadings } from '../annotated.js';
import { readFolder, readRows } from '../read-rows.js';
import { type Choice, FeatureSpace, learnChoices } from './learn.js';

type Annotated = GoldArticle & Article;

interface Task {
  readonly analysis: ArticleAnalysis;
  readonly scene: Scene | null;
  /** By the number of the statement; undefined where the gold has no such statement. */
  readonly gold: readonly (string | null | undefined)[];
}

const OWN = { rounds: 150, rate: 0.1, decay: 8, least: 0.03 };
const CARRIED = { rounds: 150, rate: 0.1, decay: 12, least: 0.03 };
/** Own days of one part are judged by what the others taught, so that the second decision learns on first ones as they will be. */
const PARTS = 4;

/** Corpus articles whose statements' days we read; for each statement of `scripts/readings/corpus-readings.jsonl` its day, or null. */
function loadDays(corpus: string): Annotated[] {
  const readings = new Map(loadReadings(loadCorpus(corpus)).map((article) => [article.id, article]));
  const rows = readRows<{ id: string; days: (string | null)[] }>('scripts/readings/day-readings.jsonl');
  return rows.flatMap(({ id, days }): Annotated[] => {
    const article = readings.get(id);
    if (article === undefined) return [];
    const statements = article.statements.map((one, at) => ({ ...one, saidOn: days[at], via: [] }));
    return [{ ...article, statements, dates: [], figures: [], noise: [] }];
  });
}

function readTask(gold: Annotated): Task {
  const { id, title, published, text } = gold;
  const analysis = analyze({ id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) });
  const { found } = matchStatements(gold, analysis);
  const days = new Map(found.map((pair) => [pair.predicted.id, pair.gold.saidOn ?? null]));
  const { entities, mentions, dates, statements } = analysis;
  return {
    analysis,
    scene: readScene(proseOf(analysis), statements, { entities, mentions }, dates, {
      ...vietnamese.statements,
      symbols,
    }),
    gold: statements.map((statement) => days.get(statement.id)),
  };
}

function proseOf(analysis: ArticleAnalysis): Prose {
  const tokens = tokenize(analysis.text);
  return { ...analysis, tokens };
}

/** Numbers all words of the articles, so that features of any of them can be learned. */
const symbols = vietnamese.statements.symbols.opened();
const spaces = { own: new FeatureSpace(), carried: new FeatureSpace() };

/** Annotators sometimes knew a year that the article does not tell. */
const sameDay = (gold: string | null | undefined, value: string | null): boolean =>
  gold === value ||
  (typeof gold === 'string' && value?.startsWith('XXXX') === true && gold.slice(4) === value.slice(4));

function ownChoices({ scene, gold }: Task): Choice[] {
  return (scene?.statements ?? []).flatMap((statement, index) => {
    if (scene === null || gold[index] === undefined) return [];
    const beside = datesBeside(scene, statement);
    if (beside.length === 0) return [];
    const right = beside.findIndex(({ value }) => sameDay(gold[index], value));
    return {
      right: right < 0 ? beside.length : right,
      candidates: [...beside, null].map((date) =>
        spaces.own.code(symbols, (sink) => describeOwnDay(scene, statement, date, sink)),
      ),
    };
  });
}

function carriedChoices({ scene, gold }: Task, own: DayWeights['own']): Choice[] {
  if (scene === null) return [];
  const model = buildModel(own, symbols);
  const days = surveyDays(
    scene,
    scene.statements.map((statement) => chooseOwnDay(scene, statement, model)?.value ?? null),
  );
  return scene.statements.flatMap((_statement, index) => {
    if (days.own[index] !== null || gold[index] === undefined) return [];
    const candidates = proposeCarried(scene, index, days);
    return {
      right: candidates.findIndex(({ value }) => sameDay(gold[index], value)),
      candidates: candidates.map((day) =>
        spaces.carried.code(symbols, (sink) => describeCarriedDay(scene, index, days, day, sink)),
      ),
    };
  });
}

function train(tasks: readonly Task[]): DayWeights {
  const carried = Array.from({ length: PARTS }, (_, part) => {
    const own = learnChoices(spaces.own, tasks.filter((_task, n) => n % PARTS !== part).flatMap(ownChoices), OWN);
    return tasks.filter((_task, n) => n % PARTS === part).flatMap((task) => carriedChoices(task, own));
  });
  return {
    own: learnChoices(spaces.own, tasks.flatMap(ownChoices), OWN),
    carried: learnChoices(spaces.carried, carried.flat(), CARRIED),
  };
}

const tally: Record<string, number> = {};

function grade({ analysis, gold }: Task, weights: DayWeights, show: boolean): void {
  const { statements, dates } = analysis;
  const language = {
    ...vietnamese.statements,
    symbols,
    days: { own: buildModel(weights.own, symbols), carried: buildModel(weights.carried, symbols) },
  };
  const days = dateStatements(proseOf(analysis), statements, analysis, dates, language);
  statements.forEach((statement, index) => {
    const [target, day] = [gold[index], days[index]];
    if (target === undefined || day === undefined) return;
    const verdict = judge(target, day.value);
    tally[verdict] = (tally[verdict] ?? 0) + 1;
    if (show && verdict !== 'right' && verdict !== 'none') console.log(tell(analysis, statement, verdict, target, day));
  });
}

function judge(gold: string | null, day: string | null): string {
  if (gold === null) return day === null ? 'none' : 'extra';
  if (day === null) return 'missing';
  return gold === day ? 'right' : 'wrong';
}

function tell(
  { id, text }: ArticleAnalysis,
  { content, cue, source }: Statement,
  verdict: string,
  gold: string | null,
  day: SaidOn,
): string {
  const start = Math.min(content.start, cue?.start ?? content.start, source?.start ?? content.start);
  const around = `${text.slice(Math.max(0, start - 60), content.start)}[${text.slice(content.start, content.start + 60)}`;
  return `${verdict} ${id} gold ${gold} got ${day.value}${day.inferred ? ' (inferred)' : ''}: ${around.replaceAll('\n', ' / ')}`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, folds: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || values.corpus === undefined)
  throw new TypeError('usage: train-days GOLD_DIR --corpus CORPUS_DIR [--folds N [--errors]]');
const tasks = readFolder<Annotated>(folder).map(readTask);
const further = loadDays(values.corpus).map(readTask);
if (values.folds === undefined) {
  const provenance = `scripts/train/train-days.ts on ${tasks.length} articles of shared/gold/training and ${further.length} of shared/corpus (scripts/readings/day-readings.jsonl)`;
  const weights = { provenance, ...train([...tasks, ...further]) };
  writeFileSync('src/core/language/vi/weights/said-on.json', `${JSON.stringify(weights, null, 1)}\n`);
} else {
  const folds = Number(values.folds);
  for (let fold = 0; fold < folds; fold++) {
    const weights = train([...tasks.filter((_task, n) => n % folds !== fold), ...further]);
    for (const task of tasks.filter((_task, n) => n % folds === fold)) grade(task, weights, values.errors);
  }
  const { right = 0, wrong = 0, missing = 0, extra = 0, none = 0 } = tally;
  const share = (of: number): string => (of === 0 ? '-' : (right / of).toFixed(3));
  console.log(
    `right ${right}, wrong ${wrong}, missing ${missing}; given though the gold has none ${extra}, rightly none ${none}`,
  );
  console.log(`recall ${share(right + wrong + missing)}, precision ${share(right + wrong + extra)}`);
}
