import { resolve } from 'node:path';
import { Command } from 'commander';
import { renderReport } from '../report/html.ts';
import { renderSummary } from '../report/terminal.ts';
import { collateInputs, widthOf } from './collate.ts';
import { openInputs } from './inputs.ts';
import { asOneText, type Io, tell, write } from './io.ts';
import { openInBrowser } from './open-in-browser.ts';
import { addCorrections, addOneStory, addOutput, addPublished, INPUTS } from './options.ts';
import { checkDefault, checkOutput, isFile, withOutput } from './output.ts';

interface ReportFlags {
  readonly corrections?: string;
  readonly open?: true;
  readonly oneStory?: true;
  readonly output?: string;
  readonly published?: string;
}

const DEFAULT_FILE = 'report.html';

const EXAMPLES = `
Examples:
  $ doichieu report examples/
  $ doichieu report articles/ -o story.html --open
  $ doichieu report --published 2024-10-31 article.txt other.html`;

/** `doichieu report`: articles or analyses in, a summary on the terminal and one HTML file out. */
export function reportCommand(io: Io, end: (exitCode: number) => void): Command {
  const command = new Command('report')
    .description('write one HTML file that shows who said what, and print a summary')
    .argument('<input...>', `${INPUTS}; articles or analyses`)
    .option('--open', 'open the report in the browser');
  addOutput(command, `write the report to this file; "-" prints it (default: ${DEFAULT_FILE})`);
  addPublished(command);
  addCorrections(command);
  addOneStory(command);
  return command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: ReportFlags) => {
    const file = flags.output ?? DEFAULT_FILE;
    if (flags.output === undefined) await checkDefault(file);
    const inputs = openInputs(io, paths, flags);
    await checkOutput(file, inputs);
    const dossier = await collateInputs(io, inputs, flags);
    if (dossier === undefined) {
      await tell(io.stderr, 'error', 'no article could be read, so no report was written');
    } else {
      const html = asOneText('the report', 'give fewer articles', () => renderReport(dossier));
      await withOutput(io, file, (print) => print(html));
      if (isFile(file)) await write(io.stdout, `${renderSummary(dossier, widthOf(io))}\nReport: ${resolve(file)}\n`);
      if (flags.open === true && isFile(file)) await openInBrowser(resolve(file), io.stderr);
    }
    end(dossier === undefined ? 1 : inputs.exitCode());
  });
}
