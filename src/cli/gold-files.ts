import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleAnalysis } from '../core/index.ts';
import { differenceOf } from '../eval/different-text.ts';
import { type GoldArticle, GoldError, parseGold } from '../eval/gold.ts';
import { decodeText } from '../reader/encoding.ts';
import { UsageError } from './io.ts';

/** A file with the annotated article that it holds. */
export interface GoldFile {
  readonly file: string;
  readonly gold: GoldArticle;
  /** What in it can agree with no analysis, one line each. */
  readonly slips: readonly string[];
}

/** A file that is not scored, and why, one line each. */
export interface SkippedFile {
  readonly file: string;
  readonly problems: readonly string[];
}

/** Reads a folder of annotated articles, one after the other: a process may have few files open at once. */
export async function readGoldFiles(folder: string): Promise<readonly (GoldFile | SkippedFile)[]> {
  const files: (GoldFile | SkippedFile)[] = [];
  for (const name of await listGoldFiles(folder)) {
    const read = await readGoldFile(join(folder, name));
    const twin = files.find((other) => 'gold' in read && 'gold' in other && read.gold.id === other.gold.id);
    files.push(twin === undefined ? read : { file: read.file, problems: [`id: it is that of ${twin.file}, too`] });
  }
  return files;
}

async function listGoldFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'index.json').sort();
    if (names.length > 0) return names;
  } catch (cause) {
    throw new UsageError(`${folder} cannot be read as a folder of annotated articles (${String(cause)})`, { cause });
  }
  throw new UsageError(`${folder} holds no annotated article; give a folder of <id>.json files`);
}

async function readGoldFile(file: string): Promise<GoldFile | SkippedFile> {
  try {
    return { file, ...parseGold(decodeText(await readFile(file)) ?? '') };
  } catch (cause) {
    if (cause instanceof GoldError) return { file, problems: cause.problems };
    return { file, problems: [`it cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }
}

/** The file, unless an analysis was made from another text than its own. */
export function withSameText(read: GoldFile, analysis: ArticleAnalysis | undefined): GoldFile | SkippedFile {
  const difference = analysis === undefined ? undefined : differenceOf(read.gold.text, analysis.text);
  return difference === undefined ? read : { file: read.file, problems: [difference] };
}
