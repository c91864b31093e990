import type { ArticleAnalysis, Noise, Span } from '../types.ts';
import { pairBrackets, pairQuotes } from './pairs.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** What the sentence splitter needs from a language. */
export interface SentenceWords {
  /** Abbreviations in lower case without their final dot, after which a dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words in lower case that begin sentences and are seldom written with a capital elsewhere. */
  readonly openers: ReadonlySet<string>;
  /** Words that a capital marks as a sentence's first word even where no mark stands before. */
  readonly sureOpeners: ReadonlySet<string>;
  /** Last parts of internet names, in lower case: a dot glued before one ends nothing. */
  readonly domains: ReadonlySet<string>;
  /** Letters in lower case that make a syllable: a short word without one is an initial (`Th.`, `Ng.`). */
  readonly vowels: ReadonlySet<string>;
  /** Words of one letter, which are no initials, in lower case. */
  readonly letterWords: ReadonlySet<string>;
}

const ENDERS = '.!?…';
const CLOSERS = '"”»’\')]';
/** More closing marks in a row than this are no prose, and looking back over all of them would take quadratic time. */
const MAX_CLOSERS = 4;
const OPENERS = '"“«„‘\'([';
const DASHES = '-–—';
/** Marks that set an aside next to a name: `chị N. (20 tuổi)`. */
const BESIDE = '([-–—';

/**
 * Splits a text into sentences: in order, without overlap, white space trimmed, noise blocks apart.
 *
 * A line ends a sentence, except within a quotation that is closed on a later line and after an abbreviation or initial whose dot a
 * page extractor took for a sentence end. Nothing is split within closed quote marks (up to the length that {@link pairQuotes} trusts)
 * or brackets. In a text of one line a heading or a caption may be glued to the prose behind it without any mark: there a word that opens
 * sentences begins one where it stands with a capital.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  noise: readonly Noise[],
  words: SentenceWords,
): Span[] {
  const sentences: Span[] = [];
  const shield = shieldOf(tokens);
  const edges = noise.flatMap(({ start, end }) => [start, end]);
  let edge = 0;
  let first = 0;
  let shieldedTo = -1;
  const oneLine = !tokens.some(({ newline }, i) => newline && i > 0);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if ((shield[i] ?? -1) > shieldedTo) shieldedTo = shield[i] ?? -1;
    const next = tokens[i + 1];
    let cut = next === undefined;
    while (edge < edges.length && next !== undefined && next.start >= (edges[edge] ?? 0)) {
      if (token.start < (edges[edge] ?? 0)) cut = true;
      edge += 1;
    }
    if (cut) shieldedTo = -1;
    if (!cut && i >= shieldedTo)
      cut = endsSentence(tokens, i, first, words) || (oneLine && opensAfterWord(tokens, i + 1, words));
    if (!cut) continue;
    const start = tokens[first]?.start ?? 0;
    if (text.length > start) sentences.push({ start, end: token.end });
    first = i + 1;
  }
  return sentences;
}

/** The sentences that an analysis tells, or its text's where it tells none. */
export const sentencesOf = (
  { text, noise, sentences }: Pick<ArticleAnalysis, 'text' | 'noise' | 'sentences'>,
  words: SentenceWords,
): readonly Span[] => (sentences.length > 0 ? sentences : splitSentences(text, tokenize(text), noise, words));

/** For each token that opens a quotation or bracket, the token up to which nothing ends a sentence. */
function shieldOf(tokens: readonly Token[]): Int32Array {
  const shield = pairQuotes(tokens);
  const brackets = pairBrackets(tokens);
  for (let i = 0; i < shield.length; i += 1) shield[i] = Math.max(shield[i] ?? -1, brackets[i] ?? -1);
  return shield;
}

/** Whether a sentence that began at token `first` ends after token `i`. */
export function endsSentence(tokens: readonly Token[], i: number, first: number, words: SentenceWords): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return true;
  if (next.newline) return !isBrokenLine(tokens, i, words);
  if (token.kind !== 'mark') return false;
  // Closing marks belong to the sentence whose ender they follow.
  if (!next.spaced && CLOSERS.includes(next.text) && !(OPENERS.includes(next.text) && opens(tokens, i + 1)))
    return false;
  const at = enderBefore(tokens, i);
  if (at < 0) return false;
  const closed = at < i;
  const plainDot = tokens[at]?.text === '.' && tokens[at - 1]?.text !== '.';
  if (next.kind === 'mark') {
    const abbreviated = plainDot && !closed && isAbbreviation(tokens, at - 1, words);
    return !(abbreviated && BESIDE.includes(next.text)) && startsAfterMark(tokens, i + 1, closed);
  }
  if (next.kind === 'word' && !next.capital) return false;
  if (next.kind === 'number' && isEllipsis(tokens, at)) return false;
  if (!plainDot || closed) return true;
  if (!next.spaced) return isGluedLimit(tokens, at, first, words);
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < first) return false;
  if (before.kind === 'number') return !isListNumber(tokens, at - 1, first) && !isBrokenNumber(before, next);
  if (!isAbbreviation(tokens, at - 1, words)) return true;
  return next.kind === 'word' && words.openers.has(next.lower) && isInitial(before, words);
}

/** `… phải rời nhà Trước đó, …`: a word that opens sentences, with a capital after a plain word. */
export function opensAfterWord(tokens: readonly Token[], i: number, words: SentenceWords): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.capital !== true || !token.spaced || next?.kind !== 'word' || next.capital) return false;
  if (!words.sureOpeners.has(token.lower) || isShouted(token)) return false;
  return before?.kind === 'word' || before?.kind === 'number' || before?.text === ')';
}

/** The index of the `.!?…` that token `i` is or closes (`.”`), else -1. */
function enderBefore(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at > 0 && i - at < MAX_CLOSERS && CLOSERS.includes(tokens[at]?.text ?? ' ') && tokens[at]?.newline === false)
    at -= 1;
  return ENDERS.includes(tokens[at]?.text ?? ' ') ? at : -1;
}

const isEllipsis = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '…' || (tokens[at]?.text === '.' && tokens[at - 1]?.text === '.');

const opens = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.spaced === false && tokens[i + 1]?.kind !== 'mark';

/** After an ender, whether the mark at `i` begins a sentence: an opening mark, or a dash before a capital that tags no quotation. */
function startsAfterMark(tokens: readonly Token[], i: number, closed: boolean): boolean {
  const mark = tokens[i];
  const next = tokens[i + 1];
  if (mark === undefined || next === undefined) return false;
  if (DASHES.includes(mark.text)) return !closed && mark.spaced && next.capital;
  if ('*•'.includes(mark.text)) return mark.spaced;
  if (!OPENERS.includes(mark.text) || (!mark.spaced && !opens(tokens, i))) return false;
  if (mark.text === '(' && closed) return false;
  return next.capital || next.kind === 'number' || (next.kind === 'mark' && OPENERS.includes(next.text));
}

/** `đầu.Sau đó`: a dot with no space after it that ends a sentence all the same. */
function isGluedLimit(tokens: readonly Token[], at: number, first: number, words: SentenceWords): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || at - 1 < first || next.kind !== 'word') return false;
  if (words.domains.has(next.lower) || isAbbreviation(tokens, at - 1, words)) return false;
  if (isShouted(next) && next.text.length > 1) return false;
  const glued = tokens[at - 2];
  if (!before.spaced && glued !== undefined && glued.kind === 'mark' && './@:'.includes(glued.text)) return false;
  if (before.kind === 'word' && !before.capital) return true;
  return !isListNumber(tokens, at - 1, first) && words.openers.has(next.lower);
}

/** A line break that a page extractor set after an abbreviation: `TP.⏎Cần Thơ`, `chị N.⏎(20 tuổi)`. */
function isBrokenLine(tokens: readonly Token[], i: number, words: SentenceWords): boolean {
  const next = tokens[i + 1];
  if (next === undefined || tokens[i]?.text !== '.' || i === 0 || !isAbbreviation(tokens, i - 1, words)) return false;
  if (next.kind === 'mark') return next.text === '(';
  if (next.kind === 'word' && !next.capital) return true;
  return next.capital && words.abbreviations.has(tokens[i - 1]?.lower ?? '') && !words.openers.has(next.lower);
}

function isAbbreviation(tokens: readonly Token[], i: number, words: SentenceWords): boolean {
  const word = tokens[i];
  if (word === undefined || word.kind !== 'word') return false;
  if (words.abbreviations.has(word.lower) && (word.capital || !hasVowel(word, words))) return true;
  return isInitial(word, words);
}

/** `J`, `Đ`, and short words that no Vietnamese syllable can be: `Th`, `Ngh`. */
function isInitial(word: Token, words: SentenceWords): boolean {
  if (!word.capital || word.text.length > 3) return false;
  if (word.text.length === 1) return !words.letterWords.has(word.lower);
  return !isShouted(word) && !hasVowel(word, words);
}

const hasVowel = (word: Token, words: SentenceWords): boolean =>
  [...word.lower].some((letter) => words.vowels.has(letter));

const isShouted = (word: Token): boolean => word.text === word.text.toUpperCase();

/** `1. Giá vàng`, `Điều 12. Quyền`: a number at the very beginning of a sentence counts an item. */
const isListNumber = (tokens: readonly Token[], i: number, first: number): boolean =>
  i <= first + 1 && tokens[i]?.kind === 'number';

/** `20. 000`: a number torn at its thousands dot. */
const isBrokenNumber = (before: Token, next: Token): boolean =>
  next.kind === 'number' && next.text.length === 3 && before.text.length <= 3;
