import type { Cue } from '../lists/cues.ts';
import { FixedSet } from '../model/symbols.ts';
import { outletOf } from '../reading/media.ts';
import { at, phraseOf, type Reading, type Run } from '../reading/reading.ts';

/** `Theo | báo cáo (của A)`, `theo | lời khai ban đầu`: of a cue with a noun the noun names who says it, where nobody else does, or a paper of his. */
export function paperIn(reading: Reading, cue: Cue | null, source: Run): Run | null {
  if (cue === null || cue.entry.kind !== 'according' || cue.last === cue.first) return null;
  const noun = { first: cue.first + 1, end: cue.last + 1 };
  const { documentWords, papers } = reading.language.clause;
  const phrase = phraseOf(reading, noun.first, noun.end);
  if (!documentWords.has(phrase) && !papers.has(phrase)) return null;
  const none = source.end === source.first;
  const behind = source.first - noun.end;
  if (none) return papers.has(phrase) ? noun : null;
  if (behind < 0 || behind > 1 || outletOf(reading, source) !== undefined) return null;
  const goesOn = behind === 0 && !WHO.has(reading.classes[source.first]) && !at(reading, source.first).capital;
  return goesOn || papers.has(phrase) ? { first: noun.first, end: source.end } : null;
}

/** Classes of words that begin a phrase for somebody. */
const WHO = new FixedSet(['name', 'person', 'body', 'pronoun', 'determiner', 'capital']);
