import { InputError } from './input-error.ts';
import { type ReadRecord, readRecords } from './records.ts';

/** More broken lines of one file than this are counted, not shown one by one. */
const MOST_FAILURES_SHOWN = 10;

/** A whole JSON document (not a line of many) may have this many characters, well under what one string can hold. */
const MOST_CHARACTERS = 256 * 2 ** 20;

/**
 * Reads a JSON document or JSON Lines, whichever the lines turn out to be: when the first line is a whole object, every
 * line is read on its own and a broken one spoils only itself. `isLines` says that the name promised JSON Lines.
 */
export async function* readJson(
  lines: AsyncIterable<string>,
  name: string,
  isLines: boolean,
): AsyncGenerator<ReadRecord> {
  const numbered = number(lines);
  const first = await numbered.next();
  if (first.done === true) {
    yield { kind: 'failure', error: new InputError('empty', name) };
    return;
  }
  const opensDocument = /^\s*(?:\[|\{)\s*$/u.test(first.value.line);
  if (isWholeObject(first.value.line) || (isLines && !opensDocument)) {
    yield* readLines(first.value, numbered, name);
    return;
  }
  const parts = [first.value.line];
  let size = first.value.line.length;
  for await (const { line } of numbered) {
    parts.push(line);
    size += line.length + 1;
    if (size > MOST_CHARACTERS)
      throw new InputError('too-large', name, `more than ${MOST_CHARACTERS} characters of JSON`);
  }
  yield* readDocument(parts.join('\n'), name, first.value.at);
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

async function* readLines(
  first: NumberedLine,
  rest: AsyncIterable<NumberedLine>,
  name: string,
): AsyncGenerator<ReadRecord> {
  let failures = 0;
  let unseen: InputError | undefined;
  const read = ({ line, at }: NumberedLine) => (line.trim() === '' ? [] : readLine(line, `${name} line ${at}`));
  const all = async function* () {
    yield* read(first);
    for await (const line of rest) yield* read(line);
  };
  for await (const record of all()) {
    if (record.kind === 'failure') failures++;
    if (record.kind !== 'failure' || failures <= MOST_FAILURES_SHOWN) yield record;
    else unseen ??= record.error;
  }
  if (unseen !== undefined) {
    const place = `${name}: each of ${failures - MOST_FAILURES_SHOWN} more lines`;
    yield { kind: 'failure', error: new InputError(unseen.code, place) };
  }
}

function readLine(line: string, place: string): readonly ReadRecord[] {
  try {
    return readRecords(JSON.parse(line), place);
  } catch (cause) {
    return [{ kind: 'failure', error: new InputError('invalid-json', place, reasonOf(cause), { cause }) }];
  }
}

function readDocument(json: string, name: string, firstLine: number): readonly ReadRecord[] {
  try {
    return readRecords(JSON.parse(json), name);
  } catch (cause) {
    const offset = /position (\d+)/u.exec(String(cause))?.[1];
    const before = json.slice(0, offset === undefined ? json.length : Number(offset));
    const place = `${name} line ${before.split('\n').length - 1 + firstLine}`;
    return [{ kind: 'failure', error: new InputError('invalid-json', place, reasonOf(cause), { cause }) }];
  }
}

/** What JSON.parse said, without the excerpt of the text that newer engines append. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/(?:, "| in JSON| \(line).*/su, '') : String(cause);
}

function isWholeObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    // A line that does not parse alone is the head of a document over many lines, or broken; both are told apart later.
    return false;
  }
}
