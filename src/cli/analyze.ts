import { Command } from 'commander';
import { openInputs } from './inputs.ts';
import { type Io, tell } from './io.ts';
import { addCorrections, addOutput, addPublished, INPUTS } from './options.ts';
import { checkOutput, isFile, withOutput } from './output.ts';

interface AnalyzeFlags {
  readonly corrections?: string;
  readonly jsonl?: true;
  readonly output?: string;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  $ doichieu analyze examples/01-nuoc-song-doi-mau.txt
  $ doichieu analyze --jsonl articles/ -o analyses.jsonl
  $ curl -s https://… | doichieu analyze --published 2025-04-03 -`;

/** `doichieu analyze`: articles in, one {@link ArticleAnalysis} each out, in reading order and never all in memory. */
export function analyzeCommand(io: Io, end: (exitCode: number) => void): Command {
  const command = new Command('analyze')
    .description('print what each article holds: statements, dates, figures, entities, noise')
    .argument('<input...>', INPUTS)
    .option('--jsonl', 'print one analysis a line instead of an indented JSON array');
  addOutput(command, 'write to this file instead of standard output');
  addPublished(command);
  addCorrections(command);
  return command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: AnalyzeFlags) => {
    const inputs = openInputs(io, paths, flags);
    await checkOutput(flags.output, inputs);
    await withOutput(io, flags.output, async (print) => {
      let count = 0;
      for await (const analysis of inputs.analyses('again')) {
        if (flags.jsonl === true) await print(`${JSON.stringify(analysis)}\n`);
        else await print(`${count === 0 ? '[\n' : ',\n'}${JSON.stringify(analysis, null, 2)}`);
        count++;
      }
      if (count === 0 && isFile(flags.output))
        await tell(io.stderr, 'error', 'no article could be read, so nothing was written');
      else await print(endOf(count, flags));
    });
    end(inputs.exitCode());
  });
}

function endOf(count: number, { jsonl }: AnalyzeFlags): string {
  if (jsonl === true) return '';
  return count === 0 ? '[]\n' : '\n]\n';
}
