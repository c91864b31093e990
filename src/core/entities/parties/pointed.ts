import { type Lexicon, senseOf } from '../lexicon.ts';
import type { Pointer } from '../phrases/read-pointer.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { startsWith } from '../phrases/spelling.ts';
import type { Draft, Sight } from '../registry/draft.ts';

/** The party behind a pointer: of the bodies and states named before, the last one that it can mean. */
export function pointedParty(
  pointer: Pointer,
  { words }: PhraseReading,
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
export function pointedInAll(pointer: Pointer, { words }: PhraseReading, named: readonly Sight[]): string | null {
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
