import * as z from 'zod';
import type { Dossier } from '../core/types.ts';
import { analysisSchema } from './analysis.ts';
import { correction } from './corrections.ts';
import { figure, span, stance, statementRef } from './parts.ts';
import type { Same } from './same-type.ts';

const firstDay = z
  .string()
  .nullable()
  .describe('First day that its dated statements can have been said on, YYYY-MM-DD.');
const lastDay = z.string().nullable().describe('Last day that its dated statements can have been said on, YYYY-MM-DD.');
const right = z
  .number()
  .min(0)
  .max(1)
  .describe('The share that was right on stories left out, of those that looked as sure.');

const position = z
  .object({ party: z.string(), stance, from: firstDay, to: lastDay, statements: z.array(statementRef) })
  .meta({ id: 'Position', description: "A party's stance on an issue over a stretch of time." });

const shift = z
  .object({
    party: z.string(),
    from: stance,
    to: stance,
    on: z.string().nullable().describe('First day that `after` can have been said on, YYYY-MM-DD.'),
    before: statementRef,
    after: statementRef,
  })
  .meta({ id: 'Shift', description: 'A party changes its stance.' });

const side = z.object({ party: z.string(), statement: statementRef });
const contradiction = z
  .object({ a: side, b: side, confidence: right })
  .meta({ id: 'Contradiction', description: 'Two parties, or one with itself, hold opposite stances.' });

const issue = z
  .object({
    id: z.string(),
    question: z.string().describe("In the articles' own words, unless a person has put it."),
    corrected: z
      .literal(true)
      .exactOptional()
      .describe('A person has put the question, joined issues, or said that a statement answers it or does not.'),
    stances: z.array(statementRef.extend({ stance, confidence: right })),
    positions: z.array(position),
    shifts: z.array(shift),
    contradictions: z.array(contradiction),
  })
  .meta({ id: 'Issue', description: 'A yes/no question that several statements of a story bear on.' });

const figureRefShape = {
  article: z.string(),
  figure: z.int().nonnegative().describe("Place in that article's `figures`, from 0."),
} as const;

const figureConflict = z
  .object({
    about: z.string(),
    figures: z.array(z.object(figureRefShape)),
    kind: z.enum(['conflict', 'update']).describe('update: the later report replaces the earlier one.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'The share that told one quantity, of pairs of the corpus as near to each other that were judged by eye.',
      ),
  })
  .meta({ id: 'FigureConflict', description: 'Figures for the same quantity that cannot all be right.' });

const limit = z
  .object({
    statement: statementRef.nullable(),
    article: z.string(),
    span,
    bound: figure,
    period: z.string().exactOptional().describe('ISO 8601 duration over which the bound counts.'),
    held: z.array(
      z.object({
        ...figureRefShape,
        verdict: z.enum(['within', 'over', 'on course to exceed']),
        why: z.string().describe('The arithmetic, spelled out.'),
      }),
    ),
  })
  .meta({ id: 'Limit', description: 'A stated rule with a bound, and the figures held against it.' });

const source = z.object({ article: z.string(), span });
const happening = source
  .extend({ date: z.string().describe('TIMEX3 value.'), sources: z.array(source) })
  .meta({ id: 'Happening', description: 'A dated happening with the sentences that report it.' });

const story = z
  .object({
    id: z.string(),
    label: z.string(),
    articles: z.array(z.string()),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    accounts: z.array(z.object({ articles: z.array(z.string()) }).meta({ id: 'Account' })),
    issues: z.array(issue),
    figureConflicts: z.array(figureConflict),
    limits: z.array(limit),
    timeline: z.array(happening),
  })
  .meta({ id: 'Story', description: 'Articles about the same course of events.' });

const shape = z
  .object({
    generatedFrom: z.array(z.string()).describe('Ids of the articles it was made from, sorted.'),
    generatedBy: z
      .string()
      .exactOptional()
      .describe(
        'The program that made it, and its version: ids and limits of statements may be others in another one.',
      ),
    articles: z.array(analysisSchema),
    stories: z.array(story),
    corrections: z
      .array(correction)
      .exactOptional()
      .describe('What people have set right in the articles and issues, so that it can be kept.'),
    misfits: z
      .array(z.int().nonnegative())
      .exactOptional()
      .describe(
        'Places in `corrections`, from 0, of those that fit nothing in these articles, and so changed nothing.',
      ),
  })
  .meta({ id: 'Dossier', description: 'What `doichieu collate --json` prints and a report embeds.' });

true satisfies Same<z.infer<typeof shape>, Dossier>;

/** Contract 2. Checks the shape; {@link findBrokenReferences} checks what a shape cannot say. */
export const dossierSchema: z.ZodType<Dossier> = shape;
