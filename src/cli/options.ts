import type { Command } from 'commander';
import { parsePublished } from '../reader/published.ts';
import { UsageError } from './io.ts';

/** The inputs that every command reads. */
export const INPUTS = 'files, folders (read with their subfolders) or - for standard input';

/** Adds `--published`, which every command that reads articles has. */
export function addPublished(command: Command): Command {
  return command.option(
    '--published <date>',
    'publication date (YYYY-MM-DD) of articles that carry none; analyses without one are made again with it',
    published,
  );
}

/** Adds `--corrections`, which every command that shows what was read has. */
export function addCorrections(command: Command): Command {
  return command.option('--corrections <file>', 'put in what people have set right (docs/corrections.md)');
}

/** Adds `--one-story`, which every command that collates has. */
export function addOneStory(command: Command): Command {
  return command.option('--one-story', 'take all articles as one story instead of finding out which belong together');
}

/** Adds `-o`; naming two files is an error, since one of them would silently stay unwritten. */
export function addOutput(command: Command, description: string): Command {
  return command.option('-o, --output <file>', description, (file: string, previous: string | undefined) => {
    if (previous !== undefined) throw new UsageError(`-o was given twice (${previous} and ${file}); name one file`);
    return file;
  });
}

function published(value: string): string {
  const date = parsePublished(value);
  if (date === null) throw new UsageError(`--published ${value} is no date; write it as YYYY-MM-DD`);
  return date;
}
