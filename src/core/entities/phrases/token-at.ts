import { partitionPoint, type Token } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import type { NameMention } from './name-mention.ts';
import type { PhraseReading } from './reading.ts';
import { foldedTokens } from './spelling.ts';

/** For each offset of a text the first token that ends behind it. */
export function placeTokens(text: string, tokens: readonly Token[]): Int32Array {
  const places = new Int32Array(text.length);
  let offset = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = tokens[at]?.end ?? 0;
    while (offset < end) places[offset++] = at;
  }
  return places.fill(tokens.length, offset);
}

/** First token at or after a text offset. */
export const tokenAt = ({ tokens, places }: Pick<PhraseReading, 'tokens' | 'places'>, offset: number): number =>
  places[offset] ?? tokens.length;

/** Whether these words, in lower case, stand one behind the other from a token on. */
export const standAt = ({ tokens }: Pick<PhraseReading, 'tokens'>, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word);

/** The folded words of a name. */
export const nameWords = (r: PhraseReading, name: Span): readonly string[] =>
  foldedTokens(r, tokenAt(r, name.start), tokenAt(r, name.end));

/** Whether folded words are an abbreviation of what nobody speaks for: `USD`. */
export const isThing = ({ words }: Pick<PhraseReading, 'words'>, name: readonly string[]): boolean =>
  words.things.has(name.join(' '));

/** Names that lie in a span, or that the span is a part of. */
export const namesIn = (names: readonly NameMention[], span: Span): NameMention[] =>
  names.slice(
    partitionPoint(names, ({ end }) => end <= span.start),
    partitionPoint(names, ({ start }) => start < span.end),
  );
