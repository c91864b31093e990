import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { detectEncoding } from '../encoding.ts';
import { InputError } from '../input-error.ts';
import { recognizeBinary } from '../signature.ts';

/** One line of JSON Lines may have this many characters: some hundred times the longest article's analysis. */
const MOST_LINE_CHARACTERS = 64 * 2 ** 20;

/** Enough to tell encodings and file types by; a pipe may deliver fewer at a time. */
const HEAD_BYTES = 1024;

/** A source opened for reading: its first bytes, to tell what it is by, and all its bytes unpacked. */
export interface OpenSource {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file, or standard input as handed in, unpacking gzip by its first bytes whatever the name says.
 * `onBytes` is told how many bytes were read from disk, for progress.
 */
export async function openSource(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): Promise<OpenSource> {
  const raw = await peek(counted(path === '-' ? stdin : createReadStream(path), onBytes));
  const isGzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  return isGzip ? peek(unpacked(raw.chunks)) : raw;
}

/** The file of one article may have this many bytes; pages carry pictures inside them. */
const MOST_BYTES = 16 * 2 ** 20;

/** All bytes of a source that holds text. */
export async function readTextBytes(opened: OpenSource, name: string): Promise<Uint8Array> {
  const bytes = await readWhole(opened, name, MOST_BYTES);
  if (bytes.length === 0) throw new InputError('empty', name);
  const kind = recognizeBinary(bytes);
  if (kind !== undefined || detectEncoding(bytes) === null) throw new InputError('not-text', name, kind);
  return bytes;
}

/** All bytes in one piece, or a `too-large` error after `most` of them: a small gzip file may hold endless bytes. */
async function readWhole({ chunks }: OpenSource, name: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > most) throw new InputError('too-large', name, `more than ${most / 2 ** 20} MiB`);
  }
  return Buffer.concat(parts);
}

/** The lines of a text source, decoded as they come, without their line ends. */
export async function* readLines({ head, chunks }: OpenSource, name: string): AsyncGenerator<string> {
  const kind = recognizeBinary(head);
  // One damaged line does not make records a picture.
  const encoding = detectEncoding(head) ?? (kind === undefined && beginsLikeJson(head) ? 'utf-8' : null);
  if (encoding === null) throw new InputError('not-text', name, kind);
  const decoder = new TextDecoder(encoding);
  let pending: string[] = [];
  let pendingSize = 0;
  let at = 1;
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pending.push(first);
    pendingSize += first.length;
    if (pendingSize > MOST_LINE_CHARACTERS) {
      throw new InputError('too-large', `${name} line ${at}`, `more than ${MOST_LINE_CHARACTERS} characters`);
    }
    for (const line of others) {
      yield pending.join('');
      at++;
      pending = [line];
      pendingSize = line.length;
    }
  }
  const last = pending.join('') + decoder.decode();
  if (last !== '') yield last;
}

function beginsLikeJson(head: Uint8Array): boolean {
  return /^\s*[[{]\s*["{]/u.test(new TextDecoder().decode(head.subarray(0, 64)));
}

async function peek(chunks: AsyncIterable<Uint8Array>): Promise<OpenSource> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  return { head, chunks: prepend(head, iterator) };
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function unpacked(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(chunks), gunzip, () => {
    // Errors reach whoever iterates over `gunzip`, which pipeline destroys with them.
  });
  return gunzip;
}
