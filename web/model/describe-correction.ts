import { isAnswer, isOfName, isOfQuestion } from '../../src/core/corrections/kinds.ts';
import type { Words } from '../words/words.ts';
import type { Correction } from './contract.ts';

/** A correction in words: what is set right, and how. */
export function describeCorrection(
  correction: Correction,
  words: Words,
): readonly (readonly [label: string, value: string])[] {
  const { setRight } = words;
  const { note } = correction;
  const fields = fieldsOf(correction, words);
  return [...fields, [setRight.note, note] as const].flatMap(([label, value]) =>
    value === undefined ? [] : [[label, value] as const],
  );
}

type Field = readonly [label: string, value: string | undefined];

function fieldsOf(correction: Correction, words: Words): readonly Field[] {
  const { setRight, corrections } = words;
  if (isOfName(correction))
    return [
      [setRight.rightName, correction.is],
      [setRight.party, correction.party === null ? setRight.alone : correction.party],
      [corrections.where, correction.article === undefined ? undefined : setRight.onlyHere],
    ];
  if (isAnswer(correction))
    return [
      [setRight.issue, correction.question],
      [setRight.stance, { ...words.stance, none: setRight.noStance }[correction.stance]],
    ];
  if (isOfQuestion(correction))
    return [
      [setRight.rightQuestion, correction.is === correction.question ? undefined : correction.is],
      [setRight.direction, correction.turned ? setRight.turned : undefined],
    ];
  return [
    [corrections.statement, correction.statement && corrections.verdict[correction.statement]],
    [setRight.speakers, correction.speakers && (correction.speakers.join('; ') || setRight.nobody)],
    [setRight.act, correction.act && words.act[correction.act]],
    [setRight.day, correction.saidOn === null ? words.saying.dateNone : correction.saidOn],
  ];
}
