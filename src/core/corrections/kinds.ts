import type { AnswerCorrection, Correction, EntityCorrection, QuestionCorrection } from '../types.ts';

export const isOfName = (correction: Correction): correction is EntityCorrection => 'name' in correction;

/** Of the question of an issue, and so of no article. */
export const isOfQuestion = (correction: Correction): correction is QuestionCorrection =>
  'question' in correction && !isAnswer(correction);

/** Of what a statement answers. */
export const isAnswer = (correction: Correction): correction is AnswerCorrection =>
  'question' in correction && 'quote' in correction;
