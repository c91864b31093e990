/**
 * Analyzes real articles and holds every analysis against contract 1: the schema, spans inside the text, ids that name
 * something. Prints the count, the speed and the slowest article, and ends with 1 when anything is broken:
 * `node build/scripts/measure/validate-corpus.js ../shared/corpus ../shared/seeds`
 */
import process from 'node:process';
import { analysisSchema, findBrokenReferences } from '#dist/contract/index.js';
import { type ArticleAnalysis, analyze } from '#dist/core/index.js';
import { listSources, readInputs } from '#dist/reader/index.js';

const inputs = process.argv.slice(2);
if (inputs.length === 0) throw new TypeError('usage: validate-corpus INPUT...');

const counts = { articles: 0, characters: 0, statements: 0, dates: 0, figures: 0, entities: 0, noise: 0, failures: 0 };
let seconds = 0;
let slowest = { id: '', seconds: 0, characters: 0 };

for await (const item of readInputs(await listSources(inputs))) {
  if (item.kind === 'failure') tellBroken(item.error.message);
  if (item.kind !== 'article') continue;
  // Processor time, so that other work on the machine does not count.
  const start = process.cpuUsage();
  const analysis = analyze(item.article);
  const took = process.cpuUsage(start).user / 1e6;
  seconds += took;
  if (took > slowest.seconds) slowest = { id: analysis.id, seconds: took, characters: analysis.text.length };
  count(analysis);
  for (const problem of problemsOf(analysis)) tellBroken(`${analysis.id}: ${problem}`);
}

process.stdout.write(`${JSON.stringify(counts)}\n`);
process.stdout.write(`${Math.round(counts.articles / seconds)} articles a second of processor time in analyze alone\n`);
process.stdout.write(`slowest: ${JSON.stringify(slowest)}\n`);
process.exitCode = counts.failures === 0 && counts.articles > 0 ? 0 : 1;

function problemsOf(analysis: ArticleAnalysis): readonly string[] {
  const parsed = analysisSchema.safeParse(analysis);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const lost = Object.keys(analysis).filter((key) => !(key in parsed.data));
  return [...lost.map((key) => `${key} is not in the contract`), ...findBrokenReferences(analysis)];
}

function count({ text, statements, dates, figures, entities, noise }: ArticleAnalysis): void {
  counts.articles++;
  counts.characters += text.length;
  for (const [kind, items] of Object.entries({ statements, dates, figures, entities, noise }) as [
    'statements',
    readonly unknown[],
  ][]) {
    counts[kind] += items.length;
  }
}

function tellBroken(message: string): void {
  counts.failures++;
  if (counts.failures <= 20) process.stderr.write(`${message}\n`);
}
