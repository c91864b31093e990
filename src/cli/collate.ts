import { Command } from 'commander';
import type { CollateOptions, Dossier } from '../core/index.ts';
import { renderExplanation } from '../report/explain.ts';
import { jsonPieces } from '../report/export/json.ts';
import { renderSummary } from '../report/terminal.ts';
import { type Inputs, openInputs } from './inputs.ts';
import { type Io, tell, UsageError } from './io.ts';
import { addCorrections, addOneStory, addOutput, addPublished, INPUTS } from './options.ts';
import { checkOutput, withOutput } from './output.ts';
import { readVersion } from './version.ts';

interface CollateFlags {
  readonly corrections?: string;
  readonly explain?: string;
  readonly json?: true;
  readonly oneStory?: true;
  readonly output?: string;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  $ doichieu collate examples/
  $ doichieu collate --json analyses.jsonl -o dossier.json
  $ doichieu collate examples/ --explain "bmx-20250709#s5"
  $ doichieu analyze --jsonl articles/ | doichieu collate --json -`;

/** `doichieu collate`: articles or analyses in, one {@link Dossier} out, as a summary or as JSON. */
export function collateCommand(io: Io, end: (exitCode: number) => void): Command {
  const command = new Command('collate')
    .description('set the statements of many articles side by side')
    .argument('<input...>', `${INPUTS}; articles or analyses`)
    .option('--json', 'print the dossier as JSON instead of a summary')
    .option('--explain <issue>', 'tell why the statements of this issue (by the id in the summary) were put together');
  addOutput(command, 'write to this file instead of standard output');
  addPublished(command);
  addCorrections(command);
  addOneStory(command);
  return command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: CollateFlags) => {
    if (flags.explain !== undefined && flags.json === true)
      throw new UsageError('--explain is told in words: leave out --json');
    const inputs = openInputs(io, paths, flags);
    await checkOutput(flags.output, inputs);
    const dossier = await collateInputs(io, inputs, flags);
    if (dossier === undefined) {
      await tell(io.stderr, 'error', 'no article could be read, so nothing was written');
    } else {
      const pieces = await piecesOf(dossier, flags, io);
      await withOutput(io, flags.output, async (write) => {
        for (const piece of pieces) await write(piece);
      });
    }
    end(dossier === undefined ? 1 : inputs.exitCode());
  });
}

async function piecesOf(dossier: Dossier, { explain, json }: CollateFlags, io: Io): Promise<Iterable<string>> {
  if (explain !== undefined) return [await explanationOf(dossier, explain)];
  return json === true ? jsonPieces(dossier) : [renderSummary(dossier, widthOf(io))];
}

async function explanationOf(dossier: Dossier, id: string): Promise<string> {
  const { explainIssue } = await import('../core/issues/index.ts');
  const { vietnamese } = await import('../core/language/vi/index.ts');
  const story = dossier.stories.find(({ issues }) => issues.some((issue) => issue.id === id));
  const articles = dossier.articles.filter((article) => story?.articles.includes(article.id));
  const explanation = explainIssue(articles, vietnamese, id);
  if (explanation !== undefined) return renderExplanation(explanation, dossier);
  if (story !== undefined) throw new UsageError(`People have put the statements of ${id} together (corrections).`);
  const known = dossier.stories.flatMap(({ issues }) => issues.map((issue) => `${issue.id}  ${issue.question}`));
  throw new UsageError(`There is no issue ${id}. The issues are:`, { list: known });
}

/** So many articles take longer than a breath to collate, and the bar has gone. */
const MANY = 1000;

/** The dossier of all inputs; undefined when none of them could be read. */
export async function collateInputs(
  io: Io,
  inputs: Inputs,
  { oneStory = false }: Pick<CollateOptions, 'oneStory'>,
): Promise<Dossier | undefined> {
  const analyses = await inputs.allAnalyses();
  const { collate } = await import('../core/index.ts');
  if (analyses.length === 0) return undefined;
  if (io.stderr.isTTY === true && analyses.length > MANY)
    await tell(io.stderr, 'note', `setting ${analyses.length} articles side by side takes a while`);
  const corrections = await inputs.corrections();
  const { generatedFrom, ...collated } = collate(analyses, { oneStory, corrections });
  const dossier = { generatedFrom, generatedBy: `doichieu ${readVersion()}`, ...collated };
  await inputs.tellUnasked(dossier);
  const misfits = await inputs.misfits(dossier);
  return misfits.length === 0 ? dossier : { ...dossier, misfits };
}

/** How wide a summary may be on the terminal; unlimited in a file or a pipe. */
export function widthOf({ stdout }: Io): { readonly width: number } {
  return { width: stdout.isTTY === true ? (stdout.columns ?? 100) : Number.POSITIVE_INFINITY };
}
