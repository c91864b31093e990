import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';
import type { ArticleAnalysis, Span, Statement } from '../../types.ts';
import type { Expected } from './constructions/construction.ts';
import { constructions } from './constructions/index.ts';
import { open } from './constructions/open.ts';

const read = (text: string): ArticleAnalysis => analyze({ id: 'sentence', text });

/** Where a text does not give exactly the statements that are expected of it; empty when it does. */
function differences(text: string, expected: readonly Expected[]): string[] {
  const analysis = read(text);
  const left = [...analysis.statements];
  const found = expected.flatMap((one) => {
    const at = left.findIndex(({ content }) => analysis.text.slice(content.start, content.end) === one.content);
    const [statement] = at < 0 ? [] : left.splice(at, 1);
    return statement === undefined ? [`missing: ${one.content}`] : compare(analysis, statement, one);
  });
  return [...found, ...left.map(({ content }) => `not expected: ${analysis.text.slice(content.start, content.end)}`)];
}

function compare({ text }: ArticleAnalysis, statement: Statement, expected: Expected): string[] {
  const { act = statement.act, form = statement.form, via = statement.via, nested = false } = expected;
  const checks: readonly [string, boolean][] = [
    [`source: ${expected.source}`, overlaps(text, statement.source, expected.source)],
    [`cue: ${expected.cue}`, overlaps(text, statement.cue, expected.cue)],
    [`act: ${act}, not ${statement.act}`, act === statement.act],
    [`form: ${form}, not ${statement.form}`, form === statement.form],
    [`via: ${via}, not ${statement.via}`, via.join() === statement.via.join()],
    [`nested: ${nested}`, nested === (statement.nestedIn !== undefined)],
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => `${expected.content}: ${what}`);
}

/** The span shares characters with the last place of the phrase at or before the span's end. */
function overlaps(text: string, span: Span | null, phrase: string | null | undefined): boolean {
  if (phrase === undefined) return true;
  if (phrase === null || span === null) return phrase === null && span === null;
  const at = text.toLowerCase().lastIndexOf(phrase.toLowerCase(), span.end - 1);
  return at >= 0 && at + phrase.length > span.start;
}

test('every construction has an id of its own, a reason, a hit and a miss', () => {
  const ids = constructions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, why, hits, misses } of constructions) {
    expect(id).toMatch(/^vi\/[a-z-]+$/u);
    expect([id, why, hits.length, misses.length]).not.toContain(0);
    expect(why).not.toBe('');
  }
});

test('every expectation quotes its own text, and no text stands twice', () => {
  const cases = [
    ...constructions.flatMap(({ hits }) => hits),
    ...open.map(({ text, expected }) => [text, ...expected]),
  ];
  for (const [text, ...expected] of cases as readonly (readonly [string, ...Expected[]])[])
    for (const { content, source, cue } of expected)
      for (const phrase of [content, source ?? '', cue ?? ''])
        expect(text.toLowerCase()).toContain(phrase.toLowerCase());
  const texts = [...cases.map(([text]) => text), ...constructions.flatMap(({ misses }) => misses)];
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe.each(constructions)('$id', ({ hits, misses }) => {
  test.each(hits.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(differences(text, expected).join('\n')).toBe('');
  });
  test.each(misses.map((text) => ({ text })))('nothing in: $text', ({ text }) => {
    expect(differences(text, []).join('\n')).toBe('');
  });
});

describe('open: once one of these is read right, it moves up to its construction', () => {
  const ids = new Set(constructions.map(({ id }) => id));
  test.each(open)('$construction: $text', ({ construction, text, expected }) => {
    expect(ids).toContain(construction);
    expect(differences(text, expected)).not.toEqual([]);
  });
});
