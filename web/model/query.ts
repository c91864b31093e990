import type { Act, Span } from './contract.ts';
import { fold } from './fold.ts';
import { findDate } from './sought-date.ts';
import { patternTerm, type Searched, type Term, type TermOptions, termOf, toSearched } from './terms.ts';

/** What is known of a thing besides its text. */
export interface Facts {
  readonly act?: Act;
  /** The TIMEX3 value of the day when it was said or published. */
  readonly day?: string | null | undefined;
  /** Of each of its names, see {@link initialsOf}. */
  readonly initials?: readonly string[];
}

/** A piece of what was typed, met by what is known of a thing or in some way by its text. */
interface Part {
  readonly isFact?: (facts: Facts) => boolean;
  /** The closest first; in each, all terms must occur. What is met in any way is met in the last. */
  readonly ways: readonly (readonly Term[])[];
}

/** What was typed; all its parts must be met. */
export type Query = readonly Part[];

/** The names of the acts in the reader's language. */
type ActNames = Readonly<Record<Act, string>>;

interface Reading extends TermOptions {
  readonly acts: ActNames;
  /** A word in capitals stands out from the others. */
  readonly capitals: boolean;
}

/** Marks that stand around a phrase; a single one inside a word is an apostrophe. */
const QUOTES = /(?:["“”„‟«»‹›「」『』″]|(?<![\p{L}\p{N}])['‘’‚‛`´]|['‘’‛`´](?![\p{L}\p{N}]))+/u;

/** Longer than any sentence that is sought; a pasted article would stop the page. */
const MOST_TYPED = 400;

/**
 * Reads phrases between quote marks, dates, names of acts, abbreviations, and words beside each other. Accents bind where any is
 * typed. The last word may be the beginning of one until a space or a mark ends it.
 */
export function readQuery(typed: string, acts: ActNames): Query {
  const words = typed.slice(0, MOST_TYPED).normalize('NFC').replace(/\s+/g, ' ');
  const accents = fold(words) !== words.toLowerCase();
  const capitals = /\p{Ll}/u.test(words) || !/\S \S/.test(words);
  const pieces = words.split(QUOTES);
  return pieces.flatMap((piece, at) => {
    const open = at === pieces.length - 1 && /[\p{L}\p{M}\p{N}]$/u.test(piece);
    return at % 2 === 1 ? readPhrase(piece, { accents, open }) : readWords(piece, { accents, open, acts, capitals });
  });
}

function readPhrase(piece: string, options: TermOptions): Query {
  const words = wordsOf(piece);
  return words.length === 0 ? [] : [{ ways: eachEnd(options).map((end) => [termOf(words, end)]) }];
}

function readWords(piece: string, reading: Reading): Query {
  const special = findDatePart(piece) ?? findActPart(piece, reading) ?? findAbbreviation(piece, reading);
  if (!special) return readRun(piece, reading);
  const { start, end, ...part } = special;
  return [
    ...readWords(piece.slice(0, start), { ...reading, open: false }),
    part,
    ...readWords(piece.slice(end), reading),
  ];
}

/** Words beside each other: best where they follow each other, good where all occur. */
function readRun(piece: string, options: TermOptions): Query {
  const words = wordsOf(piece);
  if (words.length < 2) return readPhrase(piece, options);
  const last = words.length - 1;
  const apart = eachEnd(options).map(({ accents, open }) =>
    words.map((word, at) => termOf([word], { accents, open: open && at === last })),
  );
  return readPhrase(piece, options).map(({ ways }) => ({ ways: [...ways, ...apart] }));
}

/** A whole last word goes before one that is only begun. */
const eachEnd = ({ accents, open }: TermOptions): readonly TermOptions[] =>
  open ? [false, true].map((end) => ({ accents, open: end })) : [{ accents, open }];

/** Without marks at their limits, but for a percent sign behind. */
const wordsOf = (piece: string): readonly string[] =>
  piece
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');

type SpecialPart = Part & Span;

function findDatePart(piece: string): SpecialPart | null {
  const date = findDate(fold(piece));
  if (!date) return null;
  const { start, end, value, written } = date;
  return { start, end, isFact: ({ day }) => value.test(day ?? ''), ways: [[patternTerm(written, false)]] };
}

/** Asserting is what nearly all statements do: nobody asks for that. */
function findActPart(piece: string, { acts, ...options }: Reading): SpecialPart | null {
  const inSpelling = (text: string): string => (options.accents ? text : fold(text));
  for (const [act, name] of Object.entries(acts)) {
    if (act === 'assert') continue;
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${inSpelling(name)}(?![\\p{L}\\p{N}])`, 'iu').exec(inSpelling(piece));
    if (match) return specialPart(piece, match, options, (facts) => facts.act === act);
  }
  return null;
}

function findAbbreviation(piece: string, { capitals, ...options }: Reading): SpecialPart | null {
  const match = capitals ? /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/u.exec(piece) : null;
  if (!match) return null;
  const letters = fold(match[0]);
  return specialPart(piece, match, options, ({ initials }) => initials?.some((of) => of.includes(letters)) === true);
}

function specialPart(
  piece: string,
  match: RegExpExecArray,
  { accents, open }: TermOptions,
  isFact: (facts: Facts) => boolean,
): SpecialPart | null {
  const [start, end] = [match.index, match.index + match[0].length];
  const [phrase] = readPhrase(match[0], { accents, open: open && end === piece.length });
  return phrase ? { ...phrase, start, end, isFact } : null;
}

/** The folded first letters of the words of a name, without `và`: `bkhcn` for `Bộ Khoa học và Công nghệ`. */
export const initialsOf = (name: string): string =>
  (fold(name).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word !== 'va')
    .map(([first]) => first)
    .join('');

/** How far a thing is from what was typed, 0 for what is known to be so; null where some part is not met. */
export function distanceOf(query: Query, searched: Searched, facts: Facts): number | null {
  let distance = 0;
  for (const { isFact, ways } of query) {
    if (isFact?.(facts)) continue;
    if (!ways.at(-1)?.every((term) => term(searched))) return null;
    distance += 1 + ways.findIndex((way) => way.every((term) => term(searched)));
  }
  return distance;
}

/** In which way a text meets a part; where it meets only some of the words, those. */
const closestWay = ({ ways }: Part, searched: Searched): readonly Term[] =>
  ways.find((way) => way.every((term) => term(searched))) ?? ways.at(-1) ?? [];

/** The places of what was typed in the text, for marking them. */
export function findPlaces(query: Query, text: string): readonly Span[] {
  const searched = toSearched(text);
  const spans: Span[] = [];
  for (const part of query)
    for (const term of closestWay(part, searched))
      for (let place = term(searched); place && spans.length < 200; place = term(searched, place.end))
        spans.push(place);
  return spans;
}

/** Where a text first meets the first part that it meets. */
export function firstPlace(query: Query, searched: Searched): Span | null {
  for (const part of query) {
    const places = closestWay(part, searched).flatMap((term) => term(searched) ?? []);
    const [first] = places.sort((a, b) => a.start - b.start);
    if (first) return first;
  }
  return null;
}
