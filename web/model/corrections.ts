import { isAnswer, isOfName, isOfQuestion } from '../../src/core/corrections/kinds.ts';
import { isSamePhrase } from '../../src/core/text/index.ts';
import type {
  AnswerCorrection,
  Correction,
  EntityCorrection,
  QuestionCorrection,
  StatementCorrection,
  StatementPlace,
} from './contract.ts';

/** What an entity correction can set right. */
export type EntityField = 'party' | 'is';
const ENTITY_FIELDS: readonly EntityField[] = ['party', 'is'];

/** Of a statement itself, not of what it answers. */
export const isOfStatement = (correction: Correction): correction is StatementCorrection =>
  'quote' in correction && !isAnswer(correction);

/** Whether a correction is about these characters. */
export const isSameStatement = (a: Correction, b: StatementPlace): boolean =>
  'quote' in a &&
  a.article === b.article &&
  a.quote === b.quote &&
  a.content.start === b.content.start &&
  a.content.end === b.content.end;

/** The corrections without these fields of the names that are meant; one that has no other field goes. */
export function withoutFields(
  corrections: readonly Correction[],
  fields: readonly EntityField[],
  isMeant: (correction: EntityCorrection) => boolean,
): readonly Correction[] {
  return corrections.flatMap((one): readonly Correction[] => {
    if (!isOfName(one) || !isMeant(one)) return [one];
    const { party, is, ...rest } = one;
    const kept = {
      ...(party !== undefined && !fields.includes('party') && { party }),
      ...(is !== undefined && !fields.includes('is') && { is }),
    };
    return Object.keys(kept).length > 0 ? [{ ...rest, ...kept }] : [];
  });
}

/**
 * The corrections of a report together with those that were gathered on its page. What is said later about the same statement, the
 * same answer of it, or the same field of a name, stands in the stead of what was said earlier.
 *
 * A statement's corrections become one at the place of the earlier: the names in it may be set right further down. Those of names and
 * questions come last, for the page has these as all earlier ones have left them.
 */
export function mergeCorrections(
  earlier: readonly Correction[],
  gathered: readonly Correction[],
): readonly Correction[] {
  return inOrder(gathered).reduce<readonly Correction[]>((merged, correction) => {
    if (isOfName(correction)) return putName(merged, correction);
    if (isOfQuestion(correction)) return putQuestion(merged, correction);
    return isAnswer(correction) ? putAnswer(merged, correction) : putStatement(merged, correction);
  }, earlier);
}

/** The page has the question as all earlier ones have left it; what is turned twice is as it was. */
function putQuestion(merged: readonly Correction[], correction: QuestionCorrection): readonly Correction[] {
  const { question, is, turned } = correction;
  const isOpposite = (one: Correction): boolean =>
    isOfQuestion(one) && one.turned === true && [one.question, one.is].every((other) => isSamePhrase(other, question));
  const before = merged.findLastIndex(isOpposite);
  const undone = turned === true && isSamePhrase(question, is) && before >= 0;
  return undone ? merged.toSpliced(before, 1) : [...merged, correction];
}

const putAnswer = (merged: readonly Correction[], correction: AnswerCorrection): readonly Correction[] => [
  ...merged.filter(
    (one) => !(isAnswer(one) && isSameStatement(one, correction) && isSamePhrase(one.question, correction.question)),
  ),
  correction,
];

/** Statements first, for they can bring in the names that the others are about; then parties, for the names by which they go may be set right. */
function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const ofStatements = corrections.filter(isOfStatement);
  const ofNames = corrections.filter(isOfName);
  return [
    ...ofStatements,
    ...corrections.filter(isAnswer),
    ...ofNames.filter(({ is }) => is === undefined),
    ...inTurn(
      ofNames.filter(({ is }) => is !== undefined),
      // A name becomes another's only when that one has got its own.
      (one, other) => isSamePhrase(other.name, one.is ?? ''),
    ),
    ...inTurn(
      corrections.filter(isOfQuestion),
      // What joins an issue does so before that gets another question.
      (one, other) => isSamePhrase(other.is, one.question),
    ),
  ];
}

/** Each when no other is left that it waits for: all are meant of the names and questions on the page. */
function inTurn<T>(corrections: readonly T[], waitsFor: (one: T, other: T) => boolean): readonly T[] {
  const left = [...corrections];
  const ordered: T[] = [];
  while (left.length > 0) {
    const free = left.findIndex((one) => !left.some((other) => other !== one && waitsFor(one, other)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/**
 * What was gathered, by the names and questions that are left when renamings are withdrawn that the page was made with. What the
 * articles have, too, was not made by the renaming, but joined by it: it stays.
 */
export function underFormerNames(
  gathered: readonly Correction[],
  withdrawn: readonly Correction[],
  texts: readonly string[],
): readonly Correction[] {
  const isNew = (words: string): boolean => !texts.some((text) => text.toLowerCase().includes(words.toLowerCase()));
  const formerOf = (renames: readonly (readonly [former: string, is: string])[]) => {
    const made = renames.filter(([, is]) => isNew(is));
    return (words: string): string => made.find(([, is]) => isSamePhrase(is, words))?.[0] ?? words;
  };
  const name = formerOf(
    withdrawn.flatMap((one) => (isOfName(one) && one.is !== undefined ? [[one.name, one.is]] : [])),
  );
  const question = formerOf(withdrawn.flatMap((one) => (isOfQuestion(one) ? [[one.question, one.is]] : [])));
  return gathered.map((one): Correction => {
    if (isOfName(one)) return { ...one, name: name(one.name) };
    if ('question' in one) return { ...one, question: question(one.question) };
    return one.speakers === undefined ? one : { ...one, speakers: one.speakers.map(name) };
  });
}

function putName(merged: readonly Correction[], correction: EntityCorrection): readonly Correction[] {
  const told = ENTITY_FIELDS.filter((field) => correction[field] !== undefined);
  const isSame = ({ name }: EntityCorrection): boolean => isSamePhrase(name, correction.name);
  const kept = withoutFields(merged, told, (one) => one.article === correction.article && isSame(one));
  // What is told for one article goes on outranking what is told for all.
  const special = (one: Correction): boolean =>
    correction.article === undefined &&
    isOfName(one) &&
    one.article !== undefined &&
    isSame(one) &&
    told.some((field) => one[field] !== undefined);
  const at = kept.findIndex(special);
  return kept.toSpliced(at < 0 ? kept.length : at, 0, correction);
}

function putStatement(merged: readonly Correction[], correction: StatementCorrection): readonly Correction[] {
  const none = correction.statement === 'wrong';
  const others = none ? merged.filter((one) => !(isAnswer(one) && isSameStatement(one, correction))) : merged;
  const at = others.findLastIndex((one) => isOfStatement(one) && isSameStatement(one, correction));
  const earlier = others[at];
  if (earlier === undefined || !isOfStatement(earlier)) return [...others, correction];
  return others.toSpliced(at, 1, ...mergeStatement(earlier, correction));
}

/** None when a statement that a person had added turns out to be none. */
function mergeStatement(earlier: StatementCorrection, later: StatementCorrection): readonly StatementCorrection[] {
  const wasAdded = earlier.statement === 'missing';
  if (later.statement === 'wrong') return wasAdded ? [] : [later];
  const { statement: before, ...fields } = { ...earlier, ...later };
  const statement = wasAdded ? 'missing' : (later.statement ?? (before === 'wrong' ? undefined : before));
  return [{ ...fields, ...(statement && { statement }) }];
}

/** The corrections that bear on a statement: its own, and those of the names that say it. */
export function correctionsOn(
  corrections: readonly Correction[],
  own: StatementPlace,
  speakers: readonly string[],
): readonly Correction[] {
  return corrections.filter((correction) =>
    isOfName(correction)
      ? (correction.article ?? own.article) === own.article &&
        speakers.some((name) => isSamePhrase(name, correction.name))
      : isSameStatement(correction, own),
  );
}

/** The statements of an article that the program has not found. */
export const addedIn = (corrections: readonly Correction[], article: string): readonly StatementCorrection[] =>
  corrections.filter(
    (one): one is StatementCorrection => isOfStatement(one) && one.article === article && one.statement === 'missing',
  );

/** Whether two lists hold the same corrections, in whatever order. */
export function isSameSet(a: readonly Correction[], b: readonly Correction[]): boolean {
  const held = new Set(a.map((one) => JSON.stringify(one)));
  return a.length === b.length && b.every((one) => held.has(JSON.stringify(one)));
}
