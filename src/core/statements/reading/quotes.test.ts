import { describe, expect, test } from 'vitest';
import { tokenize } from '../../text/index.ts';
import { findQuotes } from './quotes.ts';

/** The words in each pair of marks; `…?` behind them when the closing mark is missing. */
function quotesOf(text: string): string[] {
  const tokens = tokenize(text);
  return findQuotes(tokens).map(({ open, close, balanced }) => {
    const inside = text.slice(tokens[open + 1]?.start, tokens[close - 1]?.end);
    return balanced ? inside : `${inside} …?`;
  });
}

const CASES: readonly (readonly [text: string, quotes: readonly string[], note: string])[] = [
  ['Trời hôm nay nắng đẹp.', [], 'no mark'],
  ['Bà nói “mai về”.', ['mai về'], 'typographic'],
  ['Bà nói "mai về".', ['mai về'], 'straight'],
  ['Bà nói «mai về».', ['mai về'], 'angle'],
  ['Bà nói " mai về " .', ['mai về'], 'straight with spaces'],
  ['Bà nói “ mai về ” rồi đi.', ['mai về'], 'typographic with spaces'],
  ['“Mai về”, bà nói, “hoặc mốt”.', ['Mai về', 'hoặc mốt'], 'broken by its tag'],
  ['"Mai về", bà nói, "hoặc mốt".', ['Mai về', 'hoặc mốt'], 'straight, broken by its tag'],
  ['"Mai về" - bà nói - "hoặc mốt".', ['Mai về', 'hoặc mốt'], 'broken between dashes'],
  ['“Ai gọi tôi là “ông vua”?”, anh hỏi.', ['Ai gọi tôi là “ông vua”?'], 'nested typographic'],
  ['“Phim “Bến lạ” hay”, chị nói.', ['Phim “Bến lạ” hay'], 'nested title'],
  ['“Tôi đọc "Bến lạ" rồi”, chị nói.', ['Tôi đọc "Bến lạ" rồi'], 'straight marks inside typographic ones'],
  ['Anh nói: “Đi. Ở. Về.” Rồi thôi.', ['Đi. Ở. Về.'], 'several sentences'],
  ['Anh nói: “Đi.\nỞ lại.\nVề.” Rồi thôi.', ['Đi.\nỞ lại.\nVề.'], 'several paragraphs'],
  ['Anh nói: "Đi.\nVề." Rồi thôi.', ['Đi.\nVề.'], 'straight marks across a line'],
  [
    '“Một đi.\n“Hai ở.\n“Ba về”, bà nói.',
    ['Một đi. …?', 'Hai ở. …?', 'Ba về'],
    'a mark before each paragraph, one at the end',
  ],
  ['“Một đi, bà nói.\nHai ở lại.', ['Một đi, bà nói. …?'], 'a missing closing mark does not swallow the next line'],
  ['Một đi”, bà nói.\n“Hai ở”, ông nói.', ['Hai ở'], 'a missing opening mark'],
  ['Một đi", bà nói.\n"Hai ở", ông nói.', ['Hai ở'], 'a missing straight opening mark'],
  ['“Một đi, bà nói. “Hai ở”, ông nói.', ['Một đi, bà nói. …?', 'Hai ở'], 'a missing closing mark in the same line'],
  ['Máy để ở “mái nhà. Ông Bá lại nói khác.', ['mái nhà. …?'], 'a missing closing mark in the middle of a sentence'],
  ['Bà nói: “Một đi. Hai ở.', ['Một đi. Hai ở. …?'], 'a missing closing mark behind a colon'],
  ['Quán “A” cạnh quán “B” và “C”.', ['A', 'B', 'C'], 'three in a sentence'],
  ['Quán "A" cạnh quán "B" và "C".', ['A', 'B', 'C'], 'three straight ones in a sentence'],
  ["Hãng Moody's và Levi's tăng giá.", [], 'apostrophes'],
  ['Hãng Moody’s nói O’Neil đi rồi.', [], 'typographic apostrophes'],
  ["“Hãng Moody's sai”, ông nói.", ["Hãng Moody's sai"], 'an apostrophe inside'],
  ['Hai mark rỗng “” và "" không có gì.', [], 'nothing between the marks'],
  ['“Đi!”', ['Đi!'], 'the whole text'],
  ['(“Đi ngay”)', ['Đi ngay'], 'in brackets'],
  ['Ông gọi:"Đi ngay".', ['Đi ngay'], 'no space before the mark'],
  ['“', [], 'only a mark'],
  ['', [], 'empty'],
];

/** Not read right yet: what the quotations should be, and what goes wrong. */
const OPEN: typeof CASES = [
  [
    '“Một đi, bà nói.\nHai ở.\n“Ba về”, ông nói.',
    ['Một đi, bà nói. …?', 'Ba về'],
    'swallows the line between two marks',
  ],
];

describe('findQuotes', () => {
  test.each(CASES)('%j → %j (%s)', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  test.each(OPEN)('open: %j → %j (%s)', (text, quotes) => {
    expect(quotesOf(text)).not.toEqual(quotes);
  });

  test('quotations are in order and do not overlap', () => {
    const tokens = tokenize(CASES.map(([text]) => text).join('\n'));
    let last = -1;
    for (const { open, close } of findQuotes(tokens)) {
      expect(open).toBeGreaterThanOrEqual(last);
      expect(close).toBeGreaterThan(open + 1);
      last = close;
    }
  });

  test('a mark without its twin ends with its own line, however long the text', () => {
    const text = `“Một đi, bà nói.\n${'Hai ở lại. '.repeat(2000)}`;
    expect(quotesOf(text)).toEqual(['Một đi, bà nói. …?']);
  });
});
