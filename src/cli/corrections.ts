import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { correctionsSchema } from '../contract/index.ts';
import { isAnswer, isOfName, isOfQuestion } from '../core/corrections/kinds.ts';
import type { ArticleAnalysis, Corrected, Correction, Dossier, QuestionCorrection } from '../core/index.ts';
import { isSamePhrase } from '../core/text/index.ts';
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

/** Of a correction that is neither of a statement nor of a name, what is wrong with it as the one that it is more like. */
function problemOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it is empty';
  const inner =
    issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0] : undefined;
  return [[...issue.path, ...(inner?.path ?? [])].join('.'), (inner ?? issue).message].filter(Boolean).join(': ');
}

/** How an analysis comes: as it was given, with what its dossier holds put in before, or made from its article just now. */
export type Given = 'as it is' | 'again';

type Correct = (analysis: ArticleAnalysis, corrections: readonly Correction[]) => Corrected;

/** Puts the corrections of a file, and those that dossiers hold, into one analysis after the other, and tells of those of the file that fitted none. */
export class Corrector {
  readonly #file: string;
  readonly #corrections: readonly Correction[];
  /** What the dossiers were made with that were read so far. */
  readonly #kept = new Map<string, Correction>();
  #due: Record<Given, readonly Correction[]>;
  readonly #fitting = new Set<string>();
  readonly #read = new Set<string>();

  constructor(file: string, corrections: readonly Correction[]) {
    this.#corrections = corrections;
    this.#file = file;
    this.#due = this.#sort();
  }

  keep(corrections: readonly Correction[]): void {
    for (const one of corrections) this.#kept.set(keyOf(one), one);
    this.#due = this.#sort();
  }

  /** What was put in, each once: what the dossiers hold, and then what the file does. */
  all(): readonly Correction[] {
    return this.#due.again;
  }

  put(analysis: ArticleAnalysis, given: Given, correct: Correct): ArticleAnalysis {
    const due = this.#due[given];
    const corrected = correct(analysis, due);
    for (const at of corrected.fitting) this.#fitting.add(keyOf(due[at] as Correction));
    this.#read.add(analysis.id);
    return corrected.analysis;
  }

  #sort(): Record<Given, readonly Correction[]> {
    const all = [...this.#kept.values(), ...this.#corrections];
    const last = new Map(all.map((one, at) => [keyOf(one), at]));
    const distinct = all.filter((one, at) => last.get(keyOf(one)) === at);
    return { again: distinct, 'as it is': distinct.filter((one) => !this.#kept.has(keyOf(one))) };
  }

  /** What fitted nothing, a few one by one and the others counted; corrections of articles that were not read are only counted. */
  notices(): readonly string[] {
    const isPut = (one: Correction): boolean => this.#fitting.has(keyOf(one)) || this.#kept.has(keyOf(one));
    const misfits = [...this.#corrections.entries()].filter(([, one]) => !isPut(one));
    const isElsewhere = ({ article }: OfArticles): boolean => article !== undefined && !this.#read.has(article);
    const ofArticles = misfits.flatMap(([at, one]) => (isOfQuestion(one) ? [] : [{ at, one }]));
    const here = ofArticles.filter(({ one }) => !isElsewhere(one));
    const elsewhere = ofArticles.length - here.length;
    return this.#told([
      ...shorten(here.map(({ at, one }) => `correction ${at + 1} fits nothing any more: ${nameOf(one)}`)),
      ...(elsewhere > 0 ? [`not given are the articles of ${elsewhere} of its corrections`] : []),
    ]);
  }

  /** What people say of issues that did not come about. */
  unasked({ stories }: Dossier): readonly string[] {
    const asked = [...stories.flatMap(({ issues }) => issues), ...this.all().filter(isOfQuestion)];
    const isAsked = (question: string): boolean => asked.some((one) => isSamePhrase(one.question, question));
    return this.#told(
      shorten(
        [...this.#corrections.entries()].flatMap(([at, one]) => {
          if (isOfQuestion(one)) return isAsked(one.is) ? [] : [makesNone(at, `nothing asks ${quoted(one.question)}`)];
          if (!isAnswer(one) || one.stance === 'none' || isAsked(one.question)) return [];
          return [makesNone(at, `it takes two statements of one story to ask ${quoted(one.question)}`)];
        }),
      ),
    );
  }

  #told(notices: readonly string[]): readonly string[] {
    return notices.map((notice) => `${this.#file}: ${notice}`);
  }
}

type OfArticles = Exclude<Correction, QuestionCorrection>;

function shorten(notices: readonly string[]): readonly string[] {
  const more = notices.length - MOST_SHOWN;
  return [...notices.slice(0, MOST_SHOWN), ...(more > 0 ? [`${more} more corrections fit nothing`] : [])];
}

const keyOf = (correction: Correction): string => JSON.stringify(correction);

const MOST_SHOWN = 10;
const MOST_QUOTED = 60;

const makesNone = (at: number, why: string): string => `correction ${at + 1} makes no issue: ${why}`;

const quoted = (text: string): string => cutShort(text, MOST_QUOTED);

const nameOf = (correction: OfArticles): string =>
  isOfName(correction)
    ? `nobody is called ${correction.name}`
    : `${correction.article} has no such statement: ${quoted(correction.quote)}`;
