import { AS, is } from '../lexicon.ts';
import { calledAt, nameAt, type Reading, readCapitals } from './read-name.ts';
import { isNative } from './spelling.ts';

/** A part of a body's name. */
export interface Part {
  readonly end: number;
  readonly specific: boolean;
  readonly state?: boolean;
  readonly last?: boolean;
  /** A place or proper name: no small field word goes on from it. */
  readonly settled?: boolean;
  /** Made of small letters only. */
  readonly small?: boolean;
}

/** The dot of an abbreviated area word (`TP. Vinh`, `Q. Ba Đình`) ends no sentence. */
function afterDot({ tokens, words }: Reading, at: number): boolean {
  const [area, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return dot?.text === '.' && next?.capital === true && area !== undefined && !isNative(words, area);
}

export function areaPart(r: Reading, at: number): Part | null {
  const { tokens, words } = r;
  const start = afterDot(r, at) ? at + 1 : at;
  const name = nameAt(r, start);
  const token = tokens[start];
  const next = tokens[start + 1];
  // `huyện Đức Hòa`: the state is but the first word of the place.
  const longer = name?.sense.kind === 'country' && name.end === start + 1 && next?.capital === true && !next.newline;
  if (name !== undefined && !longer) return { end: name.end, specific: true, settled: true };
  if (token?.kind === 'number') return { end: start + 1, specific: true, settled: true };
  if (token?.capital !== true || token.newline) return null;
  if (words.openers.has(token.lower) && tokens[start + 1]?.capital !== true) return null;
  if (words.surnames.has(token.lower) && (calledAt(r, start) || (is(r, at - 1, AS.city) && runLength(r, start) > 2)))
    return null;
  const run = readCapitals(r, start, 3);
  if (run === null) return null;
  let end = run.end;
  for (let i = start + 1; i < run.end; i++) {
    const inside = tokens[i];
    if (inside !== undefined && words.surnames.has(inside.lower) && tokens[i + 1]?.capital === true) {
      end = i;
      break;
    }
  }
  return { end, specific: true, settled: true };
}

export function runLength(r: Reading, at: number): number {
  const run = readCapitals(r, at);
  return run === null ? 0 : run.end - run.from;
}
