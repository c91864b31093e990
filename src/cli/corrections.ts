import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { correctionsSchema } from '../contract/index.ts';
import type { ArticleAnalysis, Corrected, Correction } from '../core/index.ts';
import { cutShort } from '../reader/cut-short.ts';
import { decodeText } from '../reader/encoding.ts';
import { UsageError } from './io.ts';

/** The corrector of a file; without one, of no corrections. */
export async function openCorrections(file: string | undefined): Promise<Corrector> {
  return new Corrector(file ?? '', file === undefined ? [] : await readCorrections(file));
}

/** Reads a file of corrections, as the report's page saves it and `schema/corrections.schema.json` describes it. */
async function readCorrections(file: string): Promise<readonly Correction[]> {
  const parsed = correctionsSchema.safeParse(await readJson(file));
  if (parsed.success) return parsed.data.corrections;
  throw new UsageError(`${file} holds no corrections (${problemOf(parsed.error)}); docs/corrections.md shows some`);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((decodeText(await readFile(file)) ?? '').normalize('NFC'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} cannot be read as corrections (${reason}); give a JSON file`, { cause });
  }
}

/** Of a correction that is neither of a statement nor of a name, what is wrong with it as the one that it is more like. */
function problemOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it is empty';
  const inner =
    issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0] : undefined;
  return [[...issue.path, ...(inner?.path ?? [])].join('.'), (inner ?? issue).message].filter(Boolean).join(': ');
}

type Correct = (analysis: ArticleAnalysis, corrections: readonly Correction[]) => Corrected;

/** Puts the corrections of a file into one analysis after the other, and tells of those that fitted none. */
export class Corrector {
  readonly corrections: readonly Correction[];
  readonly #file: string;
  readonly #fitting = new Set<number>();
  readonly #read = new Set<string>();

  constructor(file: string, corrections: readonly Correction[]) {
    this.corrections = corrections;
    this.#file = file;
  }

  put(analysis: ArticleAnalysis, correct: Correct): ArticleAnalysis {
    const corrected = correct(analysis, this.corrections);
    for (const at of corrected.fitting) this.#fitting.add(at);
    this.#read.add(analysis.id);
    return corrected.analysis;
  }

  /** What fitted nothing, a few one by one and the others counted; corrections of articles that were not read are only counted. */
  notices(): readonly string[] {
    const misfits = [...this.corrections.entries()].filter(([at]) => !this.#fitting.has(at));
    const isElsewhere = ({ article }: Correction): boolean => article !== undefined && !this.#read.has(article);
    const here = misfits.filter(([, correction]) => !isElsewhere(correction));
    const elsewhere = misfits.length - here.length;
    const more = here.length - MOST_SHOWN;
    return [
      ...here.slice(0, MOST_SHOWN).map(([at, one]) => `correction ${at + 1} fits nothing any more: ${nameOf(one)}`),
      ...(more > 0 ? [`${more} more corrections fit nothing`] : []),
      ...(elsewhere > 0 ? [`not given are the articles of ${elsewhere} of its corrections`] : []),
    ].map((notice) => `${this.#file}: ${notice}`);
  }
}

const MOST_SHOWN = 10;
const MOST_QUOTED = 60;

const nameOf = (correction: Correction): string =>
  'name' in correction
    ? `nobody is called ${correction.name}`
    : `${correction.article} has no such statement: ${cutShort(correction.quote, MOST_QUOTED)}`;
