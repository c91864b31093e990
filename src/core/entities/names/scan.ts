import type { Span } from '../../types.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';

/** A role phrase that is being read; names that follow at `reach` may be its bearer. */
export interface OpenRole {
  readonly from: number;
  /** Token index after the last word that surely belongs to it. */
  end: number;
  /** Token index up to which words may belong to it. */
  reach: number;
  /** Its bearers are many: `đại diện`, `quan chức`; a bare name after it is a body's. */
  readonly collective: boolean;
  /** Index in `found` of the person before it, in apposition. */
  readonly owner: number | null;
  /** The last word read over was a comma, a conjunction or a preposition. */
  bridge: 'none' | 'comma' | 'bracket' | 'other' | 'topic';
  /** It names a body or state already: a name after it is its bearer's. */
  named: boolean;
  /** Its head ends with the word for its body: `trưởng ban`, `cục trưởng`. */
  readonly home: boolean;
  /** A topic word stands in it, so that words of no list may follow. */
  topical: boolean;
  /** Words read over since a topic word. */
  loose: number;
}

export interface Scan extends PhraseReading {
  readonly found: NameMention[];
  role: OpenRole | null;
  /** Abbreviations that the article gave in brackets: names even where they spell a common word, as `AI`. */
  readonly shorts: Set<string>;
}

const OPENING = new Set(['"', '“', '‘', '«', '(', '-', '–', '—', ':', '.', '!', '?', '…', '”', ';']);

export function startsSentence({ tokens }: PhraseReading, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token === undefined || before === undefined || token.newline || OPENING.has(before.text);
}

export const spanOf = ({ tokens }: PhraseReading, from: number, end: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
