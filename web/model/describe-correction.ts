import type { Words } from '../words/words.ts';
import type { Correction } from './contract.ts';
import { isOfName } from './corrections.ts';

/** A correction in words: what is set right, and how. */
export function describeCorrection(
  correction: Correction,
  words: Words,
): readonly (readonly [label: string, value: string])[] {
  const { setRight, corrections } = words;
  const { note } = correction;
  const fields: (readonly [string, string | undefined])[] = isOfName(correction)
    ? [
        [setRight.rightName, correction.is],
        [setRight.party, correction.party === null ? setRight.alone : correction.party],
        [corrections.where, correction.article === undefined ? undefined : setRight.onlyHere],
      ]
    : [
        [corrections.statement, correction.statement && corrections.verdict[correction.statement]],
        [setRight.speakers, correction.speakers && (correction.speakers.join('; ') || setRight.nobody)],
        [setRight.act, correction.act && words.act[correction.act]],
        [setRight.day, correction.saidOn === null ? words.saying.dateNone : correction.saidOn],
        [setRight.stance, correction.stance && { ...words.stance, none: setRight.noStance }[correction.stance]],
      ];
  return [...fields, [setRight.note, note] as const].flatMap(([label, value]) =>
    value === undefined ? [] : [[label, value] as const],
  );
}
