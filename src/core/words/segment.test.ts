import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../language/vi/lexicon.ts';
import { tokenize, WordNumbers } from '../text/index.ts';
import { buildLexicon, type Lexicon, type LexiconWord } from './lexicon.ts';
import { joinWords } from './segment.ts';
import { WORD_CLASSES } from './word-class.ts';

/** A text's words with their classes: `nguồn tin|N`. */
function wordsOf(text: string, known = lexicon): string[] {
  const tokens = tokenize(text);
  const { firstOf, endOf, tagOf } = joinWords(tokens, known);
  return tokens.flatMap((_, index) => {
    if (firstOf[index] !== index) return [];
    const syllables = tokens.slice(index, endOf[index]).map((token) => token.text);
    return [`${syllables.join(' ')}|${known.tags[tagOf[index] ?? -1]}`];
  });
}

const firstWord = (text: string, known: Lexicon): LexiconWord | undefined =>
  known.words[joinWords(tokenize(text), known).wordOf[0] ?? 0];

describe('Vietnamese words', () => {
  const rows: [text: string, words: string[], note: string][] = [
    ['Người phát ngôn nói vậy.', ['Người phát ngôn|N', 'nói|V', '.|CH'], 'three syllables, one word'],
    ['Bà Thảo tin lời cháu mình.', ['Thảo|Np', 'tin|V', 'lời|N'], 'a verb behind a name'],
    [
      'Giám đốc nhà máy khẳng định kho đã trống.',
      ['Giám đốc|N', 'nhà máy|N', 'khẳng định|V', 'đã|R'],
      'a verb of saying',
    ],
    ['Họ đề nghị hoãn buổi họp.', ['Họ|P', 'đề nghị|V'], 'a pronoun and a verb'],
    ['Những đề nghị của bà Thảo chưa ai trả lời.', ['đề nghị|N', 'của|E'], 'the same word as a noun'],
    ['Ông Lò Văn Phẩy vừa tới.', ['Lò|Np', 'Văn|Np', 'Phẩy|Np'], 'syllables of a name stand alone'],
    ['Có 25 con trâu ở đó.', ['25|M', 'con|Nc', 'trâu|N'], 'numbers and what is counted'],
    ['“Được”, bà đáp.', ['“|CH', '”|CH', ',|CH', '.|CH'], 'each mark is a word'],
  ];
  test.each(rows)('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(expect.arrayContaining(words));
  });

  test('the end of a line ends a word', () => {
    expect(wordsOf('nhà máy')).toEqual(['nhà máy|N']);
    expect(wordsOf('nhà\nmáy')).toHaveLength(2);
  });

  test('words that are used alike share a group', () => {
    const groupOf = (text: string): string | undefined => firstWord(text, lexicon)?.group;
    expect(groupOf('khẳng định')).toMatch(/^g\d+$/);
    expect(groupOf('khẳng định')).toBe(groupOf('nhấn mạnh'));
    expect(groupOf('khẳng định')).not.toBe(groupOf('nhà máy'));
  });

  test('an empty text has no words', () => {
    expect(wordsOf('')).toEqual([]);
  });

  test('unknown words stand alone, those with a capital as names', () => {
    const words = wordsOf('Zwixo grumblet flonk');
    expect(words.map((word) => word.split('|')[0])).toEqual(['Zwixo', 'grumblet', 'flonk']);
    expect(words[0]).toBe('Zwixo|Np');
    expect([...joinWords(tokenize('Zwixo grumblet'), lexicon).wordOf]).toEqual([0, 0]);
  });
});

test('of two ways to join, the one that costs less in all is taken', () => {
  const small = (joined: number) =>
    buildLexicon(
      {
        tags: WORD_CLASSES,
        transitions: {},
        words: { a: '0:20;', b: `${WORD_CLASSES.indexOf('V')}:20;7`, 'a b': `0:${joined};` },
      },
      new WordNumbers(),
    );
  expect(wordsOf('a b', small(39))).toEqual(['a b|N']);
  expect(wordsOf('a b', small(41))).toEqual(['a|N', 'b|V']);
  expect(firstWord('b', small(41))?.group).toBe('g7');
});

test.each([
  [WORD_CLASSES.filter((one) => one !== 'CH'), 'one is missing'],
  [[...WORD_CLASSES, 'ADV'], 'one is unknown'],
  [WORD_CLASSES.map((one) => (one === 'X' ? 'N' : one)), 'one stands twice'],
])('a lexicon with the classes %j is refused: %s', (tags) => {
  expect(() => buildLexicon({ tags, transitions: {}, words: {} }, new WordNumbers())).toThrow(TypeError);
});

test('every token belongs to one word, and words cover the tokens in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'nguồn',
      'tin',
      'Bộ',
      'trưởng',
      'khẳng',
      'định',
      'xã',
      'hội',
      'chủ',
      'nghĩa',
      'zz',
      '7',
      '“',
      ',',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const tokens = tokenize(pieces.join(' '));
      const { firstOf, endOf, tagOf, wordOf } = joinWords(tokens, lexicon);
      expect([firstOf.length, endOf.length, tagOf.length, wordOf.length]).toEqual(new Array(4).fill(tokens.length));
      for (let first = 0; first < tokens.length; first = endOf[first] ?? Number.NaN) {
        const end = endOf[first] ?? 0;
        expect(end).toBeGreaterThan(first);
        for (let index = first; index < end; index++) {
          expect([firstOf[index], endOf[index]]).toEqual([first, end]);
          expect(lexicon.tags[tagOf[index] ?? -1]).toBeDefined();
        }
        const syllables = tokens.slice(first, end).map(({ lower }) => lower);
        expect(lexicon.words[wordOf[first] ?? 0]?.text ?? syllables[0]).toBe(syllables.join(' '));
      }
    }),
  );
});
