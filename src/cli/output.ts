import { unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { isOwnReport, REPORT_HEAD_BYTES } from '../reader/own-report.ts';
import type { Inputs } from './inputs.ts';
import { type Io, UsageError, write } from './io.ts';

/** Takes the next piece of a command's output. */
export type Write = (text: string) => Promise<void>;

/** What must hold before long work: that `file` can be written in the end, and that nothing of `inputs` is lost by it. */
export async function checkOutput(file: string | undefined, inputs: Inputs): Promise<void> {
  if (!isFile(file)) return;
  await checkWritable(file);
  const paths = await inputs.paths();
  const isInput = await isOneOf(file, [...paths, ...indexesBeside(paths)]);
  // Reports are passed over by the reader, so that one can be made again in the folder that it tells of.
  if (isInput && !(await holdsOwnReport(file))) refuse(file, 'it is one of the inputs');
}

/** A name that nobody gave must not cost anybody a file: what is there may be replaced only if it is a report of ours. */
export async function checkDefault(file: string): Promise<void> {
  const isThere = (await stat(file).catch(() => undefined)) !== undefined;
  if (isThere && !(await holdsOwnReport(file))) refuse(file, 'it is there already and no report of doichieu');
}

async function holdsOwnReport(file: string): Promise<boolean> {
  // What cannot be read is not known to be one.
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(REPORT_HEAD_BYTES), 0, REPORT_HEAD_BYTES, 0);
    return isOwnReport(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Whether the output goes to a file of this name, not to standard output. */
export function isFile(file: string | undefined): file is string {
  return file !== undefined && file !== '-';
}

async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(await targetOf(file)), constants.W_OK);
    const stats = await stat(file).catch(() => undefined);
    if (stats === undefined) return;
    if (!stats.isFile()) refuse(file, 'it is no file');
    // A file is replaced, not opened, so its mode would not count; and the superuser may write to any.
    if ((stats.mode & ANY_WRITE) === 0) refuse(file, 'it is read only');
    await access(file, constants.W_OK);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw cannotWrite(file, cause);
  }
}

const ANY_WRITE = 0o222;

/** Compares the files themselves: a link, another name or other capitals may lead to the same. */
async function isOneOf(file: string, paths: readonly string[]): Promise<boolean> {
  const target = await identityOf(file);
  if (target === undefined) return false;
  for (const path of paths) if ((await identityOf(path)) === target) return true;
  return false;
}

async function identityOf(path: string): Promise<string | undefined> {
  // What is not there, or has no path in this system, is no file that could be replaced.
  const stats = await stat(path === '-' ? STANDARD_INPUT : path, { bigint: true }).catch(() => undefined);
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}

/** Standard input may come from a file (`doichieu analyze - < a.txt`). */
const STANDARD_INPUT = '/dev/stdin';

/** The metadata of the inputs of a folder, which is read with them. */
function indexesBeside(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => dirname(path)))].map((folder) => join(folder, 'index.json'));
}

/**
 * Gives `produce` a way to write to `file`, or to standard output when it is undefined or `-`. A file is written under a
 * temporary name and renamed when complete, with the mode of the one it replaces; on an error or a signal, or when
 * `produce` does not write at all, an old file stays and nothing is left beside it.
 */
export async function withOutput(
  io: Io,
  file: string | undefined,
  produce: (write: Write) => Promise<void>,
): Promise<void> {
  if (!isFile(file)) {
    await produce((text) => write(io.stdout, text));
    return;
  }
  const target = await targetOf(file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const release = removeOnSignal(temporary);
  try {
    if (await writeFileInPieces(temporary, await modeOf(target), produce)) await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {
      // It may never have come to be; the first error is the one to tell.
    });
    if (error instanceof Error && 'syscall' in error) throw cannotWrite(file, error);
    throw error;
  } finally {
    release();
  }
}

/** Whether anything was written; the file comes to be with the first piece. */
async function writeFileInPieces(
  file: string,
  mode: number | undefined,
  produce: (write: Write) => Promise<void>,
): Promise<boolean> {
  let handle: FileHandle | undefined;
  try {
    await produce(async (text) => {
      handle ??= await create(file, mode);
      await handle.writeFile(text);
    });
    return handle !== undefined;
  } finally {
    await handle?.close();
  }
}

async function create(file: string, mode: number | undefined): Promise<FileHandle> {
  const handle = await open(file, 'w', mode);
  // Opening takes away what the mask of the process forbids to new files; this one takes the place of an old one.
  if (mode !== undefined) await handle.chmod(mode);
  return handle;
}

async function modeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats === undefined ? undefined : stats.mode & ALL_PERMISSIONS;
}

const ALL_PERMISSIONS = 0o777;

/** Where a link leads is replaced, not the link, also where nothing is yet. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') throw error;
    const link = await readlink(file).catch(() => undefined);
    return link === undefined ? file : targetOf(resolve(await realpath(dirname(file)), link));
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

function refuse(file: string, why: string): never {
  throw new UsageError(`cannot write ${file}: ${why}; name another file with -o`);
}

function cannotWrite(file: string, cause: unknown): UsageError {
  return new UsageError(`cannot write ${file} (${reasonOf(cause)}); choose another place with -o`, { cause });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
