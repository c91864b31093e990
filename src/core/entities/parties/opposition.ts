import { AS, is } from '../lexicon.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { standAt, tokenAt } from '../phrases/token-at.ts';
import type { Draft, Sight } from '../registry/draft.ts';

/** The one party that the article names as the opposition: `Đảng đối lập A`, `Đảng B đối lập`, `C, đảng đối lập lớn nhất`. */
export function oppositionParty(r: PhraseReading, sights: readonly Sight[]): string | null {
  const parties = new Set<Draft>();
  for (const { draft, end } of sights) {
    if (draft.kind !== 'organization' || draft.medium || draft.state) continue;
    if (isTold(r, draft) || opposesAt(r, behind(r, end))) parties.add(draft);
  }
  const [only, other] = parties;
  return only !== undefined && other === undefined ? only.name : null;
}

/** Whether the words from one token up to another have the one for being against the government. */
export function isOpposing(r: PhraseReading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (opposesAt(r, at)) return true;
  return false;
}

const opposesAt = (r: PhraseReading, at: number): boolean => standAt(r, at, r.words.opposing);

/** Fewest words of a party's name besides the one for its kind and that it is in opposition. */
const MIN_NAME = 2;

function isTold({ words: { opposing } }: PhraseReading, { name, words }: Draft): boolean {
  const at = words.findIndex((_, from) => opposing.every((word, index) => words[from + index] === word));
  return at >= 0 && words.length - opposing.length >= MIN_NAME && name.split(' ').some(isCapital);
}

const isCapital = (word: string, index: number): boolean => index > 0 && word !== word.toLowerCase();

/** Behind a comma or brackets and the word for a party. */
function behind(r: PhraseReading, end: number): number {
  let at = tokenAt(r, end);
  if (r.tokens[at]?.text === '(' && r.tokens[at + 2]?.text === ')') at += 3;
  return r.tokens[at]?.text === ',' && is(r, at + 1, AS.body) ? at + 2 : at;
}
