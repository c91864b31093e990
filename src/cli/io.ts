import type { Writable } from 'node:stream';
import { printable } from './printable.ts';

/** A stream to print on; a terminal tells its width. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The outside world of a command, so that tests can run it without a process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** Wrong use: the command cannot do what was asked of it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What there is to choose from, one a line below the message. */
  readonly list: readonly string[];

  constructor(message: string, { list = [], ...options }: ErrorOptions & { readonly list?: readonly string[] } = {}) {
    super(message, options);
    this.list = list;
  }
}

/** Whoever reads our output has gone (`| head`); there is nobody left to tell. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Writes and waits until the stream takes more, so that endless output needs no endless memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(failedWrite(error));
    });
  });
}

/**
 * Tells on standard error what went wrong, or what is worth knowing, and a list one a line below it; that nobody listens there is no reason
 * to leave work undone.
 */
export async function tell(
  stderr: Writable,
  kind: 'error' | 'note',
  message: string,
  list: readonly string[] = [],
): Promise<void> {
  try {
    await write(stderr, `${kind}: ${printable(message)}\n`);
    for (const item of list) await write(stderr, `  ${printable(item)}\n`);
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

function failedWrite(cause: Error): Error {
  const code = 'code' in cause ? String(cause.code) : cause.message;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe('closed', { cause });
  return new UsageError(`cannot write the output (${code}); make room, or write to another place`, { cause });
}

/**
 * What `produce` makes, when one string can hold it. Only the engine knows how much that is, and it tells by an error
 * that is known by its words alone.
 * @throws UsageError with the remedy when it cannot.
 */
export function asOneText(what: string, remedy: string, produce: () => string): string {
  try {
    return produce();
  } catch (cause) {
    if (!(cause instanceof RangeError && cause.message === 'Invalid string length')) throw cause;
    throw new UsageError(`${what} would be larger than can be written in one file; ${remedy}`, { cause });
  }
}
