import type { RoleFact } from '../phrases/role-fact.ts';
import { endsWith, startsWith } from '../phrases/spelling.ts';
import type { Draft, Sighting } from './draft.ts';

/** How well a sighting fits a person: 0 not at all, more is better. */
export function samePerson(draft: Draft, seen: Sighting): number {
  if (draft.gender !== 'any' && seen.gender !== 'any' && draft.gender !== seen.gender) return 0;
  // `Tong` alone could be native; `Tong Zhao` is not.
  const form = sameName(draft.words, seen.words, seen.native && !draft.foreign);
  if (form === 0) return 0;
  if (form === 4) return 10;
  return form + roleFit(draft, seen.role);
}

function roleFit(draft: Draft, role: RoleFact | null): number {
  if (role === null || draft.roles.length === 0) return 0;
  if (draft.roles.some((other) => other.group === role.group)) return 3;
  return 0;
}

/**
 * 4: the same words; 3: the family or given name by which the language calls the person; 2: another part of the name; 1: a
 * slip of one letter. A native name's bearer is called by the last word, a foreign one's by the last or, in East Asia, the first.
 */
export function sameName(known: readonly string[], seen: readonly string[], native: boolean): number {
  if (known.length === seen.length) {
    if (known.every((word, index) => word === seen[index])) return 4;
    if (known.every((word) => seen.includes(word)) && sorted(known) === sorted(seen)) return 3;
    return !native && slips(known, seen) === 1 ? 1 : 0;
  }
  const [short, long] = known.length < seen.length ? [known, seen] : [seen, known];
  if (short.length === 0) return 0;
  if (endsWith(long, short)) return 3;
  if (short.length > 1 || !native || long.length === 3) {
    if (startsWith(long, short)) return native && short.length === 1 ? 1 : 2;
  }
  if (short.length > 1 && inOrder(long, short)) return 2;
  const [only] = short;
  if (short.length > 1 || only === undefined) return 0;
  if (native) return 0;
  if (long.includes(only)) return 2;
  return only.length >= 4 && long.some((word) => slip(word, only) || swap(word, only)) ? 1 : 0;
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

function inOrder(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

const slips = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  for (const [index, word] of a.entries()) {
    const other = b[index] ?? '';
    if (word !== other) count += word.length >= 4 && slip(word, other) ? 1 : 9;
  }
  return count;
};

/** Two words are one letter apart (changed, missing or too much), with the same first letter. */
function slip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}

/** Shortest word in which two letters may have changed places. */
const MIN_SWAPPED = 6;

/** `Morgenthal` and `Mogrenthal`: two letters beside each other changed places. */
function swap(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < MIN_SWAPPED || a[0] !== b[0]) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
