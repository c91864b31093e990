import { isAnswer, isOfQuestion } from '../../src/core/corrections/kinds.ts';
import { isSamePhrase } from '../../src/core/text/index.ts';
import { clean } from './clean.ts';
import type { Correction, Stance, StatementPlace } from './contract.ts';
import { isSameStatement } from './corrections.ts';

/** What a statement answers to one question, as a form shows it. */
export interface DraftAnswer {
  question: string;
  /** Empty: as it was read. */
  stance: Stance | 'none' | '';
  /** As it was read; none where a person has given the question. */
  readonly read: Stance | undefined;
  /** As it was shown first: what is not changed in a form sets nothing right. */
  readonly shown: Readonly<Pick<DraftAnswer, 'question' | 'stance'>>;
}

/** The answers that were read, and those that were gathered to other questions. */
export function openAnswers(
  place: StatementPlace,
  read: readonly { readonly question: string; readonly stance: Stance }[],
  gathered: readonly Correction[],
): DraftAnswer[] {
  const told = gathered.filter(isAnswer).filter((one) => isSameStatement(one, place));
  const open = (question: string, stance: Stance | undefined): DraftAnswer => {
    const own = told.find((one) => isSamePhrase(one.question, question))?.stance ?? '';
    return { question, stance: own, read: stance, shown: { question, stance: own } };
  };
  const others = told.filter((one) => !read.some(({ question }) => isSamePhrase(one.question, question)));
  return [
    ...read.map(({ question, stance }) => open(question, stance)),
    ...others.map(({ question }) => open(question, undefined)),
  ];
}

/** A row for a question that the statement was not read to answer. */
export const newAnswer = (): DraftAnswer => ({
  question: '',
  stance: 'affirm',
  read: undefined,
  shown: { question: '', stance: '' },
});

/** What was gathered, with the answers that were changed, and why. */
export function saveAnswers(
  answers: readonly DraftAnswer[],
  place: StatementPlace,
  gathered: readonly Correction[],
  note = '',
): readonly Correction[] {
  const why = clean(note);
  return answers.reduce((set, { stance, read, shown, ...answer }) => {
    const question = clean(answer.question);
    if (question === shown.question && stance === shown.stance) return set;
    const isReplaced = (one: Correction): boolean =>
      isAnswer(one) &&
      isSameStatement(one, place) &&
      [shown.question, question].some((asked) => isSamePhrase(asked, one.question));
    const others = set.filter((one) => !isReplaced(one));
    if (question === '' || stance === '' || stance === read) return others;
    return [...others, { ...place, question, stance, ...(why !== '' && { note: why }) }];
  }, gathered);
}

/** How a question is put, as a form shows it. */
export interface DraftQuestion {
  /** The question as it ought to be, or that of another issue. */
  is: string;
  turned: boolean;
  note: string;
}

export function openQuestion(question: string, gathered: readonly Correction[]): DraftQuestion {
  const own = gathered.find((one) => isOfQuestion(one) && isSamePhrase(one.question, question));
  const { is, turned = false, note = '' } = own && isOfQuestion(own) ? own : { is: question };
  return { is, turned, note };
}

/** What was gathered, with how this question ought to be put in the stead of what it held about that. */
export function saveQuestion(
  { turned, ...draft }: DraftQuestion,
  question: string,
  gathered: readonly Correction[],
): readonly Correction[] {
  const others = gathered.filter((one) => !(isOfQuestion(one) && isSamePhrase(one.question, question)));
  const is = clean(draft.is) || question;
  const note = clean(draft.note);
  if (is === clean(question) && !turned) return others;
  return [...others, { question, is, ...(turned && { turned }), ...(note !== '' && { note }) }];
}
