import * as z from 'zod';
import { analysisSchema, correctionsSchema, findBrokenReferences } from '../contract/index.ts';
import type { ArticleAnalysis, Correction } from '../core/index.ts';
import { cutShort } from './cut-short.ts';
import { InputError } from './input-error.ts';
import { METADATA_FIELDS } from './metadata.ts';
import type { RawArticle } from './text.ts';

/** What one record of a source turned out to be. */
export type ReadRecord =
  | { readonly kind: 'article'; readonly raw: RawArticle; readonly place: string }
  | { readonly kind: 'analysis'; readonly analysis: ArticleAnalysis }
  | { readonly kind: 'corrections'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'failure'; readonly error: InputError }
  | { readonly kind: 'notice'; readonly message: string };

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
  if (isFields(value) && Array.isArray(value.corrections)) yield readCorrections(value, list !== undefined, place);
  if (list === undefined) {
    if (!isFields(value) || value.corrections === undefined) yield readRecord(value, place);
  } else if (list.length === 0) yield failure(new InputError('empty', place));
  else for (const [n, item] of list.entries()) yield readRecord(item, `${place} item ${n + 1}`);
}

/** What people have set right in the articles of a dossier is kept with them. */
function readCorrections(value: Fields, inDossier: boolean, place: string): ReadRecord {
  if (!inDossier)
    return {
      kind: 'notice',
      message: `${place} holds corrections and no article; name it with --corrections to put them in`,
    };
  const parsed = correctionsSchema.safeParse(value);
  if (parsed.success) return { kind: 'corrections', corrections: parsed.data.corrections };
  return { kind: 'notice', message: `${place}: its corrections cannot be read and are left out` };
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
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = issue === undefined ? z.prettifyError(parsed.error) : `${issue.path.join('.')}: ${issue.message}`;
    return failure(new InputError('broken-analysis', place, detail));
  }
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
