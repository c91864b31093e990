import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article, ArticleAnalysis, Correction } from '../core/index.ts';
import { decodeText } from './encoding.ts';
import type { InputFormat } from './format.ts';
import { ENDINGS, inputFormats } from './formats.ts';
import { mergeFields } from './index-file.ts';
import { InputError, inputErrorFrom } from './input-error.ts';
import { articleOf, Keeper, tellOf } from './keep-apart.ts';
import { checkMetadata } from './metadata.ts';
import { parsePublished } from './published.ts';
import type { InDossier, ReadRecord } from './records.ts';
import type { Listing, Source } from './sources/list.ts';
import { openSource } from './sources/open.ts';
import { plainText } from './text.ts';

/** One thing that reading brought to light. */
export type ReadItem =
  | ({ readonly kind: 'article'; readonly article: Article } & InDossier)
  | ({ readonly kind: 'analysis'; readonly analysis: ArticleAnalysis } & InDossier)
  /** What people have set right in the articles of a dossier, also when it gives none that was not there before. */
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'failure'; readonly error: InputError }
  | { readonly kind: 'notice'; readonly message: string };

export interface ReadOptions {
  /** Date for articles that carry none, in any form that {@link parsePublished} reads; their stored analyses are given as articles. */
  readonly published?: string;
  /** What `-` reads from. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told how many bytes were read since the last call. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Reads the listed sources one after the other, never more than one file in memory. Whatever is wrong with one input is
 * yielded as a failure, and the others are still read.
 * @throws TypeError when the listing or the date is none.
 */
export async function* readInputs(listing: Listing, options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  if (!Array.isArray(listing?.sources)) throw new TypeError('readInputs expects what `await listSources([…])` gives');
  const published = readPublished(options.published);
  for (const message of listing.notices) yield { kind: 'notice', message };
  for (const error of listing.failures) yield { kind: 'failure', error };
  const keeper = new Keeper();
  const dated: string[] = [];
  for (const source of listing.sources) {
    for await (const item of readSource(source, options)) {
      if (item.kind !== 'article' && item.kind !== 'analysis') {
        yield item;
        continue;
      }
      const given = item.kind === 'article' ? item.article : item.analysis;
      const { corrections } = item;
      const own = corrections && { corrections };
      if (given.published === undefined && published !== undefined) {
        const article = keeper.keep({ ...articleOf(given), published }, nameOf(source));
        if (article !== undefined) yield { kind: 'article', article, ...own };
        if (item.kind === 'analysis') dated.push(`${given.id} (${nameOf(source)})`);
      } else {
        const kept = keeper.keep<Article | ArticleAnalysis>(given, nameOf(source));
        if (kept !== undefined)
          yield 'sentences' in kept
            ? { kind: 'analysis', analysis: kept, ...own }
            : { kind: 'article', article: kept, ...own };
      }
    }
  }
  const again = tellOf(dated, `made again with ${published}, for the analysis has no publication date`);
  for (const message of [...keeper.notices(), ...again]) yield { kind: 'notice', message };
}

function readPublished(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const published = parsePublished(given);
  if (published === null) throw new TypeError(`options.published is no date: ${given}; write it as YYYY-MM-DD`);
  return published;
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = nameOf(source);
  try {
    const named = formatOf(source);
    const opened = await openSource(source.path, options.stdin ?? nothing(), options.onBytes ?? (() => {}));
    const records = (named ?? sniff(opened.head)).read(opened, name);
    let count = 0;
    for await (const record of records) {
      if (record.kind !== 'corrections') count++;
      if (record.kind === 'article') yield* toArticle(record, source, count);
      else yield record;
    }
  } catch (error) {
    yield { kind: 'failure', error: inputErrorFrom(error, name) };
  }
}

/** `place` names the record within its source, so that one of ten thousand lines can be found. */
function* toArticle(
  { raw, place, corrections }: Extract<ReadRecord, { kind: 'article' }>,
  source: Source,
  count: number,
): Generator<ReadItem> {
  const { metadata, notices } = checkMetadata(mergeFields(raw.fields, source.fields));
  for (const notice of notices) yield { kind: 'notice', message: `${place}: ${notice}` };
  const { text } = raw;
  const damaged = text.split('\ufffd').length - 1;
  if (damaged > 0) yield { kind: 'notice', message: `${place}: ${damaged} damaged characters are shown as \ufffd` };
  const id = metadata.id ?? idFrom(source, count, text);
  yield { kind: 'article', article: { id, ...metadata, text }, ...(corrections && { corrections }) };
}

/** The file's name without its ending, with the place in the file when it holds several; the text's SHA-256 for a pipe. */
function idFrom(source: Source, count: number, text: string): string {
  if (source.path === '-') return createHash('sha256').update(text.normalize('NFC')).digest('hex');
  const name = basename(source.path).normalize('NFC');
  // A file may be called `.txt` and nothing else.
  const stem = name.replace(/(?:\.[a-z]+)?(?:\.gz)?$/iu, '') || name;
  return count === 1 ? stem : `${stem}-${count}`;
}

/** The format that the name promises; undefined for a stream without a name. */
function formatOf({ path, isPipe }: Source): InputFormat | undefined {
  const ending = /\.([^./\\]+)$/u.exec(path.replace(/\.gz$/iu, ''))?.[1]?.toLowerCase();
  const format = inputFormats.find(({ endings }) => ending !== undefined && endings.includes(ending));
  if (format === undefined && !isPipe) {
    const remedy = `use ${ENDINGS} (also with .gz)`;
    throw new InputError('unknown-type', path, ending === undefined ? 'no ending' : `.${ending}`, { remedy });
  }
  return format;
}

function sniff(head: Uint8Array): InputFormat {
  const start = decodeText(head)?.trimStart() ?? '';
  return inputFormats.find(({ begins }) => begins(start)) ?? plainText;
}

function nameOf(source: Source): string {
  return source.path === '-' ? 'standard input' : source.path;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
