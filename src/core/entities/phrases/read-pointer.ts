import { AS, is, match } from '../lexicon.ts';
import { textOf } from './affiliation.ts';
import { readBody } from './read-body.ts';
import { isAbbreviation } from './read-name.ts';
import type { PhraseReading } from './reading.ts';
import { expandedWords, foldedTokens } from './spelling.ts';

/** A word or two for a body or state that is named elsewhere: `giám đốc công ty`, `quan chức nước này`. */
export interface Pointer {
  readonly of: 'body' | 'country';
  /** Folded words that its name begins with; none for `cơ quan này`. */
  readonly words: readonly string[];
  /** What to call it when the article names no such body: only a phrase that says something about it. */
  readonly name: string | null;
}

/** Most words of no list after the head of a body: `ban quản lý tòa nhà`. */
const MAX_WORDS = 4;

/** Reads what stands at `from`, after the head of a role phrase or at the beginning of a phrase. */
export function readPointer(r: PhraseReading, from: number, end: number): Pointer | null {
  const at = match(r, from, AS.of)?.end ?? from;
  if (at >= end || is(r, at, AS.compound)) return null;
  const pronoun = match(r, at, AS.pronoun);
  if (pronoun !== undefined && pronoun.end <= end) {
    const { of } = pronoun.sense;
    return of === 'body' || of === 'country' ? { of, words: [], name: null } : null;
  }
  const body = readBody(r, at);
  if (body === null || body.end > end || body.medium || body.carried !== undefined) return null;
  const state = match(r, body.end, AS.pronoun);
  if (state?.sense.of === 'country' && state.end <= end) return { of: 'country', words: [], name: null };
  if (body.specific) return null;
  const last = plainEnd(r, body.end, Math.min(end, body.end + MAX_WORDS));
  const head = match(r, at, AS.body)?.end ?? at;
  const telling = last > head && (head > at + 1 || isShort(r, at));
  const kind = kindAt(r, at);
  const name = telling || kind !== undefined ? textOf(r, at, last) : null;
  return { of: 'body', words: kind ?? words(r, at, body.end), name };
}

/** `nhà trường`: the words that the bodies begin with which are called so. */
export function kindAt(r: PhraseReading, at: number): readonly string[] | undefined {
  const head = match(r, at, AS.body)?.sense;
  return head?.alone === false ? head.under : undefined;
}

const words = (r: PhraseReading, from: number, end: number): readonly string[] =>
  expandedWords(foldedTokens(r, from, end), r.words);

function isShort({ tokens }: PhraseReading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isAbbreviation(token);
}
const LIMITS: number =
  AS.of |
  AS.and |
  AS.locative |
  AS.predicate |
  AS.pronoun |
  AS.demonstrative |
  AS.quantifier |
  AS.topic |
  AS.role |
  AS.honorific;

function plainEnd(r: PhraseReading, from: number, limit: number): number {
  let at = from;
  while (at < limit && r.tokens[at]?.kind === 'word' && !is(r, at, LIMITS)) at += 1;
  return at;
}
