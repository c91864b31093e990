import { type Emit, flag } from './model.ts';
import type { Quote } from './quotes.ts';
import { at, type Reading } from './reading.ts';
import { lengthClass } from './symbols.ts';

/** What stands around a quotation that no cue claims. */
export interface FreeQuote {
  readonly quote: Quote;
  /** Tokens since the end of the last statement found before it; 1000 when there is none. */
  readonly sinceStatement: number;
  /** The last statement before it is a quotation too. */
  readonly afterQuote: boolean;
}

/** What tells whether an unclaimed quotation is speech: not a title, nickname or scare quote. */
export function describeQuote(reading: Reading, { quote, sinceStatement, afterQuote }: FreeQuote, emit: Emit): void {
  const { open, close } = quote;
  const length = close - open - 1;
  const before = open === 0 || reading.sentenceAt[open] === 1 ? 'edge' : (reading.classes[open - 1] ?? 'edge');
  const last = at(reading, close - 1);
  const capital = at(reading, open + 1).capital ? 'capital' : 'small';
  const closed = '.!?…'.includes(last.text) ? 'closed' : 'open';
  emit('length', lengthClass(length));
  emit('length+capital', lengthClass(length), capital);
  emit('before', before);
  emit('before+capital', before, capital);
  emit('before+length', before, lengthClass(length));
  emit('before word', at(reading, open - 1).lower);
  emit('closed', closed, capital);
  emit(
    'after',
    close + 1 < reading.tokens.length && reading.sentenceAt[close + 1] !== 1
      ? (reading.classes[close + 1] ?? 'edge')
      : 'edge',
  );
  emit('balanced', flag(quote.balanced));
  emit('since', lengthClass(sinceStatement));
  emit('since+before', lengthClass(sinceStatement), before);
  emit('after quote', flag(afterQuote), before);
  emit('after quote+capital', flag(afterQuote), capital, flag(sinceStatement < 6));
  let cue = 'none';
  for (let index = open - 1; index >= Math.max(0, open - 12); index--) if (reading.cueAt[index] === 1) cue = 'cue';
  emit('cue before', cue, before);
}
