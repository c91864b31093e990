import { partitionPoint, type Token } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import type { Words } from '../../words/index.ts';
import type { Cue } from '../lists/cues.ts';
import type { Sym } from '../model/symbols.ts';
import type { StatementLanguage } from '../statement-language.ts';
import type { ReadingSymbols } from './number-tokens.ts';
import type { Quote } from './quotes.ts';

/** A run of tokens, end-exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A run of sentences that no quotation crosses the limits of. */
export interface Stretch extends Run {
  /** It is no prose. */
  readonly noise: boolean;
}

/** An outlet where it is named, in token indices. */
export interface Medium extends Run {
  /** The name: the run itself, or where it stands earlier for `this newspaper`. */
  readonly name: Run;
}

/** What one voice says in a dialogue or an interview, up to where the next voice begins. */
export interface Turn {
  /** `question`: the reporter's; `answer`: in an interview, a statement a sentence; `line`: in a dialogue, one statement. */
  readonly kind: 'question' | 'answer' | 'line';
  /** Indices of stretches, end-exclusive. */
  readonly first: number;
  readonly end: number;
  /** The token behind the mark or label that opens it. */
  readonly begin: number;
  /** The words before the colon that name who speaks. */
  readonly label: Run | null;
}

/** An article's tokens with everything that attribution looks at; all indices count tokens. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly quotes: readonly Quote[];
  /** The quotation a token stands in (its marks count as inside), or -1. */
  readonly quoteAt: Int32Array;
  readonly stretches: readonly Stretch[];
  /** Who speaks where, if the article is an interview or a dialogue. */
  readonly turns: readonly Turn[];
  /** 1 where a sentence begins. */
  readonly sentenceAt: Uint8Array;
  readonly cues: readonly Cue[];
  /** 1 where a name begins, 2 where it goes on. */
  readonly nameAt: Uint8Array;
  /** The same for the names of people alone. */
  readonly personAt: Uint8Array;
  /** The same for the names of places, and for those of states. */
  readonly placeAt: Uint8Array;
  readonly stateAt: Uint8Array;
  /** 1 inside a date expression. */
  readonly dateAt: Uint8Array;
  /** 1 where a cue begins, 2 where it goes on. */
  readonly cueAt: Uint8Array;
  /** How likely each cue is one of a statement, at a glance: coarse classes. */
  readonly glances: readonly Sym[];
  /** The index in `cues` of the cue that a token belongs to, or -1. */
  readonly cueOf: Int32Array;
  /** What each token is to its clause, as a number. */
  readonly classes: Int32Array;
  /** The names of news media. */
  readonly media: readonly Medium[];
  /** What features tell of the tokens. */
  readonly symbols: ReadingSymbols;
  readonly language: StatementLanguage;
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'mark',
  text: '',
  lower: '',
  word: 0,
  capital: false,
  spaced: true,
  newline: true,
};

/**
 * The token at an index; an empty mark beyond the text's limits. V8 takes an index below 0 for a name, and is slow wherever it has seen
 * one: here and below it is told apart first.
 */
export const at = ({ tokens }: Pick<Reading, 'tokens'>, index: number): Token =>
  (index < 0 ? undefined : tokens[index]) ?? NO_TOKEN;

/** The cue that a token belongs to. */
export function cueOn({ cues, cueOf }: Pick<Reading, 'cues' | 'cueOf'>, index: number): Cue | undefined {
  const number = cueOf[index] ?? -1;
  return number < 0 ? undefined : cues[number];
}

/** The quotation that a token stands in. */
export function quoteOn({ quotes, quoteAt }: Pick<Reading, 'quotes' | 'quoteAt'>, index: number): Quote | undefined {
  const number = quoteAt[index] ?? -1;
  return number < 0 ? undefined : quotes[number];
}

/** Whether a quotation begins at a token. */
export function isQuoteOpen(reading: Reading, index: number): boolean {
  return quoteOn(reading, index)?.open === index;
}

/** The tokens from one to another in lower case, with a space between. */
export function phraseOf(reading: Pick<Reading, 'tokens'>, first: number, end: number): string {
  let text = at(reading, first).lower;
  for (let index = first + 1; index < end; index++) text += ` ${at(reading, index).lower}`;
  return text;
}

/** The cues of a stretch, in order. */
export const cuesOf = ({ cues }: Reading, { first, end }: Stretch): readonly Cue[] =>
  cues.slice(
    partitionPoint(cues, (cue) => cue.first < first),
    partitionPoint(cues, (cue) => cue.first < end),
  );

/** The characters from one token to another. */
export const spanOf = (reading: Reading, first: number, end: number): Span => ({
  start: at(reading, first).start,
  end: at(reading, end - 1).end,
});

/** Tokens from a place to the end of its sentence, at most 40. */
export function restOf({ tokens, sentenceAt }: Reading, from: number): number {
  let index = from;
  while (index < from + 40 && index < tokens.length && sentenceAt[index] !== 1) index += 1;
  return index - from;
}

/** The first token of the word before a token's word. */
export const wordBefore = (reading: Reading, index: number): number =>
  reading.words.firstOf[(reading.words.firstOf[index] ?? 0) - 1] ?? -1;

/** Whether a word or a name begins at a token, or the text ends. */
export const startsWord = ({ words, nameAt }: Reading, index: number): boolean =>
  (words.firstOf[index] ?? index) === index || nameAt[index] === 1 || (nameAt[index - 1] !== 0 && nameAt[index] === 0);
