import { Command, Option } from 'commander';
import type { Dossier } from '../core/index.ts';
import { type ExportFormat, type ExportWords, exportFormats, exportWords } from '../report/export/index.ts';
import { collateInputs } from './collate.ts';
import { openInputs } from './inputs.ts';
import { asOneText, type Io, tell } from './io.ts';
import { addCorrections, addOneStory, addOutput, addPublished, INPUTS } from './options.ts';
import { checkOutput, withOutput } from './output.ts';

interface ExportFlags {
  readonly corrections?: string;
  readonly format: string;
  readonly language: 'vi' | 'en';
  readonly oneStory?: true;
  readonly output?: string;
  readonly published?: string;
}

const EXAMPLES = `
Examples:
  $ doichieu export --format csv examples/ -o statements.csv
  $ doichieu export --format markdown --language en articles/ > notes.md
  $ doichieu analyze --jsonl articles/ | doichieu export --format web-annotation -`;

/** `doichieu export`: articles or analyses in, their dossier out in a format that other tools read. */
export function exportCommand(io: Io, end: (exitCode: number) => void): Command {
  const command = new Command('export')
    .description('write the statements, issues and timeline for another tool')
    .argument('<input...>', `${INPUTS}; articles or analyses`)
    .addOption(
      new Option('--format <format>', 'what to write').choices(exportFormats.map(({ id }) => id)).makeOptionMandatory(),
    )
    .addOption(
      new Option('--language <language>', 'of labels in the output (csv and json have none)')
        .choices(['vi', 'en'])
        .default('vi'),
    );
  addOutput(command, 'write to this file instead of standard output');
  addPublished(command);
  addCorrections(command);
  addOneStory(command);
  return command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: ExportFlags) => {
    const inputs = openInputs(io, paths, flags);
    await checkOutput(flags.output, inputs);
    const dossier = await collateInputs(io, inputs, flags);
    const format = exportFormats.find(({ id }) => id === flags.format);
    if (dossier === undefined || format === undefined) {
      await tell(io.stderr, 'error', 'no article could be read, so nothing was exported');
    } else {
      for (const sentence of format.leftOut?.(dossier) ?? []) await tell(io.stderr, 'note', sentence);
      await withOutput(io, flags.output, async (print) => {
        for (const piece of piecesOf(format, dossier, exportWords[flags.language])) await print(piece);
      });
    }
    end(dossier === undefined ? 1 : inputs.exitCode());
  });
}

function piecesOf(format: ExportFormat, dossier: Dossier, words: ExportWords): Iterable<string> {
  if (format.pieces !== undefined) return format.pieces(dossier, words);
  const remedy = `give fewer articles, or choose another format (${endless.join(', ')})`;
  return [asOneText(`the ${format.id} export`, remedy, () => format.write(dossier, words))];
}

/** The formats that can be of any size. */
const endless = exportFormats.filter(({ pieces }) => pieces !== undefined).map(({ id }) => id);
