import type { BoardMark } from '../model/board.ts';
import { firstWords } from '../model/first-words.ts';
import { formatPeriod } from '../model/format-date.ts';
import { isUnsure, percent } from '../model/marks.ts';
import { carrierOf } from '../model/title-of.ts';
import type { Words } from '../words/words.ts';

/** Long enough to tell what was said, short enough to be listened to. */
const SPOKEN = 200;

/** A mark in words, for who does not see it: party, stance, date with its certainty, where it stands and what was said. */
export function describeMark({ saying, stance, confidence }: BoardMark, party: string, words: Words): string {
  const date = saying.period ? formatPeriod(saying.period, words.locale) : words.saying.undated;
  const when = {
    stated: date,
    completed: date,
    corrected: date,
    inferred: `${date} (${words.saying.inferred})`,
    published: words.saying.published(date),
    none: words.saying.undated,
  }[saying.dateSource];
  const text = firstWords(saying.text, SPOKEN);
  const told = saying.verbatim ? `“${text}”` : `${text} (${words.saying.paraphrase})`;
  const doubt = isUnsure(confidence) ? ` (${words.saying.unsure(percent(confidence))})` : '';
  const who = `${party || words.saying.unknownSpeaker} ${words.stance[stance]}${doubt}`;
  return [who, when, carrierOf(saying.article), told].join(', ');
}
