import type { Run } from './limits.ts';
import { at, type Reading } from './reading.ts';

/** The names of news media in a text, without the words for `newspaper` or `agency` before them; token indices, in order. */
export function findMedia(reading: Reading): Run[] {
  const { mediaNames, mediaWords } = reading.language.clause;
  const found: Run[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    const token = at(reading, first);
    if (!token.capital && token.kind !== 'number') continue;
    const end = longestName(reading, first, mediaNames) ?? namedOutlet(reading, first, mediaWords);
    if (end === null) continue;
    found.push({ first, end });
    first = end - 1;
  }
  return found;
}

const LONGEST = 6;

function longestName(reading: Reading, first: number, names: ReadonlySet<string>): number | null {
  if (!reading.language.mediaOpeners.has(at(reading, first).lower)) return null;
  let key = '';
  let found: number | null = null;
  for (let index = first; index < first + LONGEST && index < reading.tokens.length; index++) {
    key = index === first ? at(reading, index).lower : `${key} ${at(reading, index).lower}`;
    if (names.has(key)) found = index + 1;
  }
  return found;
}

/** A run of capitalized words right behind a word for `newspaper`, `agency` or `channel`. */
function namedOutlet(reading: Reading, first: number, mediaWords: ReadonlySet<string>): number | null {
  if (
    first === 0 ||
    reading.cueAt[first - 1] !== 0 ||
    !mediaWords.has(at(reading, first - 1).lower) ||
    at(reading, first).newline
  )
    return null;
  let end = first + 1;
  while (
    end < reading.tokens.length &&
    (at(reading, end).capital || at(reading, end).text === '-') &&
    !at(reading, end).newline
  )
    end += 1;
  while (end > first + 1 && !at(reading, end - 1).capital) end -= 1;
  return end;
}
