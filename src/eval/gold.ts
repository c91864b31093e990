import * as z from 'zod';
import { act, comparator, entityKind, form } from '../contract/parts.ts';
import { isOfCalendar, READ_TIMEX } from '../contract/timex.ts';
import { findSlips, wrongPlaces } from './slips.ts';

/** `[start, end]` in UTF-16 code units of the text. */
export type Offsets = readonly [number, number];

type Absent = null | undefined;

export interface GoldStatement {
  readonly content?: Offsets | Absent;
  readonly cue?: Offsets | Absent;
  readonly source?: Offsets | Absent;
  /** Several speakers, and several parties, are joined by semicolons. */
  readonly speaker?: string | Absent;
  readonly kind?: string | Absent;
  readonly party?: string | Absent;
  readonly act: string;
  readonly form: string;
  readonly saidOn?: string | Absent;
  readonly via: readonly string[];
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  /** The story that it belongs to. */
  readonly cluster?: string | Absent;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly dates: readonly { readonly span?: Offsets | Absent; readonly value: string }[];
  readonly figures: readonly {
    readonly span?: Offsets | Absent;
    readonly value: readonly [number | null, number | null];
    readonly cmp: string;
  }[];
  readonly noise: readonly { readonly span?: Offsets | Absent }[];
}

const offsets = z.tuple([z.int(), z.int()]).nullish();
const bound = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const words = z.string().nullish();
const timex = z
  .string()
  .refine(
    (value) => READ_TIMEX.test(value) && isOfCalendar(value),
    'no day or period of the calendar; write it as 2025-03-14, 2025-03, 2025-W11, XXXX-03-14 or 2025-03-14/2025-03-16',
  );
/** What people add for people. */
const notes = { note: z.unknown().optional(), notes: z.unknown().optional() };

/** How objects are closed, and which words they may hold. */
interface Rules {
  readonly object: <Shape extends z.ZodRawShape>(shape: Shape) => z.ZodObject<Shape, z.core.$ZodObjectConfig>;
  readonly act: z.ZodType<string>;
  readonly form: z.ZodType<string>;
  readonly kind: z.ZodType<string>;
  readonly cmp: z.ZodType<string>;
  readonly timex: z.ZodType<string>;
}

const schemaBy = ({ object, act, form, kind, cmp, timex }: Rules): z.ZodType<GoldArticle> =>
  object({
    id: z.string().min(1),
    cluster: words,
    title: words,
    url: words,
    publisher: words,
    published: words,
    text: z.string(),
    statements: z.array(
      object({
        content: offsets,
        cue: offsets,
        source: offsets,
        speaker: words,
        kind: kind.nullish(),
        party: words,
        act,
        form,
        saidOn: timex.nullish(),
        via: z.array(z.string()).default([]),
        nested: z.boolean().nullish(),
        ...notes,
      }),
    ),
    dates: z.array(object({ span: offsets, value: timex, ...notes })),
    figures: z.array(object({ span: offsets, value: z.tuple([bound, bound]), cmp, unit: words, ...notes })),
    noise: z.array(object({ span: offsets, kind: words, ...notes })),
    ...notes,
  });

/** What can be scored. */
const usable = schemaBy({
  object: z.object,
  act: z.string(),
  form: z.string(),
  kind: z.string(),
  cmp: z.string(),
  timex: z.string(),
});

/** What makes sense, too: a key that it does not know is a known one, misspelt. */
export const careful: z.ZodType<GoldArticle> = schemaBy({
  object: z.strictObject,
  act,
  form,
  kind: entityKind,
  cmp: comparator,
  timex,
});

/** An annotated article, and what in it can never agree with an analysis: one line each, with its place. */
export interface ReadGold {
  readonly gold: GoldArticle;
  readonly slips: readonly string[];
}

/** A file that holds no annotated article, or one whose spans are no places in its text. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
  /** One line each, with the place in the file. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options);
    this.problems = problems;
  }
}

/** Reads one gold file, as docs/eval.md describes it. Throws a {@link GoldError} that tells why it cannot be scored. */
export function parseGold(json: string): ReadGold {
  const value = parseJson(json);
  const parsed = usable.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new GoldError(parsed.error.issues.map(problemOf), { cause: parsed.error });
  const gold = parsed.data;
  const outside = wrongPlaces(gold);
  if (outside.length > 0) throw new GoldError(outside);
  const { error } = careful.safeParse(value, { reportInput: true });
  return { gold, slips: [...(error?.issues ?? []).map(problemOf), ...findSlips(gold)] };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new GoldError([`it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`], { cause });
  }
}

/** The place, the value where it is a word that ought to be another, and what is wrong. */
function problemOf({ path, input, message }: z.core.$ZodIssue): string {
  const given = typeof input === 'string' ? [JSON.stringify(input)] : [];
  return [[path.join('.'), ...given].filter(Boolean).join(' '), message].filter(Boolean).join(': ');
}
