import { isAdded } from '../../src/core/corrections/added.ts';
import type { Words } from '../words/words.ts';
import type { Saying } from './dossier-index.ts';

/** What a person has set right, in words; where that is nothing but the statement itself, that somebody has looked at it or added it. */
export function describeCorrected({ corrected, statement }: Saying, words: Words['saying']): string {
  const fields = corrected.filter((field) => field !== 'statement').map((field) => words.correctedField[field]);
  const whole = isAdded(statement) ? words.added : words.lookedAt;
  return (isAdded(statement) ? [whole, ...fields] : fields.length > 0 ? fields : [whole]).join(', ');
}
