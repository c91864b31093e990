import { readFile } from 'node:fs/promises';
import { correctionsSchema } from '../contract/index.ts';
import { problemOf } from '../contract/problem.ts';
import { isAnswer, isOfName, isOfQuestion } from '../core/corrections/kinds.ts';
import type { ArticleAnalysis, Corrected, Correction, Dossier, QuestionCorrection } from '../core/index.ts';
import { compareText, isSamePhrase } from '../core/text/index.ts';
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
    const text = decodeText(await readFile(file)) ?? '';
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${file} cannot be read as corrections (${reason}); give a JSON file`, { cause });
  }
}

/** An analysis, and what people have set right in its dossier. */
export interface Found {
  readonly analysis: ArticleAnalysis;
  readonly own: readonly Correction[];
  /** The analysis was made with that. */
  readonly isPut: boolean;
}

type Correct = (analysis: ArticleAnalysis, corrections: readonly Correction[]) => Corrected;

/** Puts the corrections of a file, and those that dossiers hold, into one analysis after the other, and tells of those of the file that fitted none. */
export class Corrector {
  readonly #file: string;
  readonly #corrections: readonly Correction[];
  /** What each dossier was made with, by its JSON. */
  readonly #kept = new Map<string, readonly Correction[]>();
  readonly #fitting = new Set<string>();
  readonly #read = new Set<string>();

  constructor(file: string, corrections: readonly Correction[]) {
    this.#corrections = corrections;
    this.#file = file;
  }

  keep(corrections: readonly Correction[]): void {
    this.#kept.set(JSON.stringify(corrections), corrections);
  }

  /** Each once: what the dossiers hold, in an order that is not that of reading, and then what the file does. */
  all(): readonly Correction[] {
    const kept = [...this.#kept].toSorted(([a], [b]) => compareText(a, b));
    return this.behind(kept.flatMap(([, corrections]) => corrections));
  }

  /** Each once: these, and then what the file holds. */
  behind(corrections: readonly Correction[]): readonly Correction[] {
    const all = [...corrections, ...this.#corrections];
    const last = new Map(all.map((one, at) => [keyOf(one), at]));
    return all.filter((one, at) => last.get(keyOf(one)) === at);
  }

  put({ analysis, own, isPut }: Found, all: readonly Correction[], correct: Correct): ArticleAnalysis {
    const due = isPut ? restOf(all, own) : all;
    const corrected = correct(analysis, due);
    for (const at of corrected.fitting) this.#fitting.add(keyOf(due[at] as Correction));
    this.#read.add(analysis.id);
    return corrected.analysis;
  }

  /** Those of the file, with their places there, that fit none of the articles that were read. */
  #misfits(): readonly { readonly at: number; readonly one: OfArticles }[] {
    const kept = new Set([...this.#kept.values()].flat().map(keyOf));
    const isPut = (one: Correction): boolean => this.#fitting.has(keyOf(one)) || kept.has(keyOf(one));
    return this.#corrections.flatMap((one, at) => (isOfQuestion(one) || isPut(one) ? [] : [{ at, one }]));
  }

  /** Places among {@link all} of those that nothing comes of in these stories. */
  misfits(dossier: Dossier): readonly number[] {
    const odd = [...this.#misfits(), ...this.#unasked(dossier)].map(({ one }) => keyOf(one));
    return this.all().flatMap((one, at) => (odd.includes(keyOf(one)) ? [at] : []));
  }

  /** What fitted nothing, a few one by one and the others counted; corrections of articles that were not read are only counted. */
  notices(): readonly string[] {
    const ofArticles = this.#misfits();
    const isElsewhere = ({ article }: OfArticles): boolean => article !== undefined && !this.#read.has(article);
    const here = ofArticles.filter(({ one }) => !isElsewhere(one));
    const elsewhere = ofArticles.length - here.length;
    return this.#told([
      ...shorten(here.map(({ at, one }) => `correction ${at + 1} fits nothing any more: ${nameOf(one)}`)),
      ...(elsewhere > 0 ? [`not given are the articles of ${elsewhere} of its corrections`] : []),
    ]);
  }

  /** What people say of issues that did not come about. */
  unasked(dossier: Dossier): readonly string[] {
    return this.#told(
      shorten(this.#unasked(dossier).map(({ at, why }) => `correction ${at + 1} makes no issue: ${why}`)),
    );
  }

  #unasked({ stories }: Dossier): readonly Unasked[] {
    const asked = [...stories.flatMap(({ issues }) => issues), ...this.all().filter(isOfQuestion)];
    const isAsked = (question: string): boolean => asked.some((one) => isSamePhrase(one.question, question));
    return this.#corrections.flatMap((one, at): Unasked[] => {
      if (isOfQuestion(one)) return isAsked(one.is) ? [] : [{ at, one, why: `nothing asks ${quoted(one.question)}` }];
      if (!isAnswer(one) || one.stance === 'none' || isAsked(one.question)) return [];
      return [{ at, one, why: `it takes two statements of one story to ask ${quoted(one.question)}` }];
    });
  }

  #told(notices: readonly string[]): readonly string[] {
    return notices.map((notice) => `${this.#file}: ${notice}`);
  }
}

/** Those that are to be put in where some have been: all again, unless those come first. */
function restOf(all: readonly Correction[], put: readonly Correction[]): readonly Correction[] {
  const isBegun = JSON.stringify(all.slice(0, put.length)) === JSON.stringify(put);
  return isBegun ? all.slice(put.length) : all;
}

/** A correction of an issue that did not come about, with its place in the file. */
interface Unasked {
  readonly at: number;
  readonly one: Correction;
  readonly why: string;
}

type OfArticles = Exclude<Correction, QuestionCorrection>;

function shorten(notices: readonly string[]): readonly string[] {
  const more = notices.length - MOST_SHOWN;
  return [...notices.slice(0, MOST_SHOWN), ...(more > 0 ? [`${more} more corrections fit nothing`] : [])];
}

const keyOf = (correction: Correction): string => JSON.stringify(correction);

const MOST_SHOWN = 10;
const MOST_QUOTED = 60;

const quoted = (text: string): string => cutShort(text, MOST_QUOTED);

const nameOf = (correction: OfArticles): string =>
  isOfName(correction)
    ? `nobody is called ${correction.name}`
    : `${correction.article} has no such statement: ${quoted(correction.quote)}`;
