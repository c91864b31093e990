import * as z from 'zod';

/** `[start, end]` in UTF-16 code units of the text. */
type Offsets = readonly [number, number];

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

const shape: z.ZodType<GoldArticle> = z.object({
  id: z.string(),
  cluster: words,
  text: z.string(),
  statements: z.array(
    z.object({
      content: offsets,
      cue: offsets,
      source: offsets,
      speaker: words,
      kind: words,
      party: words,
      act: z.string(),
      form: z.string(),
      saidOn: words,
      via: z.array(z.string()).default([]),
    }),
  ),
  dates: z.array(z.object({ span: offsets, value: z.string() })),
  figures: z.array(z.object({ span: offsets, value: z.tuple([bound, bound]), cmp: z.string() })),
  noise: z.array(z.object({ span: offsets })),
});

/** Reads one gold file; throws an `Error` whose message tells the place of the first thing that is wrong. */
export function parseGold(json: string): GoldArticle {
  const parsed = shape.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const [first] = issues;
  const place = first === undefined || first.path.length === 0 ? 'the whole' : first.path.join('.');
  const more = issues.length > 1 ? `, and ${issues.length - 1} more` : '';
  throw new TypeError(`${place}: ${first?.message ?? ''}${more}`, { cause: parsed.error });
}
