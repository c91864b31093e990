import type { NameMention } from '../../entities/index.ts';
import type { Prose, Token } from '../../text/index.ts';
import type { DateMention, EntityKind, Span } from '../../types.ts';
import type { WordedProse, Words } from '../../words/index.ts';
import type { Cue } from '../lists/cues.ts';
import type { StatementLanguage } from '../statement-language.ts';
import { findMedia } from './find-media.ts';
import { glanceAll } from './glance.ts';
import { numberTokens, UNNUMBERED } from './number-tokens.ts';
import { beginsSentence, findQuotes } from './quotes.ts';
import type { Reading, Stretch, Turn } from './reading.ts';
import { findTurns } from './turns.ts';
import { classify } from './word-class.ts';

/** Reads of an article all that attribution looks at. */
export function readProse(
  prose: WordedProse,
  names: readonly NameMention[],
  dates: readonly DateMention[],
  language: StatementLanguage,
): Reading {
  const { tokens, words } = prose;
  const quotes = findQuotes(tokens);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotes.forEach((quote, index) => {
    quoteAt.fill(index, quote.open, Math.min(quote.close + (quote.balanced ? 1 : 0), tokens.length));
  });
  const cues = language.findCues(tokens, (cue) => isWhole(tokens, words, cue));
  // One object of one shape, filled stage by stage: what is read so often must be found at once.
  const reading: {
    -readonly [Part in keyof Reading]: Reading[Part];
  } = {
    tokens,
    words,
    quotes,
    quoteAt,
    sentenceAt: markSentences(tokens, prose.sentences, quoteAt),
    stretches: joinSentences(prose, quoteAt),
    cues,
    glances: [],
    cueAt: markCues(tokens.length, cues),
    cueOf: numberCues(tokens.length, cues),
    nameAt: markSpans(
      tokens,
      names.map((name) => name.name),
    ),
    personAt: markKind(tokens, names, 'person'),
    placeAt: markKind(tokens, names, 'place'),
    stateAt: markKind(tokens, names, 'country'),
    dateAt: markSpans(tokens, dates),
    media: [],
    turns: [],
    classes: UNNUMBERED.lowers,
    symbols: UNNUMBERED,
    language,
  };
  reading.media = findMedia(reading, prose.publisher ?? '');
  reading.turns = findTurns(reading);
  reading.classes = classify(reading);
  reading.symbols = numberTokens(tokens, words, language);
  if (reading.turns.length > 0) reading.stretches = beginBehindLabels(reading, reading.turns);
  reading.glances = glanceAll(reading);
  return reading;
}

const markKind = (tokens: readonly Token[], names: readonly NameMention[], kind: EntityKind): Uint8Array =>
  markSpans(
    tokens,
    names.filter((name) => name.kind === kind).map(({ name }) => name),
  );

/** What opens a turn is no part of the sentence behind it. */
function beginBehindLabels(
  { stretches, sentenceAt }: Pick<Reading, 'stretches' | 'sentenceAt'>,
  turns: readonly Turn[],
): readonly Stretch[] {
  const begins = new Map(turns.map(({ first, begin }) => [first, begin]));
  return stretches.map((stretch, index) => {
    const begin = begins.get(index);
    if (begin === undefined || begin >= stretch.end) return stretch;
    sentenceAt[begin] = 1;
    return { ...stretch, first: begin };
  });
}

/** Marks that open a quotation, on a line of its own behind a colon too. */
const OPENING = new Set(['"', '“', '«', '‘']);

function numberCues(length: number, cues: readonly Cue[]): Int32Array {
  const numbers = new Int32Array(length).fill(-1);
  cues.forEach((cue, index) => {
    numbers.fill(index, cue.first, cue.last + 1);
  });
  return numbers;
}

function markCues(length: number, cues: readonly Cue[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const cue of cues) {
    marks.fill(2, cue.first, cue.last + 1);
    marks[cue.first] = 1;
  }
  return marks;
}

/** Sentences in token indices, joined where a quotation runs over their limit. */
function joinSentences({ tokens, sentences, noise }: Prose, quoteAt: Int32Array): Stretch[] {
  const stretches: Stretch[] = [];
  let index = 0;
  let first = 0;
  let block = 0;
  const add = (end: number): void => {
    const start = tokens[first]?.start ?? 0;
    while ((noise[block]?.end ?? start + 1) <= start) block += 1;
    stretches.push({ first, end, noise: (noise[block]?.start ?? start + 1) <= start });
    first = end;
  };
  for (const { end } of sentences) {
    while (index < tokens.length && (tokens[index]?.start ?? 0) < end) index += 1;
    const quote = quoteAt[index] ?? -1;
    const inside = index > 0 && index < tokens.length;
    const open = inside && tokens[index - 1]?.text === ':' && OPENING.has(tokens[index]?.text ?? '');
    const crossed = inside && (open || (quote >= 0 && quote === quoteAt[index - 1]));
    if (!crossed && index !== first) add(index);
  }
  if (first < tokens.length) add(tokens.length);
  return stretches;
}

/** 1 for the first token of each sentence, inside quotations too, which the splitter keeps whole. */
function markSentences(tokens: readonly Token[], sentences: readonly Span[], quoteAt: Int32Array): Uint8Array {
  const marks = markSpans(tokens, sentences, 0);
  for (let index = 1; index < tokens.length; index++) {
    if ((quoteAt[index] ?? -1) < 0 || quoteAt[index] !== quoteAt[index - 1]) continue;
    if (beginsSentence(tokens, index)) marks[index] = 1;
  }
  return marks;
}

/** Marks the tokens of ordered spans: 1 for the first of a span, `others` for the others. */
function markSpans(tokens: readonly Token[], spans: readonly Span[], others: 0 | 2 = 2): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let index = 0;
  // Taken out of the loop over tokens: spans have many shapes, and V8 is slow to read what has.
  for (const { start, end } of spans) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= start) index += 1;
    for (let mark: 0 | 1 | 2 = 1; index < tokens.length && (tokens[index]?.start ?? 0) < end; index++, mark = others)
      marks[index] = mark;
  }
  return marks;
}

/** Whether a cue is made of whole words: `tin` inside `nguồn tin` is none. How outlets quote (`dẫn lời`) is always told by its syllables. */
const isWhole = (tokens: readonly Token[], { firstOf, endOf }: Words, { first, last, entry }: Cue): boolean =>
  (entry.kind === 'quoting' || (firstOf[first] === first && endOf[last] === last + 1)) &&
  (first < last || entry.kind === 'according' || !endsName(tokens, first));

/** `Khai` of `đường Nguyễn Thị Minh Khai`. */
function endsName(tokens: readonly Token[], index: number): boolean {
  const [before, own] = [tokens[index - 1], tokens[index]];
  return own?.capital === true && before?.capital === true && !own.newline && own.text !== own.text.toUpperCase();
}
