import type { Attribution } from '../../src/core/entities/index.ts';
import { findNames, readPhrases, resolveSpeakers } from '../../src/core/entities/index.ts';
import { vietnamese } from '../../src/core/language/vi/index.ts';
import { splitSentences, tokenize } from '../../src/core/text/index.ts';
import { joinWords } from '../../src/core/words/index.ts';

/** Sources stand in double square brackets; `[[∅]]` is a statement without a source. */
function read(marked: string) {
  const sources: ({ start: number; end: number } | null)[] = [];
  const places: number[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (index % 2 === 0) text += part;
    else {
      places.push(text.length);
      if (part === '∅') sources.push(null);
      else {
        sources.push({ start: text.length, end: text.length + part.length });
        text += part;
      }
    }
  }
  return { text, sources, places };
}

export function proseOf(text: string, published?: string) {
  const tokens = tokenize(text);
  const words = joinWords(tokens, vietnamese.lexicon);
  return {
    text,
    published,
    tokens,
    words,
    noise: [],
    sentences: splitSentences(text, tokens, [], vietnamese.sentences),
  };
}

export const attribution = (source: Attribution['source'], at: number, text: string): Attribution => ({
  content: { start: Math.min(source?.end ?? at, text.length - 1), end: Math.min((source?.end ?? at) + 1, text.length) },
  cue: null,
  source,
  via: [],
  form: 'indirect',
  rule: 'test',
  confidence: 1,
});

/** `Tên (bên)` for each source; `?` before the unnamed, `+` between joint speakers. */
export function speakers(marked: string, published?: string): string[] {
  const { text, sources, places } = read(marked);
  const prose = proseOf(text, published);
  const attributions = sources.map((source, index) => attribution(source, places[index] ?? 0, text));
  const phrases = readPhrases(prose, vietnamese.entities);
  const names = findNames(phrases);
  const found = resolveSpeakers(phrases, names, attributions);
  const byId = new Map(found.entities.map((entity) => [entity.id, entity]));
  return found.speakers.map((ids) =>
    ids
      .map((id) => {
        const entity = byId.get(id);
        return `${entity?.kind === 'unnamed' ? '?' : ''}${entity?.name ?? ''} (${entity?.party ?? '-'})`;
      })
      .join(' + '),
  );
}

/** A text with marked sources, what they resolve to, and what the row is about. */
export type Row = readonly [marked: string, expected: readonly string[], note: string];
