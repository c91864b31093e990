/**
 * Cost of analysis on one core: `node build/bench/analyze.js CORPUS.jsonl.gz [ARTICLES]` prints processor milliseconds an article and
 * articles a second, garbage collection and the compiler's threads counted in, for articles that are analyzed all together and one by
 * one; then the same for each stage, run over batches of articles. Everything runs three times before it is timed: the compiler takes
 * its time over so much code.
 */
import process from 'node:process';
import { diagnose } from '#dist/core/diagnostics/index.js';
import { findNames, readPhrases, resolveSpeakers } from '#dist/core/entities/index.js';
import { findFigures } from '#dist/core/figures/index.js';
import { type Article, analyze, analyzeAll } from '#dist/core/index.js';
import { vietnamese as language } from '#dist/core/language/vi/index.js';
import { findNoise } from '#dist/core/noise/index.js';
import { chooseActs, describeStatements, findAttributions, readProse } from '#dist/core/statements/index.js';
import { normalizeText, splitSentences, tokenize } from '#dist/core/text/index.js';
import { findDates } from '#dist/core/time/index.js';
import { joinWords } from '#dist/core/words/index.js';
import { readRows } from '../scripts/read-rows.js';

/** Few enough that what one stage made of them is still near the processor when the next one reads it. */
const BATCH = 16;
const WARM_UP = 3;

const [file, count = '1500'] = process.argv.slice(2);
if (file === undefined) throw new TypeError('usage: analyze CORPUS.jsonl.gz [ARTICLES]');
const articles = readRows<Article>(file).slice(0, Number(count));
const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) =>
  articles.slice(at * BATCH, (at + 1) * BATCH),
);
const spent = new Map<string, number>();

const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
// What is found is dropped at once, as by a command that prints it.
measure('analyzeAll', () => {
  for (const batch of batches) analyzeAll(batch);
});
measure('analyze', () => {
  for (const article of articles) analyze(article);
});
batches.forEach(runStages);
spent.clear();
batches.forEach(runStages);
for (const [stage, time] of spent) console.log(`${stage.padEnd(22)} ${(time / articles.length).toFixed(3)}`);

function measure(name: string, run: () => void): void {
  for (let round = 0; round < WARM_UP; round++) run();
  const each = milliseconds(run) / articles.length;
  console.log(
    `${name}: ${each.toFixed(2)} ms an article of ${Math.round(characters)} characters, ${Math.round(1000 / each)} articles a second`,
  );
}

function milliseconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function stage<T, R>(name: string, inputs: readonly T[], work: (input: T) => R): R[] {
  let results: R[] = [];
  const time = milliseconds(() => {
    results = inputs.map(work);
  });
  spent.set(name, (spent.get(name) ?? 0) + time);
  return results;
}

/** The stages in the order of `analyze`, each for the whole batch before the next. */
function runStages(batch: readonly Article[]): void {
  const texts = stage('normalizeText', batch, (article) => ({ ...article, text: normalizeText(article.text) }));
  const tokenized = stage('tokenize', texts, (a) => ({ ...a, tokens: tokenize(a.text, language.wordNumbers) }));
  const worded = stage('joinWords', tokenized, (a) => ({ ...a, words: joinWords(a.tokens, language.lexicon) }));
  const cleared = stage('findNoise', worded, (a) => ({ ...a, noise: findNoise(a.text, a.tokens, language.noise) }));
  const prose = stage('splitSentences', cleared, ({ text, title, publisher, published, tokens, words, noise }) => {
    const sentences = splitSentences(text, tokens, noise, language.sentences);
    // As `analyze` itself writes it.
    return { text, title, publisher, published, tokens, words, noise, sentences };
  });
  const dated = stage('findDates', prose, (a) => ({ prose: a, dates: findDates(a, language.time) }));
  stage('findFigures', dated, (a) => findFigures(a.prose, a.dates, language.figures));
  const read = stage('readPhrases', dated, (a) => ({ ...a, phrases: readPhrases(a.prose, language.entities) }));
  const named = stage('findNames', read, (a) => ({ ...a, names: findNames(a.phrases) }));
  const readings = stage('readProse', named, (a) => ({
    ...a,
    reading: readProse(a.prose, a.names, a.dates, language.statements),
  }));
  const found = stage('findAttributions', readings, (a) => ({ ...a, relayed: findAttributions(a.prose, a.reading) }));
  const attributed = stage('chooseActs', found, (a) => ({ ...a, found: chooseActs(a.reading, a.relayed) }));
  const spoken = stage('resolveSpeakers', attributed, (a) => ({
    ...a,
    speakers: resolveSpeakers(a.phrases, a.names, a.found),
  }));
  stage('describeStatements', spoken, (a) =>
    describeStatements(a.prose, a.found, a.speakers, a.dates, language.statements),
  );
  stage('diagnose', dated, (a) => diagnose(a.prose.published, a.prose.tokens, a.dates, language.diagnostics));
}
