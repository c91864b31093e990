import { bucket, fixed, flag, type Sink, template } from '../model/symbols.ts';
import type { Quote } from '../reading/quotes.ts';
import { at, type Reading } from '../reading/reading.ts';
import { classAt, lowerAt } from '../reading/reading-symbols.ts';

const T_LENGTH = template('length');
const T_LENGTH_CAPITAL = template('length+capital');
const T_BEFORE = template('before');
const T_BEFORE_CAPITAL = template('before+capital');
const T_BEFORE_LENGTH = template('before+length');
const T_BEFORE_WORD = template('before word');
const T_CLOSED = template('closed');
const T_AFTER = template('after');
const T_BALANCED = template('balanced');
const T_SINCE = template('since');
const T_SINCE_BEFORE = template('since+before');
const T_AFTER_QUOTE = template('after quote');
const T_AFTER_QUOTE_CAPITAL = template('after quote+capital');
const T_CUE_BEFORE = template('cue before');

const EDGE = fixed('edge');
const CAPITAL = fixed('capital');
const SMALL = fixed('small');
const CLOSED = fixed('closed');
const OPEN = fixed('open');
const CUE = fixed('cue');
const NONE = fixed('none');

/** What stands around a quotation that no cue claims. */
export interface FreeQuote {
  readonly quote: Quote;
  /** Tokens since the end of the last statement found before it; 1000 when there is none. */
  readonly sinceStatement: number;
  /** The last statement before it is a quotation too. */
  readonly afterQuote: boolean;
}

/** What tells whether an unclaimed quotation is speech: not a title, nickname or scare quote. */
export function describeQuote(reading: Reading, { quote, sinceStatement, afterQuote }: FreeQuote, sink: Sink): void {
  const { open, close } = quote;
  const length = bucket(close - open - 1);
  const before = open === 0 || reading.sentenceAt[open] === 1 ? EDGE : classAt(reading, open - 1);
  const capital = at(reading, open + 1).capital ? CAPITAL : SMALL;
  const closed = '.!?…'.includes(at(reading, close - 1).text) ? CLOSED : OPEN;
  const since = bucket(sinceStatement);
  sink.tell(T_LENGTH, length);
  sink.tell(T_LENGTH_CAPITAL, length, capital);
  sink.tell(T_BEFORE, before);
  sink.tell(T_BEFORE_CAPITAL, before, capital);
  sink.tell(T_BEFORE_LENGTH, before, length);
  sink.tell(T_BEFORE_WORD, lowerAt(reading, open - 1));
  sink.tell(T_CLOSED, closed, capital);
  sink.tell(T_AFTER, reading.sentenceAt[close + 1] === 1 ? EDGE : classAt(reading, close + 1));
  sink.tell(T_BALANCED, flag(quote.balanced));
  sink.tell(T_SINCE, since);
  sink.tell(T_SINCE_BEFORE, since, before);
  sink.tell(T_AFTER_QUOTE, flag(afterQuote), before);
  sink.tell(T_AFTER_QUOTE_CAPITAL, flag(afterQuote), capital, flag(sinceStatement < 6));
  sink.tell(T_CUE_BEFORE, followsCue(reading, open) ? CUE : NONE, before);
}

/** A cue begins at most so many tokens before a quotation. */
const REACH = 12;

function followsCue({ cueAt }: Reading, open: number): boolean {
  for (let index = open - 1; index >= Math.max(0, open - REACH); index--) if (cueAt[index] === 1) return true;
  return false;
}
