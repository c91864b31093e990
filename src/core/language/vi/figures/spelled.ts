import type { SpelledNumber } from '../../../figures/words.ts';
import type { Token } from '../../../text/index.ts';
import numerals from '../words/figure-numerals.json' with { type: 'json' };

const ONES: ReadonlyMap<string, number> = new Map(Object.entries(numerals));
/** Forms that stand only after tens. */
const BOUND: ReadonlySet<string> = new Set(['mốt', 'tư', 'lăm', 'nhăm']);
/** Words that a number in words begins with. */
export const SPELLED_BEGINNINGS: readonly string[] = [...ONES.keys(), 'mười'].filter((word) => !BOUND.has(word));
const FILLER: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** Reads a number under a thousand in words: `hai mươi mốt`, `một trăm linh năm`, `mười`, `nửa`. */
export function readSpelled(tokens: readonly Token[], at: number): SpelledNumber | null {
  const first = tokens[at]?.lower ?? '';
  if (first === 'nửa') return { value: 0.5, end: at + 1 };
  if (first === 'một' && tokens[at + 1]?.lower === 'nửa') return { value: 0.5, end: at + 2 };
  const one = BOUND.has(first) ? undefined : ONES.get(first);
  if (one !== undefined && wordAt(tokens, at + 1) === 'trăm') return addTens(tokens, at + 2, one * 100);
  if (first === 'không' && wordAt(tokens, at + 1) === 'trăm') return addTens(tokens, at + 2, 0);
  return readTens(tokens, at);
}

function readTens(tokens: readonly Token[], at: number): SpelledNumber | null {
  const first = tokens[at]?.lower ?? '';
  if (first === 'mười') return addOne(tokens, at + 1, 10);
  const one = BOUND.has(first) ? undefined : ONES.get(first);
  if (one === undefined) return null;
  return wordAt(tokens, at + 1) === 'mươi' ? addOne(tokens, at + 2, one * 10) : { value: one, end: at + 1 };
}

/** What follows the hundreds: `linh năm`, `hai mươi`, `mười lăm`; a lone digit word is tens (`một trăm hai`), too rare to read. */
function addTens(tokens: readonly Token[], at: number, hundreds: number): SpelledNumber {
  const one = FILLER.has(wordAt(tokens, at)) ? ONES.get(wordAt(tokens, at + 1)) : undefined;
  if (one !== undefined) return { value: hundreds + one, end: at + 2 };
  const tens = readTens(tokens, at);
  return tens && tens.value >= 10 && tokens[at]?.newline !== true
    ? { value: hundreds + tens.value, end: tens.end }
    : { value: hundreds, end: at };
}

function addOne(tokens: readonly Token[], at: number, tens: number): SpelledNumber {
  const word = wordAt(tokens, at);
  const one = ONES.get(word);
  // "hai mươi năm" is twenty years: five after tens is "lăm".
  if (one === undefined || word === 'năm') return { value: tens, end: at };
  return { value: tens + one, end: at + 1 };
}

const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token && !token.newline ? token.lower : '';
};
