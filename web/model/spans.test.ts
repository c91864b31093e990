import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes, cutAtSpans, paragraphs } from './spans.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('pieces give the text back, in order, each with just the spans that cover it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.nat(30), fc.integer({ min: 31, max: 50 }), (spans, from, to) => {
      const pieces = cutAtSpans(from, to, spans);
      expect(pieces[0]?.start).toBe(from);
      expect(pieces.at(-1)?.end).toBe(to);
      for (const [place, { start, end, covers }] of pieces.entries()) {
        expect(start).toBeLessThan(end);
        if (place > 0) expect(pieces[place - 1]?.end).toBe(start);
        expect(new Set(covers)).toEqual(
          new Set(spans.filter((one) => one.start <= start && one.end >= end && one.start < one.end)),
        );
      }
    }),
  );
});

test('spans on one lane never meet', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const lanes = assignLanes(spans);
      for (const [place, a] of spans.entries())
        for (const b of spans.slice(place + 1))
          if (lanes.get(a) === lanes.get(b)) expect(a.end <= b.start || b.end <= a.start).toBe(true);
    }),
  );
});

test.each([
  ['một\nhai', ['một', 'hai']],
  ['một\n\n  \nhai\n', ['một', 'hai']],
  ['', []],
])('%j has the paragraphs %j', (text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
