import type { Token } from '../text/index.ts';
import type { DateMention, Diagnostic } from '../types.ts';
import { findUnreadableDate } from './published.ts';
import type { DiagnosticWords } from './words.ts';

export { withReadableDate } from './published.ts';
export type { DiagnosticWords } from './words.ts';

/** Fewer words than this say too little about their language. */
const LEAST_WORDS = 20;

/** What is odd about an article, so that its reader knows what the analysis cannot be trusted in. */
export function diagnose(
  published: string | undefined,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  words: DiagnosticWords,
): Diagnostic[] {
  const unreadable = findUnreadableDate(published);
  const isDated = published !== undefined && unreadable.length === 0;
  return [...findForeignText(tokens, words), ...unreadable, ...(isDated ? [] : findOpenYears(dates))];
}

function findForeignText(tokens: readonly Token[], { commonWords, leastShare, name }: DiagnosticWords): Diagnostic[] {
  let total = 0;
  let common = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    total++;
    if (commonWords.has(token)) common++;
  }
  if (total === 0) return [{ code: 'no-words', message: 'The text holds no words.' }];
  if (total < LEAST_WORDS || common >= total * leastShare) return [];
  const message = `The text does not read like ${name}: ${common} of its ${total} words are common ones. Little can be found in it.`;
  return [{ code: 'other-language', message }];
}

function findOpenYears(dates: readonly DateMention[]): Diagnostic[] {
  const open = dates.filter((date) => date.value.includes('XXXX'));
  const [first] = open;
  if (first === undefined) return [];
  const message = `The year of ${open.length} of ${dates.length} dates is unknown, since the article has no publication date.`;
  return [{ code: 'no-publication-date', message, span: { start: first.start, end: first.end } }];
}
