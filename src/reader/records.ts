import { correction } from '../contract/corrections.ts';
import { analysisSchema, findBrokenReferences } from '../contract/index.ts';
import { problemOf } from '../contract/problem.ts';
import type { ArticleAnalysis, Correction } from '../core/index.ts';
import { cutShort } from './cut-short.ts';
import { InputError } from './input-error.ts';
import { METADATA_FIELDS } from './metadata.ts';
import type { RawArticle } from './text.ts';

/** What one record of a source turned out to be. */
export type ReadRecord =
  | ({ readonly kind: 'article'; readonly raw: RawArticle; readonly place: string } & InDossier)
  | ({ readonly kind: 'analysis'; readonly analysis: ArticleAnalysis } & InDossier)
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'failure'; readonly error: InputError }
  | { readonly kind: 'notice'; readonly message: string };

/** What an article or an analysis has from the dossier that it stands in. */
export interface InDossier {
  /** What people have set right in it: an analysis was made with them. */
  readonly corrections?: readonly Correction[];
}

/** One article's text may have this many characters; the longest of news sites have some hundred thousand. */
const MOST_TEXT = 2 ** 20;

/** As much of a key is shown in a message. */
const MOST_KEY = 30;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON value: an article, an analysis, a list of them, or an object that holds a list as `articles` (a dossier as
 * `doichieu collate --json` prints it, too). `place` names the value in messages. One at a time, for millions of failures do not
 * fit in memory.
 */
export function* readRecords(value: unknown, place: string): Generator<ReadRecord> {
  const list = listIn(value);
  const given = isFields(value) && value.text === undefined ? value.corrections : undefined;
  if (list === undefined) {
    yield given === undefined ? readRecord(value, place) : readLoneCorrections(given, place);
    return;
  }
  const { corrections, failures } = readCorrections(given ?? [], place);
  yield* failures;
  if (corrections.length > 0) yield { kind: 'corrections', corrections };
  if (list.length === 0) yield failure(new InputError('empty', place));
  for (const [n, item] of list.entries()) {
    const record = readRecord(item, `${place} item ${n + 1}`);
    const isInDossier = corrections.length > 0 && (record.kind === 'article' || record.kind === 'analysis');
    yield isInDossier ? { ...record, corrections } : record;
  }
}

function readLoneCorrections(given: unknown, place: string): ReadRecord {
  if (!Array.isArray(given)) return wrongShape(place, NO_ARRAY);
  const message = `${place} holds corrections and no article; name it with --corrections to put them in`;
  return { kind: 'notice', message };
}

const NO_ARRAY = '"corrections" is no array';

/** What people have set right in the articles of a dossier is kept with them; what is odd among it does not spoil the rest. */
function readCorrections(
  given: unknown,
  place: string,
): { readonly corrections: readonly Correction[]; readonly failures: readonly ReadRecord[] } {
  if (!Array.isArray(given)) return { corrections: [], failures: [wrongShape(place, NO_ARRAY)] };
  const read = given.map((one) => correction.safeParse(one));
  return {
    corrections: read.flatMap(({ data }) => data ?? []),
    failures: read.flatMap(({ error }, n) =>
      error === undefined
        ? []
        : [failure(new InputError('broken-correction', `${place} correction ${n + 1}`, problemOf(error)))],
    ),
  };
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isFields(value) && Array.isArray(value.articles) && value.text === undefined ? value.articles : undefined;
}

function readRecord(value: unknown, place: string): ReadRecord {
  if (!isFields(value)) return wrongShape(place, `it is ${nameKind(value)}`);
  if (Array.isArray(value.sentences) && Array.isArray(value.statements)) return readAnalysis(value, place);
  return readArticle(value, place);
}

function nameKind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
}

/** Holds a text to the least and the most that an article can be. */
export function checkArticle(raw: RawArticle, place: string): ReadRecord {
  const { length } = raw.text;
  if (length > MOST_TEXT) return failure(new InputError('too-large', place, `${length} characters`));
  return /[\p{L}\p{N}]/u.test(raw.text) ? { kind: 'article', raw, place } : failure(new InputError('empty', place));
}

function readArticle(value: Fields, place: string): ReadRecord {
  if (typeof value.text !== 'string') {
    const keys = Object.keys(value)
      .slice(0, 8)
      .map((key) => cutShort(key, MOST_KEY))
      .join(', ');
    return wrongShape(place, value.text === undefined ? `no "text" among ${keys || 'no keys'}` : '"text" is no string');
  }
  const odd = METADATA_FIELDS.find(
    (field) => !['string', 'number', 'undefined'].includes(typeof (value[field] ?? undefined)),
  );
  if (odd !== undefined) return wrongShape(place, `"${odd}" is no string`);
  return checkArticle({ fields: value, text: value.text }, place);
}

function readAnalysis(value: Fields, place: string): ReadRecord {
  const parsed = analysisSchema.safeParse(value);
  if (!parsed.success) return failure(new InputError('broken-analysis', place, problemOf(parsed.error)));
  const [problem] = findBrokenReferences(parsed.data);
  if (problem !== undefined) return failure(new InputError('broken-analysis', place, problem));
  return { kind: 'analysis', analysis: parsed.data };
}

function wrongShape(place: string, detail: string): ReadRecord {
  return failure(new InputError('wrong-shape', place, detail));
}

function failure(error: InputError): ReadRecord {
  return { kind: 'failure', error };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
