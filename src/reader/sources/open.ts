import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decodeText, detectEncoding } from '../encoding.ts';
import { InputError } from '../input-error.ts';
import { recognizeBinary } from '../signature.ts';

/** One line of JSON may have this many bytes: some hundred times the longest article's analysis, or a dossier. */
const MOST_LINE_BYTES = 96 * 2 ** 20;

/** Enough to tell file types by, however many bytes come at a time. */
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

/**
 * The lines of a text source, decoded as they come, without their line ends. Until a line has shown that the source is UTF-8,
 * one that is not is decoded by itself: no line is read otherwise when its bytes come in other pieces.
 */
export async function* readLines({ head, chunks }: OpenSource, name: string): AsyncGenerator<string> {
  const kind = recognizeBinary(head);
  const encoding = detectEncoding(head);
  // One damaged line does not make records a picture.
  if (encoding === null && (kind !== undefined || !beginsLikeJson(head))) throw new InputError('not-text', name, kind);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let isUtf8 = isWide;
  for await (const line of splitLines(isWide ? toUtf8(chunks, encoding) : chunks, name)) {
    const text = UTF_8.decode(line);
    const isSound = isUtf8 || !text.includes('\ufffd');
    if (isSound && text.length < line.length) isUtf8 = true;
    yield isSound ? text : (decodeText(line) ?? text);
  }
}

/** Leaves out a byte order mark, at the beginning of every line. */
const UTF_8 = new TextDecoder();

async function* splitLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let at = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_END); to >= 0; to = chunk.indexOf(LINE_END, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, to)]);
      at++;
      pending = [];
      size = 0;
      from = to + 1;
    }
    pending.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > MOST_LINE_BYTES)
      throw new InputError('too-large', `${name} line ${at}`, `more than ${MOST_LINE_BYTES / 2 ** 20} MiB`);
  }
  if (size > 0) yield Buffer.concat(pending);
}

const LINE_END = 0x0a;

async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
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
  const begun = Buffer.concat(parts);
  return { head: begun.subarray(0, HEAD_BYTES), chunks: prepend(begun, iterator) };
}

async function* prepend(begun: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield begun;
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
