import { pairQuotes, tokenize } from '../text/index.ts';
import type { Form, Span } from '../types.ts';

/** Direct: the content lies in a quotation; mixed: a quotation, or a part of one, lies in it; indirect: neither. */
export function formAt(text: string, { start, end }: Span): Form {
  const tokens = tokenize(text);
  const closing = pairQuotes(tokens);
  let form: Form = 'indirect';
  for (const [at, { start: opens, end: opened }] of tokens.entries()) {
    const close = tokens[closing[at] ?? -1];
    if (close === undefined) continue;
    if (opens <= start && end <= close.end) return 'direct';
    if (opened < end && start < close.start) form = 'mixed';
  }
  return form;
}
