import { AS, is, type Lexicon, match, senseOf } from '../lexicon.ts';
import { isAbbreviation, type Reading } from '../names/read-name.ts';
import { expandedWords, foldedTokens, startsWith } from '../names/spelling.ts';
import type { Draft, Sight } from '../registry/registry.ts';
import { readBody } from '../sources/read-body.ts';
import { textOf } from './affiliation.ts';

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
export function readPointer(r: Reading, from: number, end: number): Pointer | null {
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
export function kindAt(r: Reading, at: number): readonly string[] | undefined {
  const head = match(r, at, AS.body)?.sense;
  return head?.alone === false ? head.under : undefined;
}

const words = (r: Reading, from: number, end: number): readonly string[] =>
  expandedWords(foldedTokens(r, from, end), r.words);

function isShort({ tokens }: Reading, at: number): boolean {
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

function plainEnd(r: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && r.tokens[at]?.kind === 'word' && !is(r, at, LIMITS)) at += 1;
  return at;
}

/** The party behind a pointer: of the bodies and states named before, the last one that it can mean. */
export function pointedParty(
  pointer: Pointer,
  { words }: Reading,
  named: readonly Sight[],
  before: number,
): string | null {
  for (let i = before - 1; i >= 0; i--) {
    const draft = named[i]?.draft;
    if (draft !== undefined && means(pointer, draft, words.lexicon)) return draft.party ?? draft.name;
  }
  return pointer.name ?? lastCompany(pointer, words.lexicon, named, before);
}

/** The body that a pointer means in the article as a whole: `Bộ trưởng` of the one ministry that it is about. */
export function pointedInAll(pointer: Pointer, { words }: Reading, named: readonly Sight[]): string | null {
  const counts = new Map<Draft, number>();
  for (const { draft } of named)
    if (means(pointer, draft, words.lexicon)) counts.set(draft, (counts.get(draft) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < LEADING * (second?.[1] ?? 0)) return null;
  return first[0].party ?? first[0].name;
}

/** How many times as often as any other of its kind the body is named that an article is about. */
const LEADING = 2;

/** `Tập đoàn này`: the company named last, by whatever word it was called. */
function lastCompany({ of, words }: Pointer, lexicon: Lexicon, named: readonly Sight[], before: number): string | null {
  if (of === 'country' || senseOf(lexicon, words, 'body')?.carrier !== true) return null;
  for (let i = before - 1; i >= 0; i--) {
    const draft = named[i]?.draft;
    if (draft !== undefined && isCompany(draft, lexicon)) return draft.party ?? draft.name;
  }
  return null;
}

/** Called a company, or by its name alone. */
export function isCompany({ kind, medium, state, local, words }: Draft, lexicon: Lexicon): boolean {
  if (kind !== 'organization' || medium || state || local) return false;
  const head = [3, 2, 1]
    .map((length) => senseOf(lexicon, words.slice(0, length), 'body'))
    .find((one) => one !== undefined);
  return head === undefined || head.carrier;
}

function means({ of, words }: Pointer, draft: Draft, lexicon: Lexicon): boolean {
  if (of === 'country') return draft.kind === 'country';
  if (draft.kind !== 'organization' || draft.medium) return false;
  if (draft.heads.includes(words.join(' '))) return true;
  const begins = words.length < draft.words.length && startsWith(draft.words, words);
  return begins && !(words.length === 1 && isWhole(draft.words, lexicon));
}

/** `Bộ` alone does not mean `Bộ Chính trị`. */
const isWhole = (words: readonly string[], lexicon: Lexicon): boolean =>
  [2, 3, 4].some((length) => senseOf(lexicon, words.slice(0, length), 'body')?.whole === true);
