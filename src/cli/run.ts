import { Command, CommanderError } from 'commander';
import { analyzeCommand } from './analyze.ts';
import { collateCommand } from './collate.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { ClosedPipe, type Io, tell, UsageError, write } from './io.ts';
import { reportCommand } from './report.ts';
import { readVersion } from './version.ts';

/** The root command with all others in it, as the help shows it; `show` takes helps and the version. */
export function createProgram(io: Io, end: (exitCode: number) => void, show: (text: string) => void): Command {
  const commands = [reportCommand, analyzeCommand, collateCommand, exportCommand, evalCommand].map((create) =>
    create(io, end),
  );
  const program = new Command('doichieu')
    .description('Reads Vietnamese news articles and shows who said what, who denies it and who will not say.')
    .version(readVersion());
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .showHelpAfterError('(add --help for the options and examples)')
      .configureOutput({
        writeOut: show,
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => io.stdout.columns ?? 100,
        getErrHelpWidth: () => io.stderr.columns ?? 100,
      });
  }
  for (const command of commands) program.addCommand(command.helpCommand(false));
  return program.addHelpText('after', '\nExample:\n  $ doichieu report examples/');
}

/**
 * Runs one command line. Exit codes: 0 all right, 1 some inputs could not be read (the others were), 2 wrong use or an
 * output that cannot be written.
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  let shown = '';
  const end = (code: number): void => {
    exitCode = code;
  };
  const show = (text: string): void => {
    shown += text;
  };
  try {
    await createProgram(io, end, show).parseAsync(args, { from: 'user' }).catch(passOver);
    if (shown !== '') await write(io.stdout, shown);
    return exitCode;
  } catch (error) {
    if (error instanceof ClosedPipe) return exitCode;
    if (error instanceof CommanderError) return 2;
    if (!(error instanceof UsageError)) throw error;
    await tell(io.stderr, 'error', error.message, error.list).catch(() => {
      // What cannot be told leaves its exit code.
    });
    return 2;
  }
}

/** Commander ends by an error, too, once it has shown a help or the version. */
function passOver(error: unknown): void {
  if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
}
