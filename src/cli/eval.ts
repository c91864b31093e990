import { Command } from 'commander';
import type { ArticleAnalysis } from '../core/index.ts';
import type { GoldArticle } from '../eval/gold.ts';
import type { Scores } from '../eval/index.ts';
import { readGoldFiles } from './gold-files.ts';
import { openInputs } from './inputs.ts';
import { type Io, tell, UsageError, write } from './io.ts';
import { addPublished, INPUTS } from './options.ts';

interface EvalFlags {
  readonly json?: true;
  readonly errors?: number;
  readonly published?: string;
}

const EXAMPLES = `
A gold file:
  {"id": "a", "text": "Bà Thư nói hôm 12/3/2025 có 40 tấn cá chết. Ảnh: Minh Trí",
   "statements": [{"content": [25, 42], "cue": [7, 10], "source": [0, 6], "speaker": "Thư", "kind": "person",
                   "party": null, "act": "assert", "form": "indirect", "saidOn": "2025-03-12", "via": []}],
   "dates": [{"span": [11, 24], "value": "2025-03-12"}],
   "figures": [{"span": [28, 37], "value": [40, 40], "cmp": "exact"}],
   "noise": [{"span": [44, 57]}]}
Spans are [start, end] in UTF-16 code units of the text (NFC, line ends "\\n"), the end exclusive; several speakers or parties are
joined by ";". Acts, forms, dates (TIMEX3) and comparators are those of the analyses.

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
    const { golds, skipped } = await readGoldFiles(folder);
    for (const sentence of skipped) await tell(io.stderr, 'error', sentence);
    if (golds.length === 0) throw new UsageError(`no annotated article of ${folder} can be used; mend their offsets`);
    const wanted = new Set(golds.map(({ id }) => id));
    const analyses: ArticleAnalysis[] = [];
    const inputs = openInputs(io, paths, flags);
    for await (const analysis of inputs.analyses()) if (wanted.has(analysis.id)) analyses.push(analysis);
    if (analyses.length === 0)
      throw new UsageError(
        `no input has the id of one of the ${golds.length} gold articles; give the articles of ${folder}`,
      );
    if (analyses.length < golds.length) {
      const lacking = golds.length - analyses.length;
      await tell(
        io.stderr,
        'note',
        `${lacking} of ${golds.length} gold articles have no input and count as all missed`,
      );
    }
    await write(io.stdout, await print(await score(golds, analyses), flags));
    end(skipped.length > 0 ? 1 : inputs.exitCode());
  });
}

async function score(golds: readonly GoldArticle[], analyses: readonly ArticleAnalysis[]): Promise<Scores> {
  const { DifferentTextError, scoreAnalyses } = await import('../eval/index.ts');
  try {
    return scoreAnalyses(golds, analyses);
  } catch (cause) {
    if (cause instanceof DifferentTextError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

async function print({ errors, ...scores }: Scores, flags: EvalFlags): Promise<string> {
  const { renderScores } = await import('../eval/index.ts');
  if (flags.json === true) return `${JSON.stringify(scores)}\n`;
  const shown = errors.slice(0, flags.errors ?? 0).map((error) => `  ${error}\n`);
  return renderScores({ ...scores, errors }) + shown.join('');
}

function wholeNumber(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw new UsageError(`--errors ${value} is no whole number`);
  return count;
}
