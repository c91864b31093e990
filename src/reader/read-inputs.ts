import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article, ArticleAnalysis } from '../core/index.ts';
import { decodeText, detectEncoding } from './encoding.ts';
import { mergeFields } from './index-file.ts';
import { InputError, inputErrorFrom } from './input-error.ts';
import { readJson } from './json.ts';
import { checkMetadata } from './metadata.ts';
import { checkArticle, type ReadRecord } from './records.ts';
import { recognizeBinary } from './signature.ts';
import type { Listing, Source } from './sources/list.ts';
import { type OpenSource, openSource, readLines, readWhole } from './sources/open.ts';
import { readText } from './text.ts';
import { createIdKeeper } from './unique-ids.ts';

/** One thing that reading brought to light. */
export type ReadItem =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'analysis'; readonly analysis: ArticleAnalysis }
  | { readonly kind: 'failure'; readonly error: InputError }
  | { readonly kind: 'notice'; readonly message: string };

export interface ReadOptions {
  /** ISO date for articles that carry none. */
  readonly published?: string;
  /** What `-` reads from. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told how many bytes were read since the last call. */
  readonly onBytes?: (count: number) => void;
}

type Format = 'text' | 'html' | 'json' | 'jsonl';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['md', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);

/** The file of one article may have this many bytes; pages carry pictures inside them. */
const MOST_BYTES = 16 * 2 ** 20;

/** What every report file of ours has in its head; a report is not read back as an article. */
const OWN_REPORT = /<meta name="generator" content="doichieu/u;

/**
 * Reads the listed sources one after the other, never more than one file in memory. Whatever is wrong with one input is
 * yielded as a failure, and the others are still read.
 */
export async function* readInputs(listing: Listing, options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  for (const message of listing.notices) yield { kind: 'notice', message };
  for (const error of listing.failures) yield { kind: 'failure', error };
  const keepId = createIdKeeper();
  for (const source of listing.sources) {
    for await (const item of readSource(source, options)) {
      if (item.kind === 'article' || item.kind === 'analysis') yield* withOwnId(item, nameOf(source), keepId);
      else yield item;
    }
  }
}

function* withOwnId(
  item: Extract<ReadItem, { kind: 'article' | 'analysis' }>,
  name: string,
  keepId: ReturnType<typeof createIdKeeper>,
): Generator<ReadItem> {
  const content = item.kind === 'article' ? item.article : item.analysis;
  const id = keepId(content.id, content);
  if (id === content.id) {
    yield item;
    return;
  }
  if (id === null) {
    yield { kind: 'notice', message: `${name}: article ${content.id} was given twice and is read once` };
    return;
  }
  yield {
    kind: 'notice',
    message: `${name}: another article has the id ${content.id} already; this one is called ${id}`,
  };
  if (item.kind === 'article') yield { kind: 'article', article: { ...item.article, id } };
  else yield { kind: 'analysis', analysis: { ...item.analysis, id } };
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = nameOf(source);
  try {
    const format = formatOf(source);
    const opened = await openSource(source.path, options.stdin ?? nothing(), options.onBytes ?? (() => {}));
    const records = readFormat(format ?? sniff(opened.head), opened, name);
    let count = 0;
    for await (const record of records) {
      count++;
      if (record.kind === 'article') yield* toArticle(record, source, count, options);
      else yield record;
    }
  } catch (error) {
    yield { kind: 'failure', error: inputErrorFrom(error, name) };
  }
}

async function* readFormat(format: Format, opened: OpenSource, name: string): AsyncGenerator<ReadRecord> {
  if (format === 'json' || format === 'jsonl') {
    yield* readJson(readLines(opened, name), name, format === 'jsonl');
    return;
  }
  const bytes = await readWhole(opened, name, MOST_BYTES);
  if (bytes.length === 0) throw new InputError('empty', name);
  const kind = recognizeBinary(bytes);
  if (kind !== undefined || detectEncoding(bytes) === null) throw new InputError('not-text', name, kind);
  yield format === 'text' ? checkArticle(readText(decodeText(bytes) ?? ''), name) : await readPage(bytes, name);
}

async function readPage(bytes: Uint8Array, name: string): Promise<ReadRecord> {
  // The page reader is large and most runs need none.
  const { declaredCharset, readHtml } = await import('./html.ts');
  const markup = decodeText(bytes, declaredCharset(bytes)) ?? '';
  if (OWN_REPORT.test(markup.slice(0, 4096)))
    return { kind: 'notice', message: `${name}: passed over a report of doichieu` };
  try {
    const raw = readHtml(markup);
    if (raw !== undefined) return checkArticle(raw, name);
  } catch (cause) {
    throw new InputError('no-article', name, cause instanceof Error ? cause.message : undefined, { cause });
  }
  throw new InputError('no-article', name);
}

/** `place` names the record within its source, so that one of ten thousand lines can be found. */
function* toArticle(
  { raw, place }: Extract<ReadRecord, { kind: 'article' }>,
  source: Source,
  count: number,
  options: ReadOptions,
): Generator<ReadItem> {
  const { metadata, notices } = checkMetadata(mergeFields(raw.fields, source.fields));
  for (const notice of notices) yield { kind: 'notice', message: `${place}: ${notice}` };
  const { text } = raw;
  const damaged = text.split('\ufffd').length - 1;
  if (damaged > 0) yield { kind: 'notice', message: `${place}: ${damaged} damaged characters are shown as \ufffd` };
  const published = metadata.published ?? options.published;
  const id = metadata.id ?? idFrom(source, count, text);
  yield { kind: 'article', article: { id, ...metadata, ...(published === undefined ? {} : { published }), text } };
}

/** The file's name without its ending, with the place in the file when it holds several; the text's SHA-256 for a pipe. */
function idFrom(source: Source, count: number, text: string): string {
  if (source.path === '-') return createHash('sha256').update(text.normalize('NFC')).digest('hex');
  const stem = basename(source.path)
    .replace(/(?:\.[a-z]+)?(?:\.gz)?$/iu, '')
    .normalize('NFC');
  return count === 1 ? stem : `${stem}-${count}`;
}

function formatOf({ path, isPipe }: Source): Format | undefined {
  const ending = /\.([^./\\]+)$/u.exec(path.replace(/\.gz$/iu, ''))?.[1]?.toLowerCase();
  const format = ending === undefined ? undefined : FORMATS.get(ending);
  if (format === undefined && !isPipe) {
    throw new InputError('unknown-type', path, ending === undefined ? 'no ending' : `.${ending}`);
  }
  return format;
}

function sniff(head: Uint8Array): Format {
  const start = decodeText(head)?.trimStart() ?? '';
  if (/^[[{]/u.test(start)) return 'json';
  return /^<(?:!doctype|html|head|body|\?xml|!--)/iu.test(start) ? 'html' : 'text';
}

function nameOf(source: Source): string {
  return source.path === '-' ? 'standard input' : source.path;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
