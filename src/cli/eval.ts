import { Command } from 'commander';
import type { ArticleAnalysis } from '../core/index.ts';
import type { GoldArticle } from '../eval/index.ts';
import type { GoldFile, SkippedFile } from './gold-files.ts';
import { type Inputs, openInputs } from './inputs.ts';
import { type Io, tell, UsageError, write } from './io.ts';
import { addPublished, INPUTS } from './options.ts';

interface EvalFlags {
  readonly json?: true;
  readonly errors?: number;
  readonly published?: string;
}

const EXAMPLES = `
docs/eval.md shows an annotated article and tells what each of the measures means.

Examples:
  $ doichieu eval gold/articles gold/articles
  $ doichieu analyze --jsonl gold/articles | doichieu eval gold/articles - --errors 20`;

/** `doichieu eval`: accuracy against annotated articles. */
export function evalCommand(io: Io, end: (exitCode: number) => void): Command {
  const command = new Command('eval')
    .description('measure accuracy against annotated articles')
    .argument('<gold>', 'folder with one annotated <id>.json an article')
    .argument('<input...>', `${INPUTS}; articles or analyses with the ids and texts of the gold`)
    .option('--json', 'print the scores as JSON')
    .option('--errors <count>', 'show this many of the errors, too', wholeNumber);
  addPublished(command);
  return command.addHelpText('after', EXAMPLES).action(async (folder: string, paths: string[], flags: EvalFlags) => {
    const { readGoldFiles, withSameText } = await import('./gold-files.ts');
    const files = await readGoldFiles(folder);
    const read = await keepUsable(io, folder, files);
    const inputs = openInputs(io, paths, flags);
    const analyses = await analysesOf(inputs, read);
    if (analyses.size === 0)
      throw new UsageError(
        `no input has the id of one of the ${read.length} gold articles; give the articles of ${folder}`,
      );
    for (const { file, slips } of read)
      if (slips.length > 0)
        await tell(io.stderr, 'note', `${file} has slips, which count as errors of the program`, shorten(slips));
    const compared = read.map((one) => withSameText(one, analyses.get(one.gold.id)));
    const golds = (await keepUsable(io, folder, compared)).map(({ gold }) => gold);
    const lacking = golds.filter(({ id }) => !analyses.has(id)).length;
    if (lacking > 0) {
      const message = `${lacking} of ${golds.length} gold articles have no input and count as all missed`;
      await tell(io.stderr, 'note', message);
    }
    await write(io.stdout, await print(golds, analyses.values(), flags));
    end(golds.length < files.length ? 1 : inputs.exitCode());
  });
}

const MOST_PROBLEMS = 10;

/** The files that can be scored; the others are told, with what to mend in them. */
async function keepUsable(
  { stderr }: Io,
  folder: string,
  files: readonly (GoldFile | SkippedFile)[],
): Promise<readonly GoldFile[]> {
  const usable = files.filter((one) => 'gold' in one);
  for (const one of files) {
    if ('problems' in one)
      await tell(
        stderr,
        'error',
        `${one.file} is skipped; docs/eval.md tells what it should hold`,
        shorten(one.problems),
      );
  }
  if (usable.length === 0) throw new UsageError(`no annotated article of ${folder} can be used; mend them`);
  return usable;
}

const shorten = (problems: readonly string[]): readonly string[] => {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])];
};

async function analysesOf(inputs: Inputs, files: readonly GoldFile[]): Promise<ReadonlyMap<string, ArticleAnalysis>> {
  const wanted = new Set(files.map(({ gold }) => gold.id));
  const analyses = new Map<string, ArticleAnalysis>();
  for await (const analysis of inputs.analyses()) if (wanted.has(analysis.id)) analyses.set(analysis.id, analysis);
  return analyses;
}

async function print(
  golds: readonly GoldArticle[],
  analyses: Iterable<ArticleAnalysis>,
  flags: EvalFlags,
): Promise<string> {
  const { renderScores, scoreAnalyses } = await import('../eval/index.ts');
  const { errors, ...scores } = scoreAnalyses(golds, analyses);
  if (flags.json === true) return `${JSON.stringify(scores)}\n`;
  const shown = errors.slice(0, flags.errors ?? 0).map((error) => `  ${error}\n`);
  return renderScores({ ...scores, errors }) + shown.join('');
}

function wholeNumber(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw new UsageError(`--errors ${value} is no whole number`);
  return count;
}
