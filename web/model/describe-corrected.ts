import type { Words } from '../words/words.ts';
import type { Statement } from './contract.ts';
import type { Saying } from './dossier-index.ts';

/** A person has found it, the program has not. */
export const isAdded = ({ rule }: Statement): boolean => rule === 'correction';

/** What a person has set right, in words; where that is nothing but the statement itself, that somebody has looked at it or added it. */
export function describeCorrected({ corrected, statement }: Saying, words: Words['saying']): string {
  const fields = corrected.filter((field) => field !== 'statement').map((field) => words.correctedField[field]);
  const whole = isAdded(statement) ? words.added : words.lookedAt;
  return (isAdded(statement) ? [whole, ...fields] : fields.length > 0 ? fields : [whole]).join(', ');
}
