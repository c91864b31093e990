import * as z from 'zod';
import { ACTS } from '../core/acts.ts';
import { STANCES } from '../core/stances.ts';
import type { Act, Comparator, EntityKind, Form, Stance } from '../core/types.ts';

type SpanShape = { start: z.ZodInt; end: z.ZodInt };

/** `start` and `end` of a stretch of `text`, to be spread into what stands there. */
export const spanShape: SpanShape = {
  start: z.int().nonnegative().describe('First UTF-16 code unit.'),
  end: z.int().nonnegative().describe('End-exclusive UTF-16 code unit.'),
};

export const span: z.ZodObject<SpanShape> = z
  .object(spanShape)
  .meta({ id: 'Span', description: 'A stretch of the article text in UTF-16 code units, end-exclusive, never empty.' });

export const act: z.ZodType<Act> = z.enum(ACTS);

export const stance: z.ZodEnum<{ [one in Stance]: one }> = z.enum(STANCES);

export const form: z.ZodType<Form> = z.enum(['direct', 'indirect', 'mixed']);

export const entityKind: z.ZodType<EntityKind> = z.enum([
  'person',
  'organization',
  'country',
  'place',
  'group',
  'document',
  'unnamed',
]);

export const comparator: z.ZodType<Comparator> = z.enum([
  'exact',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'about',
  'range',
]);

type Bound = z.ZodNullable<z.ZodNumber>;

export const figure: z.ZodObject<
  SpanShape & { low: Bound; high: Bound; comparator: typeof comparator; unit: z.ZodString }
> = z
  .object({
    ...spanShape,
    low: z.number().nullable().describe('The least that it can be; null: open. moreThan leaves out the number itself.'),
    high: z.number().nullable().describe('The most that it can be; null: open. lessThan leaves out the number itself.'),
    comparator,
    unit: z.string().describe("What is counted, in the article's words."),
  })
  .meta({ id: 'Figure', description: 'A quantity with its bounds.' });

export const statementRef: z.ZodObject<{ article: z.ZodString; statement: z.ZodString }> = z
  .object({ article: z.string(), statement: z.string() })
  .meta({ id: 'StatementRef', description: 'A statement by article id and statement id.' });
