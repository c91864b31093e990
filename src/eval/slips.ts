import type { GoldArticle, GoldStatement, Offsets } from './gold.ts';
import { splitNames } from './names.ts';
import { spanOf, trimSpan } from './spans.ts';

/** Spans that are no places in the text. */
export const wrongPlaces = (gold: GoldArticle): readonly string[] =>
  spansOf(gold).flatMap(([place, span]) =>
    span && (span[0] < 0 || span[0] > span[1] || span[1] > gold.text.length)
      ? [`${place} [${span.join()}]: no place in the text, which ends at ${gold.text.length}`]
      : [],
  );

/**
 * What no shape can say of an annotated article: empty spans, speakers and bounds with which nothing can agree, and what stands in it
 * twice. Each is counted as an error of the program. One line each, with its place.
 */
export function findSlips(gold: GoldArticle): readonly string[] {
  const { text, statements, dates, figures } = gold;
  return [
    ...spansOf(gold).flatMap(([place, span]) => emptySpan(text, place, span)),
    ...statements.flatMap(namelessSpeaker),
    ...figures.flatMap(({ value }, at) => wrongBounds(value, at)),
    ...repeats('statements', statements, (statement) => keyOf(text, statement)),
    ...repeats('dates', dates, ({ span }) => span?.join()),
    ...repeats('figures', figures, ({ span }) => span?.join()),
  ];
}

type Placed = readonly [place: string, span: Offsets | null | undefined];

function spansOf({ statements, dates, figures, noise }: GoldArticle): readonly Placed[] {
  return [
    ...statements.flatMap((statement, at) =>
      (['content', 'cue', 'source'] as const).map((part): Placed => [`statements.${at}.${part}`, statement[part]]),
    ),
    ...Object.entries({ dates, figures, noise }).flatMap(([kind, items]) =>
      items.map(({ span }, at): Placed => [`${kind}.${at}.span`, span]),
    ),
  ];
}

function emptySpan(text: string, place: string, span: Placed[1]): readonly string[] {
  return !span || /\S/u.test(text.slice(...span)) ? [] : [`${place} [${span.join()}]: it is empty`];
}

function namelessSpeaker({ content, speaker, kind }: GoldStatement, at: number): readonly string[] {
  const isNamed = splitNames(speaker ?? '').every((name) => /[\p{L}\p{N}]/u.test(name));
  if (!content || kind === 'unnamed' || isNamed) return [];
  return [`statements.${at}.speaker: a name is missing; only who is of kind "unnamed" needs none`];
}

function wrongBounds([low, high]: GoldArticle['figures'][number]['value'], at: number): readonly string[] {
  if (low === null ? high !== null : high === null || low <= high) return [];
  return [`figures.${at}.value [${low},${high}]: give the least and the most, one of them null where it is open`];
}

/** One speaker does one thing by one content once. */
function keyOf(text: string, { content, speaker, act }: GoldStatement): string | undefined {
  if (!content) return undefined;
  const { start, end } = trimSpan(text, spanOf(content));
  return JSON.stringify([start, end, speaker, act]);
}

function repeats<T>(kind: string, items: readonly T[], keyOf: (item: T) => string | undefined): readonly string[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, at) => {
    const first = keys.indexOf(key);
    return key === undefined || first === at ? [] : [`${kind}.${at}: the same as ${kind}.${first}`];
  });
}
