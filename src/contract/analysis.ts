import * as z from 'zod';
import type { ArticleAnalysis } from '../core/types.ts';
import { act, entityKind, figure, form, span, spanShape } from './parts.ts';
import type { Same } from './same-type.ts';
import { isOfCalendar, PUBLISHED, READ_TIMEX } from './timex.ts';

const NO_TIMEX = 'no date of the calendar in TIMEX3';
const timex = z.string().regex(READ_TIMEX, NO_TIMEX).refine(isOfCalendar, NO_TIMEX);
const NO_DATE = 'no date of the calendar in ISO 8601';
const published = z
  .string()
  .regex(PUBLISHED, NO_DATE)
  .refine((value) => isOfCalendar(value.slice(0, 'YYYY-MM-DD'.length)), NO_DATE);

const noise = z
  .object({
    ...spanShape,
    kind: z.enum(['caption', 'credit', 'byline', 'dateline', 'teaser']),
    // Noise that people marked names no rule.
    rule: z.string().default(''),
  })
  .meta({ id: 'Noise', description: "Text in the body that is not the article's prose." });

const dateMention = z
  .object({
    ...spanShape,
    value: timex.describe('TIMEX3: 2024-10-31, 2024-10, 2024, 2024-W43, 2024-Q3, 2024-SU, A/B, XXXX-10-31.'),
    inferred: z.boolean().describe('The year or more came from context.'),
  })
  .meta({ id: 'DateMention' });

const entity = z
  .object({
    id: z.string(),
    name: z.string().describe('The fullest name that the article gives, without titles.'),
    kind: entityKind,
    party: z.string().exactOptional().describe('The state, organization, company or camp it speaks for.'),
    partyInferred: z
      .literal(true)
      .exactOptional()
      .describe(
        'No words beside a mention tell the party: it comes from elsewhere in the article, from other articles of the story or from a list of known figures.',
      ),
    roles: z.array(z.string()),
    aliases: z.array(z.string()),
    corrected: z
      .array(z.enum(['name', 'party', 'partyHere']))
      .exactOptional()
      .describe('What a person has set right; partyHere: the party, for this article alone.'),
  })
  .meta({ id: 'Entity' });

const statement = z
  .object({
    id: z.string(),
    content: span.describe('What is attributed.'),
    cue: span.nullable().describe('The verb or phrase that attributes; null for a quotation or sentence without one.'),
    source: span.nullable().describe('The noun phrase that names who speaks; null when implicit.'),
    speakers: z.array(z.string()).describe('Entity ids.'),
    act: act.describe('deny: the content is what is denied, or is itself the denial; the cue tells which.'),
    form: form.describe('direct: all in quote marks; mixed: partly.'),
    saidOn: timex
      .nullable()
      .describe('When it was said, as exact as known, as TIMEX3: 2024-10-31, 2024-10, XXXX-10-31 for an unknown year.'),
    // People who mark days infer none.
    saidOnInferred: z
      .boolean()
      .default(false)
      .describe('The day, or its year, is told elsewhere than beside the statement, or came from context.'),
    saidOnFrom: span
      .exactOptional()
      .describe('The words from which the day was read, beside the statement or elsewhere in the article.'),
    via: z.array(z.string()).describe('News media that relayed the statement, as the article names them.'),
    nestedIn: z.string().exactOptional().describe('Id of the statement in whose content this one stands.'),
    rule: z
      .string()
      .describe(
        'How source, cue and content lie: cue-content, quote-cue, content-cue, cue-alone (`declined to comment`), quote (no cue), turn or follow-up.',
      ),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('The probability that it is a statement; 1 where a person has said so.'),
    corrected: z
      .array(z.enum(['statement', 'speakers', 'act', 'saidOn', 'stance']))
      .exactOptional()
      .describe('What a person has set right or, `statement`, found right.'),
  })
  .meta({ id: 'Statement', description: 'An attribution relation: source, cue and content.' });

const diagnostic = z
  .object({ code: z.string(), message: z.string(), span: span.exactOptional() })
  .meta({ id: 'Diagnostic' });

const shape = z
  .object({
    id: z.string().min(1),
    title: z.string().exactOptional(),
    url: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    published: published.exactOptional().describe('ISO 8601 date or date and time.'),
    text: z.string().describe('NFC with "\\n" line ends: the one text that all offsets count in.'),
    language: z.string(),
    noise: z.array(noise),
    sentences: z.array(span),
    dates: z.array(dateMention),
    figures: z.array(figure),
    entities: z.array(entity),
    mentions: z.array(z.object({ ...spanShape, entity: z.string() }).meta({ id: 'Mention' })),
    statements: z.array(statement),
    diagnostics: z.array(diagnostic),
  })
  .meta({ id: 'ArticleAnalysis', description: 'What `doichieu analyze --jsonl` prints, one a line.' });

true satisfies Same<z.infer<typeof shape>, ArticleAnalysis>;

/** Contract 1. Checks the shape; {@link findBrokenReferences} checks what a shape cannot say. */
export const analysisSchema: z.ZodType<ArticleAnalysis> = shape;
