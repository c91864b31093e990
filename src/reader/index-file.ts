import * as z from 'zod';
import { InputError } from './input-error.ts';
import type { Metadata } from './metadata.ts';

const entry = z.looseObject({ file: z.string().min(1) });
const shape = z.looseObject({ articles: z.array(entry).min(1) });

/** Raw metadata of the files of one folder by file name in NFC: file systems spell names in other forms, too. */
export type FolderIndex = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Reads an `index.json`: `{"articles": [{"file": "a.txt", "title"?, "url"?, "publisher"?, "published"?}]}`. Undefined when
 * it is JSON of another kind, which is then an input like any other.
 */
export function readFolderIndex(json: string, name: string): FolderIndex | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError('invalid-json', name, undefined, { cause });
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) return undefined;
  return new Map(parsed.data.articles.map(({ file, ...fields }) => [file.normalize('NFC'), fields]));
}

/** The file's own metadata win; the index fills in what the file lacks. */
export function mergeFields(
  own: Readonly<Record<string, unknown>>,
  index: Metadata | undefined,
): Record<string, unknown> {
  const present = Object.entries(own).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return { ...index, ...Object.fromEntries(present) };
}
