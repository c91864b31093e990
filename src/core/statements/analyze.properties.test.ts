import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { Span } from '../types.ts';

/** What statements are made of, to be put together in any order. */
const PIECES = [
  'Ông Lê Hòa',
  'bà Thư',
  'người phát ngôn Bộ Ngoại giao Nga',
  'AFP',
  'Theo',
  'theo AFP',
  'dẫn lời',
  'nói',
  'cho biết',
  'khẳng định rằng',
  'bác bỏ cáo buộc của Mỹ rằng',
  'bị cáo buộc',
  'từ chối bình luận',
  'đồng thời kêu gọi',
  'hôm 29/10',
  'nhà máy đã dừng',
  'quân đội sẽ rút',
  'là',
  'rằng',
  '“',
  '”',
  '"',
  '«',
  '»',
  "'",
  '(',
  ')',
  ':',
  ',',
  '.',
  '…',
  '-',
  '\n',
  '\u200b',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Everything that holds of the statements of any text. */
function checkStatements(input: string): void {
  const { text, statements, entities } = analyze({ id: 'any', text: input, published: '2024-10-31' });
  const whole = { start: 0, end: text.length };
  const ids = statements.map(({ id }) => id);
  const known = new Set(entities.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  let last = 0;
  for (const { id, content, cue, source, speakers, nestedIn, via, confidence, rule } of statements) {
    for (const span of [content, cue, source]) {
      if (span === null) continue;
      expect(within(span, whole)).toBe(true);
      expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      expect(span.end).toBeGreaterThan(span.start);
    }
    expect(content.start).toBeGreaterThanOrEqual(last);
    last = content.start;
    for (const speaker of speakers) expect(known).toContain(speaker);
    for (const outlet of via) expect(text).toContain(outlet);
    expect(rule).not.toBe('');
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (nestedIn === undefined) continue;
    const outer = statements.find((statement) => statement.id === nestedIn);
    expect(nestedIn).not.toBe(id);
    expect(outer === undefined ? null : within(content, outer.content)).toBe(true);
  }
}

describe('statements of any text', () => {
  test('spans lie inside the text, in order; ids exist; what is nested lies inside', () => {
    fc.assert(fc.property(text, checkStatements), { numRuns: 300, seed: 1 });
  });

  test('arbitrary characters do no harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkStatements), { numRuns: 200, seed: 2 });
  });

  test('the same text gives the same analysis, whatever was read in between', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = analyze({ id: 'one', text: one });
        analyze({ id: 'other', text: other });
        expect(analyze({ id: 'one', text: one })).toEqual(before);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('the content of a direct statement holds no mark of its own pair at its ends', () => {
    fc.assert(
      fc.property(text, (input) => {
        const analysis = analyze({ id: 'any', text: input });
        for (const { content, form } of analysis.statements)
          if (form === 'direct')
            expect(analysis.text.slice(content.start, content.end)).not.toMatch(/^["“”«»]|["“”«»]$/u);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

/** Texts that no newspaper prints. */
const HOSTILE: readonly (readonly [note: string, text: string])[] = [
  ['20,000 straight marks', '"'.repeat(20_000)],
  ['20,000 spaced straight marks', '" '.repeat(20_000)],
  ['20,000 closing marks', '”'.repeat(20_000)],
  ['20,000 pairs with a word', '“a” '.repeat(20_000)],
  ['opening marks on 20,000 lines', '“a\n'.repeat(20_000)],
  ['one word of 100 kB', 'a'.repeat(100_000)],
  ['one capitalized word of 100 kB', `Ô${'n'.repeat(100_000)}`],
  ['10,000 cues in one line', 'nói '.repeat(10_000)],
  ['10,000 brackets in a content', `Ông Hòa nói ${'('.repeat(10_000)}`],
  ['10,000 commas in a content', `Ông Hòa nói ${'a, '.repeat(10_000)}`],
];

/** Here the work grows with the square or worse; sizes at which that still passes. */
const STEEP: readonly (readonly [note: string, text: string])[] = [
  ['10,000 opening marks', '“'.repeat(10_000)],
  ['3,000 outlets that quote', 'AFP dẫn lời '.repeat(3000)],
  ['1,000 statements, each in the one before', 'ông Hòa nói rằng '.repeat(1000)],
  ['300 cues with subjects and commas', 'ông Hòa nói, '.repeat(300)],
  ['300 `theo` in one line', 'theo AFP, '.repeat(300)],
  ['100 quotations with tags in one line', '“Đi ngay”, ông Hòa nói, '.repeat(100)],
];

describe('hostile texts', () => {
  test.each([...HOSTILE, ...STEEP])('%s', (_, input) => checkOrder(input), 20_000);
});

/** As {@link checkStatements}, without looking things up for each of very many statements. */
function checkOrder(input: string): void {
  const { text, statements } = analyze({ id: 'hostile', text: input });
  let last = 0;
  for (const { content } of statements) {
    if (content.start < last || content.end <= content.start || content.end > text.length)
      expect(content).toBe('sound');
    last = content.start;
  }
}
