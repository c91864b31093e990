import type { InputFormat } from './format.ts';
import { InputError, type InputErrorCode } from './input-error.ts';
import { type ReadRecord, readRecords } from './records.ts';
import { readLines } from './sources/open.ts';

/** More broken records of one file than this are counted, not shown one by one. */
const MOST_FAILURES_SHOWN = 10;

/** A whole JSON document (not a line of many) may have this many characters, well under what one string can hold. */
const MOST_CHARACTERS = 256 * 2 ** 20;

/**
 * What is parsed at once may have this many brackets and commas, and as many lines: a value or a line in memory takes up
 * to some hundred times its characters, a small gzip file holds endless ones, and the process ends when memory does. A
 * dossier of this many has some 120 million characters.
 */
const MOST_VALUES = 2 ** 23;

/** Articles, analyses or a dossier as one JSON document. */
export const json: InputFormat = {
  endings: ['json'],
  // A text may begin with a word in brackets: `[Video] …`.
  begins: (start) => /^(?:\{(?!\p{L})|\[\s*(?:[[{\]"']|$))/u.test(start),
  read: (opened, name) => readJson(readLines(opened, name), name, false),
};

/** One article or analysis a line. */
export const jsonLines: InputFormat = {
  endings: ['jsonl', 'ndjson'],
  begins: json.begins,
  read: (opened, name) => readJson(readLines(opened, name), name, true),
};

/**
 * Reads a JSON document or JSON Lines, whichever the lines turn out to be: when the first line is a whole object, every
 * line is read on its own and a broken one spoils only itself. `isLines` says that the name promised JSON Lines.
 */
async function* readJson(lines: AsyncIterable<string>, name: string, isLines: boolean): AsyncGenerator<ReadRecord> {
  let failures = 0;
  const unseen = new Map<InputErrorCode, number>();
  for await (const record of readAll(lines, name, isLines)) {
    if (record.kind === 'failure') failures++;
    if (record.kind !== 'failure' || failures <= MOST_FAILURES_SHOWN) yield record;
    else unseen.set(record.error.code, (unseen.get(record.error.code) ?? 0) + 1);
  }
  for (const [code, count] of unseen) {
    const place = count === 1 ? `${name}: one more record` : `${name}: each of ${count} more records`;
    yield { kind: 'failure', error: new InputError(code, place) };
  }
}

async function* readAll(lines: AsyncIterable<string>, name: string, isLines: boolean): AsyncGenerator<ReadRecord> {
  const numbered = number(lines);
  const first = await numbered.next();
  if (first.done === true) {
    yield { kind: 'failure', error: new InputError('empty', name) };
    return;
  }
  // A sound first line is read before anything can go wrong with the next.
  const head = [first.value, ...(isWholeObject(first.value.line) ? [] : await take(2, numbered))];
  if (isLineOfMany(head, isLines)) {
    for (const line of head) yield* readLine(line, name);
    for await (const line of numbered) yield* readLine(line, name);
    return;
  }
  const parts = head.map(({ line }) => line);
  let size = parts.join('\n').length;
  for await (const { line } of numbered) {
    parts.push(line);
    size += line.length + 1;
    if (size > MOST_CHARACTERS)
      throw new InputError('too-large', name, `more than ${MOST_CHARACTERS} characters of JSON`);
    if (parts.length > MOST_VALUES) throw new InputError('too-large', name, `more than ${MOST_VALUES} lines of JSON`);
  }
  yield* readDocument(parts.join('\n'), name, first.value.at);
}

/** Whether the first line is a record, whole or broken: no document has an object with another, or nothing, right behind it. */
function isLineOfMany(head: readonly NumberedLine[], isLines: boolean): boolean {
  const [first = '', second = '', third = '{'] = head.map(({ line }) => line);
  if (isWholeObject(first) || (isWholeObject(second) && third.trimStart().startsWith('{'))) return true;
  const opensDocument = /^\s*(?:\[|\{)\s*$/u.test(first);
  return isLines && !opensDocument;
}

async function take<Item>(most: number, items: AsyncGenerator<Item>): Promise<readonly Item[]> {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = await items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

interface NumberedLine {
  readonly line: string;
  /** From 1. */
  readonly at: number;
}

/** Numbers the lines and leaves the blank ones at the head out. */
async function* number(lines: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let at = 0;
  let begun = false;
  for await (const line of lines) {
    at++;
    begun ||= line.trim() !== '';
    if (begun) yield { line, at };
  }
}

function readLine({ line, at }: NumberedLine, name: string): Iterable<ReadRecord> {
  return line.trim() === '' ? [] : parse(line, `${name} line ${at}`, () => `${name} line ${at}`);
}

function readDocument(json: string, name: string, firstLine: number): Iterable<ReadRecord> {
  const lineAt = (offset: number) => json.slice(0, offset).split('\n').length - 1 + firstLine;
  return parse(json, name, (offset) => `${name} line ${lineAt(offset)}`);
}

/** `placeOf` names the place of a syntax error by its offset. */
function parse(json: string, place: string, placeOf: (offset: number) => string): Iterable<ReadRecord> {
  if (holdsTooMuch(json)) {
    const error = new InputError('too-large', place, `more than ${MOST_VALUES} values of JSON`);
    return [{ kind: 'failure', error }];
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const offset = Number(/position (\d+)/u.exec(String(cause))?.[1] ?? json.length);
    return [{ kind: 'failure', error: new InputError('invalid-json', placeOf(offset), reasonOf(cause), { cause }) }];
  }
  return readRecords(value, place);
}

/** What JSON.parse said, without the excerpt of the text that newer engines append. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/(?:, "| in JSON| \(line).*/su, '') : String(cause);
}

function isWholeObject(line: string): boolean {
  if (!line.trimStart().startsWith('{') || holdsTooMuch(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    // A line that does not parse alone is the head of a document over many lines, or broken; both are told apart later.
    return false;
  }
}

const VALUE_MARKS = new Set([...'[{,'].map((mark) => mark.charCodeAt(0)));

/** Counts marks inside strings, too; prose has too few of them to matter. */
function holdsTooMuch(json: string): boolean {
  if (json.length <= MOST_VALUES) return false;
  let values = 0;
  for (let at = 0; at < json.length; at++) if (VALUE_MARKS.has(json.charCodeAt(at))) values++;
  return values > MOST_VALUES;
}
