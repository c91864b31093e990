import type { Token } from '../text/index.ts';
import type { FigureWords, UnitKind } from './words.ts';

/** What a number counts. */
export interface Unit {
  /** `unknown`: a word in the place of a noun that no list has; `none`: nothing there names a unit. */
  readonly kind: UnitKind | 'unknown' | 'none';
  /** Tokens of it; empty for `none`. */
  readonly start: number;
  readonly end: number;
}

/** Reads the unit that begins at token `at`: a measure with its substance and rate, money, or a counted noun. */
export function readUnit(tokens: readonly Token[], at: number, words: FigureWords): Unit {
  const token = tokens[at];
  const none = { kind: 'none', start: at, end: at } as const;
  if (!token || token.newline) return none;
  const phrase = words.units.longest(tokens, at);
  if (phrase && !isName(token, phrase.value, words)) {
    const open = phrase.value === 'mass' ? phrase.stop : words.heads.has(token.lower) ? at + 1 : null;
    const end = open === null ? phrase.stop : Math.max(phrase.stop, complementEnd(tokens, open, phrase.value, words));
    return { kind: phrase.value, start: at, end: rateEnd(tokens, end, words) };
  }
  if (!isNoun(token, words)) return none;
  const next = tokens[at + 1];
  return { kind: 'unknown', start: at, end: next && isNoun(next, words) ? at + 2 : at + 1 };
}

const isNoun = (token: Token, words: FigureWords): boolean =>
  token.kind === 'word' && token.spaced && !token.newline && !token.capital && !words.stops.has(token.lower);

/** `Vùng 2 Hải quân`: a noun with a capital is part of a name. */
const isName = (token: Token, kind: UnitKind, words: FigureWords): boolean =>
  kind === 'noun' && token.capital && !words.capitalUnits.has(token.lower);

/** After `tấn` or `chiếc`: the noun that says of what; behind a classifier, words that no list has are taken for it. */
function complementEnd(tokens: readonly Token[], at: number, kind: UnitKind, words: FigureWords): number {
  const token = tokens[at];
  if (!token || !isNoun(token, words)) return at;
  const phrase = words.units.longest(tokens, at);
  if (phrase) return phrase.value === 'noun' ? phrase.stop : at;
  if (kind === 'mass' || words.ordinals.longest(tokens, at)) return at;
  const next = tokens[at + 1];
  return next && isNoun(next, words) && !words.units.longest(tokens, at + 1) ? at + 2 : at + 1;
}

/** `đồng/tháng`, `USD/thùng`: every further part behind a slash. */
function rateEnd(tokens: readonly Token[], at: number, words: FigureWords): number {
  let end = at;
  for (;;) {
    const [slash, per] = [tokens[end], tokens[end + 1]];
    if (slash?.text !== '/' || slash.spaced || per?.kind !== 'word' || per.spaced) return end;
    end = words.units.longest(tokens, end + 1)?.stop ?? end + 2;
  }
}
