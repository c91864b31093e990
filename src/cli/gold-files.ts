import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GoldArticle, parseGold } from '../eval/gold.ts';
import { UsageError } from './io.ts';

/** The annotated articles of a folder, and what is wrong with those that are skipped, one sentence each. */
export interface GoldFiles {
  readonly golds: readonly GoldArticle[];
  readonly skipped: readonly string[];
}

/** Reads a folder of annotated articles, one after the other: a process may have few files open at once. */
export async function readGoldFiles(folder: string): Promise<GoldFiles> {
  const golds: GoldArticle[] = [];
  const skipped: string[] = [];
  for (const name of await listGoldFiles(folder)) {
    const file = join(folder, name);
    const gold = await readGoldFile(file);
    const wrong = firstWrongSpan(gold);
    if (wrong === undefined) golds.push(gold);
    else skipped.push(`${file} is skipped: ${wrong} is no place in its text; give [start, end] as the help shows it`);
  }
  return { golds, skipped };
}

async function listGoldFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    if (names.length > 0) return names;
  } catch (cause) {
    throw new UsageError(`${folder} cannot be read as a folder of annotated articles (${String(cause)})`, { cause });
  }
  throw new UsageError(`${folder} holds no annotated article; give a folder of <id>.json files`);
}

async function readGoldFile(file: string): Promise<GoldArticle> {
  try {
    return parseGold(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} is no annotated article (${reason}); "doichieu help eval" shows one`, { cause });
  }
}

type GoldSpan = GoldArticle['noise'][number]['span'];

/** A span that is none would be scored as if nothing had been found there. */
function firstWrongSpan({ text, statements, dates, figures, noise }: GoldArticle): string | undefined {
  const isWrong = (span: GoldSpan): boolean => span != null && !isPlace(span, text.length);
  for (const [at, statement] of statements.entries())
    for (const part of ['content', 'cue', 'source'] as const)
      if (isWrong(statement[part])) return `statements.${at}.${part} ${JSON.stringify(statement[part])}`;
  for (const [kind, items] of Object.entries({ dates, figures, noise }))
    for (const [at, { span }] of items.entries())
      if (isWrong(span)) return `${kind}.${at}.span ${JSON.stringify(span)}`;
  return undefined;
}

function isPlace([start, end]: readonly [number, number], length: number): boolean {
  return 0 <= start && start <= end && end <= length;
}
