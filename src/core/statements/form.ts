import type { Form } from '../types.ts';
import { at, type Reading, type Run } from './reading/reading.ts';

const MARKS = new Set(['"', '“', '”', '«', '»']);

/** Direct: the marks enclose the content; mixed: marks stand inside it; indirect: neither. By the marks alone, not by judgement. */
export function formOf(reading: Reading, content: Run, cue: number): Form {
  const quote = reading.quoteAt[content.first] ?? -1;
  const whole = quote >= 0 && quote === reading.quoteAt[content.end - 1] && quote !== reading.quoteAt[cue];
  if (whole) return 'direct';
  for (let index = content.first; index < content.end; index++) if (MARKS.has(at(reading, index).text)) return 'mixed';
  return 'indirect';
}
