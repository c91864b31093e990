import { unlinkSync } from 'node:fs';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { type Io, UsageError, write } from './io.ts';

/** Takes the next piece of a command's output. */
export type Write = (text: string) => Promise<void>;

/** Fails early, before long work, when `file` could not be written in the end. */
export async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK);
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile() === false) throw new UsageError(`cannot write ${file}: it is no file; name a file with -o`);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`cannot write ${file} (${reasonOf(cause)}); choose another place with -o`, { cause });
  }
}

/**
 * Gives `produce` a way to write to `file`, or to standard output when it is undefined or `-`. A file is written under a
 * temporary name and renamed when complete; on an error or a signal nothing of it is left.
 */
export async function withOutput(
  io: Io,
  file: string | undefined,
  produce: (write: Write) => Promise<void>,
): Promise<void> {
  if (file === undefined || file === '-') {
    await produce((text) => write(io.stdout, text));
    return;
  }
  await checkWritable(file);
  const target = await realpath(file).catch(() => file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const release = removeOnSignal(temporary);
  try {
    const handle = await open(temporary, 'w');
    try {
      await produce(async (text) => {
        await handle.writeFile(text);
      });
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {
      // It may never have come to be; the first error is the one to tell.
    });
    if (error instanceof Error && 'syscall' in error) {
      throw new UsageError(`cannot write ${file} (${reasonOf(error)}); choose another place with -o`, { cause: error });
    }
    throw error;
  } finally {
    release();
  }
}

function removeOnSignal(temporary: string): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const handlers = Object.entries(signals).map(([signal, exitCode]) => {
    const handler = () => {
      try {
        unlinkSync(temporary);
      } catch {
        // Already renamed or not yet there: either way nothing partial is left.
      }
      process.exit(exitCode);
    };
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const release of handlers) release();
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
