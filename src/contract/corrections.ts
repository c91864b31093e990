import * as z from 'zod';
import type {
  AnswerCorrection,
  Correction,
  EntityCorrection,
  QuestionCorrection,
  StatementCorrection,
} from '../core/types.ts';
import { act, span, stance } from './parts.ts';
import type { Same } from './same-type.ts';
import { isTimex, TIMEX } from './timex.ts';

const name = z.string().regex(/\S/u, 'it is blank');
const question = z.string().regex(/[\p{L}\p{N}]/u, 'it has no words');
const NO_DAY = 'no day of the calendar; write it as 2025-03-14, 2025-03, XXXX-03-14 or 2025-03-14/2025-03-16';
const note = z.string().exactOptional().describe('For people; the program does not read it.');

const place = {
  article: z.string().describe('Id of the article.'),
  content: span,
  quote: name.describe('The characters of the content, by which it is found again in a text that has moved.'),
} as const;

const ofStatement = z
  .strictObject({
    ...place,
    statement: z
      .enum(['right', 'wrong', 'missing'])
      .exactOptional()
      .describe('wrong: it is none, and is left out; missing: it was not found; right: somebody has looked at it.'),
    speakers: z
      .array(name)
      .exactOptional()
      .describe("Names, as the article's entities bear them or new ones; none: nobody is known to say it."),
    act: act.exactOptional(),
    saidOn: z
      .string()
      .regex(TIMEX, NO_DAY)
      .refine(isTimex, NO_DAY)
      .nullable()
      .exactOptional()
      .describe('When it was said, as TIMEX3; null: not told.'),
    note,
  })
  .meta({ id: 'StatementCorrection', description: 'What is given here stands in the stead of what was read.' });

const ofAnswer = z
  .strictObject({
    ...place,
    question: question.describe('The question of an issue of its story, or a new one.'),
    stance: z.enum([...stance.options, 'none']).describe('none: it does not belong there.'),
    note,
  })
  .meta({
    id: 'AnswerCorrection',
    description: 'What a statement answers: those that are told to answer one question stand in one issue.',
  });

const ofQuestion = z
  .strictObject({
    question: question.describe('The question of an issue, as it is put.'),
    is: question.describe(
      'How it ought to be put; where another issue of the story has that question, the two become one.',
    ),
    turned: z.boolean().exactOptional().describe('It puts the question the other way round: whoever affirmed denies.'),
    note,
  })
  .meta({ id: 'QuestionCorrection', description: 'Of the issue that has this question.' });

const ofEntity = z
  .strictObject({
    name: name.describe('The entity by the name that it has in the analysis.'),
    article: z.string().exactOptional().describe('Id of the only article that it is about.'),
    party: name.nullable().exactOptional().describe('Whom it speaks for; null: for nobody but itself.'),
    is: name.exactOptional().describe('The name that it ought to have; where an entity has that, the two become one.'),
    note,
  })
  .meta({ id: 'EntityCorrection', description: 'Of the entities of one name, in all articles or in one.' });

true satisfies Same<z.infer<typeof ofStatement>, StatementCorrection>;
true satisfies Same<z.infer<typeof ofAnswer>, AnswerCorrection>;
true satisfies Same<z.infer<typeof ofEntity>, EntityCorrection>;
true satisfies Same<z.infer<typeof ofQuestion>, QuestionCorrection>;

export const correction: z.ZodType<Correction> = z.union([ofAnswer, ofStatement, ofEntity, ofQuestion]);

/** What `--corrections` takes: what people have set right in analyses; a dossier that holds corrections is such a file, too. */
export const correctionsSchema: z.ZodType<{ readonly corrections: readonly Correction[] }> = z
  .object({ corrections: z.array(correction) })
  .meta({
    id: 'Corrections',
    description: 'What people have set right in analyses; it outranks what the program reads.',
  });
